import { ensureKeyCounts } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getPerson } from '#functions/data/groups.ts';
import { listPasskeys } from '#functions/data/passkeys.ts';
import type { PasskeyRecord, Principal } from '#functions/data/records.ts';
import { getStaff } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import { Refusal } from '#shared/errors.ts';
import { neutralName } from './ceremony.ts';

/** Somebody whose sign-in may deal with passkeys: fully signed in, or halfway. */
export interface Shower {
  readonly principal: Principal;
  /** What the device shows beside a passkey of theirs. */
  readonly name: string;
  readonly passkeys: readonly PasskeyRecord[];
}

/** Throws `not-signed-in`, also where the sign-in stands for nobody any more. */
export async function whoShows(deps: Deps, caller: Caller | null): Promise<Shower> {
  if (!caller) throw new Refusal('not-signed-in');
  const { principal } = caller;
  const [name, passkeys] = await Promise.all([
    nameOf(deps, principal),
    listPasskeys(deps.store, principal),
  ]);
  return { principal, name, passkeys };
}

async function nameOf({ store }: Deps, principal: Principal): Promise<string> {
  if ('access' in principal) {
    const staff = await getStaff(store, principal.clinicId, principal.personId);
    if (!staff) throw new Refusal('not-signed-in');
    return staff.name;
  }
  const person = await getPerson(store, principal.groupId, principal.personId);
  if (!person || person.standing === 'left') throw new Refusal('not-signed-in');
  ensureKeyCounts(principal, person);
  return neutralName;
}
