import type * as z from 'zod';
import { ensureAdministrator } from '#functions/api/access.ts';
import { openCursor, sealCursor } from '#functions/api/cursor.ts';
import type { Caller } from '#functions/api/env.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getGroups, listGroupsOfClinic } from '#functions/data/groups.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClinicGroupList, listClinicGroupsQuery } from '#shared/contracts/clinic-group.ts';
import { groupId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';
import { cliniciansOf, showClinician } from './clinicians.ts';
import { showGroup } from './show-group.ts';

/** What one batch can read. Nearly every clinic has fewer, and sees them all, by name. */
const inPage = 100;

/** A page of the groups of the administrator’s own clinic, by name within the page, and what a new one needs. */
export async function listGroups(
  deps: Deps,
  caller: Caller,
  query: z.output<typeof listClinicGroupsQuery>,
): Promise<ClinicGroupList> {
  const { clinicId, personId } = ensureAdministrator(caller);
  const purpose = ['clinic-groups', clinicId, personId];
  const place = openCursor(deps, purpose, query.cursor);
  const [clinic, ids, clinicians] = await Promise.all([
    getClinic(deps.store, clinicId),
    listGroupsOfClinic(deps.store, clinicId, {
      after: place === null ? null : groupId.parse(place),
      limit: inPage,
    }),
    cliniciansOf(deps, clinicId),
  ]);
  if (!clinic) throw new Refusal('not-found');
  const last = ids.length === inPage ? ids.at(-1) : undefined;
  const groups = await getGroups(deps.store, ids);
  return {
    groups: groups.map(showGroup).sort((a, b) => a.name.localeCompare(b.name, 'en')),
    nextCursor: last === undefined ? null : sealCursor(deps, purpose, last),
    timeZone: clinic.timeZone,
    clinicians: clinicians.map(showClinician),
  };
}
