import type { PostState } from '#shared/contracts/post.ts';
import type { Analysis, HistoryStep, ReviewSummary, Signal } from '#shared/contracts/review.ts';
import type { Lane } from '#shared/domain/lanes.ts';
import type { Outcome, ReportKind } from '#shared/domain/vocabulary.ts';
import type { ScreeningCategory } from '#shared/screening/types.ts';

// How the clinicians' side says the closed lists of reviews.

/** A lane says how soon people should look. It says nothing about the person. */
export const laneWords: Record<Lane, string> = {
  crisis: 'Crisis',
  urgent: 'Urgent',
  soon: 'Soon',
  routine: 'Routine',
};

export const postStateWords: Record<PostState, string> = {
  published: 'The group can see this post.',
  waiting: 'This post is held: the group can’t see it yet.',
  withdrawn: 'Its author has taken this post back. The group can’t see its words.',
  removed: 'This post was taken away from the group.',
};

const categoryNames: Record<
  ScreeningCategory | 'message-to-facilitators' | 'held-by-setting' | 'not-analysed',
  string
> = {
  'wish-to-be-dead': 'A wish to be dead',
  'suicidal-thoughts': 'Thoughts of suicide',
  method: 'A method is mentioned',
  intent: 'Meaning to act',
  'plan-or-preparation': 'A plan or preparation',
  'act-or-attempt': 'An act or an attempt',
  goodbye: 'A goodbye',
  'self-injury': 'Self-injury',
  'harm-to-others': 'Harm to others',
  'being-harmed': 'Being harmed',
  'someone-else-in-danger': 'Worry about somebody else',
  hopelessness: 'Hopelessness',
  conduct: 'How people treat each other',
  'identifying-details': 'Details that may tell who somebody is',
  'resembles-crisis-posts': 'Reads like posts that needed somebody soon',
  'message-to-facilitators': 'A message to the facilitators',
  'held-by-setting': 'Every post waits here',
  'not-analysed': 'Not analysed: look',
};

/** Of a category that is not known yet, its own name with spaces. */
export function categoryWords(category: string): string {
  const known = Object.entries(categoryNames).find(([name]) => name === category);
  return known?.[1] ?? category.replaceAll('-', ' ');
}

export const sourceWords: Record<Signal['source'], string> = {
  local: 'Local rules',
  'amazon-comprehend': 'Amazon Comprehend',
  'stand-in': 'Stand-in for Comprehend on this machine',
};

/** Who says so, in words. */
export const sourceOf = ({ source, category }: Pick<Signal, 'source' | 'category'>) =>
  source === 'local' && category === 'resembles-crisis-posts'
    ? 'Second scorer, on our own computers'
    : sourceWords[source];

export const fieldWords: Record<Signal['field'], string> = {
  body: 'the text',
  title: 'the title',
  name: 'the name',
};

const partNames: Readonly<Record<string, string>> = {
  language: 'Language',
  tone: 'Tone',
  toxicity: 'How people treat each other',
  'personal-details': 'Details that may tell who somebody is',
  'custom-classifier': 'Classifier of our own',
};
export const partWords = (part: string) => partNames[part] ?? part.replaceAll('-', ' ');

const notAnalysedReasons: Readonly<Record<string, string>> = {
  'unsupported-language': 'the service does not read this language',
  throttled: 'the service had too much to do, also after several tries',
  unavailable: 'the service did not answer',
  rejected: 'the service refused this text',
  'too-long': 'the text is too long for the service',
};
export const notAnalysedWords = (reason: string) =>
  notAnalysedReasons[reason] ?? reason.replaceAll('-', ' ');

export const analysisWords: Record<Analysis['state'], string> = {
  pending:
    'The second layer has not answered yet. Until it does, only the local rules have read this.',
  analysed: 'The second layer has read this text.',
  'partly-analysed': 'A part was not analysed. Not analysed means: look. It never means fine.',
  'not-analysed': 'Not analysed. Not analysed means: look. It never means fine.',
  'not-applicable': 'The second layer does not read names.',
  'switched-off': 'The second layer is switched off here. Only the local rules have read this.',
};

/** For a line of the queue; null where there is nothing to say. */
export const analysisShort: Record<Analysis['state'], string | null> = {
  pending: 'second layer pending',
  analysed: null,
  'partly-analysed': 'Partly not analysed: look',
  'not-analysed': 'Not analysed: look',
  'not-applicable': null,
  'switched-off': null,
};

export const isLoud = (state: Analysis['state']) =>
  state === 'not-analysed' || state === 'partly-analysed';

export const outcomeWords: Record<Outcome, { name: string; what: string }> = {
  'false-alarm': {
    name: 'False alarm',
    what: 'The words were noticed, but they mean something else. This helps to measure the rules.',
  },
  'no-action-needed': {
    name: 'No action needed',
    what: 'It was right to look, and nothing more is needed now.',
  },
  'supported-in-thread': {
    name: 'Supported in the thread',
    what: 'You or others have answered there.',
  },
  'contacted-privately': {
    name: 'Contacted privately',
    what: 'You have written to the author, or spoken with them.',
  },
  'followed-up-outside': {
    name: 'Followed up outside',
    what: 'Care goes on outside this forum: in a session, by phone, or with other services.',
  },
  held: {
    name: 'Held back',
    what: 'The group can’t see the post. Its author reads that it is saved and waits, and your note.',
  },
  'removed-with-reason': {
    name: 'Taken away, with a reason',
    what: 'The group can’t see the post any more. Its author reads that you took it away, your note, and how to ask for another look.',
  },
  'break-glass-used': {
    name: 'A seal was opened',
    what: 'A sealed identity was opened, on the record.',
  },
};

const reportNames: Record<ReportKind, string> = {
  'worried-about-someone': 'worried about somebody',
  'breaks-agreement': 'breaks the agreement',
};

/** How many reports there are, and what they are about. */
export function reportsWords({
  reports,
  reportKinds,
}: Pick<ReviewSummary, 'reports' | 'reportKinds'>) {
  const count = reports === 1 ? '1 report' : `${reports} reports`;
  const about = reportKinds.map((kind) => reportNames[kind]).join(', ');
  return about === '' ? count : `${count}: ${about}`;
}

export const actionWords: Record<HistoryStep['action'], string> = {
  opened: 'Opened',
  'signal-joined': 'Something more was noticed',
  'report-joined': 'A report came in',
  'text-edited': 'The author edited the text',
  'text-withdrawn': 'The author took the text back',
  claimed: 'Claimed',
  'claim-expired': 'A claim ran out',
  overdue: 'Nobody had looked in time',
  released: 'Given back, undecided',
  resolved: 'Decided',
  'kept-held': 'Kept held, still to be decided',
  reopened: 'Opened again',
};

const toneNames: Readonly<Record<string, string>> = {
  POSITIVE: 'positive',
  NEUTRAL: 'neutral',
  MIXED: 'mixed',
  NEGATIVE: 'negative',
};
export const toneWords = (sentiment: string) => toneNames[sentiment] ?? sentiment.toLowerCase();

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
export const languageWords = ({ code, basis }: NonNullable<Analysis['language']>) =>
  basis === 'detected'
    ? `It was read as ${languageNames.of(code)}.`
    : `Its language could not be told. It was read as ${languageNames.of(code)}.`;
