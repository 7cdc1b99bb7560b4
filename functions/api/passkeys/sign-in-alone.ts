import type * as z from 'zod';
import { againstGuessing } from '#functions/api/guessing.ts';
import { readMe } from '#functions/api/sign-ins/read-me.ts';
import { type NewSignIn, startSignIn } from '#functions/api/sign-ins/start-sign-in.ts';
import { getPasskey, passkeyUse } from '#functions/data/passkeys.ts';
import { ConditionFailed } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { ShownPasskey, signInAloneRequest } from '#shared/contracts/passkey.ts';
import type { Me } from '#shared/contracts/people.ts';
import { personId } from '#shared/contracts/primitives.ts';
import type { Device } from '#shared/domain/device.ts';
import { Refusal } from '#shared/errors.ts';
import { verifiedUse } from './ceremony.ts';

/**
 * Signs a member or alum in with a passkey in the place of the seven words. Throws `wrong-passkey` for one that is not known, for one
 * of staff, who need both, and for whatever else is not right about it, alike; and `not-signed-in` where the place or the key has ended.
 */
export async function signInAlone(
  deps: Deps,
  addressHash: string,
  { response, sharedDevice }: z.output<typeof signInAloneRequest>,
  device: Device,
): Promise<{ me: Me; signIn: NewSignIn }> {
  const shown = await againstGuessing(deps, { what: 'passkey', addressHash }, async () => {
    const passkey = await passkeyOf(deps, response);
    if (!passkey || 'access' in passkey.principal) return null;
    const counter = await verifiedUse(deps, 'alone', passkey, response);
    return counter === null ? null : { passkey, counter };
  });
  if (!shown) throw new Refusal('wrong-passkey');
  const { principal } = shown.passkey;
  const me = await readMe(deps, { principal, sharedDevice });
  const signIn = startSignIn(deps, principal, { sharedDevice, device });
  try {
    await deps.store.transact([passkeyUse(shown.passkey, shown.counter), signIn.write]);
  } catch (error) {
    // Removed, or used with the same count, in the same moment.
    if (error instanceof ConditionFailed) throw new Refusal('wrong-passkey');
    throw error;
  }
  return { me, signIn };
}

/** The passkey that the device names, of the person that it names: both only lead to what is then verified. */
async function passkeyOf({ store }: Deps, { id, response }: ShownPasskey) {
  const handle = Buffer.from(response.userHandle ?? '', 'base64url').toString();
  const person = personId.safeParse(handle);
  return person.success ? getPasskey(store, person.data, id) : null;
}
