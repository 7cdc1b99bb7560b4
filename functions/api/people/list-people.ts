import { enterAsFacilitator, frameOf } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { listPeople } from '#functions/data/groups.ts';
import { listSupport } from '#functions/data/support.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { GroupPeople } from '#shared/contracts/standing.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { showPerson } from './show-person.ts';

/** Everybody who ever joined a group, for those who lead it. */
export async function listGroupPeople(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<GroupPeople> {
  const inside = await enterAsFacilitator(deps, caller, groupId);
  const [people, support, clinic] = await Promise.all([
    listPeople(deps.store, groupId),
    listSupport(deps.store, groupId),
    getClinic(deps.store, inside.group.clinicId),
  ]);
  const settings = settingsOf(clinic?.settings);
  const supportOf = new Map(support.map((one) => [one.personId, one]));
  return {
    frame: frameOf(inside),
    people: people
      .map((person) => showPerson(person, supportOf.get(person.personId) ?? null, settings))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}
