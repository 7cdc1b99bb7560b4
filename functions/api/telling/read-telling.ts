import { frameOf } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { getPerson } from '#functions/data/groups.ts';
import type { ToldDeviceRecord } from '#functions/data/own-records.ts';
import { getTelling } from '#functions/data/telling.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import type { Telling } from '#shared/contracts/telling.ts';
import { coarseMoment } from '#shared/domain/coarse-time.ts';

/** On which of their devices the caller is told, and whether that can be turned on here. Throws `not-allowed` to staff. */
export async function readTelling(deps: Deps, caller: Caller, groupId: GroupId): Promise<Telling> {
  const inside = await enterOwn(deps, caller, groupId);
  const devices = await toldDevicesOf(deps, groupId, inside.me.personId);
  const { telling } = deps;
  const offer =
    telling === null ? 'never-here' : inside.sharedDevice ? 'not-on-shared-devices' : 'here';
  return {
    frame: frameOf(inside),
    groupName: inside.group.name,
    offer,
    serverKey: offer === 'here' && telling ? telling.publicKey : null,
    devices: devices.map(({ device, signInHash }) => ({
      id: device.id,
      device: device.device,
      since: coarseMoment(device.addedAt, inside.group.timeZone),
      isThis: signInHash === caller.signInHash,
    })),
  };
}

/** Devices that are told: of sign-ins that were opened with the present key. */
export async function toldDevicesOf(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  groupId: GroupId,
  person: PersonId,
): Promise<readonly { readonly signInHash: string; readonly device: ToldDeviceRecord }[]> {
  const [{ devices }, record] = await Promise.all([
    getTelling(store, person, now(), { consistent: true }),
    getPerson(store, groupId, person),
  ]);
  return devices.filter(({ device }) => device.keyNumber === record?.keyNumber);
}
