import type { SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';
import {
  joinAgainRequest,
  joinRequest,
  joinStaffRequest,
  type OpenedGroupInvitation,
  type OpenedStaffInvitation,
  openInvitationRequest,
} from '#shared/contracts/invitation.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { attempt, check, type Sending, type Submission, text } from './sending.server.ts';
import { idempotent } from './writing.server.ts';

/** What the second step shows; with what is wrong when it comes back. */
interface Know {
  step: 'know';
  invitation: OpenedGroupInvitation;
  code: string;
  result?: SubmissionResult<string[]>;
  sendId?: string;
}

/** The same for somebody who has a name here already and lost the key to it. */
interface KnowAgain extends Omit<Know, 'step'> {
  step: 'know-again';
}

/** The same for somebody who is to work here. */
interface KnowStaff {
  step: 'know-staff';
  invitation: OpenedStaffInvitation;
  code: string;
  result?: SubmissionResult<string[]>;
  sendId?: string;
}

/** First step: shows the group behind an invitation. Uses nothing up, so it may be repeated. */
export async function openInvitation(sending: Sending) {
  const submission = check(onlyCode(sending), openInvitationRequest);
  if (submission.status !== 'success') return askForCode(submission);
  const opened = await attempt(
    sending,
    sending.api.invitations.open.$post({ json: submission.value }),
  );
  if (!opened.ok) return askForCode(submission, opened.problem);
  const { code } = submission.value;
  if (!('groupName' in opened.value)) {
    return data<KnowStaff>({ step: 'know-staff', invitation: opened.value, code });
  }
  return opened.value.comesBack
    ? data<KnowAgain>({ step: 'know-again', invitation: opened.value, code })
    : data<Know>({ step: 'know', invitation: opened.value, code });
}

/** Second step: takes the place in the group. Sent twice, it shows the same seven words again. */
export async function join(sending: Sending) {
  // A name of one's own goes before a suggestion.
  const own = text(sending.fields, 'ownName').trim();
  sending.fields.delete('ownName');
  if (own !== '') sending.fields.set('pseudonym', own);
  const submission = check(sending, joinRequest);
  if (submission.status !== 'success') return showAgain(sending, submission);
  const joined = await attempt(
    sending,
    sending.api.join.$post({ json: submission.value }, idempotent(sending)),
  );
  if (!joined.ok) return showAgain(sending, submission, joined.problem);
  return data({ step: 'key' as const, ...joined.value }, { status: 201, headers: sending.headers });
}

/** A new key for somebody who comes back; the name is the one they had. */
export async function joinAgain(sending: Sending) {
  const submission = check(sending, joinAgainRequest);
  if (submission.status !== 'success') return askForCode(submission);
  const joined = await attempt(
    sending,
    sending.api.join.again.$post({ json: submission.value }, idempotent(sending)),
  );
  if (joined.ok) {
    const answer = { step: 'key' as const, ...joined.value, panel: null };
    return data(answer, { status: 201, headers: sending.headers });
  }
  const { problem } = joined;
  const again = await openInvitation(sending);
  if (again.data.step !== 'know-again') return askForCode(submission, problem);
  const result = submission.reply({ formErrors: [problem.detail] });
  return data<KnowAgain>(
    { ...again.data, result, sendId: sending.sendId },
    { status: problem.status },
  );
}

/** The same for somebody who works here: nothing is to choose. */
export async function joinStaff(sending: Sending) {
  const submission = check(onlyCode(sending), joinStaffRequest);
  if (submission.status !== 'success') return askForCode(submission);
  const joined = await attempt(
    sending,
    sending.api.join.staff.$post({ json: submission.value }, idempotent(sending)),
  );
  if (joined.ok) {
    const { key, me } = joined.value;
    return data({ step: 'staff-key' as const, key, me }, { status: 201, headers: sending.headers });
  }
  const { problem } = joined;
  const again = await openInvitation(sending);
  if (again.data.step !== 'know-staff') return again;
  const result = submission.reply({ formErrors: [problem.detail] });
  return data<KnowStaff>(
    { ...again.data, result, sendId: sending.sendId },
    { status: problem.status },
  );
}

function askForCode(submission: Submission, problem?: Problem) {
  const result =
    problem === undefined
      ? submission.reply()
      : submission.reply({ fieldErrors: { code: [problem.detail] } });
  return data({ step: 'code' as const, result }, { status: problem?.status ?? 422 });
}

/** The second step once more with what is wrong with it; the first one when the invitation itself is no good any more. */
async function showAgain(sending: Sending, submission: Submission, problem?: Problem) {
  const again = await openInvitation(sending);
  if (again.data.step !== 'know') return again;
  const result = submission.reply(problem === undefined ? {} : wrongIn(problem));
  const status = problem?.status ?? 422;
  return data<Know>({ ...again.data, result, sendId: sending.sendId }, { status });
}

function wrongIn({ errors, detail, type }: Problem) {
  if (type.endsWith('/name-taken')) return { fieldErrors: { pseudonym: [detail] } };
  if (errors === undefined || errors.length === 0) return { formErrors: [detail] };
  return {
    fieldErrors: Object.fromEntries(errors.map(({ path, message }) => [path, [message]])),
  };
}

function onlyCode({ fields, language }: Sending) {
  const only = new FormData();
  only.set('code', text(fields, 'code'));
  return { fields: only, language };
}
