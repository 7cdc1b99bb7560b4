import { ensureStaff } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { listOwedAnalyses } from '#functions/data/analyses.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { listClockJobs } from '#functions/data/clock-jobs.ts';
import type { ClockJobRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClockJobStatus, SystemStatus } from '#shared/contracts/status.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { clockJobNames } from '#shared/domain/clock-jobs.ts';
import { screeningVersion } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';

const mostCounted = 500;
/** The clock goes once a minute; one slow round is no alarm. */
const lateAfter = 5 * 60_000;

/** Throws `not-allowed` to everybody but clinicians and administrators. */
export async function readStatus(deps: Deps, caller: Caller): Promise<SystemStatus> {
  ensureStaff(caller);
  const now = deps.now();
  const [clinic, ran, owed] = await Promise.all([
    getClinic(deps.store, caller.principal.clinicId),
    listClockJobs(deps.store),
    listOwedAnalyses(deps.store, { limit: mostCounted + 1 }),
  ]);
  const byName = new Map(ran.map((one) => [one.job, one]));
  const since = owed.map((one) => one.since).sort();
  return {
    at: now.toISOString(),
    clock: clockJobNames.map((name) => statusOf(name, byName.get(name), now)),
    secondLayer: {
      source: deps.secondLayer,
      here: settingsOf(clinic?.settings).secondLayer,
      owed: Math.min(owed.length, mostCounted),
      isWhole: owed.length <= mostCounted,
      oldestSince: since[0] ?? null,
      nextAskAt: owed[0]?.askAt ?? null,
    },
    screening: { version: screeningVersion(model) },
  };
}

function statusOf(
  job: ClockJobStatus['job'],
  ran: ClockJobRecord | undefined,
  now: Date,
): ClockJobStatus {
  if (!ran) {
    return { job, lastStartedAt: null, wentWellAt: null, state: 'never-ran', did: {} };
  }
  const { startedAt, wentWellAt, did, failure } = ran;
  const age =
    wentWellAt === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(wentWellAt);
  const state = failure !== null ? 'failed' : age > lateAfter ? 'late' : 'well';
  return { job, lastStartedAt: startedAt, wentWellAt, state, did };
}
