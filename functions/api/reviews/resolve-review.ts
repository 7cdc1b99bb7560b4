import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { PostState } from '#shared/contracts/post.ts';
import type { ReviewDetail, ReviewId, resolveReviewRequest } from '#shared/contracts/review.ts';
import { noticeOnDecision } from '#shared/domain/author-notice.ts';
import { stateAfter } from '#shared/domain/holds.ts';
import { isKeptAway } from '#shared/domain/permissions/posts.ts';
import { mayAskForAnotherLook } from '#shared/domain/review-answers.ts';
import { possibleOutcomes, resolveReview as resolved } from '#shared/domain/review-state.ts';
import { fieldRefusal } from '#shared/errors.ts';
import { changeReview } from './change-review.ts';

/** Decides a review that the caller holds, on the version that they saw. Throws `stale` when more has come in since. */
export const resolveReview = (
  deps: Deps,
  caller: Caller,
  id: ReviewId,
  request: z.output<typeof resolveReviewRequest>,
): Promise<ReviewDetail> =>
  changeReview(deps, caller, id, {
    action: 'review.resolved',
    details: { outcome: request.outcome, reason: request.reason },
    seenVersion: request.version,
    review: ({ review, who }, settings, now) => {
      if (!possibleOutcomes(review).includes(request.outcome)) {
        throw fieldRefusal('outcome', 'No seal was opened from this review.');
      }
      if (review.target.kind !== 'post') ensureHasMeaning(request, null);
      const { outcome, reason, laneWhileHeld } = request;
      const chosen = laneWhileHeld === undefined ? {} : { laneWhileHeld };
      return resolved(review, who, { outcome, reason, ...chosen }, now, settings);
    },
    post: (post, { who }, after) => {
      ensureHasMeaning(request, post.state);
      const to = stateAfter(request, post.state);
      const decided = { outcome: request.outcome, from: post.state, to };
      const note = request.noteToAuthor ?? null;
      const mayAsk = isKeptAway({ state: to }) && mayAskForAnotherLook(after);
      return {
        state: to,
        notice: noticeOnDecision(post.notice ?? null, decided, who.name, note),
        anotherLook: mayAsk ? 'possible' : null,
      };
    },
  });

/** Only a post that others could see can be held back, and only one that was taken away put back. `null`: there is no post. */
function ensureHasMeaning(
  { outcome, putBack }: Pick<z.output<typeof resolveReviewRequest>, 'outcome' | 'putBack'>,
  state: PostState | null,
): void {
  if (outcome === 'held' && state !== 'published' && state !== 'waiting') {
    throw fieldRefusal('outcome', 'There is nothing here that could be held back.');
  }
  if (putBack && state !== 'removed') {
    throw fieldRefusal('putBack', 'Only a post that was taken away can be put back.');
  }
}
