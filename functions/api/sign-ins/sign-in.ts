import type { z } from 'zod';
import { againstGuessing } from '#functions/api/guessing.ts';
import { findPrincipal } from '#functions/data/sign-ins.ts';
import type { Deps } from '#functions/ports.ts';
import { keyedHash } from '#functions/secrets.ts';
import { readKey } from '#functions/words.ts';
import type { SignInAnswer, signInRequest } from '#shared/contracts/sign-in.ts';
import { Refusal } from '#shared/errors.ts';
import { readMe } from './read-me.ts';
import { type NewSignIn, startSignIn } from './start-sign-in.ts';

/** Signs in with the seven words. Throws `wrong-key` for a wrong key and an unknown one alike. */
export async function signIn(
  deps: Deps,
  addressHash: string,
  request: z.output<typeof signInRequest>,
): Promise<{ answer: SignInAnswer; signIn: NewSignIn }> {
  const principal = await againstGuessing(deps, { what: 'key', addressHash }, async () => {
    const key = readKey(request.key);
    return key ? findPrincipal(deps.store, keyedHash(deps.secrets, 'key', key)) : null;
  });
  if (!principal) throw new Refusal('wrong-key');
  const started = startSignIn(deps, principal, request.sharedDevice);
  const me = await readMe(deps, { principal, sharedDevice: request.sharedDevice });
  await deps.store.write(started.write);
  return { answer: { me }, signIn: started };
}
