import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { giveOpinionRequest, ReviewDetail, ReviewId } from '#shared/contracts/review.ts';
import { giveOpinion as given } from '#shared/domain/review-answers.ts';
import { changeReview } from './change-review.ts';
import { noticeOfClaim } from './notice-of-claim.ts';

/** The view that the caller was asked for. The review goes back to who asked. */
export const giveOpinion = (
  deps: Deps,
  caller: Caller,
  id: ReviewId,
  { version, view }: z.output<typeof giveOpinionRequest>,
): Promise<ReviewDetail> =>
  changeReview(deps, caller, id, {
    action: 'review.opinion-given',
    details: { reason: view },
    seenVersion: version,
    review: ({ review, who }, _settings, now) => given(review, who, view, now),
    post: noticeOfClaim,
  });
