import { listRepairs, repairChangeWrites, repairStands } from '#functions/data/repairs.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { isUnended, repairLeft, repairSides } from '#shared/domain/repair.ts';

/** At most so many at once, so that all of it fits into the transaction around it. */
const mostAtOnce = 10;

/**
 * Ends every way back of somebody whose place in the group changes, as if they had stepped back. What was only asked about them stays as
 * it is, and must still be so when they go: a facilitator who opens it at the same moment makes all of this begin anew.
 */
export async function endRepairs(
  { store, now }: Deps,
  groupId: GroupId,
  person: PersonId,
): Promise<Write[]> {
  const all = (await listRepairs(store, groupId)).filter(isUnended);
  const at = now().toISOString();
  const changes = repairSides.flatMap((side) =>
    all
      .filter((one) => one[side].by === person)
      .map((before) => ({ before, after: repairLeft(before, side, at) })),
  );
  const ended = changes.filter(({ before, after }) => after !== before);
  const onlyAsked = changes.filter(({ before, after }) => after === before);
  return [
    ...ended.slice(0, mostAtOnce).flatMap(({ before, after }) => repairChangeWrites(before, after)),
    ...onlyAsked.slice(0, mostAtOnce).map(({ before }) => repairStands(before)),
  ];
}
