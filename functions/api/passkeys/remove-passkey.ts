import type { Caller } from '#functions/api/env.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { passkeyRemoval } from '#functions/data/passkeys.ts';
import type { Deps } from '#functions/ports.ts';
import { Refusal } from '#shared/errors.ts';
import { passkeyEvents } from './passkey-events.ts';
import { whoShows } from './who-shows.ts';

/** Takes one of the caller's passkeys away; of staff's never the last. Throws `not-found` and `not-allowed`. */
export const removePasskey = (deps: Deps, caller: Caller, passkeyId: string): Promise<null> =>
  inOneTransaction<null>(deps, async () => {
    const { principal, passkeys } = await whoShows(deps, caller);
    const passkey = passkeys.find((one) => one.credentialId === passkeyId);
    if (!passkey) throw new Refusal('not-found');
    const another = passkeys.find((one) => one !== passkey) ?? null;
    // Members have their seven words as well; staff would be locked out.
    const isStaff = 'access' in principal;
    if (isStaff && another === null) {
      throw new Refusal('not-allowed', {
        detail: 'This is your only passkey. Add another one before you remove it.',
      });
    }
    return {
      answer: null,
      writes: [
        ...passkeyRemoval(passkey, isStaff ? another : null),
        ...(await passkeyEvents(deps, principal, 'passkey.removed', { left: passkeys.length - 1 })),
      ],
    };
  });
