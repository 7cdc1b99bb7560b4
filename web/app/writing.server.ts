import { data } from '@remix-run/node';
import { replyRequest } from '#shared/contracts/post.ts';
import { openThreadRequest } from '#shared/contracts/thread.ts';
import { readOrNull } from './api.server.ts';
import type { Panel } from './components/crisis-panel.tsx';
import { type groupParam, type threadParam, threadPath } from './params.ts';
import {
  askAgain,
  attempt,
  check,
  goOn,
  keep,
  refuse,
  type Sending,
  type Submission,
  text,
} from './sending.server.ts';

/** Opens a thread, after the crisis panel where that has something to say. */
export async function sendThread(sending: Sending, param: ReturnType<typeof groupParam>) {
  const submission = check(sending.fields, openThreadRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const { title, body } = submission.value;
  const paused = await pauseForPanel(sending, submission, [title, body]);
  if (paused !== null) return paused;
  const audience = isForFacilitators(sending) ? 'facilitators' : submission.value.audience;
  return openThread(sending, submission, param, { ...submission.value, audience });
}

/** Answers in a thread; what is meant for the facilitators only becomes a private thread with them. */
export async function sendReply(sending: Sending, param: ReturnType<typeof threadParam>) {
  const submission = check(sending.fields, replyRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const { body, notAboutMe } = submission.value;
  const paused = await pauseForPanel(sending, submission, [body]);
  if (paused !== null) return paused;
  if (isForFacilitators(sending)) {
    return openThread(sending, submission, param, {
      title: 'Private message',
      body,
      audience: 'facilitators',
      asksFor: 'just-listening',
      notAboutMe,
    });
  }
  const written = await attempt(
    sending,
    sending.api.groups[':groupId'].threads[':threadId'].posts.$post(
      { param, json: submission.value },
      idempotent(sending),
    ),
  );
  if (!written.ok) return refuse(sending, submission, written.problem);
  const { page, number } = written.value;
  return goOn(sending, threadPath(param, { page, number, ...justSent(sending) }));
}

type OpenThread = Parameters<Sending['api']['groups'][':groupId']['threads']['$post']>[0]['json'];

async function openThread(
  sending: Sending,
  submission: Submission,
  param: ReturnType<typeof groupParam>,
  json: OpenThread,
) {
  const opened = await attempt(
    sending,
    sending.api.groups[':groupId'].threads.$post({ param, json }, idempotent(sending)),
  );
  if (!opened.ok) return refuse(sending, submission, opened.problem);
  const { threadId, post } = opened.value;
  const place = { groupId: param.groupId, threadId };
  const { page, number } = post;
  return goOn(sending, threadPath(place, { page, number, ...justSent(sending) }));
}

export const idempotent = ({ sendId }: Sending) => ({ headers: { 'Idempotency-Key': sendId } });

const justSent = ({ sendId }: Sending) => ({ fresh: true, sent: sendId });

const isForFacilitators = ({ fields }: Sending) => text(fields, 'intent') === 'facilitators';

/**
 * The form once more, with the panel open or with the draft kept; null when it is to be sent. A panel that cannot be asked for
 * does not stand in the way: what is sent is screened again.
 */
export async function pauseForPanel(sending: Sending, submission: Submission, texts: string[]) {
  const isKept = text(sending.fields, 'intent') === 'keep';
  if (!isKept && text(sending.fields, 'panelSeen') !== '') return null;
  const asked = await attempt(sending, sending.api['crisis-panel'].$post({ json: { texts } }));
  if (!asked.ok && asked.problem.status === 401) {
    throw keep(sending.fields, asked.problem, 'signed-out');
  }
  const panel: Panel = { resources: asked.ok ? asked.value.resources : null };
  const result = submission.reply();
  if (isKept) {
    // Whom to turn to stays, also when the words have been changed to calmer ones meanwhile.
    panel.resources ??= await readOrNull(sending.api['crisis-resources'].$get());
    return data({ result, panel, isKept });
  }
  return asked.ok && asked.value.open ? data({ result, panel }) : null;
}
