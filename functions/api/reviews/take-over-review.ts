import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { ReviewDetail, ReviewId, takeOverReviewRequest } from '#shared/contracts/review.ts';
import { takeOverReview as takenOver } from '#shared/domain/review-state.ts';
import { changeReview } from './change-review.ts';
import { noticeOfClaim } from './notice-of-claim.ts';

/** Takes a review from the colleague who holds it, with a reason that they will read. */
export const takeOverReview = (
  deps: Deps,
  caller: Caller,
  id: ReviewId,
  { version, reason }: z.output<typeof takeOverReviewRequest>,
): Promise<ReviewDetail> =>
  changeReview(deps, caller, id, {
    action: 'review.taken-over',
    details: { reason },
    seenVersion: version,
    review: ({ review, who }, settings, now) => takenOver(review, who, reason, now, settings),
    post: noticeOfClaim,
  });
