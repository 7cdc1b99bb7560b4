import type { Caller } from '#functions/api/env.ts';
import { getClinic } from '#functions/data/clinics.ts';
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
  const clinic = caller ? await getClinic(deps.store, caller.principal.clinicId) : null;
  if (!clinic) {
    return {
      region: unknownRegion,
      contacts: [...crisisContactsFor(unknownRegion)],
      cover: { state: 'unknown' },
    };
  }
  return {
    region: clinic.region,
    contacts: [...contactsOf(clinic)],
    cover: coverAt(deps.now(), clinic.staffedHours, clinic.timeZone, clinic.closedDates),
  };
}
