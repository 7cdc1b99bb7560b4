import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { ReviewDue } from '#functions/data/records.ts';
import { getReview, listDueReviews, recordOf, reviewWrites } from '#functions/data/reviews.ts';
import { expireClaim } from '#shared/domain/review-state.ts';
import type { Time } from './budget.ts';
import { eachDue } from './each-due.ts';
import type { ClockDeps } from './jobs.ts';

/** Frees reviews whose claim has run out, and says so on the record: once, whoever else is at it. */
export async function expiredClaims(deps: ClockDeps, time: Time): Promise<Record<string, number>> {
  const until = deps.now().toISOString();
  return eachDue(
    deps,
    'expired-claims',
    time,
    (limit) => listDueReviews(deps.store, 'claims', { until, limit }),
    (due) => expire(deps, due),
  );
}

const expire = (deps: ClockDeps, { reviewId, clinicId }: ReviewDue) =>
  inOneTransaction<'freed' | 'settled'>(deps, async () => {
    const review = await getReview(deps.store, reviewId);
    const now = deps.now();
    const after = review && expireClaim(review, now);
    if (!review || !after || after === review) return { writes: [], answer: 'settled' };
    return {
      answer: 'freed',
      writes: [
        ...reviewWrites(review, { ...review, ...recordOf(after) }),
        await auditWrite(
          deps.store,
          clinicId,
          {
            actor: { kind: 'system', id: 'clock' },
            action: 'review.claim-expired',
            target: `review ${reviewId}`,
            details: { lane: review.lane, version: after.version },
          },
          now,
        ),
      ],
    };
  });
