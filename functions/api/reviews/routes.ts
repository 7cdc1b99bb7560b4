import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { ifChanged, tagOf } from '#functions/api/middleware/if-changed.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { reviewPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  addNoteRequest,
  askOpinionRequest,
  exposure,
  giveOpinionRequest,
  handOverReviewRequest,
  listReviewsQuery,
  lookingAnswer,
  nextReview,
  nextReviewQuery,
  reopenReviewRequest,
  resolvedInBulk,
  resolveInBulkRequest,
  resolveReviewRequest,
  reviewDetail,
  reviewList,
  takeOverReviewRequest,
  writeToAuthorRequest,
} from '#shared/contracts/review.ts';
import { addNote } from './add-note.ts';
import { askOpinion } from './ask-opinion.ts';
import { claimReview } from './claim-review.ts';
import { giveOpinion } from './give-opinion.ts';
import { handOverReview } from './hand-over-review.ts';
import { listReviews } from './list-reviews.ts';
import { lookAtReview } from './look-at-review.ts';
import { findNextReview } from './next-review.ts';
import { readExposure } from './read-exposure.ts';
import { readReview } from './read-review.ts';
import { releaseReview } from './release-review.ts';
import { reopenReview } from './reopen-review.ts';
import { resolveInBulk } from './resolve-in-bulk.ts';
import { resolveReview } from './resolve-review.ts';
import { takeOverReview } from './take-over-review.ts';
import { writeToAuthor } from './write-to-author.ts';

const answers = { 200: reviewDetail };

export const reviewRoutes = new Hono<ApiEnv>()
  .get(
    '/reviews',
    documented({
      tag: 'Reviews',
      summary: 'What waits in the caller’s groups, the soonest lane first',
      callers: 'signed-in',
      answers: { 200: reviewList, 304: null },
      refusals: ['cursor-not-valid', 'invalid-input', 'not-allowed', 'not-found'],
    }),
    ifChanged,
    valid('query', listReviewsQuery),
    async (c) => {
      // Who has seen it asks whether it changed, once a minute: a moment behind is soon enough, and half as dear.
      const consistent = c.req.header('If-None-Match') === undefined;
      const query = c.req.valid('query');
      const list = await listReviews(c.get('deps'), callerOf(c), query, { consistent });
      c.header('ETag', tagOf([list.reviews, list.nextCursor !== null]));
      return c.json(list, 200);
    },
  )
  .get(
    '/reviews/next',
    documented({
      tag: 'Reviews',
      summary: 'The review to go on with: the most pressing that nobody is at',
      callers: 'signed-in',
      answers: { 200: nextReview },
      refusals: ['invalid-input', 'not-allowed', 'not-found'],
    }),
    valid('query', nextReviewQuery),
    async (c) =>
      c.json(await findNextReview(c.get('deps'), callerOf(c), c.req.valid('query')), 200),
  )
  .get(
    '/reviews/exposure',
    documented({
      tag: 'Reviews',
      summary: 'How many pressing reviews the caller has read of late, told to nobody else',
      callers: 'signed-in',
      answers: { 200: exposure },
      refusals: ['not-allowed'],
    }),
    async (c) => c.json(await readExposure(c.get('deps'), callerOf(c)), 200),
  )
  .get(
    '/reviews/:reviewId',
    documented({
      tag: 'Reviews',
      summary: 'A review with everything to decide on',
      callers: 'signed-in',
      answers,
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', reviewPath),
    async (c) =>
      c.json(await readReview(c.get('deps'), callerOf(c), c.req.valid('param').reviewId), 200),
  )
  .post(
    '/reviews/:reviewId/looking',
    documented({
      tag: 'Reviews',
      summary:
        'Say that the caller has a review open, and learn whether it changed and who else has',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 200: lookingAnswer },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', reviewPath),
    async (c) =>
      c.json(await lookAtReview(c.get('deps'), callerOf(c), c.req.valid('param').reviewId), 200),
  )
  .post(
    '/reviews/:reviewId/notes',
    documented({
      tag: 'Reviews',
      summary: 'Add a note for colleagues, which no member ever sees',
      sends: 'json',
      callers: 'signed-in',
      answers,
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', reviewPath),
    valid('json', addNoteRequest),
    async (c) =>
      c.json(
        await addNote(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').reviewId,
          c.req.valid('json'),
        ),
        200,
      ),
  )
  .post(
    '/reviews/:reviewId/claim',
    documented({
      tag: 'Reviews',
      summary: 'Take a review for a while',
      sends: 'nothing',
      callers: 'signed-in',
      answers,
      refusals: ['not-allowed', 'not-found', 'stale', 'taken'],
    }),
    valid('param', reviewPath),
    async (c) =>
      c.json(await claimReview(c.get('deps'), callerOf(c), c.req.valid('param').reviewId), 200),
  )
  .post(
    '/reviews/:reviewId/release',
    documented({
      tag: 'Reviews',
      summary: 'Give a claimed review back, undecided',
      sends: 'nothing',
      callers: 'signed-in',
      answers,
      refusals: ['not-allowed', 'not-found', 'stale', 'taken'],
    }),
    valid('param', reviewPath),
    async (c) =>
      c.json(await releaseReview(c.get('deps'), callerOf(c), c.req.valid('param').reviewId), 200),
  )
  .post(
    '/reviews/:reviewId/take-over',
    documented({
      tag: 'Reviews',
      summary: 'Take a review from the colleague who holds it, with a reason',
      sends: 'json',
      callers: 'signed-in',
      answers,
      refusals: ['not-allowed', 'not-found', 'stale', 'taken'],
    }),
    valid('param', reviewPath),
    valid('json', takeOverReviewRequest),
    async (c) =>
      c.json(
        await takeOverReview(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').reviewId,
          c.req.valid('json'),
        ),
        200,
      ),
  )
  .post(
    '/reviews/:reviewId/hand-over',
    documented({
      tag: 'Reviews',
      summary: 'Give a claimed review to a colleague or to whoever is on call',
      sends: 'json',
      callers: 'signed-in',
      answers,
      refusals: ['not-allowed', 'not-found', 'stale', 'taken'],
    }),
    valid('param', reviewPath),
    valid('json', handOverReviewRequest),
    async (c) =>
      c.json(
        await handOverReview(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').reviewId,
          c.req.valid('json'),
        ),
        200,
      ),
  )
  .post(
    '/reviews/:reviewId/ask-opinion',
    documented({
      tag: 'Reviews',
      summary: 'Ask a colleague for a view, and give the claim back',
      sends: 'json',
      callers: 'signed-in',
      answers,
      refusals: ['not-allowed', 'not-found', 'stale', 'taken'],
    }),
    valid('param', reviewPath),
    valid('json', askOpinionRequest),
    async (c) =>
      c.json(
        await askOpinion(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').reviewId,
          c.req.valid('json'),
        ),
        200,
      ),
  )
  .post(
    '/reviews/:reviewId/write-to-author',
    documented({
      tag: 'Reviews',
      summary: 'Write to the author privately, and wait for their answer',
      sends: 'json',
      callers: 'signed-in',
      answers,
      refusals: ['not-allowed', 'not-found', 'stale', 'taken'],
    }),
    valid('param', reviewPath),
    valid('json', writeToAuthorRequest),
    async (c) =>
      c.json(
        await writeToAuthor(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').reviewId,
          c.req.valid('json'),
        ),
        200,
      ),
  )
  .post(
    '/reviews/:reviewId/opinion',
    documented({
      tag: 'Reviews',
      summary: 'The view that was asked for',
      sends: 'json',
      callers: 'signed-in',
      answers,
      refusals: ['not-allowed', 'not-found', 'stale', 'taken'],
    }),
    valid('param', reviewPath),
    valid('json', giveOpinionRequest),
    async (c) =>
      c.json(
        await giveOpinion(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').reviewId,
          c.req.valid('json'),
        ),
        200,
      ),
  )
  .post(
    '/reviews/resolve-in-bulk',
    documented({
      tag: 'Reviews',
      summary: 'Decide several reviews of the lane routine, for one reason',
      sends: 'json',
      callers: 'signed-in',
      answers: { 200: resolvedInBulk },
      refusals: ['not-allowed'],
    }),
    valid('json', resolveInBulkRequest),
    async (c) => c.json(await resolveInBulk(c.get('deps'), callerOf(c), c.req.valid('json')), 200),
  )
  .post(
    '/reviews/:reviewId/reopen',
    documented({
      tag: 'Reviews',
      summary: 'Take a decided review up again, with a reason',
      sends: 'json',
      callers: 'signed-in',
      answers,
      refusals: ['not-allowed', 'not-found', 'stale', 'taken'],
    }),
    valid('param', reviewPath),
    valid('json', reopenReviewRequest),
    async (c) =>
      c.json(
        await reopenReview(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').reviewId,
          c.req.valid('json'),
        ),
        200,
      ),
  )
  .post(
    '/reviews/:reviewId/resolve',
    documented({
      tag: 'Reviews',
      summary: 'Decide a claimed review, with a reason',
      sends: 'json',
      callers: 'signed-in',
      answers,
      refusals: ['not-allowed', 'not-found', 'stale', 'taken'],
    }),
    valid('param', reviewPath),
    valid('json', resolveReviewRequest),
    async (c) =>
      c.json(
        await resolveReview(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').reviewId,
          c.req.valid('json'),
        ),
        200,
      ),
  );
