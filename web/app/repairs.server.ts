import { data } from '@remix-run/node';
import {
  answerRepairRequest,
  askRepairByNameRequest,
  askRepairRequest,
  leadRepairRequest,
  stepRepairRequest,
  writeRepairRequest,
} from '#shared/contracts/repair.ts';
import { readOrNull } from './api.server.ts';
import type { groupParam, postParam, repairParam } from './params.ts';
import { isProblem } from './problems.ts';
import {
  askAgain,
  attempt,
  check,
  goOn,
  refusalOf,
  refuse,
  type Sending,
  type Submission,
} from './sending.server.ts';
import { beforeOthersRead, idempotent, pauseForPanel } from './writing.server.ts';

type RepairParam = ReturnType<typeof repairParam>;

const pathOf = ({ groupId, repairId }: RepairParam) => `/groups/${groupId}/repairs/${repairId}`;
const after = (sending: Sending, param: RepairParam) =>
  goOn(sending, `${pathOf(param)}?sent=${sending.sendId}`);

/** Asks the facilitators for a way back with whoever wrote a post, after the crisis panel where that has something to say. */
export async function sendAskFromPost(sending: Sending, param: ReturnType<typeof postParam>) {
  const submission = check(sending, askRepairRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const paused = await pauseForPanel(sending, submission, [submission.value.words]);
  if (paused !== null) return paused;
  const { repairs } = sending.api.groups[':groupId'].threads[':threadId'].posts[':number'];
  const asked = await attempt(
    sending,
    repairs.$post({ param, json: submission.value }, idempotent(sending)),
  );
  if (!asked.ok) return refuse(sending, submission, asked.problem);
  return after(sending, { groupId: param.groupId, repairId: asked.value.id });
}

/** The same by the name that the other has in the group. */
export async function sendAskByName(sending: Sending, param: ReturnType<typeof groupParam>) {
  const submission = check(sending, askRepairByNameRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const paused = await pauseForPanel(sending, submission, [submission.value.words]);
  if (paused !== null) return paused;
  const asked = await attempt(
    sending,
    sending.api.groups[':groupId'].repairs.$post(
      { param, json: submission.value },
      idempotent(sending),
    ),
  );
  if (!asked.ok) return refuse(sending, submission, asked.problem);
  return after(sending, { groupId: param.groupId, repairId: asked.value.id });
}

/** Says yes, says not now, takes it back or steps back, as the pressed button said. */
export async function sendStep(sending: Sending, param: RepairParam) {
  const submission = check(sending, stepRepairRequest);
  if (submission.status !== 'success') throw data(null, { status: 404 });
  const { step } = sending.api.groups[':groupId'].repairs[':repairId'];
  const refused = await refusalOf(sending, step.$post({ param, json: submission.value }));
  if (refused) return data({ problem: refused.detail }, { status: refused.status });
  return goOn(sending, pathOf(param));
}

/** What a facilitator does with it. */
export async function sendLead(sending: Sending, param: RepairParam) {
  const submission = check(sending, leadRepairRequest);
  if (submission.status !== 'success') {
    return data({ leading: { result: submission.reply() } }, { status: 422 });
  }
  const one = sending.api.groups[':groupId'].repairs[':repairId'];
  const refused = await refusalOf(sending, one.lead.$post({ param, json: submission.value }));
  if (refused === null) return goOn(sending, pathOf(param));
  const result = submission.reply({ formErrors: [refused.detail] });
  // What was typed stays; the version goes along, so that sending it again is meant for it as it is now.
  const now = await readOrNull(one.$get({ param }));
  const newer = now?.repair.version ?? null;
  return data({ leading: { result, newer } }, { status: refused.status });
}

/** Sends one’s own three parts, after the panel. */
export async function sendParts(sending: Sending, param: RepairParam) {
  const submission = check(sending, writeRepairRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const { happened, effect, need, notAboutMe } = submission.value;
  const texts = [happened, effect, need];
  const stopped = await beforeOthersRead(sending, submission, param, texts, notAboutMe);
  if (stopped !== null) return stopped;
  const { parts } = sending.api.groups[':groupId'].repairs[':repairId'];
  const written = await attempt(
    sending,
    parts.$post({ param, json: submission.value }, idempotent(sending)),
  );
  if (written.ok) return after(sending, param);
  return keepWords(sending, submission, written.problem);
}

/** Answers what the other wrote, after the panel. */
export async function sendAnswer(sending: Sending, param: RepairParam) {
  const submission = check(sending, answerRepairRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const { words, notAboutMe } = submission.value;
  const texts = words === '' ? [] : [words];
  const stopped = await beforeOthersRead(sending, submission, param, texts, notAboutMe);
  if (stopped !== null) return stopped;
  const { answer } = sending.api.groups[':groupId'].repairs[':repairId'];
  const written = await attempt(
    sending,
    answer.$post({ param, json: submission.value }, idempotent(sending)),
  );
  if (written.ok) return after(sending, param);
  return keepWords(sending, submission, written.problem);
}

/** It was paused or has ended meanwhile: the words stay in the box, to be copied or kept. */
function keepWords(
  sending: Sending,
  submission: Submission,
  problem: Parameters<typeof refuse>[2],
) {
  return isProblem(problem, 'stale')
    ? data({ result: submission.reply({ formErrors: [problem.detail] }) }, { status: 409 })
    : refuse(sending, submission, problem);
}
