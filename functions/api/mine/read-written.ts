import { frameOf, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { threadsWithMarks } from '#functions/data/own-traces.ts';
import { getPosts } from '#functions/data/posts.ts';
import { waitingPlace } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { OwnWritten } from '#shared/contracts/mine.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { pageOfWritten } from './page-of-written.ts';
import { type InOneThread, inOrder, showOwnPost, showOwnResponses } from './show-written.ts';

/** One page of what the caller wrote for others, and how they responded. */
export async function readWritten(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  cursor: string | undefined,
): Promise<OwnWritten> {
  const inside = await enterOwn(deps, caller, groupId);
  return { frame: frameOf(inside), ...(await pageOfWritten(deps, inside, cursor)) };
}

/** All of it, for a copy: through every thread of the group, each thread in its own order. */
export async function allWritten(deps: Deps, inside: InGroup): Promise<Omit<OwnWritten, 'frame'>> {
  const { group, me } = inside;
  const threads: InOneThread[] = [];
  const of = { groupId: group.groupId, personId: me.personId };
  for await (const found of threadsWithMarks(deps.store, of, null)) {
    const { thread, marks, isTheirs } = found;
    if (!isTheirs) continue;
    const all =
      marks.face === null ? [] : await getPosts(deps.store, thread.threadId, 1, thread.postCount);
    const own = all.filter(({ authorId }) => authorId === me.personId);
    threads.push({
      opened: waitingPlace(thread),
      posts: await Promise.all(own.map((post) => showOwnPost(deps, inside, found, post))),
      responses: showOwnResponses(inside, thread, marks.responses),
    });
  }
  return { ...inOrder(inside, threads), nextCursor: null, lookedBack: null };
}
