import * as z from 'zod';
import type { InGroup } from '#functions/api/access.ts';
import { openCursor, sealCursor } from '#functions/api/cursor.ts';
import { lookBack } from '#functions/data/look-back.ts';
import { marksBehind, marksOf } from '#functions/data/own-traces.ts';
import { getPosts } from '#functions/data/posts.ts';
import type { ThreadRecord } from '#functions/data/records.ts';
import { getThread, waitingPlace } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { OwnPost, OwnWritten } from '#shared/contracts/mine.ts';
import { postNumber, threadId } from '#shared/contracts/primitives.ts';
import { localDate } from '#shared/domain/cover.ts';
import { canReadThread, seesOnlyOwn } from '#shared/domain/permissions/threads.ts';
import { lastNumberIn } from '#shared/domain/reading-place.ts';
import { responseKinds } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import {
  type InOneThread,
  inOrder,
  type OwnThread,
  showOwnPost,
  showOwnResponses,
} from './show-written.ts';

// No index leads from somebody to their threads, so a page of what they wrote looks back through the group's. It ends after so many of
// them, whether it has found something or not, and costs the same in a group of years as in a new one.

/** What a page holds, and how many posts it goes through for them; in one thread so many responses at once. */
const most = { posts: limits.postsPerPage, responses: 100, through: 2 * limits.postsPerPage };

/** What is left of a thread: posts up to a number, responses behind one; null where none are. */
const restOfThread = z.object({
  threadId,
  upTo: z.int(),
  behind: z.object({ number: postNumber, kind: z.enum(responseKinds) }).nullable(),
});
type RestOfThread = z.infer<typeof restOfThread>;

/** Behind a thread, of which something may be left. */
const writtenPlace = z.object({
  behind: z.string().nullable(),
  /** When somebody last wrote in that thread; null where its reader does not see it, so that this is not theirs to know. */
  at: z.iso.datetime().nullable(),
  rest: restOfThread.nullable(),
});
type WrittenPlace = z.infer<typeof writtenPlace>;
const start: WrittenPlace = { behind: null, at: null, rest: null };

/** A page as it grows. */
interface Growing {
  readonly threads: InOneThread[];
  posts: number;
  responses: number;
  /** Posts gone through that others can see: by how far a page comes nobody learns how many wait. */
  through: number;
}

/** One page of what the caller wrote and how they responded, the newest first. Throws `cursor-not-valid`. */
export async function pageOfWritten(
  deps: Deps,
  inside: InGroup,
  cursor: string | undefined,
): Promise<Omit<OwnWritten, 'frame'>> {
  const { group, me } = inside;
  const purpose = ['written', group.groupId, me.personId];
  const sealed = openCursor(deps, purpose, cursor);
  const from = sealed === null ? start : writtenPlace.parse(JSON.parse(sealed));
  const page: Growing = { threads: [], posts: 0, responses: 0, through: 0 };
  const ended = await fill(deps, inside, page, from);
  return {
    ...inOrder(inside, page.threads),
    nextCursor: ended && sealCursor(deps, purpose, JSON.stringify(ended)),
    lookedBack: ended && {
      to: ended.at && localDate(new Date(ended.at), group.timeZone),
      withinThread: ended.rest !== null,
    },
  };
}

/** The answer is where the page ended; null where nothing is left. */
async function fill(
  deps: Deps,
  inside: InGroup,
  page: Growing,
  from: WrittenPlace,
): Promise<WrittenPlace | null> {
  const { me, group } = inside;
  const of = { groupId: group.groupId, personId: me.personId };
  let ended: WrittenPlace = { ...from, rest: null };
  if (from.rest !== null) {
    const begun = await threadOf(deps, inside, from.rest);
    const rest = begun && (await addFrom(deps, inside, page, begun, from.rest));
    ended = { ...from, rest };
    if (rest !== null || isFull(page)) return ended;
  }
  const { theirs, reached } = await lookBack(deps.store, of, from.behind, most.responses + 2);
  for (const found of theirs) {
    if (isFull(page)) return ended;
    const whole = { upTo: found.thread.postCount, behind: null };
    const rest = await addFrom(deps, inside, page, found, whole);
    ended = { behind: found.behind, at: lastKnown(me, found.thread), rest };
    if (rest !== null) return ended;
  }
  if (reached === null) return null;
  const { thread, behind } = reached;
  return { behind, at: lastKnown(me, thread), rest: null };
}

/** Null where they don't see what others write there, or not any more. */
const lastKnown = (me: InGroup['me'], thread: ThreadRecord): string | null =>
  canReadThread(me, thread) && !seesOnlyOwn(me, thread) ? thread.lastPostAt : null;

const isFull = ({ posts, responses, through }: Growing) =>
  posts >= most.posts || responses >= most.responses || through >= most.through;

/** A thread in which a page ended, wherever it stands by now; null where it is gone. */
async function threadOf(
  { store }: Deps,
  { me }: InGroup,
  { threadId: id, behind }: RestOfThread,
): Promise<OwnThread | null> {
  const [thread, marks] = await Promise.all([
    getThread(store, id),
    behind === null
      ? marksOf(store, id, me.personId, { limit: 1 })
      : marksBehind(store, id, me.personId, behind, most.responses + 1),
  ]);
  return thread && { thread, marks: behind === null ? { ...marks, responses: [] } : marks };
}

/** Adds what they left in one thread, as far as the page goes; the answer is what is left of it. */
async function addFrom(
  deps: Deps,
  inside: InGroup,
  page: Growing,
  found: OwnThread,
  from: Pick<RestOfThread, 'upTo'>,
): Promise<RestOfThread | null> {
  const { thread } = found;
  const responses = found.marks.responses.slice(0, most.responses);
  page.responses += responses.length;
  const behind =
    responses.length < found.marks.responses.length ? (responses.at(-1) ?? null) : null;
  const posts: OwnPost[] = [];
  const upTo = await addPosts(deps, inside, { page, posts }, found, from.upTo);
  page.threads.push({
    opened: waitingPlace(thread),
    posts,
    responses: showOwnResponses(inside, thread, responses),
  });
  return upTo === 0 && behind === null ? null : { threadId: thread.threadId, upTo, behind };
}

/** Adds their posts in one thread, the newest first, from a number down; the answer is up to which number nothing was looked at. */
async function addPosts(
  deps: Deps,
  inside: InGroup,
  { page, posts: added }: { page: Growing; posts: OwnPost[] },
  found: OwnThread,
  from: number,
): Promise<number> {
  const { me } = inside;
  const { threadId: id } = found.thread;
  if (found.marks.face === null) return 0;
  const shown = lastNumberIn(me, found.thread);
  let upTo = from;
  while (upTo > 0 && page.posts < most.posts && page.through < most.through) {
    const seen = Math.min(upTo, shown);
    const first = Math.max(1, seen - limits.postsPerPage + 1);
    const posts = await getPosts(deps.store, id, first, upTo);
    const own = posts.filter(({ authorId }) => authorId === me.personId).reverse();
    const some = own.slice(0, most.posts - page.posts);
    added.push(...(await Promise.all(some.map((post) => showOwnPost(deps, inside, found, post)))));
    page.posts += some.length;
    page.through += Math.max(0, seen - first + 1);
    const last = some.at(-1);
    upTo = last && some.length < own.length ? last.number - 1 : first - 1;
  }
  return upTo;
}
