import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { RepairRecord } from '#functions/data/own-records.ts';
import type { ClinicRecord } from '#functions/data/records.ts';
import { listRepairs, repairRemovals } from '#functions/data/repairs.ts';
import { stillKeeps } from '#functions/data/retention.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { ClockDeps } from './jobs.ts';

/** Ways back that one transaction removes, beside the check on the clinic and the event. */
const perTransaction = 90;

/**
 * Removes what ended before `since` between two people; what has not ended stays, however old it is. The answer is how many went. What
 * changes in the same moment is left for the next day.
 */
export async function removeOldRepairs(
  deps: ClockDeps,
  clinic: ClinicRecord,
  group: GroupId,
  since: string,
): Promise<number> {
  const old = (await listRepairs(deps.store, group)).filter(
    ({ endedAt }) => endedAt !== null && endedAt < since,
  );
  let removed = 0;
  for (let from = 0; from < old.length; from += perTransaction) {
    removed += await remove(deps, clinic, group, old.slice(from, from + perTransaction));
  }
  return removed;
}

const remove = (
  deps: ClockDeps,
  clinic: ClinicRecord,
  group: GroupId,
  repairs: readonly RepairRecord[],
): Promise<number> => {
  let left = repairs;
  return inOneTransaction(deps, async () => {
    const removals = left.map((repair) => ({ repair, writes: repairRemovals(repair) }));
    const holds = stillKeeps(clinic);
    const event = {
      actor: { kind: 'system' as const, id: 'clock' },
      action: 'repair.retention-ended',
      target: `group ${group}`,
      details: { repairs: left.length },
    };
    return {
      writes:
        left.length === 0
          ? []
          : [
              holds,
              ...removals.flatMap(({ writes }) => writes),
              await auditWrite(deps.store, clinic.clinicId, event, deps.now()),
            ],
      answer: left.length,
      onFailed: (failed) => {
        left = failed.includes(holds)
          ? []
          : removals
              .filter(({ writes }) => !writes.some((one) => failed.includes(one)))
              .map(({ repair }) => repair);
      },
    };
  });
};
