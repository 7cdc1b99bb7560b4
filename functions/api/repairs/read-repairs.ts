import { enterGroup, frameOf, type InGroup, mayWrite } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getPerson, listPeople } from '#functions/data/groups.ts';
import type { RepairRecord } from '#functions/data/own-records.ts';
import type { PersonRecord } from '#functions/data/records.ts';
import { listRepairs } from '#functions/data/repairs.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { RepairList, ShownRepair, ShownRepairNews } from '#shared/contracts/repair.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import { canSeeRepair } from '#shared/domain/repair.ts';
import { enterRepair, type RepairPlace } from './enter-repair.ts';
import { showNews, showRepair } from './show-repair.ts';

/** One’s own ways back; for those who lead the group, all of it. */
export async function readRepairs(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<RepairList> {
  const inside = await enterGroup(deps, caller, groupId);
  const [all, people] = await Promise.all([
    listRepairs(deps.store, groupId),
    isFacilitator(inside.me) ? listPeople(deps.store, groupId) : [],
  ]);
  return {
    frame: frameOf(inside),
    repairs: all
      .filter((one) => canSeeRepair(inside.me, one))
      .map((one) => showRepair(inside, one, areBoth(one, people))),
    youMay: { ask: !isFacilitator(inside.me) && mayWrite(inside, 'facilitators') },
  };
}

export async function readRepair(
  deps: Deps,
  caller: Caller,
  at: RepairPlace,
): Promise<{ frame: RepairList['frame']; repair: ShownRepair }> {
  const { inside, repair } = await enterRepair(deps, caller, at);
  return {
    frame: frameOf(inside),
    repair: showRepair(inside, repair, (await bothThere(deps, inside, repair)) !== null),
  };
}

/** The two of it where both are still in the group, else null. Only those who lead it are told, so only for them it is asked. */
export async function bothThere(
  { store }: Deps,
  { me, group }: InGroup,
  repair: RepairRecord,
): Promise<readonly PersonRecord[] | null> {
  const { asker, other } = repair;
  if (!isFacilitator(me) || other.by === null) return null;
  const found = await Promise.all(
    [asker.by, other.by].map((person) => getPerson(store, group.groupId, person)),
  );
  const both = found.flatMap((person) => person ?? []);
  return areBoth(repair, both) ? both : null;
}

/** An asker who left in the moment of asking must not have somebody asked in their name. */
function areBoth({ asker, other }: RepairRecord, people: readonly PersonRecord[]): boolean {
  const isHere = (by: string | null) =>
    people.some(({ personId, standing }) => personId === by && standing !== 'left');
  return isHere(asker.by) && isHere(other.by);
}

/** What home says. */
export async function repairNewsFor(deps: Deps, inside: InGroup): Promise<ShownRepairNews[]> {
  const all = await listRepairs(deps.store, inside.group.groupId, { consistent: false });
  return all
    .filter((one) => canSeeRepair(inside.me, one))
    .flatMap((one) => showNews(inside, one, deps.now()));
}
