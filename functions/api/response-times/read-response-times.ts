import { ensureStaff, enterGroup, groupsLedBy } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { listGroupsOfClinic } from '#functions/data/groups.ts';
import { countResponseTimes, type ResponseCounts } from '#functions/data/response-times.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { GroupResponseTimes, ResponseTimes } from '#shared/contracts/response-times.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { addTo, type CountsByLane, measured } from '#shared/domain/response-times.ts';
import { Refusal } from '#shared/errors.ts';

const days = 28;
/** One read of the store each, of about one unit. */
const mostGroups = 100;

const since = (now: Date) =>
  new Date(now.getTime() - (days - 1) * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** How long those took for whom the caller answers, by lane. Throws `not-allowed` to members. */
export async function readResponseTimes(deps: Deps, caller: Caller): Promise<ResponseTimes> {
  ensureStaff(caller);
  const { clinicId } = caller.principal;
  const [clinic, groups] = await Promise.all([
    getClinic(deps.store, clinicId),
    groupsOf(deps, caller),
  ]);
  if (!clinic) throw new Refusal('not-found');
  const from = since(deps.now());
  const counts = await countsOf(deps, groups.slice(0, mostGroups), from);
  const { lookWithinMinutes } = settingsOf(clinic.settings);
  return {
    since: from,
    timeZone: clinic.timeZone,
    of: caller.principal.role === 'clinician' ? 'own-groups' : 'clinic',
    groups: Math.min(groups.length, mostGroups),
    isPart: groups.length > mostGroups,
    staffedMinutesAWeek: clinic.staffedHours.reduce((sum, one) => sum + minutesOf(one), 0),
    lanes: lanes.map((lane) => ({
      lane,
      look: measured(counts.look.get(lane) ?? new Map()),
      decision: measured(counts.decision.get(lane) ?? new Map()),
      lookWithin: lookWithinMinutes[lane],
    })),
  };
}

async function groupsOf(deps: Deps, { principal }: Caller): Promise<GroupId[]> {
  if (principal.role === 'clinician') {
    return (await groupsLedBy(deps, principal)).map((group) => group.groupId);
  }
  return listGroupsOfClinic(deps.store, principal.clinicId, {
    after: null,
    limit: mostGroups + 1,
  });
}

async function countsOf(
  deps: Deps,
  groups: readonly GroupId[],
  from: string,
): Promise<ResponseCounts> {
  const all: ResponseCounts = { look: new Map(), decision: new Map() };
  const each = await Promise.all(
    groups.map((group) => countResponseTimes(deps.store, group, from)),
  );
  for (const counts of each) {
    for (const kind of ['look', 'decision'] as const) {
      for (const [lane, steps] of counts[kind]) {
        for (const [step, count] of steps) addTo(all[kind], lane, step, count);
      }
    }
  }
  return all;
}

const minutesOf = ({ from, to }: { from: string; to: string }) => clock(to) - clock(from);
const clock = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** For a group as a whole, lanes together. Throws `not-found` and `not-allowed` as every look into it. */
export async function readGroupResponseTimes(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<GroupResponseTimes> {
  await enterGroup(deps, caller, groupId);
  const { look } = await countResponseTimes(deps.store, groupId, since(deps.now()));
  const together: CountsByLane = new Map();
  for (const steps of look.values()) {
    for (const [step, count] of steps) addTo(together, 'routine', step, count);
  }
  const { halfWithin, nineInTenWithin } = measured(together.get('routine') ?? new Map());
  return { halfWithin, nineInTenWithin };
}
