import { getGroup } from '#functions/data/groups.ts';
import type { GroupRecord, Principal } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';

/** A group of the administrator's own clinic. Throws `not-found` for any other. */
export async function ownGroup(
  { store }: Deps,
  { clinicId }: Principal,
  groupId: GroupId,
): Promise<GroupRecord> {
  const group = await getGroup(store, groupId, { consistent: true });
  if (group?.clinicId !== clinicId) throw new Refusal('not-found');
  return group;
}

/** Throws `stale` where somebody has changed the group since this version was on screen. */
export function ensureSeen(group: GroupRecord, version: number): void {
  if (group.version !== version) throw new Refusal('stale');
}
