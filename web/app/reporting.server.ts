import { reportRequest } from '#shared/contracts/report.ts';
import { type postParam, threadPath } from './params.ts';
import {
  askAgain,
  attempt,
  check,
  goOn,
  refusalOf,
  refuse,
  type Sending,
} from './sending.server.ts';
import { idempotent, pauseForPanel } from './writing.server.ts';

type PostPlace = ReturnType<typeof postParam>;

const thanksPath = (param: PostPlace) => `${threadPath(param)}/posts/${param.number}/report/thanks`;

/** Hands what a form says of a post to the facilitators, after the crisis panel where their own words call for it, and leads to the page of thanks. */
export async function sendReport(sending: Sending, param: PostPlace) {
  const submission = check(sending, reportRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const paused = await pauseForPanel(sending, submission, [submission.value.words]);
  if (paused !== null) return paused;
  const received = await attempt(
    sending,
    sending.api.groups[':groupId'].threads[':threadId'].posts[':number'].reports.$post(
      { param, json: submission.value },
      idempotent(sending),
    ),
  );
  if (!received.ok) return refuse(sending, submission, received.problem);
  return goOn(sending, `${thanksPath(param)}?${new URLSearchParams({ sent: sending.sendId })}`);
}

/**
 * Hands over with one press that somebody worries about whoever opened a thread. Answers where it leads, to thanks with room for a few words, or
 * why it was refused.
 */
export async function sendWorry(sending: Sending, thread: Omit<PostPlace, 'number'>) {
  const param = { ...thread, number: '1' };
  const sendId = `${sending.sendId.slice(0, 30)}-${thread.threadId}`;
  const problem = await refusalOf(
    sending,
    sending.api.groups[':groupId'].threads[':threadId'].posts[':number'].reports.$post(
      { param, json: { kind: 'worried-about-someone', words: '' } },
      idempotent({ ...sending, sendId }),
    ),
  );
  const query = new URLSearchParams({ sent: sendId, add: 'words' });
  return problem === null ? { to: `${thanksPath(param)}?${query}` } : { problem };
}
