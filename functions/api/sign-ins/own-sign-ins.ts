import type { Caller } from '#functions/api/env.ts';
import { getClinic } from '#functions/data/clinics.ts';
import type { Principal } from '#functions/data/records.ts';
import { endSignIn, listSignIns } from '#functions/data/sign-ins.ts';
import type { Deps } from '#functions/ports.ts';
import type { OwnSignIns } from '#shared/contracts/sign-in.ts';
import { signOffMinutes } from '#shared/domain/sign-off.ts';
import { Refusal } from '#shared/errors.ts';
import { readMe } from './read-me.ts';

/** Where the caller is signed in, the newest first. Only those that still open something. */
export async function listOwnSignIns(deps: Deps, caller: Caller): Promise<OwnSignIns> {
  const [clinic, signIns] = await Promise.all([
    getClinic(deps.store, caller.principal.clinicId),
    ownSignIns(deps, caller),
  ]);
  return {
    timeZone: clinic?.timeZone ?? 'UTC',
    signOffMinutes: 'access' in caller.principal ? signOffMinutes : null,
    signIns: signIns.flatMap(({ hash, signIn: { id, device, sharedDevice, startedAt, endsAt } }) =>
      id === undefined || startedAt === undefined
        ? []
        : {
            id,
            device: device ?? 'unknown',
            sharedDevice,
            startedAt,
            endsAt,
            isThis: hash === caller.signInHash,
          },
    ),
  };
}

/** Ends one of the caller's sign-ins on the server, at once. Throws `not-found` for what is not theirs. */
export async function endOwnSignIn(deps: Deps, caller: Caller, id: string): Promise<void> {
  const found = (await ownSignIns(deps, caller)).find(({ signIn }) => signIn.id === id);
  if (!found) throw new Refusal('not-found');
  await endSignIn(deps.store, found.hash, caller.principal);
}

/** Ends all of the caller's sign-ins but the one that asks. */
export async function endOtherSignIns(deps: Deps, caller: Caller): Promise<void> {
  const others = (await ownSignIns(deps, caller)).filter(({ hash }) => hash !== caller.signInHash);
  await Promise.all(others.map(({ hash }) => endSignIn(deps.store, hash, caller.principal)));
}

async function ownSignIns(deps: Deps, caller: Caller) {
  const { principal } = caller;
  // Throws where their key was replaced or their place has ended: such a sign-in opens nothing, this included.
  await readMe(deps, caller);
  const all = await listSignIns(deps.store, principal, deps.now());
  return all.filter(({ signIn }) => countOf(signIn.principal) === countOf(principal));
}

/** What counts up with each new key or way in: a sign-in of an earlier one opens nothing. */
const countOf = (principal: Principal) =>
  'access' in principal ? principal.access : principal.keyNumber;
