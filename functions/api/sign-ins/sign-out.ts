import type { Caller } from '#functions/api/env.ts';
import { endSignIn } from '#functions/data/sign-ins.ts';
import type { Deps } from '#functions/ports.ts';

/** Ends the sign-in on the server. Doing it twice, or without one, is fine. */
export async function signOut(deps: Deps, caller: Caller | null): Promise<void> {
  if (caller) await endSignIn(deps.store, caller.signInHash, caller.principal);
}
