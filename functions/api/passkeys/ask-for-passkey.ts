import type * as z from 'zod';
import type { Callers } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { passkeyChallengeRequest } from '#shared/contracts/passkey.ts';
import { Refusal } from '#shared/errors.ts';
import { passkeyOptions } from './ceremony.ts';
import { whoShows } from './who-shows.ts';

/** Begins the showing or the making of a passkey. Who is halfway in makes one only where there is none to show; alone anybody may show one. */
export async function askForPasskey(
  deps: Deps,
  { caller, halfway }: Callers,
  request: z.output<typeof passkeyChallengeRequest>,
) {
  if (request.for === 'alone') return passkeyOptions(deps, 'alone', null);
  const asker = await whoShows(deps, caller ?? halfway);
  const { passkeys } = asker;
  const fits =
    request.for === 'sign-in'
      ? caller === null && passkeys.length > 0
      : caller !== null || passkeys.length === 0;
  if (!fits) throw new Refusal('not-allowed');
  return passkeyOptions(deps, request.for, asker);
}
