import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { ReviewDetail, ReviewId, reopenReviewRequest } from '#shared/contracts/review.ts';
import { reopenReview as reopened } from '#shared/domain/review-state.ts';
import { changeReview } from './change-review.ts';

/**
 * Puts a decided review back into the queue, with a reason. The post stays as the last decision left it until somebody decides
 * again, and its author is told nothing: nothing is new to them yet.
 */
export const reopenReview = (
  deps: Deps,
  caller: Caller,
  id: ReviewId,
  { reason }: z.output<typeof reopenReviewRequest>,
): Promise<ReviewDetail> =>
  changeReview(deps, caller, id, {
    action: 'review.reopened',
    details: { reason },
    review: ({ review, who }, settings, now) => reopened(review, who, reason, now, settings),
    post: () => ({}),
  });
