import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { placeKey, placesOf, savedKey, savedOf } from './keys.ts';
import {
  type ReadingPlaceRecord,
  readingPlaceRecord,
  type SavedThreadRecord,
  savedThreadRecord,
  type ThreadRecord,
} from './records.ts';
import type { Item, Key, Store, Write } from './table.ts';

// How far somebody has read in each thread, and what they keep at hand: a person's own, and in no index.

/** Whose place it is, and where. A facilitator has places in several groups. */
export interface PlaceOf {
  readonly personId: PersonId;
  readonly groupId: GroupId;
}

/** The thread that a place is in. */
export type PlacedThread = Pick<ThreadRecord, 'threadId' | 'openedAt'>;

/** Eventually consistent, half a read unit. */
export async function getReadingPlace(
  store: Store,
  of: PlaceOf,
  thread: PlacedThread,
  options: { consistent?: boolean } = {},
): Promise<ReadingPlaceRecord | null> {
  const item = await store.get('forum', placeKey(of, thread), options);
  return item ? readingPlaceRecord.parse(item) : null;
}

/** Places in these threads, at most 100, each where it is there. Eventually consistent, half a read unit each. */
export async function getReadingPlaces(
  store: Store,
  of: PlaceOf,
  threads: readonly PlacedThread[],
): Promise<ReadingPlaceRecord[]> {
  if (threads.length === 0) return [];
  const keys = threads.map((thread) => placeKey(of, thread));
  const items = await store.getMany('forum', keys);
  return items.flatMap((item) => (item ? readingPlaceRecord.parse(item) : []));
}

/** Where one of a person's own lists goes on. */
type Behind = string | null;

/** Something of a person's own, and the place behind it. */
interface Standing<Of> {
  readonly of: Of;
  readonly behind: string;
}

/** A page of a list, and whether anything stands behind it. */
interface OwnPage<Of> {
  readonly page: readonly Standing<Of>[];
  readonly isLast: boolean;
}

/** A page of one person's places in one group, those in the threads first that were opened last: 40 to a read unit, about. */
export async function pageOfReadingPlaces(
  store: Store,
  of: PlaceOf,
  behind: Behind,
  limit: number,
): Promise<OwnPage<ReadingPlaceRecord>> {
  return ownPage(store, placesOf(of), behind, limit, (item) => readingPlaceRecord.parse(item));
}

/** A page of what one person keeps at hand in one group, what they saved last first. Eventually consistent. */
export async function pageOfSaved(
  store: Store,
  of: PlaceOf,
  behind: Behind,
  limit: number,
): Promise<OwnPage<SavedThreadRecord>> {
  return ownPage(store, savedOf(of), behind, limit, (item) => savedThreadRecord.parse(item));
}

/** All places of one person in one group, those in the threads first that were opened last. */
export async function listReadingPlaces(store: Store, of: PlaceOf): Promise<ReadingPlaceRecord[]> {
  const items = await queryPlaces(store, of, undefined);
  return items.map((item) => readingPlaceRecord.parse(item));
}

/** What one read unit holds of them, also where all of them are saved. */
const atHand = 40;

/**
 * Finds somebody's place in any thread of a group: in the newest threads at once, with one look for all of them; in older ones one by
 * one. So what it costs grows with the older threads that are asked about, and not with how many somebody has opened in years.
 */
export async function readingPlacesOf(
  store: Store,
  of: PlaceOf,
): Promise<(thread: PlacedThread) => Promise<ReadingPlaceRecord | null>> {
  const items = await queryPlaces(store, of, atHand);
  const oldest = items.length < atHand ? '' : String(items.at(-1)?.sk);
  const known = new Map<string, Promise<ReadingPlaceRecord | null>>(
    items.map((item) => [String(item.sk), Promise.resolve(readingPlaceRecord.parse(item))]),
  );
  return (thread) => {
    const { sk } = placeKey(of, thread);
    const place =
      known.get(sk) ?? (sk > oldest ? Promise.resolve(null) : getReadingPlace(store, of, thread));
    known.set(sk, place);
    return place;
  };
}

function queryPlaces(store: Store, of: PlaceOf, limit: number | undefined): Promise<Item[]> {
  const { pk, prefix } = placesOf(of);
  return store.query({
    table: 'forum',
    pk,
    beginsWith: prefix,
    newestFirst: true,
    ...(limit === undefined ? {} : { limit }),
  });
}

/** One more is read than is shown, so that a list does not go on to nothing. */
async function ownPage<Of>(
  store: Store,
  { pk, prefix }: { readonly pk: string; readonly prefix: string },
  behind: Behind,
  limit: number,
  parse: (item: Item) => Of,
): Promise<OwnPage<Of>> {
  const items = await store.query({
    table: 'forum',
    pk,
    // Both ends belong to it: what stands at the place itself was on the page before.
    between: [prefix, `${prefix}${behind ?? '~'}`],
    newestFirst: true,
    limit: limit + (behind === null ? 1 : 2),
  });
  const rest = items
    .map((item) => ({ item, behind: String(item.sk).slice(prefix.length) }))
    .filter((one) => one.behind !== behind);
  return {
    page: rest.slice(0, limit).map((one) => ({ of: parse(one.item), behind: one.behind })),
    isLast: rest.length <= limit,
  };
}

/** A place that was not moved for longer goes, unless it is kept at hand. */
const keptSeconds = 400 * 24 * 60 * 60;

/**
 * Writes a place where it is as it was read, and with it what its reader keeps at hand; throws `ConditionFailed` where another page of
 * the same person was faster.
 */
export async function writeReadingPlace(
  store: Store,
  of: PlaceOf,
  thread: PlacedThread,
  before: ReadingPlaceRecord | null,
  place: ReadingPlaceRecord,
): Promise<void> {
  const { savedAt, ...rest } = place;
  const put: Extract<Write, { kind: 'put' }> = {
    kind: 'put',
    table: 'forum',
    item: {
      ...placeKey(of, thread),
      type: 'reading-place',
      ...rest,
      ...(savedAt === null ? {} : { savedAt }),
      ...(place.saved ? {} : { expiresAt: Math.ceil(Date.parse(place.at) / 1000) + keptSeconds }),
    },
    onlyIf: before === null ? { absent: true } : { equals: { at: before.at, upTo: before.upTo } },
  };
  const saved = savedWrites(of, thread, before, place);
  // By itself it costs half of what it costs in a transaction, and it is written with nearly every page that is read.
  await (saved.length === 0 ? store.write(put) : store.transact([put, ...saved]));
}

function savedWrites(
  of: PlaceOf,
  { threadId, openedAt }: PlacedThread,
  before: ReadingPlaceRecord | null,
  after: ReadingPlaceRecord,
): Write[] {
  const keyOf = (place: ReadingPlaceRecord | null): Key | null =>
    place?.savedAt ? savedKey(of, place.savedAt, threadId) : null;
  const [left, taken] = [keyOf(before), keyOf(after)];
  if (left?.sk === taken?.sk) return [];
  const item = { type: 'saved-thread', threadId, openedAt };
  return [
    ...(left ? [{ kind: 'delete', table: 'forum', key: left } as const] : []),
    ...(taken ? [{ kind: 'put', table: 'forum', item: { ...taken, ...item } } as const] : []),
  ];
}
