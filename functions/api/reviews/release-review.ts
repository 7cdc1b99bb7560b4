import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { ReviewDetail, ReviewId } from '#shared/contracts/review.ts';
import { releaseReview as released } from '#shared/domain/review-state.ts';
import { changeReview } from './change-review.ts';
import { noticeOfClaim } from './notice-of-claim.ts';

/** Gives a claimed review back to the queue, undecided. */
export const releaseReview = (deps: Deps, caller: Caller, id: ReviewId): Promise<ReviewDetail> =>
  changeReview(deps, caller, id, {
    action: 'review.released',
    review: ({ review, who }, _settings, now) => released(review, who, now),
    post: noticeOfClaim,
  });
