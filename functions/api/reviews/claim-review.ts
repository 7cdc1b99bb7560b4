import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { ReviewDetail, ReviewId } from '#shared/contracts/review.ts';
import { claimReview as claimed } from '#shared/domain/review-state.ts';
import { changeReview } from './change-review.ts';
import { noticeOfClaim } from './notice-of-claim.ts';

/** Takes a review for a while. Of two at once one wins; the other gets `taken` with the winner's name. */
export const claimReview = (deps: Deps, caller: Caller, id: ReviewId): Promise<ReviewDetail> =>
  changeReview(deps, caller, id, {
    action: 'review.claimed',
    review: ({ review, who }, settings, now) => claimed(review, who, now, settings),
    post: noticeOfClaim,
  });
