import type { Agreement } from '#shared/contracts/invitation.ts';
import type { ClinicId, GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { compareForm } from '#shared/domain/pseudonym.ts';
import {
  agreementKey,
  agreementsOf,
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
  type NameRecord,
  nameRecord,
  type PersonRecord,
  personRecord,
} from './records.ts';
import type { Store, Write } from './table.ts';

export async function getGroup(
  store: Store,
  group: GroupId,
  options: { consistent?: boolean } = {},
): Promise<GroupRecord | null> {
  const item = await store.get('forum', groupKey(group), options);
  return item ? groupRecord.parse(item) : null;
}

export async function getGroups(
  store: Store,
  groups: readonly GroupId[],
  options: { consistent?: boolean } = {},
): Promise<GroupRecord[]> {
  if (groups.length === 0) return [];
  const items = await store.getMany('forum', groups.map(groupKey), options);
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
export async function listPeople(
  store: Store,
  group: GroupId,
  options: { consistent?: boolean } = {},
): Promise<PersonRecord[]> {
  const { pk, prefix } = peopleOf(group);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, ...options });
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

/** Every version of a group's agreement, the newest first. */
export async function listAgreements(store: Store, group: GroupId): Promise<Agreement[]> {
  const { pk, prefix } = agreementsOf(group);
  const items = await store.query({
    table: 'forum',
    pk,
    beginsWith: prefix,
    newestFirst: true,
    consistent: true,
  });
  return items.map((item) => agreementRecord.parse(item));
}

/** A new version. Fails its condition where there is one with this number. */
export const agreementWrite = (group: GroupId, agreement: Agreement): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...agreementKey(group, agreement.version), type: 'agreement', ...agreement },
  onlyIf: { absent: true },
});

export const agreementAcceptance = (group: GroupId, person: PersonId, version: number): Write => ({
  kind: 'update',
  table: 'forum',
  key: personKey(group, person),
  set: { acceptedAgreement: version },
  onlyIf: { exists: true },
});

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

/** A group that is about to be there for the first time. */
export type NewGroup = Omit<GroupRecord, 'closedAt' | 'version'>;

/** A new group with its agreement and its place in the clinic's directory. */
export function groupWrites(group: NewGroup, agreement: Agreement): Write[] {
  return [
    {
      kind: 'put',
      table: 'forum',
      item: { ...groupKey(group.groupId), type: 'group', ...group, closedAt: null, version: 1 },
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

/** Changes a group, if it still is as it was read. */
export const groupChange = (
  before: GroupRecord,
  change: Partial<Pick<GroupRecord, 'name' | 'facilitators' | 'closedAt' | 'agreementVersion'>>,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: groupKey(before.groupId),
  set: { ...change, version: before.version + 1 },
  onlyIf: { equals: { version: before.version } },
});

export async function getTakenName(
  store: Store,
  group: GroupId,
  name: string,
): Promise<NameRecord | null> {
  const item = await store.get('forum', nameKey(group, compareForm(name)), { consistent: true });
  return item ? nameRecord.parse(item) : null;
}

/** Takes a name in a group for good: a pseudonym, or that of a facilitator, so that nobody can take it as a pseudonym. */
export const nameReservation = (group: GroupId, name: string, facilitator?: PersonId): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...nameKey(group, compareForm(name)),
    type: 'name',
    ...(facilitator === undefined ? {} : { facilitator }),
  },
  onlyIf: { absent: true },
});

export const personWrite = (group: GroupId, person: PersonRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...personKey(group, person.personId), type: 'person', ...person },
  onlyIf: { absent: true },
});

export async function getPerson(
  store: Store,
  group: GroupId,
  person: PersonId,
): Promise<PersonRecord | null> {
  const item = await store.get('forum', personKey(group, person), { consistent: true });
  return item ? personRecord.parse(item) : null;
}

/** Somebody's place in the group, if it is as it was read. */
export const standingChange = (
  group: GroupId,
  before: PersonRecord,
  { role, standing, alumSince }: PersonRecord,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: personKey(group, before.personId),
  set: { role, standing, alumSince },
  onlyIf: { equals: { role: before.role, standing: before.standing } },
});

/** Nothing of this transaction is done where somebody's place in the group has changed since it was read. */
export const placeStands = (group: GroupId, { personId, role, standing }: PersonRecord): Write => ({
  kind: 'check',
  table: 'forum',
  key: personKey(group, personId),
  onlyIf: { equals: { role, standing } },
});

/** A new key for somebody who is there. What was opened with the one before opens nothing any more. */
export const keyReplacement = (group: GroupId, before: PersonRecord, keyHash: string): Write => ({
  kind: 'update',
  table: 'forum',
  key: personKey(group, before.personId),
  set: { keyNumber: before.keyNumber + 1, keyHashes: [...before.keyHashes, keyHash] },
  // Of two at once one is the next key; else both would count.
  onlyIf: { equals: { keyNumber: before.keyNumber } },
});

/** The same key, found by another hash from now on. Fails its condition where their keys have changed since. */
export const keyMove = (
  group: GroupId,
  { personId, keyHashes }: PersonRecord,
  before: string,
  after: string,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: personKey(group, personId),
  set: { keyHashes: keyHashes.map((one) => (one === before ? after : one)) },
  onlyIf: { equals: { keyHashes } },
});

/** Counts a post of somebody new. */
export const firstPostCount = (
  group: GroupId,
  person: PersonId,
  of: 'firstPosts' | 'firstAliasPosts',
): Write => ({
  kind: 'update',
  table: 'forum',
  key: personKey(group, person),
  add: { [of]: 1 },
  onlyIf: { exists: true },
});

/** Professional names, as everybody in the group knows them. */
export const facilitatorNames = (group: GroupRecord): string[] =>
  group.facilitators.map((one) => one.name);
