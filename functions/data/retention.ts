import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import { type ReviewState, reviewState } from '#shared/contracts/review.ts';
import { clinicKey, holdsWords, retentionCheckKey, threadKey, threadsOfList } from './keys.ts';
import {
  type ClinicRecord,
  type RetentionCheckRecord,
  retentionCheckRecord,
  type SilentList,
  type ThreadRecord,
  threadRecord,
} from './records.ts';
import type { Store, Write } from './table.ts';

/** A page of one list's threads in which nobody has written since an instant, the longest silent first. `next` is null at the end. */
export async function threadsSilentSince(
  store: Store,
  { group, list }: { readonly group: GroupId; readonly list: SilentList },
  {
    since,
    after,
    limit,
  }: { readonly since: string; readonly after: string | null; readonly limit: number },
): Promise<{ readonly threads: ThreadId[]; readonly next: string | null }> {
  const items = await store.query({
    table: 'forum',
    index: 'gsi1',
    pk: threadsOfList(group, list),
    between: [after === null ? '0' : `${after} `, since],
    limit,
  });
  const last = items.at(-1);
  return {
    threads: items.map((item) => threadRecord.parse(item).threadId),
    next: last && items.length === limit ? String(last.gsi1sk) : null,
  };
}

/** A thread with all that belongs to it: what may go, and what is kept for longer. */
export interface WholeThread {
  readonly thread: ThreadRecord | null;
  /** Sort keys of what people wrote in it, now and before. */
  readonly words: readonly string[];
  /** Sort keys of all the rest, but for the thread itself and the safety record. */
  readonly others: readonly string[];
  readonly reviews: readonly ReviewState[];
}

/** Sees every write that was answered before: what goes is decided on it. */
export async function getWholeThread(store: Store, thread: ThreadId): Promise<WholeThread> {
  const { pk, sk } = threadKey(thread);
  const items = await store.query({ table: 'forum', pk, consistent: true });
  const own = items.find((item) => item.sk === sk);
  const parts = items.flatMap((item) =>
    item.sk === sk || isSafetyRecord(item) ? [] : [String(item.sk)],
  );
  return {
    thread: own ? threadRecord.parse(own) : null,
    words: parts.filter(holdsWords),
    others: parts.filter((part) => !holdsWords(part)),
    reviews: items.flatMap((item) =>
      item.type === 'review' ? [reviewState.parse(item.state)] : [],
    ),
  };
}

/** What was noticed, reported and decided is kept when the words go. */
const isSafetyRecord = ({ type }: { type?: unknown }) =>
  type === 'review' || type === 'disposition';

/**
 * Closes a thread to everybody, so that nobody answers, edits or reports what is about to go. Fails its condition if somebody has since
 * it was read.
 */
export const threadClosing = (thread: ThreadRecord, at: string): Write => ({
  kind: 'update',
  table: 'forum',
  key: threadKey(thread.threadId),
  set: { state: 'removed', ending: { since: at, state: thread.state } },
  onlyIf: {
    equals: {
      state: thread.state,
      postCount: thread.postCount,
      lastPostAt: thread.lastPostAt,
      ...(thread.editedAt !== undefined && { editedAt: thread.editedAt }),
    },
    unset: ['ending', ...(thread.editedAt === undefined ? ['editedAt'] : [])],
  },
});

/** Opens a closed thread again, as it was: something came to light in the moment in which it was closed. */
export const threadKeeping = (
  thread: ThreadId,
  { since, state }: NonNullable<ThreadRecord['ending']>,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: threadKey(thread),
  set: { state },
  remove: ['ending'],
  onlyIf: { equals: { 'ending.since': since } },
});

/** Removes some parts of a closed thread. */
export const threadPartRemovals = (thread: ThreadId, parts: readonly string[]): Write[] =>
  parts.map((sk) => ({ kind: 'delete', table: 'forum', key: { pk: threadKey(thread).pk, sk } }));

/** The thread itself, when all of its parts are gone. */
export const threadRemoval = (thread: ThreadId): Write => ({
  kind: 'delete',
  table: 'forum',
  key: threadKey(thread),
  onlyIf: { equals: { state: 'removed' } },
});

/** What is removed is decided on what the clinic keeps: a hold that is laid, or another time, ends it in the same moment. */
export function stillKeeps({
  clinicId,
  settings,
}: Pick<ClinicRecord, 'clinicId' | 'settings'>): Write {
  const read = {
    'settings.legalHold': settings?.legalHold,
    'settings.keepThreadsDays': settings?.keepThreadsDays,
  };
  return {
    kind: 'check',
    table: 'forum',
    key: clinicKey(clinicId),
    onlyIf: {
      equals: Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)),
      unset: Object.entries(read).flatMap(([path, value]) => (value === undefined ? [path] : [])),
    },
  };
}

export async function getRetentionCheck(
  store: Store,
  group: GroupId,
): Promise<RetentionCheckRecord | null> {
  const item = await store.get('forum', retentionCheckKey(group));
  return item ? retentionCheckRecord.parse(item) : null;
}

/** How far the look at a group has come: whoever goes on does so from there. */
export const retentionCheckWrite = (
  group: GroupId,
  check: RetentionCheckRecord,
): Extract<Write, { kind: 'put' }> => ({
  kind: 'put',
  table: 'forum',
  item: { ...retentionCheckKey(group), type: 'retention-check', ...check },
});
