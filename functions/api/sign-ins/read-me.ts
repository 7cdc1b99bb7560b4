import { alumniAccessOf, ensureKeyCounts, writingBarrierOf } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getContactCheck } from '#functions/data/clinics.ts';
import { getGroupAndPerson, getGroups } from '#functions/data/groups.ts';
import type { GroupRecord } from '#functions/data/records.ts';
import { getStaff } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import type { Me } from '#shared/contracts/people.ts';
import type { WritingBarrier } from '#shared/domain/writing.ts';
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
    if (!group || !person) throw new Refusal('not-signed-in');
    ensureKeyCounts(principal, person);
    if (person.standing === 'left') {
      throw new Refusal('not-signed-in', {
        detail:
          'Your place in this group has ended. If you wonder why, ask the clinician who led it.',
      });
    }
    return {
      role: person.role,
      name: person.name,
      avatar: person.avatar,
      groups: [
        shownGroup(
          group,
          writingBarrierOf(group, person, await alumniAccessOf(deps, principal, person)),
        ),
      ],
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
    groups: groups.map((group) => shownGroup(group, null)),
    sharedDevice,
    notices: check && check.due > 0 ? [{ kind: 'contacts-due', count: check.due }] : [],
  };
}

const shownGroup = (
  { groupId: id, name, timeZone }: GroupRecord,
  barrier: WritingBarrier | null,
): Me['groups'][number] => ({ id, name, timeZone, barrier });
