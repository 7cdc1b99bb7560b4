import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { PostState } from '#shared/contracts/post.ts';
import type { Analysis, HistoryStep, ReviewSummary, Signal } from '#shared/contracts/review.ts';
import type { Lane } from '#shared/domain/lanes.ts';
import type { Outcome, ReportKind } from '#shared/domain/vocabulary.ts';
import type { ScreeningCategory } from '#shared/screening/types.ts';

// How the clinicians' side says the closed lists of reviews.

/** A lane says how soon people should look. It says nothing about the person. */
export const laneNames: Record<Lane, MessageDescriptor> = {
  crisis: msg`Crisis`,
  urgent: msg`Urgent`,
  soon: msg`Soon`,
  routine: msg`Routine`,
};

export const postStateWords: Record<PostState, MessageDescriptor> = {
  published: msg`The group can see this post.`,
  waiting: msg`This post is held: the group can’t see it yet.`,
  withdrawn: msg`Its author has taken this post back. The group can’t see its words.`,
  removed: msg`This post was taken away from the group.`,
};

const categoryNames: Record<
  ScreeningCategory | 'message-to-facilitators' | 'held-by-setting' | 'not-analysed',
  MessageDescriptor
> = {
  'wish-to-be-dead': msg`A wish to be dead`,
  'suicidal-thoughts': msg`Thoughts of suicide`,
  method: msg`A method is mentioned`,
  intent: msg`Meaning to act`,
  'plan-or-preparation': msg`A plan or preparation`,
  'act-or-attempt': msg`An act or an attempt`,
  goodbye: msg`A goodbye`,
  'self-injury': msg`Self-injury`,
  'harm-to-others': msg`Harm to others`,
  'being-harmed': msg`Being harmed`,
  'someone-else-in-danger': msg`Worry about somebody else`,
  hopelessness: msg`Hopelessness`,
  conduct: msg`How people treat each other`,
  'identifying-details': msg`Details that may tell who somebody is`,
  'resembles-crisis-posts': msg`Reads like posts that needed somebody soon`,
  'message-to-facilitators': msg`A message to the facilitators`,
  'held-by-setting': msg`Waits to be read first`,
  'not-analysed': msg`Not analysed: look`,
};

/** Of something that has no words yet, its own name with spaces. */
const saidOr = (name: string, words: MessageDescriptor | undefined, i18n: I18n): string =>
  words === undefined ? name.replaceAll('-', ' ') : i18n._(words);

export function categoryWords(category: string, i18n: I18n): string {
  const known = Object.entries(categoryNames).find(([name]) => name === category);
  return saidOr(category, known?.[1], i18n);
}

export const sourceNames: Record<Signal['source'], MessageDescriptor> = {
  local: msg`Local rules`,
  'amazon-comprehend': msg`Amazon Comprehend`,
  'stand-in': msg`Stand-in for Comprehend on this machine`,
};

/** Who says so, in words. */
export const sourceOf = ({ source, category }: Pick<Signal, 'source' | 'category'>) =>
  source === 'local' && category === 'resembles-crisis-posts'
    ? msg`Second scorer, on our own computers`
    : sourceNames[source];

/** Where something was noticed. */
export const inFieldWords: Record<Signal['field'], MessageDescriptor> = {
  body: msg`in the text`,
  title: msg`in the title`,
  name: msg`in the name`,
};

const partNames: Readonly<Record<string, MessageDescriptor>> = {
  language: msg`Language`,
  tone: msg`Tone`,
  toxicity: msg`How people treat each other`,
  'personal-details': msg`Details that may tell who somebody is`,
  'custom-classifier': msg`Classifier of our own`,
};
export const partWords = (part: string, i18n: I18n) => saidOr(part, partNames[part], i18n);

const notAnalysedReasons: Readonly<Record<string, MessageDescriptor>> = {
  'unsupported-language': msg`the service does not read this language`,
  throttled: msg`the service had too much to do, also after several tries`,
  unavailable: msg`the service did not answer`,
  rejected: msg`the service refused this text`,
  'too-long': msg`the text is too long for the service`,
};
export const notAnalysedWords = (reason: string, i18n: I18n) =>
  saidOr(reason, notAnalysedReasons[reason], i18n);

export const analysisWords: Record<Analysis['state'], MessageDescriptor> = {
  pending: msg`The second layer has not answered yet. Until it does, only the local rules have read this.`,
  analysed: msg`The second layer has read this text.`,
  'partly-analysed': msg`A part was not analysed. Not analysed means: look. It never means fine.`,
  'not-analysed': msg`Not analysed. Not analysed means: look. It never means fine.`,
  'not-applicable': msg`The second layer does not read names.`,
  'switched-off': msg`The second layer is switched off here. Only the local rules have read this.`,
  withdrawn: msg`The author took these words back before the second layer had read them. Only the local rules have.`,
};

/** For a line of the queue; null where there is nothing to say. */
export const analysisShort: Record<Analysis['state'], MessageDescriptor | null> = {
  pending: msg`second layer pending`,
  analysed: null,
  'partly-analysed': msg`Partly not analysed: look`,
  'not-analysed': msg`Not analysed: look`,
  'not-applicable': null,
  'switched-off': null,
  withdrawn: msg`taken back before the second layer read it`,
};

export const isLoud = (state: Analysis['state']) =>
  state === 'not-analysed' || state === 'partly-analysed';

export const outcomeWords: Record<Outcome, Record<'name' | 'what', MessageDescriptor>> = {
  'false-alarm': {
    name: msg`False alarm`,
    what: msg`The words were noticed, but they mean something else. This helps to measure the rules.`,
  },
  'no-action-needed': {
    name: msg`No action needed`,
    what: msg`It was right to look, and nothing more is needed now.`,
  },
  'supported-in-thread': {
    name: msg`Supported in the thread`,
    what: msg`You or others have answered there.`,
  },
  'contacted-privately': {
    name: msg`Contacted privately`,
    what: msg`You have written to the author, or spoken with them.`,
  },
  'followed-up-outside': {
    name: msg`Followed up outside`,
    what: msg`Care goes on outside this forum: in a session, by phone, or with other services.`,
  },
  held: {
    name: msg`Held back`,
    what: msg`The group can’t see the post. Its author reads that it is saved and waits, and your note.`,
  },
  'removed-with-reason': {
    name: msg`Taken away, with a reason`,
    what: msg`The group can’t see the post any more. Its author reads that you took it away, your note, and how to ask for another look.`,
  },
  'break-glass-used': {
    name: msg`A seal was opened`,
    what: msg`You found out who the author is to keep somebody safe, and got them help.`,
  },
};

const reportNames: Record<ReportKind, MessageDescriptor> = {
  'worried-about-someone': msg`worried about somebody`,
  'breaks-agreement': msg`breaks the agreement`,
};

/** How many reports there are, and what they are about. */
export function reportsWords(
  {
    reports,
    reportKinds,
    reportedWithoutWords,
  }: Pick<ReviewSummary, 'reports' | 'reportKinds' | 'reportedWithoutWords'>,
  i18n: I18n,
): string {
  const count = i18n._(msg`${plural(reports, { one: '# report', other: '# reports' })}`);
  const about = reportedWithoutWords
    ? i18n._(msg`worried about somebody, without words`)
    : reportKinds.map((kind) => i18n._(reportNames[kind])).join(', ');
  return about === '' ? count : `${count}: ${about}`;
}

export const actionWords: Record<HistoryStep['action'], MessageDescriptor> = {
  opened: msg`Opened`,
  'signal-joined': msg`Something more was noticed`,
  'report-joined': msg`A report came in`,
  'text-edited': msg`The author edited the text`,
  'text-withdrawn': msg`The author took the text back`,
  claimed: msg`Claimed`,
  'claim-expired': msg`A claim ran out`,
  overdue: msg`Nobody had looked in time`,
  released: msg`Given back, undecided`,
  'taken-over': msg`Taken over`,
  'handed-over': msg`Handed over`,
  'opinion-asked': msg`A second opinion was asked for`,
  'opinion-given': msg`A second opinion came`,
  'author-asked': msg`The author was written to privately`,
  'author-answered': msg`The author answered`,
  'another-look-asked': msg`The author asked for another look`,
  resolved: msg`Decided`,
  'kept-held': msg`Kept held, still to be decided`,
  reopened: msg`Opened again`,
  'seal-asked': msg`Asked to open the seal`,
  'seal-agreed': msg`Agreed that the seal is opened`,
  'seal-opened': msg`Opened the seal`,
  noted: msg`Note`,
};

const toneNames: Readonly<Record<string, MessageDescriptor>> = {
  POSITIVE: msg`positive`,
  NEUTRAL: msg`neutral`,
  MIXED: msg`mixed`,
  NEGATIVE: msg`negative`,
};
export const toneWords = (sentiment: string, i18n: I18n) =>
  saidOr(sentiment.toLowerCase(), toneNames[sentiment], i18n);

/** In which language a text was read. */
export function languageWords(
  { code, basis }: NonNullable<Analysis['language']>,
  i18n: I18n,
): string {
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language', fallback: 'code' });
  const language = names.of(code) ?? code;
  return basis === 'detected'
    ? i18n._(msg`It was read as ${language}.`)
    : i18n._(msg`Its language could not be told. It was read as ${language}.`);
}
