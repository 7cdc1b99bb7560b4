import type { z } from 'zod';
import { enterThread, frameOf, type InThread } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { showPost } from '#functions/api/posts/show-post.ts';
import { getPosts, getResponsesOf } from '#functions/data/posts.ts';
import { numbersOn, pagesOf } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import type { readThreadQuery, ThreadPage } from '#shared/contracts/thread.ts';
import { canReply, isFacilitator } from '#shared/domain/permissions/threads.ts';
import { Refusal } from '#shared/errors.ts';
import { showThread } from './show-thread.ts';

/** The highest post number that this reader can see; one's own post that waits past all others counts. */
async function lastNumberFor(
  deps: Deps,
  { thread, me }: InThread,
  consistent: boolean,
): Promise<number> {
  const { threadId: id, postCount, shownCount } = thread;
  if (isFacilitator(me)) return postCount;
  // Only where what waits would fill a page of its own is there anything to find.
  if (pagesOf(postCount) === pagesOf(shownCount)) return shownCount;
  const waiting = await getPosts(deps.store, id, shownCount + 1, postCount, { consistent });
  const own = waiting.filter((post) => post.authorId === me.personId).map((post) => post.number);
  return Math.max(shownCount, ...own);
}

/** One page of a thread, oldest first. Reads are eventually consistent unless the caller has just written (`fresh`). */
export async function readThread(
  deps: Deps,
  caller: Caller,
  at: { groupId: GroupId; threadId: ThreadId },
  query: z.output<typeof readThreadQuery>,
): Promise<ThreadPage> {
  const consistent = query.fresh !== undefined;
  const inside = await enterThread(deps, caller, at, { consistent });
  const { thread, me, group } = inside;
  const pages = pagesOf(await lastNumberFor(deps, inside, consistent));
  const page = query.page === 'last' ? pages : query.page;
  if (page > pagesOf(thread.postCount)) throw new Refusal('not-found');

  const { from, to } = numbersOn(page);
  const [posts, yourResponses] = await Promise.all([
    getPosts(deps.store, thread.threadId, from, to, { consistent }),
    getResponsesOf(deps.store, thread.threadId, me.personId, from, to),
  ]);
  const shown = posts.flatMap(
    (post) => showPost(inside, post, yourResponses.get(post.number) ?? [], deps.now()) ?? [],
  );
  // Past the last page that others have, there is only what waits; its author finds it, and for others it is not there.
  if (page > pages && shown.length === 0) throw new Refusal('not-found');
  return {
    frame: frameOf(inside),
    groupId: group.groupId,
    groupName: group.name,
    thread: showThread(inside, thread),
    posts: shown,
    page,
    pages: Math.max(page, pages),
    yourAlias: inside.face?.isAlias ? inside.face.name : null,
    youMay: { reply: inside.mayWrite && canReply(me, thread) },
  };
}
