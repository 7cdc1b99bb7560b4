import type { Agreement } from '#shared/contracts/invitation.ts';
import type { ClinicId, GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { compareForm } from '#shared/domain/pseudonym.ts';
import {
  agreementKey,
  endOf,
  groupDirectory,
  groupEntryKey,
  groupKey,
  nameKey,
  peopleOf,
  personKey,
} from './keys.ts';
import {
  agreementRecord,
  type GroupRecord,
  groupEntryRecord,
  groupRecord,
  type PersonRecord,
  personRecord,
} from './records.ts';
import type { Store, Write } from './table.ts';

export async function getGroup(store: Store, group: GroupId): Promise<GroupRecord | null> {
  const item = await store.get('forum', groupKey(group));
  return item ? groupRecord.parse(item) : null;
}

export async function getGroups(store: Store, groups: readonly GroupId[]): Promise<GroupRecord[]> {
  if (groups.length === 0) return [];
  const items = await store.getMany('forum', groups.map(groupKey));
  return items.flatMap((item) => (item ? [groupRecord.parse(item)] : []));
}

/** The group and one of its people, in one request. */
export async function getGroupAndPerson(
  store: Store,
  group: GroupId,
  person: PersonId,
): Promise<{ group: GroupRecord | null; person: PersonRecord | null }> {
  const [groupItem, personItem] = await store.getMany('forum', [
    groupKey(group),
    personKey(group, person),
  ]);
  return {
    group: groupItem ? groupRecord.parse(groupItem) : null,
    person: personItem ? personRecord.parse(personItem) : null,
  };
}

/** Everybody who ever joined a group, whatever their standing now. */
export async function listPeople(store: Store, group: GroupId): Promise<PersonRecord[]> {
  const { pk, prefix } = peopleOf(group);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix });
  return items.map((item) => personRecord.parse(item));
}

export async function getAgreement(
  store: Store,
  group: GroupId,
  version: number,
): Promise<Agreement | null> {
  const item = await store.get('forum', agreementKey(group, version));
  return item ? agreementRecord.parse(item) : null;
}

/** A page of a clinic's groups, those after `after`, in no order that means anything. */
export async function listGroupsOfClinic(
  store: Store,
  clinic: ClinicId,
  { after, limit }: { readonly after: GroupId | null; readonly limit: number },
): Promise<GroupId[]> {
  const { pk, prefix } = groupDirectory(clinic);
  const items = await store.query({
    table: 'forum',
    pk,
    between: [after === null ? prefix : `${groupEntryKey(clinic, after).sk} `, endOf(prefix)],
    limit,
  });
  return items.map((item) => groupEntryRecord.parse(item).groupId);
}

/** A new group with its agreement and its place in the clinic's directory. */
export function groupWrites(group: GroupRecord, agreement: Agreement): Write[] {
  return [
    {
      kind: 'put',
      table: 'forum',
      item: { ...groupKey(group.groupId), type: 'group', ...group },
      onlyIf: { absent: true },
    },
    {
      kind: 'put',
      table: 'forum',
      item: {
        ...agreementKey(group.groupId, agreement.version),
        type: 'agreement',
        ...agreement,
      },
    },
    {
      kind: 'put',
      table: 'forum',
      item: {
        ...groupEntryKey(group.clinicId, group.groupId),
        type: 'group-entry',
        groupId: group.groupId,
      },
    },
  ];
}

/** Facilitators' names, so that nobody can take one as a pseudonym. */
export const nameReservation = (group: GroupId, name: string): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...nameKey(group, compareForm(name)), type: 'name' },
  onlyIf: { absent: true },
});

export const personWrite = (group: GroupId, person: PersonRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...personKey(group, person.personId), type: 'person', ...person },
  onlyIf: { absent: true },
});

/** Professional names, as everybody in the group knows them. */
export const facilitatorNames = (group: GroupRecord): string[] =>
  group.facilitators.map((one) => one.name);
