import { clockJobWrite, getClockJob } from '#functions/data/clock-jobs.ts';
import type { ClockJobRecord } from '#functions/data/records.ts';
import { ConditionFailed } from '#functions/data/table.ts';
import { loggedError } from '#functions/log.ts';
import { cutOff, minutesBetweenRounds, someFailed } from '#shared/domain/clock-jobs.ts';
import { type Budget, budgetOf, CutOff, type Share, type Time, within } from './budget.ts';
import { type ClockDeps, type Job, jobs, type Walk } from './jobs.ts';

/** Longer than a run may take, so that one that was cut off is taken up again and one that runs is left alone. */
const leaseMilliseconds = 90_000;

/**
 * Runs each job that is due once, unless somebody else is at it, and those again that had more to do than fitted into their share of
 * the time. A job that fails, or does not end, says so in its record and in the log, and keeps no other from running. Throws only
 * when the store does not answer at all.
 */
export async function tick(
  deps: ClockDeps,
  all: readonly (Job | Walk)[] = jobs,
  budget: Budget = budgetOf(),
): Promise<void> {
  const unfinished = await each(deps, all, budget);
  if (!budget.isUp()) await each(deps, unfinished, budget);
}

/** Gives those that were ended by their time. */
async function each(
  deps: ClockDeps,
  all: readonly (Job | Walk)[],
  budget: Budget,
): Promise<(Job | Walk)[]> {
  const unfinished: (Job | Walk)[] = [];
  for (const [at, job] of all.entries()) {
    const share = budget.share(all.length - at);
    await runOnce(deps, job, share);
    if (share.ranOut()) unfinished.push(job);
  }
  return unfinished;
}

async function runOnce(deps: ClockDeps, job: Job | Walk, share: Share): Promise<void> {
  const before = await getClockJob(deps.store, job.name);
  const now = deps.now();
  if (before && before.endedAt === null && before.leaseUntil > now.toISOString()) return;
  if ('step' in job && !isDue(job, before, now)) return;
  const isTakenUp = before?.endedAt === null;
  const begun: ClockJobRecord = {
    job: job.name,
    startedAt: now.toISOString(),
    endedAt: null,
    did: before?.did ?? {},
    failure: isTakenUp ? cutOff : (before?.failure ?? null),
    wentWellAt: before?.wentWellAt ?? null,
    leaseUntil: leaseFrom(now),
    runs: (before?.runs ?? 0) + 1,
    cursor: before?.cursor ?? null,
    roundBegunAt: before?.roundBegunAt ?? null,
  };
  if (!(await written(deps, before, begun))) return;
  // Whatever ended the run before this one could not say so itself.
  if (isTakenUp) deps.log({ event: 'clock-cut-off', job: job.name });

  const started = performance.now();
  let reached = begun;
  let failure: string | null = null;
  const work = async () => {
    if ('step' in job) {
      for await (const next of stepsOf(deps, job, begun, share)) reached = next;
    } else {
      reached = { ...begun, did: { ...(await job.run(deps, share)) } };
    }
  };
  try {
    await within(work(), share.waitedFor);
    if (reached.did.failed) failure = someFailed;
  } catch (error) {
    failure = error instanceof CutOff ? cutOff : error instanceof Error ? error.name : 'Error';
    const entry = { event: 'failure', where: `clock/${job.name}`, requestId: null } as const;
    deps.log(
      error instanceof CutOff
        ? { event: 'clock-cut-off', job: job.name }
        : { ...entry, error: loggedError(error) },
    );
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
  time: Time,
): AsyncGenerator<ClockJobRecord> {
  const goesOn = begun.cursor !== null;
  let reached: ClockJobRecord = {
    ...begun,
    did: goesOn ? begun.did : {},
    roundBegunAt: goesOn ? begun.roundBegunAt : begun.startedAt,
  };
  // However little time there is: a step is taken, so that a round comes to its end.
  do {
    const { did, next } = await walk.step(deps, reached.cursor, time);
    reached = {
      ...reached,
      did: sum(reached.did, did),
      cursor: next,
      leaseUntil: leaseFrom(deps.now()),
    };
    yield reached;
    if (next === null || !(await written(deps, begun, reached))) return;
  } while (!time.isUp());
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
