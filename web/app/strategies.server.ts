import { addStrategyRequest } from '#shared/contracts/strategy.ts';
import type { groupParam } from './params.ts';
import { askAgain, attempt, check, goOn, refuse, type Sending } from './sending.server.ts';
import { beforeOthersRead, idempotent } from './writing.server.ts';

/** Brings something that helped, after the crisis panel where that has something to say. */
export async function sendStrategy(sending: Sending, param: ReturnType<typeof groupParam>) {
  const submission = check(sending, addStrategyRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const { words, when, notAboutMe } = submission.value;
  const stopped = await beforeOthersRead(sending, submission, param, [words, when], notAboutMe);
  if (stopped !== null) return stopped;
  const added = await attempt(
    sending,
    sending.api.groups[':groupId'].strategies.$post(
      { param, json: submission.value },
      idempotent(sending),
    ),
  );
  if (!added.ok) return refuse(sending, submission, added.problem);
  return goOn(sending, `/groups/${param.groupId}/strategies?sent=${sending.sendId}`);
}
