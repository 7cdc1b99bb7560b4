import { getPerson, keyMove } from '#functions/data/groups.ts';
import type { Principal } from '#functions/data/records.ts';
import { findPrincipal, keyRemoval, keyWrite } from '#functions/data/sign-ins.ts';
import { getStaff, staffChange } from '#functions/data/staff.ts';
import { ConditionFailed, StoreUnavailable, type Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import { eachPepper, keyedHash } from '#functions/secrets.ts';

/**
 * Whom these seven words stand for, or null. A key that stands under a pepper on its way out moves under the one that is written with
 * now: so every key that is used outlives a change of pepper.
 */
export async function findByKey(deps: Deps, key: string): Promise<Principal | null> {
  const present = keyedHash(deps.secrets, 'key', key);
  const found = await findPrincipal(deps.store, present);
  if (found) return found;
  for (const other of eachPepper(deps.secrets).slice(1)) {
    const before = keyedHash(other, 'key', key);
    const principal = await findPrincipal(deps.store, before);
    if (!principal) continue;
    await moveKey(deps, principal, before, present);
    return principal;
  }
  return null;
}

/** Moves it whole or not at all; who signs in is let in either way, and it moves the next time. */
async function moveKey(
  { store }: Deps,
  principal: Principal,
  before: string,
  after: string,
): Promise<void> {
  const owner = await ownersChange({ store }, principal, before, after);
  if (!owner) return;
  try {
    await store.transact([owner, keyWrite(after, principal), keyRemoval(before)]);
  } catch (error) {
    if (!(error instanceof ConditionFailed || error instanceof StoreUnavailable)) throw error;
  }
}

/** Where the key stands is written with its owner, so that it can be taken away. */
async function ownersChange(
  { store }: Pick<Deps, 'store'>,
  principal: Principal,
  before: string,
  after: string,
): Promise<Write | null> {
  if ('access' in principal) {
    const staff = await getStaff(store, principal.clinicId, principal.personId, {
      consistent: true,
    });
    return staff?.keyHash === before
      ? staffChange(principal.clinicId, staff, { ...staff, keyHash: after })
      : null;
  }
  const person = await getPerson(store, principal.groupId, principal.personId);
  return person?.keyHashes.includes(before)
    ? keyMove(principal.groupId, person, before, after)
    : null;
}
