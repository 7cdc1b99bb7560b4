import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { threadsOfList } from './keys.ts';
import { isOf, type Marks, marksOf, threadsInList } from './own-traces.ts';
import { type SilentList, type ThreadRecord, threadRecord } from './records.ts';
import type { Store } from './table.ts';
import { activityPlace } from './threads.ts';

// What one person has left in the threads of a group, a part of them at a time: for a page, which must not cost more in a group of years.

/** A thread, the place behind it among all that stand by their newest activity, and what one person left there. */
interface FoundThread {
  readonly thread: ThreadRecord;
  readonly marks: Marks;
  readonly behind: string;
}

/** One look back through a group's threads. */
interface LookBack {
  /** Those in which the person wrote or responded, or that were opened for them, the newest activity first. */
  readonly theirs: readonly FoundThread[];
  /** The thread up to which it looked, all lists alike, and where the next look goes on; null where it came to the end. */
  readonly reached: { readonly thread: ThreadRecord; readonly behind: string } | null;
}

/** Threads of the group's own lists in one look. */
const inOneLook = 20;
/** Those of each list that the group does not see, between the first and the last of these. */
const mostHidden = 50;
const openLists: readonly SilentList[] = ['group', 'group-and-alumni'];
const hiddenLists: readonly SilentList[] = ['facilitators', 'unlisted'];

/**
 * Looks through so many threads and no more, however many a group has. Where it ends is decided by the threads of the group alone: were
 * it decided by what waits, was taken away or is private to another, a member could count that by how far one look comes. `mostMarks`:
 * of one person in one thread.
 */
export async function lookBack(
  store: Store,
  of: { readonly groupId: GroupId; readonly personId: PersonId },
  behind: string | null,
  mostMarks: number,
): Promise<LookBack> {
  const inOpen = await Promise.all(
    openLists.map((list) => threadsInList(store, of.groupId, { list, behind }, inOneLook + 1)),
  );
  const open = newestFirst(inOpen.flat().map(placed));
  const lastOpen = open.length > inOneLook ? open[inOneLook - 1] : undefined;
  const inHidden = await Promise.all(
    hiddenLists.map((list) => threadsBetween(store, of.groupId, list, [lastOpen?.behind, behind])),
  );
  const ends = inHidden.flatMap(({ threads, isCut }) => (isCut ? threads.slice(-1) : []));
  const [reached = null] = newestFirst([...(lastOpen ? [lastOpen] : []), ...ends]);
  const all = newestFirst([...open, ...inHidden.flatMap(({ threads }) => threads)]);
  const looked = all.filter((one) => reached === null || one.behind >= reached.behind);
  const found = await Promise.all(
    looked.map(async ({ thread, behind: at }) => ({
      thread,
      behind: at,
      marks: await marksOf(store, thread.threadId, of.personId, { limit: mostMarks }),
    })),
  );
  return { theirs: found.filter((one) => isOf(of.personId, one)), reached };
}

const placed = ({ thread }: { readonly thread: ThreadRecord }) => ({
  thread,
  behind: activityPlace(thread),
});
const newestFirst = <One extends { readonly behind: string }>(threads: readonly One[]): One[] =>
  [...threads].sort((a, b) => (a.behind < b.behind ? 1 : -1));

/** Threads of a list from one place to another, the first of them included, the newest activity first. */
async function threadsBetween(
  store: Store,
  group: GroupId,
  list: SilentList,
  [from = '0', behind]: readonly [string | undefined, string | null],
) {
  const items = await store.query({
    table: 'forum',
    index: 'gsi1',
    pk: threadsOfList(group, list),
    between: [from, behind ?? '~'],
    newestFirst: true,
    limit: mostHidden,
  });
  const threads = items
    .map((item) => placed({ thread: threadRecord.parse(item) }))
    .filter((one) => one.behind !== behind);
  return { threads, isCut: items.length === mostHidden };
}
