import type { Caller } from '#functions/api/env.ts';
import { signInRemoval } from '#functions/data/sign-ins.ts';
import type { Deps } from '#functions/ports.ts';
import { type NewSignIn, startSignIn } from './start-sign-in.ts';

/** Puts a full sign-in, with a cookie of its own, in the place of one that waited. */
export async function completeSignIn(
  deps: Deps,
  { principal, sharedDevice, signInHash, device }: Caller,
): Promise<NewSignIn> {
  const full = startSignIn(deps, principal, { sharedDevice, device });
  await deps.store.transact([signInRemoval(signInHash), full.write]);
  return full;
}
