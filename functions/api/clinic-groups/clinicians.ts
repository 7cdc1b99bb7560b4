import { getTakenName, nameReservation } from '#functions/data/groups.ts';
import type { GroupRecord, StaffRecord } from '#functions/data/records.ts';
import { listStaff, staffChange } from '#functions/data/staff.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClinicId, GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { fieldRefusal } from '#shared/errors.ts';

/** Who may lead a group of this clinic, by name. */
export async function cliniciansOf({ store }: Deps, clinic: ClinicId): Promise<StaffRecord[]> {
  const staff = await listStaff(store, clinic);
  return staff
    .filter((one) => one.role === 'clinician' && one.state === 'active')
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

export const showClinician = ({ personId, name }: StaffRecord) => ({ id: personId, name });

type Facilitators = GroupRecord['facilitators'];

/** Those who are to lead a group. Throws a refusal of the field where one of them is no clinician of the clinic. */
export function chosenFrom(
  clinicians: readonly StaffRecord[],
  chosen: readonly PersonId[],
): StaffRecord[] {
  const found = clinicians.filter((one) => chosen.includes(one.personId));
  if (found.length < new Set(chosen).size) {
    throw fieldRefusal('facilitators', 'One of them works here no more. Please choose again.');
  }
  return found;
}

/**
 * The group on and off the lists of those who come and go, and the newcomers’ names kept from being taken as pseudonyms. Throws a
 * refusal of the field where a member goes by such a name already.
 */
export async function facilitatorWrites(
  { store }: Deps,
  group: { readonly clinicId: ClinicId; readonly groupId: GroupId },
  before: Facilitators,
  clinicians: readonly StaffRecord[],
  after: readonly StaffRecord[],
): Promise<{ writes: Write[]; added: StaffRecord[]; removed: StaffRecord[] }> {
  const led = new Set(before.map((one) => one.personId));
  const leads = new Set(after.map((one) => one.personId));
  const added = after.filter((one) => !led.has(one.personId));
  const removed = clinicians.filter((one) => led.has(one.personId) && !leads.has(one.personId));
  const lists = [
    ...added.map((one) =>
      staffChange(group.clinicId, one, { ...one, groupIds: [...one.groupIds, group.groupId] }),
    ),
    ...removed.map((one) =>
      staffChange(group.clinicId, one, {
        ...one,
        groupIds: one.groupIds.filter((id) => id !== group.groupId),
      }),
    ),
  ];
  const names = await Promise.all(added.map((one) => nameWrites(store, group.groupId, one)));
  return { writes: [...lists, ...names.flat()], added, removed };
}

async function nameWrites(
  store: Deps['store'],
  group: GroupId,
  { personId, name }: StaffRecord,
): Promise<Write[]> {
  const taken = await getTakenName(store, group, name);
  if (taken === null) return [nameReservation(group, name, personId)];
  // A name stays with who led the group before, so that nobody can pass for them among old posts.
  if (taken.facilitator === personId) return [];
  throw fieldRefusal(
    'facilitators',
    `Somebody in this group already has a name that reads like ${name}. Another clinician can lead it.`,
  );
}
