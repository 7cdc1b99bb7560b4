import { agendaRemoval, listAgenda } from '#functions/data/agenda.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { AgendaRecord, ClinicRecord } from '#functions/data/records.ts';
import { stillKeeps } from '#functions/data/retention.ts';
import { getReview } from '#functions/data/reviews.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { reviewId } from '#shared/contracts/review.ts';
import type { ClockDeps } from './jobs.ts';

/** Items that one transaction removes, beside the check on the clinic and the event. */
const perTransaction = 98;

/**
 * Removes from a group's agenda what was discussed before `since`; what nobody has talked about stays, however old it is. An item
 * whose review is not decided stays, too. The answer is how many went. An item that changes in the same moment is left for the next day.
 */
export async function removeOldAgenda(
  deps: ClockDeps,
  clinic: ClinicRecord,
  group: GroupId,
  since: string,
): Promise<number> {
  const old = (await listAgenda(deps.store, group, { consistent: true })).filter(
    ({ discussedAt }) => discussedAt !== null && discussedAt < since,
  );
  const may = await Promise.all(old.map((item) => mayGo(deps, item)));
  const items = old.filter((_, at) => may[at]);
  let removed = 0;
  for (let from = 0; from < items.length; from += perTransaction) {
    removed += await remove(deps, clinic, group, items.slice(from, from + perTransaction));
  }
  return removed;
}

async function mayGo({ store }: ClockDeps, { itemId, asked }: AgendaRecord): Promise<boolean> {
  if (!asked) return true;
  const review = await getReview(store, reviewId.parse(`${itemId}-agenda`));
  return review === null || review.state === 'resolved';
}

const remove = (
  deps: ClockDeps,
  clinic: ClinicRecord,
  group: GroupId,
  items: readonly AgendaRecord[],
): Promise<number> => {
  let left = items;
  return inOneTransaction(deps, async () => {
    const removals = left.map((item) => agendaRemoval(group, item));
    const holds = stillKeeps(clinic);
    const event = {
      actor: { kind: 'system' as const, id: 'clock' },
      action: 'agenda.retention-ended',
      target: `group ${group}`,
      details: { items: left.length },
    };
    return {
      writes:
        left.length === 0
          ? []
          : [holds, ...removals, await auditWrite(deps.store, clinic.clinicId, event, deps.now())],
      answer: left.length,
      onFailed: (failed) => {
        left = failed.includes(holds)
          ? []
          : left.filter((_, at) => !failed.some((one) => one === removals[at]));
      },
    };
  });
};
