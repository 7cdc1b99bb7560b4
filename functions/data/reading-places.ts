import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { placeKey, placesOf } from './keys.ts';
import { type ReadingPlaceRecord, readingPlaceRecord, type ThreadRecord } from './records.ts';
import type { Item, Store } from './table.ts';

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

/** Places of one person in one group, those in the threads first that were opened last: 44 to a read unit, about. All of them without a limit. */
export async function listReadingPlaces(
  store: Store,
  of: PlaceOf,
  { limit }: { readonly limit?: number } = {},
): Promise<ReadingPlaceRecord[]> {
  const items = await queryPlaces(store, of, limit);
  return items.map((item) => readingPlaceRecord.parse(item));
}

/** What one read unit holds of them. */
const atHand = 44;

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

/** A place that was not moved for longer goes, unless it is kept at hand. */
const keptSeconds = 400 * 24 * 60 * 60;

/** Writes a place where it is as it was read; throws `ConditionFailed` where another page of the same person was faster. */
export const writeReadingPlace = (
  store: Store,
  of: PlaceOf,
  thread: PlacedThread,
  before: ReadingPlaceRecord | null,
  place: ReadingPlaceRecord,
): Promise<void> =>
  store.write({
    kind: 'put',
    table: 'forum',
    item: {
      ...placeKey(of, thread),
      type: 'reading-place',
      ...place,
      ...(place.saved ? {} : { expiresAt: Math.ceil(Date.parse(place.at) / 1000) + keptSeconds }),
    },
    onlyIf: before === null ? { absent: true } : { equals: { at: before.at, upTo: before.upTo } },
  });
