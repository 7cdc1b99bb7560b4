import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { handOverReviewRequest, ReviewDetail, ReviewId } from '#shared/contracts/review.ts';
import { handOver } from '#shared/domain/review-answers.ts';
import { changeReview } from './change-review.ts';
import { colleagueIn } from './enter-review.ts';
import { noticeOfClaim } from './notice-of-claim.ts';

/** Gives a claimed review to a colleague, or to whoever is on call, with a note. Anybody may claim it all the same. */
export const handOverReview = (
  deps: Deps,
  caller: Caller,
  id: ReviewId,
  { version, to, note }: z.output<typeof handOverReviewRequest>,
): Promise<ReviewDetail> =>
  changeReview(deps, caller, id, {
    action: 'review.handed-over',
    details: { to, reason: note },
    seenVersion: version,
    review: ({ review, who, inside }, _settings, now) =>
      handOver(review, who, to === 'on-call' ? null : colleagueIn(inside, to, 'to'), note, now),
    post: noticeOfClaim,
  });
