import type * as z from 'zod';
import { enterThread, frameOf, type InThread, mayWrite } from '#functions/api/access.ts';
import { boundariesOf } from '#functions/api/boundaries/own-boundaries.ts';
import type { Caller } from '#functions/api/env.ts';
import { showPost } from '#functions/api/posts/show-post.ts';
import { quotesFor } from '#functions/api/posts/show-quote.ts';
import { readingIn } from '#functions/api/reading/reading-place.ts';
import { showWhatHelped } from '#functions/api/what-helped/show-what-helped.ts';
import { getPosts, getResponsesOf } from '#functions/data/posts.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import type { readThreadQuery, ThreadPage } from '#shared/contracts/thread.ts';
import {
  canReply,
  closingFor,
  isFacilitator,
  seesOnlyOwn,
} from '#shared/domain/permissions/threads.ts';
import { numbersOn, pagesOf } from '#shared/domain/thread-pages.ts';
import { canSayWhatHelped } from '#shared/domain/what-helped.ts';
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
  const onlyOwn = seesOnlyOwn(me, thread);
  // Only where what waits would fill a page of its own is there anything to find.
  if (!onlyOwn && pagesOf(postCount) === pagesOf(shownCount)) return shownCount;
  const known = onlyOwn ? 0 : shownCount;
  const beyond = await getPosts(deps.store, id, known + 1, postCount, { consistent });
  const own = beyond.filter((post) => post.authorId === me.personId).map((post) => post.number);
  return Math.max(known, ...own);
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
  const own = boundariesOf(deps, inside, { consistent });
  const [posts, yourResponses, boundaries, reading] = await Promise.all([
    getPosts(deps.store, thread.threadId, from, to, { consistent }),
    getResponsesOf(deps.store, thread.threadId, me.personId, from, to),
    own,
    own.then((boundaries) => readingIn(deps, inside, boundaries)),
  ]);
  const quotes = await quotesFor(deps, inside, { posts, boundaries, consistent });
  const shown = posts.flatMap((post) => {
    const { number } = post;
    const given = yourResponses.get(number) ?? [];
    const quote = quotes.get(number) ?? null;
    return showPost(inside, post, given, quote, boundaries, deps.now()) ?? [];
  });
  // Past the last page that others have, there is only what waits; its author finds it, and for others it is not there.
  if (page > pages && shown.length === 0) throw new Refusal('not-found');
  return {
    frame: frameOf(inside),
    groupId: group.groupId,
    groupName: group.name,
    thread: showThread(inside, thread, boundaries),
    posts: shown,
    page,
    pages: Math.max(page, pages),
    yourAlias: inside.face?.isAlias ? inside.face.name : null,
    reading,
    whatHelped: showWhatHelped(inside, thread),
    onlyYours: seesOnlyOwn(me, thread),
    youMay: {
      reply: mayWrite(inside, thread.audience) && canReply(me, thread),
      close: closingFor(me, thread),
      sayWhatHelped: mayWrite(inside, thread.audience) && canSayWhatHelped(me, thread),
    },
  };
}
