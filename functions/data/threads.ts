import type { GroupId, PersonId, ThreadId } from '#shared/contracts/primitives.ts';
import { nobody } from '#shared/domain/erasure.ts';
import { compareForm } from '#shared/domain/pseudonym.ts';
import { type Audience, audiences } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import {
  aliasNameKey,
  byTime,
  endOf,
  faceKey,
  groupKey,
  nameKey,
  personKey,
  privateThreadsOf,
  threadKey,
  threadsByActivity,
  threadsWaiting,
  unlistedThreads,
} from './keys.ts';
import {
  type FaceRecord,
  faceRecord,
  type GroupRecord,
  groupRecord,
  type PersonRecord,
  personRecord,
  type ThreadRecord,
  threadRecord,
} from './records.ts';
import type { Item, Store, Write } from './table.ts';

/** What every action in a thread starts from, in one request: group, thread, the caller and the name they go by there. */
export interface ThreadSituation {
  readonly group: GroupRecord | null;
  readonly person: PersonRecord | null;
  readonly thread: ThreadRecord | null;
  readonly face: FaceRecord | null;
}

export async function getThreadSituation(
  store: Store,
  of: { groupId: GroupId; threadId: ThreadId; personId: PersonId },
  options: { consistent?: boolean } = {},
): Promise<ThreadSituation> {
  const [group, person, thread, ownFace] = await store.getMany(
    'forum',
    [
      groupKey(of.groupId),
      personKey(of.groupId, of.personId),
      threadKey(of.threadId),
      faceKey(of.threadId, of.personId),
    ],
    options,
  );
  return {
    group: group ? groupRecord.parse(group) : null,
    person: person ? personRecord.parse(person) : null,
    thread: thread ? threadRecord.parse(thread) : null,
    face: ownFace ? faceRecord.parse(ownFace) : null,
  };
}

export async function getThread(
  store: Store,
  thread: ThreadId,
  options: { consistent?: boolean } = {},
): Promise<ThreadRecord | null> {
  const item = await store.get('forum', threadKey(thread), options);
  return item ? threadRecord.parse(item) : null;
}

/** Threads by their ids, in the order of these; what is not there is left out. At most 100, eventually consistent. */
export async function getThreads(
  store: Store,
  threads: readonly ThreadId[],
): Promise<ThreadRecord[]> {
  if (threads.length === 0) return [];
  const items = await store.getMany('forum', threads.map(threadKey));
  return items.flatMap((item) => (item ? threadRecord.parse(item) : []));
}

/** Where a list goes on: everything that sorts after this place. */
export interface ListPlace {
  readonly after: string;
}

/**
 * Which threads a list holds. `openedSince` (ISO instant) leaves out what is older, and still fills its pages; what is silent since
 * before `activeSince`, or moved after `activeUntil`, is not read.
 */
export interface ListOf {
  readonly group: GroupId;
  readonly audiences: readonly Audience[];
  readonly openedSince?: string | null;
  readonly activeSince?: string;
  readonly activeUntil?: string;
}

interface ThreadPage {
  readonly threads: ThreadRecord[];
  readonly next: ListPlace | null;
}

const parse = (items: Item[]) => items.map((item) => threadRecord.parse(item));
/** Where a thread stands in a list by activity. */
export const activityPlace = (thread: ThreadRecord): string =>
  byTime(thread.lastPostAt, thread.threadId);

/** In the list by activity: what was last written in after one instant and until another, or until now. */
export const stretchBetween = (
  after: string,
  until = '',
): Pick<ListOf, 'activeSince' | 'activeUntil'> => ({
  activeSince: endOf(after),
  activeUntil: until,
});

/** One page of the threads of some audiences, newest activity first. */
export async function listThreadsByActivity(
  store: Store,
  { openedSince = null, ...of }: ListOf,
  from: ListPlace | null,
  limit: number = limits.threadsPerPage,
): Promise<ThreadPage> {
  const kept: ThreadRecord[] = [];
  let next = from;
  // An old thread may have a new post, so a page of the index can hold fewer threads than are asked for.
  do {
    const page = await activityPage(store, of, next, limit);
    kept.push(...page.threads.filter((one) => openedSince === null || one.openedAt >= openedSince));
    // Nothing that was opened since has its last post before.
    const ends = page.next !== null && openedSince !== null && page.next.after < openedSince;
    next = ends ? null : page.next;
  } while (next !== null && kept.length < limit);
  const page = cut(kept, limit, activityPlace);
  return { threads: page.threads, next: kept.length > limit ? page.next : next };
}

/** All audiences are sorted by the same key, so that one place serves as the cursor for all of them. */
async function activityPage(
  store: Store,
  { group, audiences, activeSince = '0', activeUntil = '' }: ListOf,
  from: ListPlace | null,
  limit: number,
): Promise<ThreadPage> {
  const pages = await Promise.all(
    audiences.map((audience) =>
      store.query({
        table: 'forum',
        index: 'gsi1',
        pk: threadsByActivity(group, audience),
        // Both ends belong to it: the thread at the place itself was on the page before.
        between: [activeSince, from?.after ?? endOf(activeUntil)],
        newestFirst: true,
        limit: from ? limit + 1 : limit,
      }),
    ),
  );
  const merged = pages
    .flatMap(parse)
    .filter((thread) => activityPlace(thread) !== from?.after)
    .sort((a, b) => (activityPlace(a) < activityPlace(b) ? 1 : -1));
  return cut(merged, limit, activityPlace);
}

/** One page of the threads in which nobody but the author has written, the longest waiting first. */
export async function listThreadsWaiting(
  store: Store,
  { group, audiences, openedSince = null }: ListOf,
  from: ListPlace | null,
  limit: number = limits.threadsPerPage,
): Promise<ThreadPage> {
  const after = from?.after ?? openedSince;
  const pages = await Promise.all(
    audiences.map((audience) =>
      store.query({
        table: 'forum',
        index: 'gsi2',
        pk: threadsWaiting(group, audience),
        ...(after === null ? {} : { after }),
        limit,
      }),
    ),
  );
  const merged = pages.flatMap(parse).sort((a, b) => (waitingPlace(a) < waitingPlace(b) ? -1 : 1));
  return cut(merged, limit, waitingPlace);
}

/** Threads of any audience in which others could see a new post since an instant, the newest first; at most `limit` an audience. */
export async function threadsActiveSince(
  store: Store,
  group: GroupId,
  since: string,
  limit: number,
): Promise<ThreadRecord[]> {
  const found = await Promise.all(
    audiences.map((audience) =>
      store.query({
        table: 'forum',
        index: 'gsi1',
        pk: threadsByActivity(group, audience),
        after: since,
        newestFirst: true,
        limit,
      }),
    ),
  );
  return found.flatMap(parse);
}

/**
 * Threads of any audience, opened between two places in time, in which nobody but the author has written: the oldest ones, at most
 * `limit`. `behindThread` gives the place from which to go on.
 */
export async function threadsUnanswered(
  store: Store,
  group: GroupId,
  { from, until }: { readonly from: string; readonly until: string },
  limit: number,
): Promise<ThreadRecord[]> {
  const found = await Promise.all(
    audiences.map((audience) =>
      store.query({
        table: 'forum',
        index: 'gsi2',
        pk: threadsWaiting(group, audience),
        between: [from, endOf(until)],
        limit,
      }),
    ),
  );
  return found
    .flatMap(parse)
    .sort((a, b) => (waitingPlace(a) < waitingPlace(b) ? -1 : 1))
    .slice(0, limit);
}

/** Where a thread stands in a list of those that wait. */
export const waitingPlace = ({ openedAt, threadId }: ThreadRecord) => byTime(openedAt, threadId);
export const behindThread = (thread: ThreadRecord): string => `${waitingPlace(thread)} `;

/** One page of the threads that only this author and the clinicians can read, newest activity first. */
export async function listPrivateThreads(
  store: Store,
  person: PersonId,
  from: ListPlace | null,
): Promise<ThreadPage> {
  const items = await store.query({
    table: 'forum',
    index: 'gsi3',
    pk: privateThreadsOf(person),
    ...(from ? { before: from.after } : {}),
    newestFirst: true,
    limit: limits.threadsPerPage,
  });
  return cut(parse(items), limits.threadsPerPage, activityPlace);
}

function cut(
  threads: ThreadRecord[],
  limit: number,
  place: (thread: ThreadRecord) => string,
): ThreadPage {
  const page = threads.slice(0, limit);
  const last = page.at(-1);
  return {
    threads: page,
    next: last && threads.length >= limit ? { after: place(last) } : null,
  };
}

/** Index entries follow from the record alone, so that no writer can forget one. */
function indexed(thread: ThreadRecord): Item {
  const inLists = thread.everShown && (thread.state === 'published' || thread.replies > 0);
  // What others do not have, and what was taken away, stays where its author finds it, with the reason.
  const onlyForAuthor =
    thread.authorId !== nobody &&
    (thread.audience === 'facilitators' ||
      thread.state === 'waiting' ||
      thread.state === 'removed' ||
      (!thread.everShown && thread.replies > 0));
  const waiting =
    inLists &&
    thread.answers === 0 &&
    thread.state === 'published' &&
    !thread.isPrompt &&
    thread.closed === undefined;
  return {
    ...(inLists
      ? {
          gsi1pk: threadsByActivity(thread.groupId, thread.audience),
          gsi1sk: activityPlace(thread),
        }
      : // Nobody lists it, but what is kept for a time only must be found.
        { gsi1pk: unlistedThreads(thread.groupId), gsi1sk: activityPlace(thread) }),
    ...(waiting
      ? {
          gsi2pk: threadsWaiting(thread.groupId, thread.audience),
          gsi2sk: byTime(thread.openedAt, thread.threadId),
        }
      : {}),
    ...(onlyForAuthor
      ? { gsi3pk: privateThreadsOf(thread.authorId), gsi3sk: activityPlace(thread) }
      : {}),
  };
}

/** Writes the thread as it is to be, if it is still as it was read (`before`), or not there at all (`null`). */
export function threadWrite(before: ThreadRecord | null, after: ThreadRecord): Write {
  return {
    kind: 'put',
    table: 'forum',
    item: { ...threadKey(after.threadId), type: 'thread', ...after, ...indexed(after) },
    onlyIf: before
      ? {
          equals: {
            postCount: before.postCount,
            state: before.state,
            replies: before.replies,
            answers: before.answers,
            ...(before.closed === undefined ? {} : { closed: before.closed }),
            // Said anew it begins at the same version, and not at the same time.
            ...(before.whatHelped && {
              'whatHelped.version': before.whatHelped.version,
              'whatHelped.at': before.whatHelped.at,
            }),
          },
          unset: [
            'ending',
            ...(before.closed === undefined ? ['closed'] : []),
            ...(before.whatHelped === undefined ? ['whatHelped'] : []),
          ],
        }
      : { absent: true },
  };
}

/** For whoever opens a review of a post: a thread that is gone, or whose parts are going, has none. */
export const threadStays = (thread: ThreadId): Write => ({
  kind: 'check',
  table: 'forum',
  key: threadKey(thread),
  onlyIf: { exists: true, unset: ['ending'] },
});

/** Marks a thread that nobody has answered. Fails its condition where somebody has, where it is closed to replies, or where it is marked already. */
export const threadRaise = (thread: ThreadId, at: string): Extract<Write, { kind: 'update' }> => ({
  kind: 'update',
  table: 'forum',
  key: threadKey(thread),
  set: { raisedAt: at },
  onlyIf: { equals: { answers: 0, state: 'published', raisedAt: null }, unset: ['closed'] },
});

export const faceWrite = (thread: ThreadId, person: PersonId, shown: FaceRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...faceKey(thread, person), type: 'face', ...shown },
  onlyIf: { absent: true },
});

/** The name that somebody went by in a thread, and where it was an alias, that nobody else could take it. */
export const faceRemovals = (thread: ThreadId, person: PersonId, shown: FaceRecord): Write[] => [
  { kind: 'delete', table: 'forum', key: faceKey(thread, person) },
  ...(shown.isAlias
    ? [
        {
          kind: 'delete',
          table: 'forum',
          key: aliasNameKey(thread, compareForm(shown.name)),
        } as const,
      ]
    : []),
];

/** Keeps an alias unlike every pseudonym of the group and every other alias of the thread. */
export function aliasWrites(group: GroupId, thread: ThreadId, alias: string): Write[] {
  const form = compareForm(alias);
  return [
    {
      kind: 'check',
      table: 'forum',
      key: nameKey(group, form),
      onlyIf: { absent: true },
    },
    {
      kind: 'put',
      table: 'forum',
      item: { ...aliasNameKey(thread, form), type: 'alias' },
      onlyIf: { absent: true },
    },
  ];
}
