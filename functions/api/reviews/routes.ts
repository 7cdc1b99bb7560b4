import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { reviewPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  listReviewsQuery,
  reopenReviewRequest,
  resolveReviewRequest,
  reviewDetail,
  reviewList,
} from '#shared/contracts/review.ts';
import { claimReview } from './claim-review.ts';
import { listReviews } from './list-reviews.ts';
import { readReview } from './read-review.ts';
import { releaseReview } from './release-review.ts';
import { reopenReview } from './reopen-review.ts';
import { resolveReview } from './resolve-review.ts';

const answers = { 200: reviewDetail };

export const reviewRoutes = new Hono<ApiEnv>()
  .get(
    '/reviews',
    documented({
      tag: 'Reviews',
      summary: 'What waits in the caller’s groups, the soonest lane first',
      callers: 'signed-in',
      answers: { 200: reviewList },
      refusals: ['cursor-not-valid', 'invalid-input', 'not-allowed'],
    }),
    valid('query', listReviewsQuery),
    async (c) => c.json(await listReviews(c.get('deps'), callerOf(c), c.req.valid('query')), 200),
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
