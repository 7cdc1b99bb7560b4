import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { CrisisResources } from '#shared/contracts/crisis-resources.ts';
import { coverAt } from '#shared/domain/cover.ts';
import { contactsOf, crisisContactsFor } from '#shared/domain/crisis-contacts.ts';

/** Where nobody is signed in, no clinic is known: the directory, and no claim about anybody's hours. */
const unknownRegion = 'unknown';

export async function readCrisisResources(
  deps: Deps,
  caller: Pick<Caller, 'principal'> | null,
): Promise<CrisisResources> {
  const [clinic, ownPlan] = caller ? await ofCaller(deps, caller) : [null, null];
  if (!clinic) {
    return {
      region: unknownRegion,
      contacts: [...crisisContactsFor(unknownRegion)],
      cover: { state: 'unknown' },
      ownPlan: null,
    };
  }
  return {
    region: clinic.region,
    contacts: [...contactsOf(clinic)],
    cover: coverAt(deps.now(), clinic.staffedHours, clinic.timeZone, clinic.closedDates),
    ownPlan,
  };
}

async function ofCaller(deps: Deps, caller: Pick<Caller, 'principal'>) {
  const { getClinic } = await import('#functions/api/signed-in.ts');
  return Promise.all([getClinic(deps.store, caller.principal.clinicId), planOf(deps, caller)]);
}

/** Where the caller's own safety plan lies. Whom to turn to is said all the same where that cannot be found out. */
async function planOf({ store }: Deps, { principal }: Pick<Caller, 'principal'>) {
  if (!('groupId' in principal)) return null;
  const { listPlans } = await import('#functions/api/signed-in.ts');
  const plans = await listPlans(store, principal.personId, { limit: 1 }).catch(() => []);
  return plans.length > 0 ? principal.groupId : null;
}
