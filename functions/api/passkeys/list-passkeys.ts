import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { PasskeyList } from '#shared/contracts/passkey.ts';
import { whoShows } from './who-shows.ts';

/** The caller's own passkeys, by name and day. */
export async function ownPasskeys(deps: Deps, caller: Caller): Promise<PasskeyList> {
  const { principal, passkeys } = await whoShows(deps, caller);
  return {
    alone: !('access' in principal),
    passkeys: passkeys.map(({ credentialId, name, addedAt }) => ({
      id: credentialId,
      name,
      addedOn: addedAt.slice(0, 10),
    })),
  };
}
