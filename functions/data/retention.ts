import type { GroupId, PostNumber, ThreadId } from '#shared/contracts/primitives.ts';
import { type ReviewState, reviewState } from '#shared/contracts/review.ts';
import { audiences } from '#shared/domain/vocabulary.ts';
import {
  postNumberIn,
  retentionCheckKey,
  reviewKey,
  threadKey,
  threadsByActivity,
  unlistedThreads,
} from './keys.ts';
import {
  type RetentionCheckRecord,
  retentionCheckRecord,
  type ThreadRecord,
  threadRecord,
} from './records.ts';
import { reviewIdOf } from './review-of-post.ts';
import type { Store, Write } from './table.ts';

/** Threads of a group in which nobody has written since an instant, listed or not, the longest silent first. */
export async function threadsSilentSince(
  store: Store,
  group: GroupId,
  since: string,
  limit: number,
): Promise<ThreadRecord[]> {
  const lists = [
    ...audiences.map((audience) => threadsByActivity(group, audience)),
    unlistedThreads(group),
  ];
  const found = await Promise.all(
    lists.map((pk) => store.query({ table: 'forum', index: 'gsi1', pk, before: since, limit })),
  );
  return found.flatMap((items) => items.map((item) => threadRecord.parse(item)));
}

/** A thread with all that belongs to it: what may go, and what is kept for longer. */
export interface WholeThread {
  readonly thread: ThreadRecord | null;
  /** Sort keys of everything but the thread itself and the safety record. */
  readonly parts: readonly string[];
  readonly reviews: readonly { readonly number: PostNumber; readonly state: ReviewState }[];
}

/** Sees every write that was answered before: what goes is decided on it. */
export async function getWholeThread(store: Store, thread: ThreadId): Promise<WholeThread> {
  const { pk, sk } = threadKey(thread);
  const items = await store.query({ table: 'forum', pk, consistent: true });
  const own = items.find((item) => item.sk === sk);
  return {
    thread: own ? threadRecord.parse(own) : null,
    parts: items.flatMap((item) =>
      item.sk === sk || isSafetyRecord(item) ? [] : [String(item.sk)],
    ),
    reviews: items.flatMap((item) => {
      const number = item.type === 'review' ? postNumberIn(String(item.sk)) : null;
      return number === null ? [] : [{ number, state: reviewState.parse(item.state) }];
    }),
  };
}

/** What was noticed, reported and decided is kept when the words go. */
const isSafetyRecord = ({ type }: { type?: unknown }) =>
  type === 'review' || type === 'disposition';

/** Closes a thread to everybody, so that nobody answers what is about to go. Fails its condition if somebody has. */
export const threadClosing = (thread: ThreadRecord): Write => ({
  kind: 'update',
  table: 'forum',
  key: threadKey(thread.threadId),
  set: { state: 'removed' },
  onlyIf: {
    equals: {
      state: thread.state,
      postCount: thread.postCount,
      lastPostAt: thread.lastPostAt,
    },
  },
});

/** Removes some parts of a closed thread. Fails its condition where a review of one of their posts was opened meanwhile. */
export function threadPartRemovals(
  thread: ThreadId,
  { reviews }: Pick<WholeThread, 'reviews'>,
  parts: readonly string[],
): Write[] {
  const { pk } = threadKey(thread);
  const numbers = new Set(parts.flatMap((part) => postNumberIn(part) ?? []));
  return [
    ...parts.map((sk): Write => ({ kind: 'delete', table: 'forum', key: { pk, sk } })),
    ...[...numbers].map(
      (number): Write => ({
        kind: 'check',
        table: 'forum',
        key: reviewKey(reviewIdOf(thread, number)),
        onlyIf: reviews.some((one) => one.number === number)
          ? { equals: { state: 'resolved' } }
          : { absent: true },
      }),
    ),
  ];
}

/** The thread itself, when all of its parts are gone. */
export const threadRemoval = (thread: ThreadId): Write => ({
  kind: 'delete',
  table: 'forum',
  key: threadKey(thread),
  onlyIf: { equals: { state: 'removed' } },
});

export async function getRetentionCheck(
  store: Store,
  group: GroupId,
): Promise<RetentionCheckRecord | null> {
  const item = await store.get('forum', retentionCheckKey(group));
  return item ? retentionCheckRecord.parse(item) : null;
}

/** Nothing more is to be removed from the group on this day. */
export const retentionCheckWrite = (
  group: GroupId,
  check: RetentionCheckRecord,
): Extract<Write, { kind: 'put' }> => ({
  kind: 'put',
  table: 'forum',
  item: { ...retentionCheckKey(group), type: 'retention-check', ...check },
});
