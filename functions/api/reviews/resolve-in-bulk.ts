import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { ResolvedInBulk, resolveInBulkRequest } from '#shared/contracts/review.ts';
import { noticeOnDecision } from '#shared/domain/author-notice.ts';
import { resolveInBulk as resolved } from '#shared/domain/review-state.ts';
import { Refusal } from '#shared/errors.ts';
import { makeChange } from './change-review.ts';

/**
 * Decides several reviews of the lane routine for one reason, each in a transaction of its own and each on the version that was
 * seen. One that was raised, changed or taken meanwhile is left as it is, and the answer says which.
 */
export async function resolveInBulk(
  deps: Deps,
  caller: Caller,
  { reviews, outcome, reason }: z.output<typeof resolveInBulkRequest>,
): Promise<ResolvedInBulk> {
  const left: ResolvedInBulk['left'] = [];
  for (const { id, version } of reviews) {
    try {
      await makeChange(deps, caller, id, {
        action: 'review.resolved',
        details: { outcome, reason, together: String(reviews.length) },
        seenVersion: version,
        review: ({ review, who }, settings, now) =>
          resolved(review, who, { outcome, reason }, now, settings),
        post: (post, { who }) => {
          const decided = { outcome, from: post.state, to: post.state };
          return { notice: noticeOnDecision(post.notice ?? null, decided, who.name, null) };
        },
      });
    } catch (error) {
      const isLeft = error instanceof Refusal && error.kind !== 'not-allowed';
      if (!isLeft) throw error;
      left.push(id);
    }
  }
  return { decided: reviews.length - left.length, left };
}
