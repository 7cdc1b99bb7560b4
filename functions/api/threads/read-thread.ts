import type { z } from 'zod';
import { enterThread, frameOf } from '#functions/api/access.ts';
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
  const pages = pagesOf(isFacilitator(me) ? thread.postCount : thread.shownCount);
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
