import type * as z from 'zod';
import type { Callers } from '#functions/api/env.ts';
import { againstGuessing } from '#functions/api/guessing.ts';
import { completeSignIn } from '#functions/api/sign-ins/complete-sign-in.ts';
import type { NewSignIn } from '#functions/api/sign-ins/start-sign-in.ts';
import { passkeyUse } from '#functions/data/passkeys.ts';
import { ConditionFailed } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { showPasskeyRequest } from '#shared/contracts/passkey.ts';
import { Refusal } from '#shared/errors.ts';
import { verifiedUse } from './ceremony.ts';
import { whoShows } from './who-shows.ts';

/** Completes a sign-in with a passkey. Throws `wrong-passkey` for a wrong one, an old answer and a copied device alike. */
export async function showPasskey(
  deps: Deps,
  addressHash: string,
  { halfway }: Callers,
  { response }: z.output<typeof showPasskeyRequest>,
): Promise<NewSignIn> {
  const { passkeys } = await whoShows(deps, halfway);
  const shown = await againstGuessing(deps, { what: 'passkey', addressHash }, async () => {
    const passkey = passkeys.find((one) => one.credentialId === response.id);
    const counter = passkey && (await verifiedUse(deps, 'sign-in', passkey, response));
    return passkey && typeof counter === 'number' ? { passkey, counter } : null;
  });
  if (!shown || !halfway) throw new Refusal('wrong-passkey');
  try {
    await deps.store.transact([passkeyUse(shown.passkey, shown.counter)]);
  } catch (error) {
    // Another answer with the same count was faster: one of the two is a copy.
    if (error instanceof ConditionFailed) throw new Refusal('wrong-passkey');
    throw error;
  }
  return completeSignIn(deps, halfway);
}
