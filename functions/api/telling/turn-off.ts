import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { getTelling, toldDeviceRemoval } from '#functions/data/telling.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { ToldDeviceId } from '#shared/contracts/telling.ts';

/** The caller is not told any more on one of their devices. One that is not there changes nothing. */
export async function turnOffTelling(
  deps: Deps,
  caller: Caller,
  { groupId, toldDeviceId }: { readonly groupId: GroupId; readonly toldDeviceId: ToldDeviceId },
): Promise<void> {
  const { me } = await enterOwn(deps, caller, groupId);
  const { devices } = await getTelling(deps.store, me.personId, deps.now(), { consistent: true });
  const found = devices.find(({ device }) => device.id === toldDeviceId);
  if (found) await deps.store.transact([toldDeviceRemoval(me.personId, found.signInHash)]);
}

/** Nobody is told any more on the device of this sign-in. */
export const turnOffFor = ({ store }: Deps, { principal, signInHash }: Caller): Promise<void> =>
  store.transact([toldDeviceRemoval(principal.personId, signInHash)]);
