import { msg } from '@lingui/core/macro';
import { data } from '@remix-run/node';
import { addThemeRequest } from '#shared/contracts/agenda.ts';
import type { DraftReading } from '#shared/contracts/crisis-resources.ts';
import { replyRequest } from '#shared/contracts/post.ts';
import { flag } from '#shared/contracts/requests.ts';
import { openThreadRequest } from '#shared/contracts/thread.ts';
import { limits } from '#shared/limits.ts';
import { readOrNull } from './api.server.ts';
import type { Panel } from './components/crisis-panel.tsx';
import { detailsSaid } from './details-said.server.ts';
import type { Language } from './language/languages.ts';
import { wordsIn } from './language/words.ts';
import { type groupParam, type threadParam, threadPath } from './params.ts';
import { isProblem } from './problems.ts';
import {
  asJson,
  askAgain,
  attempt,
  check,
  goOn,
  keep,
  refusalOf,
  refuse,
  type Sending,
  type Submission,
  text,
} from './sending.server.ts';

/** What the form of a thread asks beside what opens it: whether it is brought to the next session, too. */
const threadToOpen = openThreadRequest.safeExtend({ bring: flag() });

/** Opens a thread, after the crisis panel where that has something to say. */
export async function sendThread(sending: Sending, param: ReturnType<typeof groupParam>) {
  const submission = check(sending, threadToOpen);
  if (submission.status !== 'success') return askAgain(submission);
  const { bring, ...asked } = submission.value;
  const { title, body } = asked;
  const audience = sentToFacilitators(sending) ? 'facilitators' : asked.audience;
  const detailsToSay = audience === 'facilitators' ? none : all;
  const paused = await pauseForPanel(sending, submission, [title, body], { detailsToSay });
  if (paused !== null) return paused;
  return openThread(sending, submission, param, { ...asked, audience }, bring);
}

/**
 * Answers in a thread; what is meant for the facilitators only becomes a private thread with them. `quoted` are the words that it answers, where
 * it answers a part of a post.
 */
export async function sendReply(
  sending: Sending,
  param: ReturnType<typeof threadParam>,
  quoted?: string,
) {
  const submission = check(sending, replyRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const { body, notAboutMe } = submission.value;
  const stopped = await beforeOthersRead(sending, submission, param, [body], notAboutMe, {
    quoted,
    detailsToSay: async (found) => ((await isPrivate(sending, param)) ? none() : found),
  });
  if (stopped !== null) return stopped;
  const written = await attempt(
    sending,
    sending.api.groups[':groupId'].threads[':threadId'].posts.$post(
      { param, json: submission.value },
      idempotent(sending),
    ),
  );
  if (!written.ok) {
    // The box stays, with the words in it and another way to send them.
    if (isProblem(written.problem, 'thread-closed')) {
      const { detail, status } = written.problem;
      const result = submission.reply({ formErrors: [detail] });
      return data({ result, isClosed: true }, { status });
    }
    return refuse(sending, submission, written.problem);
  }
  const { page, number } = written.value;
  return goOn(sending, threadPath(param, { page, number, ...justSent(sending) }));
}

/** Whether nobody but its author and the facilitators reads a thread; where that cannot be found out, others might. */
async function isPrivate({ api }: Sending, param: ReturnType<typeof threadParam>) {
  const place = api.groups[':groupId'].threads[':threadId'];
  const found = await readOrNull(place.$get({ param, query: { page: 'last', fresh: '1' } }));
  return found?.thread.audience === 'facilitators';
}

/** Brings a theme to the next session; what is meant for the facilitators only becomes a private thread with them. */
export async function sendTheme(sending: Sending, param: ReturnType<typeof groupParam>) {
  const submission = check(sending, addThemeRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const { theme, notAboutMe } = submission.value;
  const stopped = await beforeOthersRead(sending, submission, param, [theme], notAboutMe);
  if (stopped !== null) return stopped;
  const added = await attempt(
    sending,
    sending.api.groups[':groupId'].agenda.$post(
      { param, json: submission.value },
      idempotent(sending),
    ),
  );
  if (!added.ok) return refuse(sending, submission, added.problem);
  return goOn(sending, `/groups/${param.groupId}/agenda?sent=${sending.sendId}`);
}

type Details = DraftReading['details'];

const all = (found: Details) => found;
const none = (): Details => [];

interface Reading {
  /** The words of another post that they answer. */
  quoted?: string | undefined;
  /** Asked where something was found that may tell others who somebody is: what of it the author is told before they send. */
  detailsToSay?: (found: Details) => Details | Promise<Details>;
}

/**
 * What comes before words go to others: the panel, what in them may tell who somebody is, or the way to the facilitators only that the panel
 * offers. Null where they go to the others, and where there are none.
 */
export async function beforeOthersRead(
  sending: Sending,
  submission: Submission,
  param: ReturnType<typeof groupParam>,
  texts: string[],
  notAboutMe: boolean,
  reading: Reading = {},
) {
  if (texts.length === 0) return null;
  const detailsToSay = sentToFacilitators(sending) ? none : (reading.detailsToSay ?? all);
  const paused = await pauseForPanel(sending, submission, texts, { ...reading, detailsToSay });
  if (paused !== null) return paused;
  if (!sentToFacilitators(sending)) return null;
  return openThread(
    sending,
    submission,
    param,
    privateMessage(texts, notAboutMe, sending.language),
  );
}

/** What was meant for others, and is for the facilitators only now: whole, or as much of it as a message holds. */
export const privateMessage = (
  texts: readonly string[],
  notAboutMe: boolean,
  language: Language,
) => ({
  title: wordsIn(language)._(msg`Private message`),
  body: asMuchAsFits(texts.filter((one) => one !== '').join('\n\n'), language),
  audience: 'facilitators' as const,
  asksFor: 'just-listening' as const,
  notAboutMe,
});

function asMuchAsFits(text: string, language: Language): string {
  if (text.length <= limits.postBody) return text;
  const i18n = wordsIn(language);
  const goesOn = i18n._(msg`This is the beginning. All of it was longer than a message can be.`);
  const end = `\n\n[…] ${goesOn}`;
  return `${text.slice(0, limits.postBody - end.length)}${end}`;
}

type OpenThread = Parameters<Sending['api']['groups'][':groupId']['threads']['$post']>[0]['json'];

/** Opens a thread, or says why not; then goes to it, or, where it was to be brought to the session and could not be, to where that is said. */
async function openThread(
  sending: Sending,
  submission: Submission,
  param: ReturnType<typeof groupParam>,
  json: OpenThread,
  bring = false,
) {
  const opened = await attempt(
    sending,
    sending.api.groups[':groupId'].threads.$post({ param, json }, idempotent(sending)),
  );
  if (!opened.ok) return refuse(sending, submission, opened.problem);
  const { threadId, post } = opened.value;
  const place = { groupId: param.groupId, threadId };
  const { page, number } = post;
  // What waits for a facilitator says so on its own page, and is brought from there later.
  const isToBeBrought = bring && json.audience !== 'facilitators' && post.state === 'published';
  if (isToBeBrought && !(await isBrought(sending, place, number))) {
    const query = new URLSearchParams({ posted: threadId, sent: sending.sendId });
    return goOn(sending, `/groups/${param.groupId}/agenda?${query}`);
  }
  return goOn(sending, threadPath(place, { page, number, ...justSent(sending) }));
}

/** Brings a post to the next session. Sent again with the same form it stands there once. */
async function isBrought(sending: Sending, place: ReturnType<typeof threadParam>, number: number) {
  const { headers } = idempotent({ ...sending, sendId: `${sending.sendId}-agenda` });
  const refused = await refusalOf(
    sending,
    sending.api.groups[':groupId'].threads[':threadId'].posts[':number'].agenda.$post(
      { param: { ...place, number: String(number) } },
      { headers: { ...asJson.headers, ...headers } },
    ),
  );
  return refused === null || isProblem(refused, 'already-used');
}

export const idempotent = ({ sendId }: Sending) => ({ headers: { 'Idempotency-Key': sendId } });

const justSent = ({ sendId }: Sending) => ({ fresh: true, sent: sendId });

const sentToFacilitators = ({ fields }: Sending) => text(fields, 'intent') === 'facilitators';

/**
 * The form once more, with the panel open, with what is to be said of details, with both in one step, or with the draft kept; null when it
 * is to be sent. What cannot be asked for does not stand in the way: what is sent is screened again.
 */
export async function pauseForPanel(
  sending: Sending,
  submission: Submission,
  texts: string[],
  { quoted, detailsToSay = none }: Reading = {},
) {
  const isKept = text(sending.fields, 'intent') === 'keep';
  if (!isKept && text(sending.fields, 'panelSeen') !== '') return null;
  const asked = await attempt(
    sending,
    sending.api['crisis-panel'].$post({ json: { texts, quoted } }),
  );
  if (!asked.ok && asked.problem.status === 401) {
    throw keep(sending, asked.problem, 'signed-out');
  }
  const panel: Panel = { resources: asked.ok ? asked.value.resources : null };
  const result = submission.reply();
  if (isKept) {
    // Whom to turn to stays, also when the words have been changed to calmer ones meanwhile.
    panel.resources ??= await readOrNull(sending.api['crisis-resources'].$get());
    return data({ result, panel, isKept });
  }
  if (!asked.ok) return null;
  const wereSaid = text(sending.fields, 'detailsSeen') !== '' || asked.value.details.length === 0;
  const toSay = wereSaid ? none() : await detailsToSay(asked.value.details);
  const details = detailsSaid(toSay, sending.language);
  if (asked.value.open) return data({ result, panel, details });
  return details === undefined ? null : data({ result, details });
}
