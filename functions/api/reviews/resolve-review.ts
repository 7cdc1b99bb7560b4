import type { z } from 'zod';
import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { ReviewDetail, ReviewId, resolveReviewRequest } from '#shared/contracts/review.ts';
import { noticeOnDecision } from '#shared/domain/author-notice.ts';
import { stateAfter } from '#shared/domain/holds.ts';
import { allowedActions, resolveReview as resolved } from '#shared/domain/review-state.ts';
import { Refusal } from '#shared/errors.ts';
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
    review: ({ review, who }, settings, now) => {
      const mayDecide = allowedActions(review, who, now).includes('resolve');
      if (mayDecide && review.version !== request.version) {
        throw new Refusal('stale', {
          detail:
            'Something was added to this review since you opened it. Please look again; your words are kept.',
        });
      }
      const { outcome, reason, laneWhileHeld } = request;
      const chosen = laneWhileHeld === undefined ? {} : { laneWhileHeld };
      return resolved(review, who, { outcome, reason, ...chosen }, now, settings);
    },
    post: (post, { who }) => {
      const to = stateAfter(request, post.state);
      const decided = { outcome: request.outcome, from: post.state, to };
      const note = request.noteToAuthor ?? null;
      return { state: to, notice: noticeOnDecision(post.notice ?? null, decided, who.name, note) };
    },
  });
