import { clockJobWrite, getClockJob } from '#functions/data/clock-jobs.ts';
import type { ClockJobRecord } from '#functions/data/records.ts';
import { ConditionFailed } from '#functions/data/table.ts';
import { loggedError } from '#functions/log.ts';
import { minutesBetweenRounds, someFailed } from '#shared/domain/clock-jobs.ts';
import { type ClockDeps, type Job, jobs, type Walk } from './jobs.ts';

/** Longer than a run may take, so that one that was cut off is taken up again and one that runs is left alone. */
const leaseMilliseconds = 90_000;
/** Of a walk; what is left is done in the next minute, so that one long round keeps no other job waiting. */
const mostStepsPerRun = 200;

/**
 * Runs each job that is due once, unless somebody else is at it. A job that fails says so in its record and in the log, and keeps
 * no other from running. Throws only when the store does not answer at all.
 */
export async function tick(
  deps: ClockDeps,
  all: readonly (Job | Walk)[] = jobs,
  mostSteps = mostStepsPerRun,
): Promise<void> {
  for (const job of all) await runOnce(deps, job, mostSteps);
}

async function runOnce(deps: ClockDeps, job: Job | Walk, mostSteps: number): Promise<void> {
  const before = await getClockJob(deps.store, job.name);
  const now = deps.now();
  if (before && before.endedAt === null && before.leaseUntil > now.toISOString()) return;
  if ('step' in job && !isDue(job, before, now)) return;
  const begun: ClockJobRecord = {
    job: job.name,
    startedAt: now.toISOString(),
    endedAt: null,
    did: before?.did ?? {},
    failure: before?.failure ?? null,
    wentWellAt: before?.wentWellAt ?? null,
    leaseUntil: leaseFrom(now),
    runs: (before?.runs ?? 0) + 1,
    cursor: before?.cursor ?? null,
    roundBegunAt: before?.roundBegunAt ?? null,
  };
  if (!(await written(deps, before, begun))) return;

  const started = performance.now();
  let reached = begun;
  let failure: string | null = null;
  try {
    if ('step' in job) {
      for await (const next of stepsOf(deps, job, begun, mostSteps)) reached = next;
    } else {
      reached = { ...begun, did: { ...(await job.run(deps)) } };
    }
    if (reached.did.failed) failure = someFailed;
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
  await written(deps, begun, { ...reached, endedAt, failure, wentWellAt });
  deps.log({
    event: 'clock',
    job: job.name,
    did: reached.did,
    failed: failure !== null,
    milliseconds: Math.round(performance.now() - started),
  });
}

/** A round that is under way goes on each minute; the next one begins when it is time. */
function isDue({ name }: Walk, before: ClockJobRecord | null, now: Date): boolean {
  if (!before?.roundBegunAt || before.cursor !== null) return true;
  return now.getTime() - Date.parse(before.roundBegunAt) >= minutesBetweenRounds(name) * 60_000;
}

/** The record after each step, kept, so that whoever goes on does so from there. Ends where somebody else has taken over. */
async function* stepsOf(
  deps: ClockDeps,
  walk: Walk,
  begun: ClockJobRecord,
  mostSteps: number,
): AsyncGenerator<ClockJobRecord> {
  const goesOn = begun.cursor !== null;
  let reached: ClockJobRecord = {
    ...begun,
    did: goesOn ? begun.did : {},
    roundBegunAt: goesOn ? begun.roundBegunAt : begun.startedAt,
  };
  for (let taken = 0; taken < mostSteps; taken += 1) {
    const { did, next } = await walk.step(deps, reached.cursor);
    reached = {
      ...reached,
      did: sum(reached.did, did),
      cursor: next,
      leaseUntil: leaseFrom(deps.now()),
    };
    yield reached;
    if (next === null || !(await written(deps, begun, reached))) return;
  }
}

const leaseFrom = (now: Date) => new Date(now.getTime() + leaseMilliseconds).toISOString();

function sum(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) {
  const total: Record<string, number> = { ...a };
  for (const [what, count] of Object.entries(b)) total[what] = (total[what] ?? 0) + count;
  return total;
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
