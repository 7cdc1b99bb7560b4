import type { InGroup } from '#functions/api/access.ts';
import { unreadIn } from '#functions/api/reading/reading-place.ts';
import { listReadingPlaces } from '#functions/data/reading-places.ts';
import type { ReadingPlaceRecord, ThreadRecord } from '#functions/data/records.ts';
import type { Store } from '#functions/data/table.ts';
import {
  activityPlace,
  getThreads,
  type ListOf,
  type ListPlace,
  listPrivateThreads,
  listThreadsByActivity,
} from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import { isLeftOut } from '#shared/domain/boundaries.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import { unreadSince } from '#shared/domain/reading-place.ts';
import { limits } from '#shared/limits.ts';
import type { ListContext } from './list-context.ts';
import { lookThrough, type Page } from './look-through.ts';

// Lists that depend on what their reader has done in them: what they have not read, wrote in, or keep at hand.

/** So many places are gone through for what somebody wrote in or keeps, about eleven read units: those in the newest threads. */
const mostPlaces = 500;

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
  const since = unreadSince(deps.now());
  const list = isFacilitator(me)
    ? { ...open, audiences: [...open.audiences, 'facilitators' as const] }
    : open;
  return lookThrough((place) => listThreadsByActivity(deps.store, list, place), from, {
    keeps: isOffered,
    endsAt: ({ lastPostAt }) => lastPostAt < since,
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

/** Threads that the reader wrote in or keeps at hand, what they last had open first. */
export async function listOwn(
  store: Store,
  { me: { personId }, group: { groupId } }: InGroup,
  which: 'mine' | 'saved',
  from: ListPlace | null,
): Promise<Page> {
  const standsAt = (place: ReadingPlaceRecord) => `${place.at}#${place.threadId}`;
  const places = await listReadingPlaces(store, { personId, groupId }, { limit: mostPlaces });
  const all = places
    .filter((place) => place[which])
    .sort((a, b) => (standsAt(a) < standsAt(b) ? 1 : -1))
    .filter((place) => from === null || standsAt(place) < from.after);
  const page = all.slice(0, limits.threadsPerPage);
  const last = page.at(-1);
  return {
    threads: await getThreads(
      store,
      page.map(({ threadId }) => threadId),
    ),
    next: last && all.length > page.length ? { after: standsAt(last) } : null,
  };
}
