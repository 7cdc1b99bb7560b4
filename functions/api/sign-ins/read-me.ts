import type { Caller } from '#functions/api/env.ts';
import { getContactCheck, getStaff } from '#functions/data/clinics.ts';
import { getGroupAndPerson, getGroups } from '#functions/data/groups.ts';
import type { Deps } from '#functions/ports.ts';
import type { Me } from '#shared/contracts/people.ts';
import { Refusal } from '#shared/errors.ts';

export async function readMe(
  deps: Deps,
  { principal, sharedDevice }: Pick<Caller, 'principal' | 'sharedDevice'>,
): Promise<Me> {
  if ('groupId' in principal) {
    const { group, person } = await getGroupAndPerson(
      deps.store,
      principal.groupId,
      principal.personId,
    );
    if (!group || !person || person.standing === 'left') throw new Refusal('not-signed-in');
    return {
      role: person.role,
      name: person.name,
      avatar: person.avatar,
      groups: [{ id: group.groupId, name: group.name, timeZone: group.timeZone }],
      sharedDevice,
      notices: [],
    };
  }
  const staff = await getStaff(deps.store, principal.clinicId, principal.personId);
  if (!staff) throw new Refusal('not-signed-in');
  const [groups, check] = await Promise.all([
    getGroups(deps.store, staff.groupIds),
    staff.role === 'administrator' ? getContactCheck(deps.store, principal.clinicId) : null,
  ]);
  return {
    role: staff.role,
    name: staff.name,
    avatar: staff.name,
    groups: groups.map((group) => ({
      id: group.groupId,
      name: group.name,
      timeZone: group.timeZone,
    })),
    sharedDevice,
    notices: check && check.due > 0 ? [{ kind: 'contacts-due', count: check.due }] : [],
  };
}
