import type { SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';
import type * as z from 'zod';
import type { Problem } from '#shared/contracts/problem.ts';
import {
  addNoteRequest,
  askOpinionRequest,
  giveOpinionRequest,
  handOverReviewRequest,
  reopenReviewRequest,
  resolveReviewRequest,
  takeOverReviewRequest,
  writeToAuthorRequest,
} from '#shared/contracts/review.ts';
import type { Answer } from '../api.server.ts';
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
import { nextQueryOf, pausePath, type QueueFilter, queuePath, reviewPath } from './queue-filter.ts';
import { typedDecision } from './review-typed.ts';

/** What a review page is told when an action did not lead on to another page. */
export interface ReviewAnswer {
  /** The decision as it was typed, with what is wrong with it. */
  result?: SubmissionResult<string[]>;
  /** Somebody was faster: with `taken`, who. */
  conflict?: { kind: 'taken' | 'stale'; detail: string; holder: Problem['holder'] | null };
  /** Set where the form that was sent is the one that opens a review again. */
  reopening?: true;
  /** Set where it was the form of one of these steps. */
  step?: StepForm;
  /** The version that was decided on, while nothing newer has been pointed out. */
  seenVersion?: string;
}

type Param = { reviewId: string };

/** Steps with a form of their own, beside the decision. */
export type StepForm =
  | 'add-note'
  | 'take-over'
  | 'hand-over'
  | 'ask-opinion'
  | 'give-opinion'
  | 'write-to-author';

/** Does what the pressed button said, and leads on within the part of the queue that somebody goes through. */
export function actOnReview(sending: Sending, param: Param, filter: QueueFilter) {
  const place = sending.api.reviews[':reviewId'];
  const here = reviewPath(param.reviewId, filter);
  switch (text(sending.fields, 'intent')) {
    case 'claim':
      return claim(sending, param, here);
    case 'release':
      return release(sending, param, queuePath(filter));
    case 'resolve':
      return resolve(sending, param, filter, () => here);
    case 'resolve-next':
      return resolve(sending, param, filter, () => nextAfter(sending, param, filter));
    case 'reopen':
      return reopen(sending, param, here);
    case 'take-over':
      return takeStep(sending, 'take-over', takeOverReviewRequest, here, (json) =>
        place['take-over'].$post({ param, json }),
      );
    case 'hand-over':
      return takeStep(sending, 'hand-over', handOverReviewRequest, queuePath(filter), (json) =>
        place['hand-over'].$post({ param, json }),
      );
    case 'ask-opinion':
      return takeStep(sending, 'ask-opinion', askOpinionRequest, here, (json) =>
        place['ask-opinion'].$post({ param, json }),
      );
    case 'add-note':
      return takeStep(sending, 'add-note', addNoteRequest, here, (json) =>
        place.notes.$post({ param, json }),
      );
    case 'give-opinion':
      return takeStep(sending, 'give-opinion', giveOpinionRequest, here, (json) =>
        place.opinion.$post({ param, json }),
      );
    case 'write-to-author':
      return takeStep(sending, 'write-to-author', writeToAuthorRequest, here, (json) =>
        place['write-to-author'].$post({ param, json }),
      );
    default:
      throw data(null, { status: 404 });
  }
}

// They say nothing more, but every change comes as JSON.
const emptyJson = { headers: { 'Content-Type': 'application/json' } };

async function claim(sending: Sending, param: Param, here: string) {
  const place = sending.api.reviews[':reviewId'].claim;
  const claimed = await attempt(sending, place.$post({ param }, emptyJson));
  if (!claimed.ok) return refused(sending, claimed);
  const result = decisionAgain(sending.fields);
  // Words that outlived an earlier claim come along, so there is no other page to go on to.
  if (result !== null) return data<ReviewAnswer>({ result }, { headers: sending.headers });
  return goOn(sending, here);
}

async function release(sending: Sending, param: Param, queue: string) {
  const place = sending.api.reviews[':reviewId'].release;
  const released = await attempt(sending, place.$post({ param }, emptyJson));
  return released.ok ? goOn(sending, queue) : refused(sending, released);
}

/** After the lane crisis there is a moment first, whichever button was pressed. */
async function resolve(
  sending: Sending,
  param: Param,
  filter: QueueFilter,
  leadsTo: () => string | Promise<string>,
) {
  const seenVersion = text(sending.fields, 'version');
  const submission = check(sending, resolveReviewRequest);
  if (submission.status !== 'success') {
    return data<ReviewAnswer>({ result: submission.reply(), seenVersion }, { status: 422 });
  }
  const place = sending.api.reviews[':reviewId'].resolve;
  const resolved = await attempt(sending, place.$post({ param, json: submission.value }));
  if (resolved.ok) {
    const isCrisis = resolved.value.lane === 'crisis';
    return goOn(sending, isCrisis ? pausePath(filter, param.reviewId) : await leadsTo());
  }
  if (resolved.problem.status === 409) return refused(sending, resolved);
  const answer = refuse(sending, submission, resolved.problem);
  return data<ReviewAnswer>(
    { ...answer.data, seenVersion },
    { status: answer.init?.status ?? 422, headers: sending.headers },
  );
}

/** What is decided is decided: where the next one cannot be found, this one is shown as it stands. */
async function nextAfter(sending: Sending, { reviewId }: Param, filter: QueueFilter) {
  const query = { ...nextQueryOf(filter), besides: reviewId };
  const found = await attempt(sending, sending.api.reviews.next.$get({ query }));
  if (!found.ok) return reviewPath(reviewId, filter);
  const { next } = found.value;
  const decided = { decided: reviewId };
  return next === null ? queuePath(filter, decided) : reviewPath(next, filter, decided);
}

async function reopen(sending: Sending, param: Param, here: string) {
  const submission = check(sending, reopenReviewRequest);
  if (submission.status !== 'success') {
    const answer: ReviewAnswer = { result: submission.reply(), reopening: true };
    return data(answer, { status: 422 });
  }
  const place = sending.api.reviews[':reviewId'].reopen;
  const reopened = await attempt(sending, place.$post({ param, json: submission.value }));
  if (reopened.ok) return goOn(sending, here);
  return refused(sending, reopened, { reopening: true });
}

async function takeStep<Schema extends z.ZodType>(
  sending: Sending,
  step: StepForm,
  schema: Schema,
  leadsTo: string,
  post: (json: z.output<Schema>) => Promise<Answer<unknown>>,
) {
  const seenVersion = text(sending.fields, 'version');
  const submission = check(sending, schema);
  if (submission.status !== 'success') {
    const answer: ReviewAnswer = { result: submission.reply(), step, seenVersion };
    return data(answer, { status: 422 });
  }
  const taken = await attempt(sending, post(submission.value));
  if (taken.ok) return goOn(sending, leadsTo);
  if (taken.problem.status === 422) {
    const answer = refuse(sending, submission, taken.problem);
    return data<ReviewAnswer>(
      { ...answer.data, step, seenVersion },
      { status: 422, headers: sending.headers },
    );
  }
  const { initialValue } = submission.reply({ formErrors: [] });
  return refused(sending, taken, { step }, initialValue ? { initialValue } : null);
}

function refused(
  sending: Sending,
  { problem }: Extract<Attempt<unknown>, { ok: false }>,
  form: Pick<ReviewAnswer, 'reopening' | 'step'> = {},
  result: SubmissionResult<string[]> | null = decisionAgain(sending.fields),
) {
  const reason = keptReason(problem.status);
  if (reason !== null) throw keep(sending, problem, reason);
  const { status, detail, holder = null } = problem;
  const typed = result === null ? {} : { result };
  if (status !== 409) {
    return data<ReviewAnswer>(
      { ...form, result: { ...result, status: 'error', error: { '': [detail] } } },
      { status, headers: sending.headers },
    );
  }
  const kind = problem.type.endsWith('/taken') ? 'taken' : 'stale';
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
