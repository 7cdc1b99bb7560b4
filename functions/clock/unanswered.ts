import type { ClinicRecord, GroupRecord, ThreadRecord } from '#functions/data/records.ts';
import { ConditionFailed } from '#functions/data/table.ts';
import { behindThread, threadRaise, threadsUnanswered } from '#functions/data/threads.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { unansweredBetween } from '#shared/domain/unanswered.ts';
import type { ClockDeps } from './jobs.ts';

const perPage = 100;

/**
 * Raises the threads of a group in which nobody but the author has written for as long as the clinic says: facilitators are asked to
 * look. Peer supporters are asked by lists of their own. The first answer takes the mark away.
 */
export async function raiseUnanswered(
  deps: ClockDeps,
  clinic: ClinicRecord,
  group: GroupRecord,
): Promise<{ raised: number }> {
  const now = deps.now();
  const { from, until } = unansweredBetween(now, settingsOf(clinic.settings));
  let raised = 0;
  for (let place: string | null = from; place !== null; ) {
    const waiting: ThreadRecord[] = await threadsUnanswered(
      deps.store,
      group.groupId,
      { from: place, until },
      perPage,
    );
    for (const thread of waiting) if (await raise(deps, thread, now)) raised += 1;
    const last = waiting.at(-1);
    place = last && waiting.length === perPage ? behindThread(last) : null;
  }
  return { raised };
}

async function raise(
  { store }: ClockDeps,
  { threadId, raisedAt }: ThreadRecord,
  now: Date,
): Promise<boolean> {
  if (raisedAt !== null) return false;
  try {
    await store.write(threadRaise(threadId, now.toISOString()));
    return true;
  } catch (error) {
    // Answered, taken back or raised since the index was read.
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}
