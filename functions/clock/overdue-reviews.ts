import { auditWrite } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getPage, pageWrites } from '#functions/data/pages.ts';
import type { ReviewDue, ReviewRecord } from '#functions/data/records.ts';
import { getReview, listDueReviews, recordOf, reviewWrites } from '#functions/data/reviews.ts';
import type { Write } from '#functions/data/table.ts';
import { lookByClock } from '#shared/domain/review-state.ts';
import { rotaOf } from '#shared/domain/rota.ts';
import type { Time } from './budget.ts';
import { eachDue } from './each-due.ts';
import type { ClockDeps } from './jobs.ts';

/**
 * Looks at reviews that nobody holds and for which something is due: those past their target are noted as overdue, once, and a
 * rung that is due makes its page in the same transaction. Ends nothing and lowers nothing.
 */
export async function overdueReviews(deps: ClockDeps, time: Time): Promise<Record<string, number>> {
  const until = deps.now().toISOString();
  const did: Record<string, number> = {};
  // Those that tell people first: a flood of routine reviews must not keep a crisis waiting for its next rung.
  for (const list of ['ladders', 'looks'] as const) {
    const came = await eachDue(
      deps,
      'overdue-reviews',
      time,
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
    // A rung that is told now tells the same people, and more.
    if (!climbed) writes.push(...(await sendingAgain(deps, review, now)));
    return { writes, answer: climbed ? 'paged' : isNew ? 'overdue' : 'put-off' };
  });

/**
 * The last page of the ladder was not sent because somebody had claimed the review, and nobody holds it any more: it is owed again,
 * to whoever has not had it.
 */
async function sendingAgain(
  deps: ClockDeps,
  { reviewId, ladder }: ReviewRecord,
  now: Date,
): Promise<Write[]> {
  if (!ladder || ladder.told === 0) return [];
  const of = { about: 'review', reviewId, ladderFrom: ladder.from, rung: ladder.told - 1 } as const;
  const page = await getPage(deps.store, of);
  if (page?.state !== 'stood-down') return [];
  return pageWrites(page, { ...page, state: 'waiting', tryAt: now.toISOString() });
}
