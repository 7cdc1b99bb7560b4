import { getClinic, listClinics } from '#functions/data/clinics.ts';
import { getGroups, listGroupsOfClinic } from '#functions/data/groups.ts';
import type { ClinicRecord, GroupRecord } from '#functions/data/records.ts';
import { StoreUnavailable } from '#functions/data/table.ts';
import { loggedError } from '#functions/log.ts';
import { type ClinicId, clinicId, groupId } from '#shared/contracts/primitives.ts';
import type { Time } from './budget.ts';
import type { ClockDeps, Step, Walk } from './jobs.ts';

type Counts = Readonly<Record<string, number>>;

/** Clinics or groups that one step takes, all at the same time. */
const perStep = 20;

/** A walk over all clinics. One clinic that fails is counted (`failed`) and logged, and keeps no other from its turn. */
export function overClinics(
  name: Walk['name'],
  work: (deps: ClockDeps, clinic: ClinicRecord, time: Time) => Promise<Counts>,
): Walk {
  return {
    name,
    async step(deps, from, time) {
      const after = from === null ? null : clinicId.parse(from);
      const clinics = await listClinics(deps.store, { after, limit: perStep });
      const did = await each(deps, name, clinics, async (id) => {
        const clinic = await getClinic(deps.store, id);
        return clinic ? work(deps, clinic, time) : {};
      });
      return { did, next: clinics.length < perStep ? null : (clinics.at(-1) ?? null) };
    },
  };
}

/** A walk over all groups, clinic after clinic. One group that fails is counted (`failed`) and logged. */
export function overGroups(
  name: Walk['name'],
  work: (deps: ClockDeps, clinic: ClinicRecord, group: GroupRecord, time: Time) => Promise<Counts>,
): Walk {
  return {
    name,
    async step(deps, from, time) {
      const place = placeOf(from);
      const at = place?.group ? place.clinic : await clinicAfter(deps, place?.clinic ?? null);
      if (at === null) return { did: {}, next: null };
      const ids = await listGroupsOfClinic(deps.store, at, {
        after: place?.group ?? null,
        limit: perStep,
      });
      const [clinic, groups] = await Promise.all([
        getClinic(deps.store, at),
        getGroups(deps.store, ids),
      ]);
      const did = clinic
        ? await each(deps, name, groups, (group) => work(deps, clinic, group, time))
        : {};
      const last = ids.length < perStep ? '' : ids.at(-1);
      return { did, next: `${at}/${last}` };
    },
  };
}

async function clinicAfter(deps: ClockDeps, after: ClinicId | null): Promise<ClinicId | null> {
  const [next] = await listClinics(deps.store, { after, limit: 1 });
  return next ?? null;
}

/** `clinic/group`: all groups up to this one are done; `clinic/`: all of this clinic's are. */
function placeOf(from: string | null) {
  if (from === null) return null;
  const [clinic, group] = from.split('/');
  return { clinic: clinicId.parse(clinic), group: group ? groupId.parse(group) : null };
}

async function each<T>(
  deps: ClockDeps,
  name: string,
  all: readonly T[],
  work: (one: T) => Promise<Counts>,
): Promise<Step['did']> {
  const total: Record<string, number> = {};
  const add = (did: Counts) => {
    for (const [what, count] of Object.entries(did)) total[what] = (total[what] ?? 0) + count;
  };
  await Promise.all(
    all.map(async (one) => {
      try {
        add(await work(one));
      } catch (error) {
        // Everything would fail; the round goes on from here when the store is back.
        if (error instanceof StoreUnavailable) throw error;
        add({ failed: 1 });
        deps.log({
          event: 'failure',
          where: `clock/${name}`,
          requestId: null,
          error: loggedError(error),
        });
      }
    }),
  );
  return total;
}
