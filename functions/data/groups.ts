import type { Agreement } from '#shared/contracts/invitation.ts';
import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { compareForm } from '#shared/domain/pseudonym.ts';
import { agreementKey, groupKey, nameKey, personKey } from './keys.ts';
import {
  agreementRecord,
  type GroupRecord,
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

export async function getAgreement(
  store: Store,
  group: GroupId,
  version: number,
): Promise<Agreement | null> {
  const item = await store.get('forum', agreementKey(group, version));
  return item ? agreementRecord.parse(item) : null;
}

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
