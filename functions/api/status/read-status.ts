import { ensureStaff, groupsLedBy } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { showOnCall } from '#functions/api/on-call/show-on-call.ts';
import { localScreening } from '#functions/api/screening.ts';
import { listOwedAnalysesOf } from '#functions/data/analyses.ts';
import { getClinic, getContactCheck } from '#functions/data/clinics.ts';
import { listClockJobs } from '#functions/data/clock-jobs.ts';
import { listOwedPagesOf } from '#functions/data/pages.ts';
import type {
  ClinicRecord,
  ClockJobRecord,
  ContactCheckRecord,
  OverdueRecord,
  OwedPage,
} from '#functions/data/records.ts';
import { listOverdue } from '#functions/data/reviews.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClockJobStatus, SystemStatus } from '#shared/contracts/status.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import {
  clockJobNames,
  cutOff,
  minutesBetweenRounds,
  someFailed,
} from '#shared/domain/clock-jobs.ts';
import { coverAt, localDate } from '#shared/domain/cover.ts';
import { contactsDue, contactsOf } from '#shared/domain/crisis-contacts.ts';
import type { Lane } from '#shared/domain/lanes.ts';
import { Refusal } from '#shared/errors.ts';

const mostCounted = 500;
/** One slow round is no alarm; minutes. */
const grace = 4;
/** A page goes out with the stream, and at the latest with the clock's next minute. */
const arrivesWithin = 2 * 60_000;

/** Throws `not-allowed` to everybody but clinicians and administrators. */
export async function readStatus(deps: Deps, caller: Caller): Promise<SystemStatus> {
  ensureStaff(caller);
  const { clinicId } = caller.principal;
  const now = deps.now();
  const { screeningInUse } = await localScreening();
  const isClinician = caller.principal.role === 'clinician';
  const [ran, owed, clinic, check, owedPages, overdue, led] = await Promise.all([
    listClockJobs(deps.store),
    listOwedAnalysesOf(deps.store, clinicId, mostCounted + 1),
    getClinic(deps.store, clinicId),
    getContactCheck(deps.store, clinicId),
    listOwedPagesOf(deps.store, clinicId, mostCounted + 1),
    listOverdue(deps.store, clinicId, mostCounted),
    isClinician ? groupsLedBy(deps, caller.principal) : null,
  ]);
  if (!clinic) throw new Refusal('not-found');
  const own = led && new Set<string | null>(led.map((group) => group.groupId));
  const byName = new Map(ran.map((one) => [one.job, one]));
  return {
    at: now.toISOString(),
    timeZone: clinic.timeZone,
    clock: clockJobNames.map((name) => statusOf(name, byName.get(name), now)),
    secondLayer: {
      source: deps.secondLayer,
      here: settingsOf(clinic?.settings).secondLayer,
      owed: Math.min(owed.length, mostCounted),
      isWhole: owed.length <= mostCounted,
      oldestSince: owed[0]?.since ?? null,
      nextAskAt: owed.map((one) => one.askAt).sort()[0] ?? null,
    },
    feed: deps.feed?.() ?? null,
    contacts: contactStatus(clinic, check, now),
    screening: { version: screeningInUse },
    cover: coverAt(now, clinic.staffedHours, clinic.timeZone, clinic.closedDates),
    onCall: showOnCall(clinic, now),
    pages: notDelivered(owedPages, now),
    overdue: byLane(overdue),
    overdueOwn: own && byLane(overdue.filter((one) => own.has(one.groupId))),
  };
}

function byLane(overdue: readonly OverdueRecord[]): SystemStatus['overdue'] {
  const inLane = (lane: Lane) => overdue.filter((one) => one.lane === lane).length;
  return {
    crisis: inLane('crisis'),
    urgent: inLane('urgent'),
    soon: inLane('soon'),
    routine: inLane('routine'),
  };
}

/** Sent in vain at least once, or still on its way after a time in which it should have arrived. */
function notDelivered(owed: readonly OwedPage[], now: Date): SystemStatus['pages'] {
  const late = new Date(now.getTime() - arrivesWithin).toISOString();
  const due = owed.filter((page) => page.tries > 0 || page.at < late);
  return {
    notDelivered: due.length,
    isWhole: owed.length <= mostCounted,
    oldestAt: due[0]?.at ?? null,
  };
}

function contactStatus(
  clinic: ClinicRecord | null,
  check: ContactCheckRecord | null,
  now: Date,
): SystemStatus['contacts'] {
  const today = localDate(now, clinic?.timeZone ?? 'UTC');
  const contacts = clinic ? contactsOf(clinic) : [];
  const due = contactsDue(contacts, today);
  const ahead = contacts.filter((one) => !due.includes(one)).map((one) => one.reviewBy);
  return {
    due: due.length,
    nextReviewBy: ahead.sort()[0] ?? null,
    checkedOn: check?.checkedOn ?? null,
  };
}

function statusOf(
  job: ClockJobStatus['job'],
  ran: ClockJobRecord | undefined,
  now: Date,
): ClockJobStatus {
  if (!ran) {
    return { job, lastStartedAt: null, wentWellAt: null, state: 'never-ran' };
  }
  const { startedAt, endedAt, leaseUntil, wentWellAt } = ran;
  const isCutOff = endedAt === null && leaseUntil <= now.toISOString();
  const failure = isCutOff ? cutOff : ran.failure;
  const age =
    wentWellAt === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(wentWellAt);
  const lateAfter = (minutesBetweenRounds(job) + grace) * 60_000;
  const isLate = age > lateAfter;
  return { job, lastStartedAt: startedAt, wentWellAt, state: stateOf(failure, isLate) };
}

function stateOf(failure: string | null, isLate: boolean): ClockJobStatus['state'] {
  if (failure === null) return isLate ? 'late' : 'well';
  if (failure === cutOff) return 'cut-off';
  return failure === someFailed ? 'some-failed' : 'failed';
}
