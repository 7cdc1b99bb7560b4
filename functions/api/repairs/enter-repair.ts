import { enterGroup, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import type { RepairRecord } from '#functions/data/own-records.ts';
import { getRepair } from '#functions/data/repairs.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { RepairId } from '#shared/contracts/repair.ts';
import { canSeeRepair, type RepairSide, sideOf } from '#shared/domain/repair.ts';
import { Refusal } from '#shared/errors.ts';

export interface RepairPlace {
  readonly groupId: GroupId;
  readonly repairId: RepairId;
}

/** A way back and the caller inside its group. Throws `not-found` where they may not know of it. */
export async function enterRepair(
  deps: Deps,
  caller: Caller,
  { groupId, repairId }: RepairPlace,
): Promise<{ readonly inside: InGroup; readonly repair: RepairRecord }> {
  const inside = await enterGroup(deps, caller, groupId);
  const repair = await getRepair(deps.store, groupId, repairId);
  if (!repair || !canSeeRepair(inside.me, repair)) throw new Refusal('not-found');
  return { inside, repair };
}

/** The same for one of the two. Throws `not-allowed` to those who lead the group: they take no side. */
export async function enterSide(
  deps: Deps,
  caller: Caller,
  at: RepairPlace,
): Promise<{
  readonly inside: InGroup;
  readonly repair: RepairRecord;
  readonly side: RepairSide;
}> {
  const found = await enterRepair(deps, caller, at);
  const side = sideOf(found.inside.me, found.repair);
  if (side === null) throw new Refusal('not-allowed');
  return { ...found, side };
}
