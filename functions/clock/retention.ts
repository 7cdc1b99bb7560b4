import { auditWrite } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { ClinicRecord, GroupRecord } from '#functions/data/records.ts';
import {
  getRetentionCheck,
  getWholeThread,
  retentionCheckWrite,
  threadClosing,
  threadPartRemovals,
  threadRemoval,
  threadsSilentSince,
} from '#functions/data/retention.ts';
import { ConditionFailed } from '#functions/data/table.ts';
import type { ThreadId } from '#shared/contracts/primitives.ts';
import { workDay } from '#shared/domain/daily-work.ts';
import { keptSince } from '#shared/domain/retention.ts';
import type { ClockDeps } from './jobs.ts';

/** Of a group in one run; more is done at the next. What must stay is passed over, so there is room for more than is removed. */
const most = { removed: 20, looked: 200 };
/** Items that one transaction removes: each may need a check beside it, and a hundred are the most. */
const perTransaction = 40;

/**
 * Removes threads in which nobody has written for as long as the clinic keeps words: once a day, from three at night. Never one
 * with an open review, and nothing at all under a legal hold. Reviews and decisions stay.
 */
export async function removeOldThreads(
  deps: ClockDeps,
  of: ClinicRecord,
  { groupId }: GroupRecord,
): Promise<Readonly<Record<string, number>>> {
  const checkedOn = workDay(deps.now(), of.timeZone);
  if ((await getRetentionCheck(deps.store, groupId))?.checkedOn === checkedOn) return {};
  // A hold that was laid a moment ago counts.
  const clinic = await getClinic(deps.store, of.clinicId, { consistent: true });
  const since = clinic && keptSince(deps.now(), clinic.settings);
  let removed = 0;
  let kept = 0;
  if (since) {
    const silent = await threadsSilentSince(deps.store, groupId, since, most.looked);
    for (const { threadId } of silent) {
      // Not all of it: the day is not marked as done.
      if (removed === most.removed) return { removed, kept };
      if (await removeThread(deps, of, threadId, since)) removed += 1;
      else kept += 1;
    }
  }
  await deps.store.write(retentionCheckWrite(groupId, { checkedOn }));
  return { checked: 1, removed, kept };
}

/** False where it must stay, or was written in or reported since it was read. Cut off anywhere, it is gone on with next time. */
async function removeThread(
  deps: ClockDeps,
  { clinicId }: ClinicRecord,
  threadId: ThreadId,
  since: string,
): Promise<boolean> {
  const whole = await getWholeThread(deps.store, threadId);
  const { thread, parts, reviews } = whole;
  if (!thread || thread.lastPostAt >= since) return false;
  if (reviews.some((one) => one.state !== 'resolved')) return false;
  try {
    for (let from = 0; from < parts.length; from += perTransaction) {
      const some = parts.slice(from, from + perTransaction);
      await deps.store.transact([
        // Closed together with the first that goes, so that nothing is closed that has to stay.
        ...(from === 0 && thread.state !== 'removed' ? [threadClosing(thread)] : []),
        ...threadPartRemovals(threadId, whole, some),
      ]);
    }
    await inOneTransaction(deps, async () => {
      const event = {
        actor: { kind: 'system' as const, id: 'clock' },
        action: 'thread.retention-ended',
        target: `thread ${threadId}`,
        details: { posts: thread.postCount, lastPostAt: thread.lastPostAt },
      };
      const removal = threadRemoval(threadId);
      return {
        writes: [removal, await auditWrite(deps.store, clinicId, event, deps.now())],
        answer: undefined,
        onFailed: (failed) => {
          if (failed.includes(removal)) throw new ConditionFailed([0], false);
        },
      };
    });
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}
