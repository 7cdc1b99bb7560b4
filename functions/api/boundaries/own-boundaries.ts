import { frameOf, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { boundariesWrite, getBoundaries, noBoundaries } from '#functions/data/boundaries.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { BoundariesRecord } from '#functions/data/own-records.ts';
import type { Deps } from '#functions/ports.ts';
import type { Boundaries } from '#shared/contracts/boundaries.ts';
import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { isOnBreak } from '#shared/domain/boundaries.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import { contentNotes } from '#shared/domain/vocabulary.ts';

/** What the caller has set for themselves; nothing for those who lead the group, who read everything. */
export async function boundariesOf(
  { store }: Deps,
  { me }: InGroup,
  options: { consistent?: boolean } = {},
): Promise<BoundariesRecord> {
  return isFacilitator(me) ? noBoundaries : getBoundaries(store, me.personId, options);
}

/** For its owner. Throws `not-allowed` to staff. */
export async function readBoundaries(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<Boundaries> {
  const inside = await enterOwn(deps, caller, groupId);
  const { mutes, unfolded, leftOut, quiet, rest } = await getBoundaries(
    deps.store,
    inside.me.personId,
    {
      consistent: true,
    },
  );
  return {
    frame: frameOf(inside),
    groupName: inside.group.name,
    notes: { folded: contentNotes.filter((note) => !unfolded.includes(note)), leftOut },
    quiet,
    rest: isOnBreak(rest, deps.now(), inside.group.timeZone) ? rest : null,
    mutes: mutes.map(({ id, name, avatar, kind }) => ({ id, name, avatar, kind })),
  };
}

/** Changes what somebody has set; nothing is written where `change` gives back what it was given. */
export async function changeBoundaries(
  deps: Deps,
  person: PersonId,
  change: (before: BoundariesRecord) => BoundariesRecord,
): Promise<void> {
  await inOneTransaction(deps, async () => {
    const before = await getBoundaries(deps.store, person, { consistent: true });
    const after = change(before);
    return {
      answer: null,
      writes: after === before ? [] : [boundariesWrite(person, before, after)],
    };
  });
}
