import { frameOf, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getSupport } from '#functions/data/support.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { OwnSupport } from '#shared/contracts/support.ts';
import type { ClinicSettings } from '#shared/domain/clinic-settings.ts';
import {
  mostFor,
  noSupport,
  ownStepsFor,
  type Support,
  supportState,
} from '#shared/domain/peer-support.ts';
import { enterAsAlum } from './enter-support.ts';

/** How an alum stands on the way to helping. Throws `not-allowed` to everybody else in the group. */
export async function readOwnSupport(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<OwnSupport> {
  const inside = await enterAsAlum(deps, caller, groupId);
  const support = await getSupport(deps.store, groupId, inside.me.personId);
  return showOwnSupport(inside, support ?? noSupport);
}

export const showOwnSupport = (
  inside: InGroup & { readonly settings: ClinicSettings },
  support: Support,
): OwnSupport => ({
  frame: frameOf(inside),
  state: supportState(support),
  ticked: [...support.ticked],
  most: mostFor(support, inside.settings),
  youMay: ownStepsFor(support),
});
