import { auditWrite } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { ReviewDue } from '#functions/data/records.ts';
import { getReview, listDueReviews, recordOf, reviewWrites } from '#functions/data/reviews.ts';
import { lookByClock } from '#shared/domain/review-state.ts';
import { rotaOf } from '#shared/domain/rota.ts';
import { eachDue } from './each-due.ts';
import type { ClockDeps } from './jobs.ts';

/**
 * Looks at reviews that nobody holds and for which something is due: those past their target are noted as overdue, once, and a
 * rung that is due makes its page in the same transaction. Ends nothing and lowers nothing.
 */
export async function overdueReviews(deps: ClockDeps): Promise<Record<string, number>> {
  const until = deps.now().toISOString();
  const did: Record<string, number> = {};
  // Those that tell people first: a flood of routine reviews must not keep a crisis waiting for its next rung.
  for (const list of ['ladders', 'looks'] as const) {
    const came = await eachDue(
      deps,
      'overdue-reviews',
      (limit) => listDueReviews(deps.store, list, { until, limit }),
      (due) => look(deps, due),
    );
    for (const [what, count] of Object.entries(came)) did[what] = (did[what] ?? 0) + count;
  }
  return did;
}

const look = (deps: ClockDeps, { reviewId, clinicId, at }: ReviewDue) =>
  inOneTransaction<'paged' | 'overdue' | 'put-off' | 'settled'>(deps, async () => {
    const [review, clinic] = await Promise.all([
      getReview(deps.store, reviewId),
      getClinic(deps.store, clinicId),
    ]);
    if (!review || review.state === 'resolved' || review.claim || review.lookAt !== at) {
      return { writes: [], answer: 'settled' };
    }
    const now = deps.now();
    const after = lookByClock(review, rotaOf(clinic?.rota), now);
    const writes = reviewWrites(review, { ...review, ...recordOf(after) });
    const isNew = after.overdueNoted && !review.overdueNoted;
    if (isNew) {
      const event = {
        actor: { kind: 'system' as const, id: 'clock' },
        action: 'review.overdue',
        target: `review ${reviewId}`,
        details: { lane: review.lane, lookBy: review.lookBy },
      };
      writes.push(await auditWrite(deps.store, clinicId, event, now));
    }
    const climbed = (after.ladder?.told ?? 0) > (review.ladder?.told ?? 0);
    return { writes, answer: climbed ? 'paged' : isNew ? 'overdue' : 'put-off' };
  });
