import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { askOpinionRequest, ReviewDetail, ReviewId } from '#shared/contracts/review.ts';
import { askOpinion as asked } from '#shared/domain/review-answers.ts';
import { changeReview } from './change-review.ts';
import { colleagueIn } from './enter-review.ts';
import { noticeOfClaim } from './notice-of-claim.ts';

/** Asks a colleague who leads the group how they see it. The claim ends with it, so that the clock goes on. */
export const askOpinion = (
  deps: Deps,
  caller: Caller,
  id: ReviewId,
  { version, colleague, question }: z.output<typeof askOpinionRequest>,
): Promise<ReviewDetail> =>
  changeReview(deps, caller, id, {
    action: 'review.opinion-asked',
    details: { of: colleague, reason: question },
    seenVersion: version,
    review: ({ review, who, inside }, settings, now) =>
      asked(review, who, colleagueIn(inside, colleague, 'colleague'), question, now, settings),
    post: noticeOfClaim,
  });
