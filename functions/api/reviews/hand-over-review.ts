import type * as z from 'zod';
import type { InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import type { ReviewRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import type { handOverReviewRequest, ReviewDetail, ReviewId } from '#shared/contracts/review.ts';
import { handOver } from '#shared/domain/review-answers.ts';
import { mustBeAnother } from '#shared/domain/review-state.ts';
import { fieldRefusal } from '#shared/errors.ts';
import { changeReview } from './change-review.ts';
import { colleagueIn } from './enter-review.ts';
import { noticeOfClaim } from './notice-of-claim.ts';

/** Not to whoever must not decide it: it would wait with somebody who cannot take it. */
function whoMayTake(inside: InGroup, to: PersonId, review: ReviewRecord) {
  const colleague = colleagueIn(inside, to, 'to');
  if (!mustBeAnother(review, colleague)) return colleague;
  throw fieldRefusal('to', 'They decided this before. Please choose another colleague.');
}

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
      handOver(review, who, to === 'on-call' ? null : whoMayTake(inside, to, review), note, now),
    post: noticeOfClaim,
  });
