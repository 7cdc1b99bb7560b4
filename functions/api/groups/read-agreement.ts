import { enterGroup, frameOf } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getAgreement } from '#functions/data/groups.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupAgreement } from '#shared/contracts/group.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';

export async function readAgreement(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<GroupAgreement> {
  const inside = await enterGroup(deps, caller, groupId);
  const agreement = await getAgreement(deps.store, groupId, inside.group.agreementVersion);
  if (!agreement) throw new Refusal('not-found');
  return { frame: frameOf(inside), groupName: inside.group.name, agreement };
}
