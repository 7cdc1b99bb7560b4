import { clockJobWrite, getClockJob } from '#functions/data/clock-jobs.ts';
import type { ClockJobRecord } from '#functions/data/records.ts';
import { ConditionFailed } from '#functions/data/table.ts';
import { loggedError } from '#functions/log.ts';
import { type ClockDeps, type Job, jobs } from './jobs.ts';

/** Longer than a run may take, so that one that was cut off is taken up again and one that runs is left alone. */
const leaseMilliseconds = 90_000;

/**
 * Runs each job once, unless somebody else is at it. A job that fails says so in its record and in the log, and keeps no other
 * from running. Throws only when the store does not answer at all.
 */
export async function tick(deps: ClockDeps, all: readonly Job[] = jobs): Promise<void> {
  for (const job of all) await runOnce(deps, job);
}

async function runOnce(deps: ClockDeps, job: Job): Promise<void> {
  const before = await getClockJob(deps.store, job.name);
  const now = deps.now();
  if (before && before.endedAt === null && before.leaseUntil > now.toISOString()) return;
  const begun: ClockJobRecord = {
    job: job.name,
    startedAt: now.toISOString(),
    endedAt: null,
    did: before?.did ?? {},
    failure: before?.failure ?? null,
    wentWellAt: before?.wentWellAt ?? null,
    leaseUntil: new Date(now.getTime() + leaseMilliseconds).toISOString(),
    runs: (before?.runs ?? 0) + 1,
  };
  if (!(await written(deps, before, begun))) return;

  const started = performance.now();
  let did: Readonly<Record<string, number>> = {};
  let failure: string | null = null;
  try {
    did = await job.run(deps);
  } catch (error) {
    failure = error instanceof Error ? error.name : 'Error';
    deps.log({
      event: 'failure',
      where: `clock/${job.name}`,
      requestId: null,
      error: loggedError(error),
    });
  }
  const endedAt = deps.now().toISOString();
  const wentWellAt = failure === null ? endedAt : begun.wentWellAt;
  await written(deps, begun, { ...begun, endedAt, did: { ...did }, failure, wentWellAt });
  deps.log({
    event: 'clock',
    job: job.name,
    did,
    failed: failure !== null,
    milliseconds: Math.round(performance.now() - started),
  });
}

/** False where somebody else was faster: then it is theirs. */
async function written(
  deps: ClockDeps,
  before: ClockJobRecord | null,
  after: ClockJobRecord,
): Promise<boolean> {
  try {
    await deps.store.write(clockJobWrite(before, after));
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}
