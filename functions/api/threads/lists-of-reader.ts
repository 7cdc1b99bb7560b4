import type { InGroup } from '#functions/api/access.ts';
import { unreadIn } from '#functions/api/reading/reading-place.ts';
import {
  getReadingPlaces,
  type PlaceOf,
  pageOfReadingPlaces,
  pageOfSaved,
} from '#functions/data/reading-places.ts';
import type { ReadingPlaceRecord, ThreadRecord } from '#functions/data/records.ts';
import type { Store } from '#functions/data/table.ts';
import {
  activityPlace,
  getThreads,
  type ListOf,
  type ListPlace,
  listPrivateThreads,
  listThreadsByActivity,
  waitingPlace,
} from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import { isLeftOut } from '#shared/domain/boundaries.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import { unreadSince } from '#shared/domain/reading-place.ts';
import type { Audience } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import type { ListContext } from './list-context.ts';
import { lookThrough, type Page } from './look-through.ts';

// Lists that depend on what their reader has done in them: what they have not read, wrote in, or keep at hand.

/** So many places are looked through for one page of what somebody wrote in: two read units. */
const mostPlaces = 88;

/**
 * What this reader has not read, the newest activity first, and on the first page what is private to them before it. A page may hold
 * fewer than a full one, or nothing, and still have a next.
 */
export async function listUnread(
  deps: Deps,
  inside: InGroup,
  open: ListOf,
  context: ListContext,
  from: ListPlace | null,
): Promise<Page> {
  const { me } = inside;
  const { placeIn, boundaries } = context;
  const isUnread = async (thread: ThreadRecord) => {
    const upTo = (await placeIn(thread))?.upTo ?? 0;
    return (await unreadIn(deps, inside, thread, upTo, boundaries)) !== null;
  };
  const isOffered = (thread: ThreadRecord) =>
    !isLeftOut(me, boundaries, thread) && isUnread(thread);
  const privateToo: readonly Audience[] = isFacilitator(me) ? ['facilitators'] : [];
  const list = {
    ...open,
    audiences: [...open.audiences, ...privateToo],
    activeSince: unreadSince(deps.now()),
  };
  return lookThrough((place) => listThreadsByActivity(deps.store, list, place), from, {
    keeps: isOffered,
    place: activityPlace,
    limit: limits.threadsPerPage,
    found: from === null && !isFacilitator(me) ? await privateUnread(deps, inside, isUnread) : [],
  });
}

async function privateUnread(
  { store }: Deps,
  { me }: InGroup,
  isUnread: (thread: ThreadRecord) => Promise<boolean>,
): Promise<ThreadRecord[]> {
  const { threads } = await listPrivateThreads(store, me.personId, null);
  const unread = await Promise.all(threads.map(isUnread));
  return threads.filter((_, at) => unread[at]);
}

/** A page of threads that a reader has a place in, with these places. */
interface OwnList extends Page {
  readonly places: readonly ReadingPlaceRecord[];
}

/** Threads that the reader wrote in, those opened last first. A page may hold fewer than a full one, or nothing, and still have a next. */
async function listWroteIn(store: Store, of: PlaceOf, from: ListPlace | null): Promise<OwnList> {
  const { page, isLast } = await pageOfReadingPlaces(store, of, from?.after ?? null, mostPlaces);
  const found = page.filter((one) => one.of.mine);
  const shown = found.slice(0, limits.threadsPerPage);
  const places = shown.map((one) => one.of);
  const threads = await getThreads(
    store,
    places.map(({ threadId }) => threadId),
  );
  const next = shown.length < found.length ? shown.at(-1) : isLast ? undefined : page.at(-1);
  return {
    places,
    // Places know the day.
    threads: threads.sort((a, b) => (waitingPlace(a) < waitingPlace(b) ? 1 : -1)),
    next: next ? { after: next.behind } : null,
  };
}

/** Threads that the reader keeps at hand, what they saved last first. */
async function listSaved(store: Store, of: PlaceOf, from: ListPlace | null): Promise<OwnList> {
  const { page, isLast } = await pageOfSaved(store, of, from?.after ?? null, limits.threadsPerPage);
  const saved = page.map((one) => one.of);
  const [threads, places] = await Promise.all([
    getThreads(
      store,
      saved.map(({ threadId }) => threadId),
    ),
    getReadingPlaces(store, of, saved),
  ]);
  const last = page.at(-1);
  return { threads, places, next: last && !isLast ? { after: last.behind } : null };
}

export const listOwn = { mine: listWroteIn, saved: listSaved } as const;
