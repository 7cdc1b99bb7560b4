import { ensureAdministrator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getGroups, listGroupsOfClinic } from '#functions/data/groups.ts';
import { listStaff } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import type { StaffList } from '#shared/contracts/staff.ts';
import { Refusal } from '#shared/errors.ts';

/** As many as one request to the store reads. */
const mostGroups = 100;

/** Everybody who works or worked at the clinic, by name. For administrators. */
export async function listPeople(deps: Deps, caller: Caller): Promise<StaffList> {
  const { clinicId, personId } = ensureAdministrator(caller);
  const [clinic, staff, groupIds] = await Promise.all([
    getClinic(deps.store, clinicId),
    listStaff(deps.store, clinicId),
    listGroupsOfClinic(deps.store, clinicId, { after: null, limit: mostGroups }),
  ]);
  if (!clinic) throw new Refusal('not-found');
  const groups = (await getGroups(deps.store, groupIds)).map((group) => ({
    id: group.groupId,
    name: group.name,
  }));
  return {
    people: staff
      .map((one) => ({
        id: one.personId,
        name: one.name,
        role: one.role,
        state: one.state,
        groups: groups.filter((group) => one.groupIds.includes(group.id)),
        invitedUntil: one.invitation?.endsAt ?? null,
        isYou: one.personId === personId,
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    groups: groups.sort((a, b) => a.name.localeCompare(b.name)),
    timeZone: clinic.timeZone,
  };
}
