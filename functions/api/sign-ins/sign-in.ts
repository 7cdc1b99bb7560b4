import type * as z from 'zod';
import { againstGuessing } from '#functions/api/guessing.ts';
import { isOpenFor } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import { readKey } from '#functions/words.ts';
import type { SignInAnswer, signInRequest } from '#shared/contracts/sign-in.ts';
import type { Device } from '#shared/domain/device.ts';
import { Refusal } from '#shared/errors.ts';
import { findByKey } from './find-by-key.ts';
import { readMe } from './read-me.ts';
import { type NewSignIn, startSignIn } from './start-sign-in.ts';
import { neededAfterKey } from './what-is-needed.ts';

/** Signs in with the seven words; staff's sign-in then waits for a passkey. Throws `wrong-key` for a wrong key and an unknown one alike. */
export async function signIn(
  deps: Deps,
  addressHash: string,
  request: z.output<typeof signInRequest>,
  device: Device,
): Promise<{ answer: SignInAnswer; signIn: NewSignIn }> {
  const principal = await againstGuessing(deps, { what: 'key', addressHash }, async () => {
    const key = readKey(request.key);
    const found = key && (await findByKey(deps, key));
    return found && (await isOpenFor(deps.store, found, { consistent: true })) ? found : null;
  });
  if (!principal) throw new Refusal('wrong-key');
  const { sharedDevice } = request;
  const [me, needs] = await Promise.all([
    readMe(deps, { principal, sharedDevice }),
    neededAfterKey(deps, principal),
  ]);
  const isFull = needs === 'nothing';
  const started = startSignIn(deps, principal, { sharedDevice, device }, !isFull);
  await deps.store.write(started.write);
  return { answer: { me: isFull ? me : null, needs }, signIn: started };
}
