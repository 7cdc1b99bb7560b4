import type * as z from 'zod';
import { enterGroup, frameOf, type InGroup } from '#functions/api/access.ts';
import { openCursor, sealCursor } from '#functions/api/cursor.ts';
import type { Caller } from '#functions/api/env.ts';
import { unreadIn } from '#functions/api/reading/reading-place.ts';
import type { ThreadRecord } from '#functions/data/records.ts';
import { getSession, sessionsAfter } from '#functions/data/sessions.ts';
import {
  activityPlace,
  type ListOf,
  type ListPlace,
  listPrivateThreads,
  listThreadsByActivity,
  listThreadsWaiting,
  stretchBetween,
  waitingPlace,
} from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import { type GroupId, postNumber } from '#shared/contracts/primitives.ts';
import type { listThreadsQuery, ThreadList, ThreadSummary } from '#shared/contracts/thread.ts';
import { isLeftOut } from '#shared/domain/boundaries.ts';
import { canReadThread, isFacilitator, seesOnlyOwn } from '#shared/domain/permissions/threads.ts';
import { pageOf } from '#shared/domain/thread-pages.ts';
import type { Audience } from '#shared/domain/vocabulary.ts';
import { canSeeWhatHelped, isNewWhatHelped } from '#shared/domain/what-helped.ts';
import { Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';
import { contextOf, type ListContext } from './list-context.ts';
import { listOwn, listUnread } from './lists-of-reader.ts';
import { lookThrough } from './look-through.ts';
import { showThread } from './show-thread.ts';

type Filter = z.output<typeof listThreadsQuery>['filter'];
/** Lists of what a reader has a place in are found by these places, every other one by its threads. */
type OwnFilter = keyof typeof listOwn;
const isOwn = (filter: Filter): filter is OwnFilter => filter in listOwn;

export const threadsCursor = (inside: InGroup, filter: Filter) => [
  'threads',
  inside.group.groupId,
  inside.me.personId,
  filter,
];

/** The time between a session and the next one; nothing where the list is of all times. */
type Stretch = Pick<ListOf, 'activeSince' | 'activeUntil'>;

/** Throws `not-found` where the group did not meet then. */
async function stretchOf(deps: Deps, { group }: InGroup, startsAt: string): Promise<Stretch> {
  const [session, [next]] = await Promise.all([
    getSession(deps.store, group.groupId, startsAt),
    sessionsAfter(deps.store, group.groupId, startsAt, 1),
  ]);
  if (!session || startsAt > deps.now().toISOString()) throw new Refusal('not-found');
  return stretchBetween(startsAt, next?.startsAt);
}

function openAudiences({ me }: InGroup): readonly Audience[] {
  if (me.role !== 'alum') return ['group', 'group-and-alumni'];
  return me.alumSince === null ? [] : ['group-and-alumni'];
}

/** One page of what the caller may read. The rules of `canReadThread` are applied to every thread, whatever list it came from. */
export async function listFor(
  deps: Deps,
  inside: InGroup,
  filter: Exclude<Filter, OwnFilter>,
  from: ListPlace | null,
  context: ListContext,
  limit: number = limits.threadsPerPage,
  stretch: Stretch = {},
): Promise<{ threads: ThreadSummary[]; next: ListPlace | null }> {
  const { store } = deps;
  const { group, me } = inside;
  const open = {
    group: group.groupId,
    audiences: openAudiences(inside),
    openedSince: me.alumSince,
  };
  const keeps = (thread: ThreadRecord) => !isLeftOut(me, context.boundaries, thread);
  const list = () => {
    switch (filter) {
      case 'all':
        return lookThrough(
          (place, size) => listThreadsByActivity(store, { ...open, ...stretch }, place, size),
          from,
          { keeps, place: activityPlace, limit },
        );
      case 'unread':
        return listUnread(deps, inside, open, context, from);
      case 'waiting-for-reply':
        // Alumni are asked to help by the supporters' lists alone, so that no second list tells what is missing in them.
        if (me.role === 'alum') return { threads: [], next: null };
        return lookThrough((place, size) => listThreadsWaiting(store, open, place, size), from, {
          keeps,
          place: waitingPlace,
          limit,
        });
      case 'facilitators':
        return isFacilitator(me)
          ? listThreadsByActivity(
              store,
              { group: group.groupId, audiences: ['facilitators'] },
              from,
              limit,
            )
          : listPrivateThreads(store, me.personId, from);
    }
  };
  const { threads, next } = await list();
  return { threads: await summariesOf(deps, inside, threads, context), next };
}

async function summariesOf(
  deps: Deps,
  inside: InGroup,
  threads: readonly ThreadRecord[],
  context: ListContext,
): Promise<ThreadSummary[]> {
  const readable = threads.filter((thread) => canReadThread(inside.me, thread));
  return Promise.all(readable.map((thread) => summaryOf(deps, inside, thread, context)));
}

async function summaryOf(
  deps: Deps,
  inside: InGroup,
  thread: ThreadRecord,
  { lastSession, placeIn, boundaries }: ListContext,
): Promise<ThreadSummary> {
  const place = await placeIn(thread);
  const number = await unreadIn(deps, inside, thread, place?.upTo ?? 0, boundaries);
  const shown = showThread(inside, thread, boundaries);
  return {
    ...shown,
    saysWhatHelped:
      place?.mine === true &&
      thread.authorId !== inside.me.personId &&
      !shown.muted &&
      thread.whatHelped !== undefined &&
      canSeeWhatHelped(inside.me, thread) &&
      isNewWhatHelped(thread.whatHelped, lastSession?.startsAt ?? null),
    newSinceLastSession:
      !seesOnlyOwn(inside.me, thread) &&
      (lastSession === null || thread.lastPostAt > lastSession.startsAt),
    unread:
      number === null
        ? null
        : { number: postNumber.parse(number), page: pageOf(postNumber.parse(number)) },
  };
}

/** What facilitators wrote to somebody privately and they have not answered, the newest first. */
export async function messagesTo(
  deps: Deps,
  inside: InGroup,
  context: ListContext,
): Promise<ThreadSummary[]> {
  const { threads } = await listPrivateThreads(deps.store, inside.me.personId, null);
  return Promise.all(
    threads
      .filter((thread) => thread.aboutReview !== undefined && thread.replies === 0)
      .map((thread) => summaryOf(deps, inside, thread, context)),
  );
}

export async function listThreads(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  query: z.output<typeof listThreadsQuery>,
): Promise<ThreadList> {
  const inside = await enterGroup(deps, caller, groupId);
  const stretch = query.stretch === undefined ? {} : await stretchOf(deps, inside, query.stretch);
  const of = query.stretch === undefined ? [] : [query.stretch];
  const purpose = [...threadsCursor(inside, query.filter), ...of];
  const place = openCursor(deps, purpose, query.cursor);
  const { threads, next } = await pageOfList(
    deps,
    inside,
    query.filter,
    place === null ? null : { after: place },
    stretch,
  );
  return {
    frame: frameOf(inside),
    threads,
    nextCursor: next && sealCursor(deps, purpose, next.after),
  };
}

async function pageOfList(
  deps: Deps,
  inside: InGroup,
  filter: Filter,
  from: ListPlace | null,
  stretch: Stretch,
): Promise<{ threads: ThreadSummary[]; next: ListPlace | null }> {
  if (!isOwn(filter)) {
    const context = await contextOf(deps, inside);
    return listFor(deps, inside, filter, from, context, limits.threadsPerPage, stretch);
  }
  const { personId } = inside.me;
  const of = { personId, groupId: inside.group.groupId };
  const { threads, places, next } = await listOwn[filter](deps.store, of, from);
  const context = await contextOf(deps, inside, places);
  return { threads: await summariesOf(deps, inside, threads, context), next };
}
