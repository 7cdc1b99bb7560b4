import { data } from '@remix-run/node';
import { addGoalRequest, changeGoalRequest } from '#shared/contracts/goal.ts';
import { readOrNull } from './api.server.ts';
import type { goalParam, groupParam } from './params.ts';
import { isProblem } from './problems.ts';
import {
  askAgain,
  attempt,
  check,
  goOn,
  refusalOf,
  refuse,
  type Sending,
} from './sending.server.ts';
import { beforeOthersRead, idempotent } from './writing.server.ts';

/** A new goal; where others read it, after the crisis panel if that has something to say. */
export async function sendGoal(sending: Sending, param: ReturnType<typeof groupParam>) {
  const submission = check(sending, addGoalRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const { words, step, show, notAboutMe } = submission.value;
  const texts = show ? [words, step] : [];
  const stopped = await beforeOthersRead(sending, submission, param, texts, notAboutMe);
  if (stopped !== null) return stopped;
  const added = await attempt(
    sending,
    sending.api.groups[':groupId'].goals.$post(
      { param, json: submission.value },
      idempotent(sending),
    ),
  );
  if (!added.ok) return refuse(sending, submission, added.problem);
  return goOn(sending, `/groups/${param.groupId}/goals/${added.value.id}?sent=${sending.sendId}`);
}

/** A change of one's own goal, after the panel where others read what is new in it. */
export async function sendGoalChange(sending: Sending, param: ReturnType<typeof goalParam>) {
  const submission = check(sending, changeGoalRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const one = sending.api.groups[':groupId'].goals[':goalId'];
  const { change, words, notAboutMe } = submission.value;
  const texts = await textsForOthers(sending, param, change, words);
  const stopped = await beforeOthersRead(sending, submission, param, texts, notAboutMe);
  if (stopped !== null) return stopped;
  const refused = await refusalOf(sending, one.$patch({ param, json: submission.value }));
  if (refused === null) {
    return goOn(sending, `/groups/${param.groupId}/goals/${param.goalId}?sent=${sending.sendId}`);
  }
  if (!isProblem(refused, 'stale')) return refuse(sending, submission, refused);
  // What was typed stays; the version goes along, so that sending it again adds it to the goal as it is now.
  const now = await readOrNull(one.$get({ param }));
  const result = submission.reply({ formErrors: [refused.detail] });
  return data({ result, newer: now?.goal.version ?? null }, { status: 409 });
}

/** What of a change the group reads from now on. */
async function textsForOthers(
  { api }: Sending,
  param: ReturnType<typeof goalParam>,
  change: string,
  words: string,
): Promise<string[]> {
  const adds = change === 'add-step' || change === 'write';
  if (!adds && change !== 'show') return [];
  const found = await readOrNull(api.groups[':groupId'].goals[':goalId'].$get({ param }));
  if (found === null) return [];
  const { goal } = found;
  if (adds) return goal.isShown ? [words] : [];
  const all = [goal, ...goal.steps, ...goal.entries].map((part) => part.words);
  return inPieces(all);
}

/** As few texts as the panel reads, each short enough; what is beyond is read on sending. */
function inPieces(texts: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const text of texts) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + text.length < 5_000) {
      pieces[pieces.length - 1] = `${last}\n\n${text}`;
    } else pieces.push(text);
  }
  return pieces.slice(-5);
}
