import type * as z from 'zod';
import type { Callers } from '#functions/api/env.ts';
import { completeSignIn } from '#functions/api/sign-ins/complete-sign-in.ts';
import type { NewSignIn } from '#functions/api/sign-ins/start-sign-in.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { passkeyWrite } from '#functions/data/passkeys.ts';
import type { Deps } from '#functions/ports.ts';
import type { addPasskeyRequest } from '#shared/contracts/passkey.ts';
import { Refusal } from '#shared/errors.ts';
import { verifiedNewPasskey } from './ceremony.ts';
import { passkeyEvents } from './passkey-events.ts';
import { whoShows } from './who-shows.ts';

/** More would only be forgotten ones. */
const mostPasskeys = 10;

/**
 * Keeps a new passkey. The first one completes the sign-in that waited for it: the answer is that sign-in, else null. Throws
 * `wrong-passkey` where anything about it is not right.
 */
export async function addPasskey(
  deps: Deps,
  { caller, halfway }: Callers,
  { name, response }: z.output<typeof addPasskeyRequest>,
): Promise<NewSignIn | null> {
  const { principal, passkeys } = await whoShows(deps, caller ?? halfway);
  if (caller === null && passkeys.length > 0) throw new Refusal('not-allowed');
  if (passkeys.length >= mostPasskeys) {
    throw new Refusal('not-allowed', { detail: 'You have ten passkeys. Remove one first.' });
  }
  const passkey = await verifiedNewPasskey(deps, principal, name, response);
  if (!passkey) throw new Refusal('wrong-passkey');
  await inOneTransaction<null>(deps, async () => ({
    answer: null,
    writes: [
      passkeyWrite(passkey),
      ...(await passkeyEvents(deps, principal, 'passkey.added', {
        first: passkeys.length === 0 ? 'yes' : 'no',
      })),
    ],
    onFailed(failed) {
      if (failed.some((one) => one.table === 'forum')) throw new Refusal('already-used');
    },
  }));
  return halfway ? completeSignIn(deps, halfway) : null;
}
