import { type Callers, nobody } from '#functions/api/env.ts';
import type { SignInRecord } from '#functions/data/records.ts';
import { findSignIn, signInEnd, signInUse } from '#functions/data/sign-ins.ts';
import { isOpenFor } from '#functions/data/staff.ts';
import { ConditionFailed, StoreUnavailable } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import { tokenHash } from '#functions/secrets.ts';

/**
 * Who asks with this cookie. One that no longer stands for anybody counts as none. What a page asks by itself is answered all the
 * same, and is no use of the sign-in.
 */
export async function findCallers(
  deps: Deps,
  token: string,
  { byItself }: { readonly byItself: boolean },
): Promise<Callers> {
  const signInHash = tokenHash(token);
  const found = await findSignIn(deps.store, signInHash, deps.now(), { waiting: true });
  if (!found || !(await isOpenFor(deps.store, found.principal))) return nobody;
  const signIn = byItself ? found : await noteUse(deps, signInHash, found);
  const { principal, sharedDevice, waitsForPasskey, device = 'unknown' } = signIn;
  const who = { principal, sharedDevice, signInHash, device, end: signInEnd(signIn) };
  return waitsForPasskey ? { caller: null, halfway: who } : { caller: who, halfway: null };
}

async function noteUse(deps: Deps, hash: string, signIn: SignInRecord): Promise<SignInRecord> {
  const use = signInUse(hash, signIn, deps.now());
  if (!use) return signIn;
  try {
    await deps.store.write(use.write);
    return use.used;
  } catch (error) {
    // Another request was faster, or it has just ended; or the store takes no writes, which is no reason to refuse a reader.
    if (error instanceof ConditionFailed || error instanceof StoreUnavailable) return signIn;
    throw error;
  }
}
