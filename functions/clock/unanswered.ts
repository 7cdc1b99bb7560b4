import type { ClinicRecord, GroupRecord } from '#functions/data/records.ts';
import { ConditionFailed } from '#functions/data/table.ts';
import { threadRaise, threadsUnanswered } from '#functions/data/threads.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { unansweredBetween } from '#shared/domain/unanswered.ts';
import type { ClockDeps } from './jobs.ts';

/**
 * Raises the threads of a group in which nobody but the author has written for as long as the clinic says: alumni and facilitators
 * are asked to look. The first answer takes the mark away.
 */
export async function raiseUnanswered(
  deps: ClockDeps,
  clinic: ClinicRecord,
  group: GroupRecord,
): Promise<{ raised: number }> {
  const now = deps.now();
  const waiting = await threadsUnanswered(
    deps.store,
    group.groupId,
    unansweredBetween(now, settingsOf(clinic.settings)),
  );
  let raised = 0;
  for (const { threadId, raisedAt } of waiting) {
    if (raisedAt !== null) continue;
    try {
      await deps.store.write(threadRaise(threadId, now.toISOString()));
      raised += 1;
    } catch (error) {
      // Answered, taken back or raised since the index was read.
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  return { raised };
}
