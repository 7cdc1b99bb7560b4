import type { SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';
import type { Problem } from '#shared/contracts/problem.ts';
import { reopenReviewRequest, resolveReviewRequest } from '#shared/contracts/review.ts';
import { keptReason } from '../kept.ts';
import {
  type Attempt,
  attempt,
  check,
  goOn,
  keep,
  refuse,
  type Sending,
  text,
} from '../sending.server.ts';
import { typedDecision } from './review-typed.ts';

/** What a review page is told when an action did not lead on to another page. */
export interface ReviewAnswer {
  /** The decision as it was typed, with what is wrong with it. */
  result?: SubmissionResult<string[]>;
  /** Somebody was faster: with `taken`, who. */
  conflict?: { kind: 'taken' | 'stale'; detail: string; holder: Problem['holder'] | null };
  /** Set where the form that was sent is the one that opens a review again. */
  reopening?: true;
  /** The version that was decided on, while nothing newer has been pointed out. */
  seenVersion?: string;
}

type Param = { reviewId: string };

/** Does what the pressed button said: `claim`, `release`, `resolve` or `reopen`. */
export function actOnReview(sending: Sending, param: Param) {
  switch (text(sending.fields, 'intent')) {
    case 'claim':
      return claim(sending, param);
    case 'release':
      return release(sending, param);
    case 'resolve':
      return resolve(sending, param);
    case 'reopen':
      return reopen(sending, param);
    default:
      throw data(null, { status: 404 });
  }
}

// They say nothing more, but every change comes as JSON.
const emptyJson = { headers: { 'Content-Type': 'application/json' } };

async function claim(sending: Sending, param: Param) {
  const place = sending.api.reviews[':reviewId'].claim;
  const claimed = await attempt(sending, place.$post({ param }, emptyJson));
  if (!claimed.ok) return refused(sending, claimed);
  const result = decisionAgain(sending.fields);
  // Words that outlived an earlier claim come along, so there is no other page to go on to.
  if (result !== null) return data<ReviewAnswer>({ result }, { headers: sending.headers });
  return goOn(sending, `/reviews/${param.reviewId}`);
}

async function release(sending: Sending, param: Param) {
  const place = sending.api.reviews[':reviewId'].release;
  const released = await attempt(sending, place.$post({ param }, emptyJson));
  return released.ok ? goOn(sending, '/reviews') : refused(sending, released);
}

async function resolve(sending: Sending, param: Param) {
  const seenVersion = text(sending.fields, 'version');
  const submission = check(sending.fields, resolveReviewRequest);
  if (submission.status !== 'success') {
    return data<ReviewAnswer>({ result: submission.reply(), seenVersion }, { status: 422 });
  }
  const place = sending.api.reviews[':reviewId'].resolve;
  const resolved = await attempt(sending, place.$post({ param, json: submission.value }));
  if (resolved.ok) return goOn(sending, `/reviews/${param.reviewId}`);
  if (resolved.problem.status === 409) return refused(sending, resolved);
  const answer = refuse(sending, submission, resolved.problem);
  return data<ReviewAnswer>(
    { ...answer.data, seenVersion },
    { status: answer.init?.status ?? 422, headers: sending.headers },
  );
}

async function reopen(sending: Sending, param: Param) {
  const submission = check(sending.fields, reopenReviewRequest);
  if (submission.status !== 'success') {
    const answer: ReviewAnswer = { result: submission.reply(), reopening: true };
    return data(answer, { status: 422 });
  }
  const place = sending.api.reviews[':reviewId'].reopen;
  const reopened = await attempt(sending, place.$post({ param, json: submission.value }));
  if (reopened.ok) return goOn(sending, `/reviews/${param.reviewId}`);
  return refused(sending, reopened, { reopening: true });
}

function refused(
  sending: Sending,
  { problem }: Extract<Attempt<unknown>, { ok: false }>,
  form: Pick<ReviewAnswer, 'reopening'> = {},
) {
  const reason = keptReason(problem.status);
  if (reason !== null) throw keep(sending.fields, problem, reason);
  const { status, detail, holder = null } = problem;
  const result = decisionAgain(sending.fields);
  const typed = result === null ? {} : { result };
  if (status !== 409) {
    return data<ReviewAnswer>(
      { ...form, result: { ...result, status: 'error', error: { '': [detail] } } },
      { status, headers: sending.headers },
    );
  }
  const kind = holder === null ? 'stale' : 'taken';
  return data<ReviewAnswer>(
    { ...form, ...typed, conflict: { kind, detail, holder } },
    { status, headers: sending.headers },
  );
}

/** What was filled in of a decision or a reopening, in the shape in which a form is shown again; null when nothing was. */
function decisionAgain(fields: FormData): SubmissionResult<string[]> | null {
  const typed = typedDecision((name) => fields.get(name));
  return typed === null ? null : { initialValue: { ...typed } };
}
