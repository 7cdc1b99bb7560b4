import { enterGroup, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';

/** For what members and alumni keep for themselves, whatever keeps them from writing for others. Throws `not-allowed` to staff. */
export async function enterOwn(deps: Deps, caller: Caller, groupId: GroupId): Promise<InGroup> {
  const inside = await enterGroup(deps, caller, groupId);
  if (inside.me.role === 'clinician') throw new Refusal('not-allowed');
  return inside;
}
