import type { Caller, Callers } from '#functions/api/env.ts';
import { listPasskeys } from '#functions/data/passkeys.ts';
import type { Principal } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { SignInNeeds, SignInStep } from '#shared/contracts/passkey.ts';
import { Refusal } from '#shared/errors.ts';

/** What the key alone does not do: people who see others' words show a passkey too. */
export async function neededAfterKey(deps: Deps, principal: Principal): Promise<SignInNeeds> {
  if (!('access' in principal)) return 'nothing';
  return (await listPasskeys(deps.store, principal)).length > 0 ? 'passkey' : 'first-passkey';
}

/** What the caller's sign-in still waits for. Throws `not-signed-in`. */
export async function readSignInStep(
  deps: Deps,
  { caller, halfway }: Callers,
): Promise<SignInStep> {
  const mayBeSkipped = deps.secondFactor === 'may-be-skipped';
  if (caller) return { needs: 'nothing', mayBeSkipped, signOff: signOffOf(caller, deps.now()) };
  if (!halfway) throw new Refusal('not-signed-in');
  const needs = await neededAfterKey(deps, halfway.principal);
  return { needs, mayBeSkipped, signOff: null };
}

const signOffOf = ({ principal, end }: Caller, now: Date): SignInStep['signOff'] =>
  'access' in principal
    ? {
        who: principal.personId,
        inSeconds: Math.ceil((end.at.getTime() - now.getTime()) / 1000),
        byUse: end.byUse,
      }
    : null;
