import { clockJobKey, clockJobs } from './keys.ts';
import { type ClockJobRecord, clockJobRecord } from './records.ts';
import type { Store, Write } from './table.ts';

/** What each job did last, for whoever wants to know whether the clock goes. */
export async function listClockJobs(store: Store): Promise<ClockJobRecord[]> {
  const { pk, prefix } = clockJobs;
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent: true });
  return items.map((item) => clockJobRecord.parse(item));
}

export async function getClockJob(store: Store, job: string): Promise<ClockJobRecord | null> {
  const item = await store.get('forum', clockJobKey(job), { consistent: true });
  return item ? clockJobRecord.parse(item) : null;
}

/** Fails its condition where somebody else has begun or ended the job since `before` was read. */
export const clockJobWrite = (
  before: ClockJobRecord | null,
  after: ClockJobRecord,
): Extract<Write, { kind: 'put' }> => ({
  kind: 'put',
  table: 'forum',
  item: { ...clockJobKey(after.job), type: 'clock-job', ...after },
  onlyIf: before
    ? { equals: { startedAt: before.startedAt, endedAt: before.endedAt } }
    : { absent: true },
});
