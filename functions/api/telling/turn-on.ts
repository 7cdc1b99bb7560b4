import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { signInStands } from '#functions/data/sign-ins.ts';
import { ConditionFailed } from '#functions/data/table.ts';
import { toldDeviceWrite } from '#functions/data/telling.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { type Subscription, toldDeviceId } from '#shared/contracts/telling.ts';
import { fieldRefusal, Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';
import { toldDevicesOf } from './read-telling.ts';

/**
 * From now on the caller is told on this device that there is something new, as long as this sign-in lasts. Done twice, the newer
 * address counts. Throws `not-allowed` on a shared device, and where nobody can be told.
 */
export async function turnOnTelling(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  subscription: Subscription,
): Promise<void> {
  const { me, sharedDevice } = await enterOwn(deps, caller, groupId);
  const { telling } = deps;
  if (telling === null) {
    throw new Refusal('not-allowed', { detail: 'Nobody can be told on a device here.' });
  }
  if (sharedDevice) {
    throw new Refusal('not-allowed', {
      detail: 'You said that others use this device. Nothing is shown on it when you are away.',
    });
  }
  if (!telling.accepts(subscription.endpoint)) {
    throw fieldRefusal('endpoint', 'We can’t reach this browser. Another browser may do.');
  }
  const devices = await toldDevicesOf(deps, groupId, me.personId);
  const others = devices.filter(({ signInHash }) => signInHash !== caller.signInHash);
  if (others.length >= limits.toldDevices) {
    throw new Refusal('no-room', {
      detail: 'This is on for as many devices as there can be. Turn it off for one of them first.',
    });
  }
  const { principal, signInHash, device, end } = caller;
  const writes = [
    signInStands(signInHash),
    toldDeviceWrite(me.personId, signInHash, {
      id: toldDeviceId.parse(deps.newId()),
      sealed: telling.seal(me.personId, subscription),
      device,
      keyNumber: 'keyNumber' in principal ? principal.keyNumber : 0,
      addedAt: deps.now().toISOString(),
      endsAt: end.at.toISOString(),
    }),
  ];
  await deps.store.transact(writes).catch((error: unknown) => {
    throw error instanceof ConditionFailed ? new Refusal('not-signed-in') : error;
  });
}
