import type { z } from 'zod';
import { enterThread } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { showPost } from '#functions/api/posts/show-post.ts';
import { getPosts, getResponsesOf } from '#functions/data/posts.ts';
import { numbersOn, pagesOf } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import type { readThreadQuery, ThreadPage } from '#shared/contracts/thread.ts';
import { canReply } from '#shared/domain/permissions/threads.ts';
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
  const pages = pagesOf(thread.postCount);
  const page = query.page === 'last' ? pages : query.page;
  if (page > pages) throw new Refusal('not-found');

  const { from, to } = numbersOn(page);
  const [posts, yourResponses] = await Promise.all([
    getPosts(deps.store, thread.threadId, from, to, { consistent }),
    getResponsesOf(deps.store, thread.threadId, me.personId, from, to),
  ]);
  return {
    groupId: group.groupId,
    groupName: group.name,
    thread: showThread(inside, thread),
    posts: posts.flatMap(
      (post) => showPost(inside, post, yourResponses.get(post.number) ?? [], deps.now()) ?? [],
    ),
    page,
    pages,
    yourAlias: inside.face?.isAlias ? inside.face.name : null,
    youMay: { reply: inside.mayWrite && canReply(me, thread) },
  };
}
