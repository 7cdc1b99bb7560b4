import * as z from 'zod';
import {
  clinicId,
  type GroupId,
  groupId,
  type PersonId,
  personId,
} from '#shared/contracts/primitives.ts';
import { compareForm } from '#shared/domain/pseudonym.ts';
import {
  besidesPerson,
  erasureKey,
  goalOf,
  keyLookup,
  nameKey,
  owedErasureKey,
  owedErasures,
  ownPartitions,
  personKey,
  seenOf,
  shownGoalKey,
  signInsOf,
  witnessedBy,
} from './keys.ts';
import { type PersonRecord, silentLists } from './records.ts';
import type { Key, Store, Write } from './table.ts';

const instant = z.iso.datetime();
const whose = { personId, groupId, clinicId };

/** That somebody wants to be erased. */
const erasureRecord = z.object({ ...whose, askedAt: instant, dueAt: instant });
export type ErasureRecord = z.infer<typeof erasureRecord>;

/** An erasure that is not done: when the clock looks at it, and how far it has come. */
const owedErasureRecord = z.object({
  ...whose,
  at: instant,
  /** Of the walk through the group's threads; null from the beginning. */
  threadsFrom: z
    .object({ list: z.enum(silentLists), behind: z.string().nullable() })
    .nullable()
    .default(null),
  /** Of the walk through what was decided in the group; null from the newest. */
  decidedBefore: z.string().nullable().default(null),
  /** Something was still there in this round, so that another one looks whether anything is left. */
  found: z.boolean().default(false),
  /** Something of theirs is under review, and stays until somebody has decided. */
  undecided: z.boolean().default(false),
});
export type OwedErasure = z.infer<typeof owedErasureRecord>;

/** Sees every write that was answered before: the wish may just have been taken back. */
export async function getErasure(store: Store, person: PersonId): Promise<ErasureRecord | null> {
  const item = await store.get('forum', erasureKey(person), { consistent: true });
  return item ? erasureRecord.parse(item) : null;
}

/** A wish with its place at the clock. The first fails its condition where there is one already. */
export const erasureWrites = (erasure: ErasureRecord): Write[] => {
  const { personId: person, groupId: group, clinicId: clinic, dueAt } = erasure;
  return [
    {
      kind: 'put',
      table: 'forum',
      item: { ...erasureKey(person), type: 'erasure', ...erasure },
      onlyIf: { absent: true },
    },
    owedErasurePut({ personId: person, groupId: group, clinicId: clinic, at: dueAt }),
  ];
};

const owedErasurePut = (
  owed: Pick<OwedErasure, 'at' | 'clinicId' | 'groupId' | 'personId'> & Partial<OwedErasure>,
): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...owedErasureKey(owed.at, owed.personId), type: 'owed-erasure', ...owed },
});

/** The wish, when it is done. Fails its condition where somebody else was faster. */
export const erasureEnd = ({ personId: person }: OwedErasure): Write => ({
  kind: 'delete',
  table: 'forum',
  key: erasureKey(person),
  onlyIf: { exists: true },
});

/** Nobody wants it any more. Fails its condition where it was taken back, or done, before. */
export const erasureRemovals = (person: PersonId, at: string): Write[] => [
  { kind: 'delete', table: 'forum', key: erasureKey(person), onlyIf: { exists: true } },
  { kind: 'delete', table: 'forum', key: owedErasureKey(at, person) },
];

/** The wish stands, so that what it asks for may be done. */
export const stillWantsErasure = (person: PersonId): Write => ({
  kind: 'check',
  table: 'forum',
  key: erasureKey(person),
  onlyIf: { exists: true },
});

/** Erasures that the clock looks at by `until` (ISO instant), the first due first. */
export async function listOwedErasures(
  store: Store,
  { until, limit }: { readonly until: string; readonly limit: number },
): Promise<OwedErasure[]> {
  const items = await store.query({
    ...{ table: 'forum', pk: owedErasures, between: ['0', `${until}~`], limit, consistent: true },
  });
  return items.map((item) => owedErasureRecord.parse(item));
}

/** It is looked at again later, from where it has come to. Fails its condition where somebody else has moved it. */
export function owedErasureMove(before: OwedErasure, after: OwedErasure): Write[] {
  const key = owedErasureKey(before.at, before.personId);
  const stays = before.at === after.at;
  return [
    ...(stays ? [] : [{ kind: 'delete', table: 'forum', key, onlyIf: { exists: true } } as const]),
    owedErasurePut(after),
  ];
}

/** Nothing is left to do. */
export const owedErasureRemoval = ({ at, personId: person }: OwedErasure): Write => ({
  kind: 'delete',
  table: 'forum',
  key: owedErasureKey(at, person),
});

/** Nothing but keys is read of what only goes. */
const keysIn = async (store: Store, pk: string, beginsWith?: string): Promise<Key[]> => {
  const items = await store.query({
    ...{ table: 'forum', pk, consistent: true, keysOnly: true },
    ...(beginsWith === undefined ? {} : { beginsWith }),
  });
  return items.map(({ sk }) => ({ pk, sk: String(sk) }));
};

/** Everything that somebody keeps here for themselves, without reading any of it; and what was said of their goals. What leads to the rest comes last. */
export async function ownKeys(store: Store, person: PersonId, group: GroupId): Promise<Key[]> {
  const partitions = await Promise.all(ownPartitions(person).map((pk) => keysIn(store, pk)));
  const own = partitions.flat();
  const goals = own.flatMap(({ sk }) => goalOf(sk) ?? []);
  const seen = await Promise.all(goals.map((goal) => keysIn(store, seenOf(goal))));
  return [...seen.flat(), ...goals.map((goal) => shownGoalKey(group, goal)), ...own];
}

/** Where somebody is signed in, what they told of, and what they said that they saw. The safety record beside it is left out. */
export async function traceKeys(store: Store, person: PersonId): Promise<Key[]> {
  const [signIns, witnessed, ...beside] = await Promise.all([
    indexedKeys(store, 'gsi1', signInsOf(person)),
    indexedKeys(store, 'gsi3', witnessedBy(person)),
    ...besidesPerson(person).map(({ pk, prefix }) => keysIn(store, pk, prefix)),
  ]);
  return [...signIns, ...witnessed, ...beside.flat()];
}

async function indexedKeys(store: Store, index: 'gsi1' | 'gsi3', pk: string): Promise<Key[]> {
  const items = await store.query({ table: 'forum', index, pk, keysOnly: true });
  return items.map((item) => ({ pk: String(item.pk), sk: String(item.sk) }));
}

/** Items by their keys; what is gone already costs nothing more. */
export const removals = (keys: readonly Key[]): Write[] =>
  keys.map((key) => ({ kind: 'delete', table: 'forum', key }));

/** The seven words open nothing any more. What stands there is not read. */
export const keyRemovals = (person: PersonRecord): Write[] =>
  removals(person.keyHashes.map(keyLookup));

/** The person themselves, and the name that nobody else could take. */
export const personRemovals = (group: GroupId, person: PersonRecord): Write[] =>
  removals([personKey(group, person.personId), nameKey(group, compareForm(person.name))]);
