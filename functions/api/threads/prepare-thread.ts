import type * as z from 'zod';
import type { InGroup } from '#functions/api/access.ts';
import { faceInThread } from '#functions/api/posts/face-in-thread.ts';
import { newPost } from '#functions/api/posts/new-post.ts';
import type { Prepared } from '#functions/data/in-one-transaction.ts';
import type { ThreadRecord } from '#functions/data/records.ts';
import { threadWrite } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import { postNumber, threadId } from '#shared/contracts/primitives.ts';
import type { OpenedThread, openThreadRequest } from '#shared/contracts/thread.ts';

const first = postNumber.parse(1);

/** Never under an alias: that its writer is new would tell who hides behind it. */
const isFromSomebodyNew = (
  { me, isNew }: InGroup,
  { alias, audience }: z.output<typeof openThreadRequest>,
): boolean =>
  me.role === 'member' && isNew && alias === undefined && audience === 'group-and-alumni';

/** A new thread with its first post, its review where one is needed, and the names; whether its writer may, is asked before. */
export async function prepareThread(
  deps: Deps,
  inside: InGroup,
  request: z.output<typeof openThreadRequest>,
): Promise<Prepared<OpenedThread>> {
  const { me } = inside;
  const { groupId } = me;
  const id = threadId.parse(deps.newId());
  const chosen = await faceInThread(
    deps,
    inside,
    { threadId: id, personId: me.personId, known: null },
    request.alias,
  );
  const { post, writes } = await newPost(deps, inside, {
    thread: { threadId: id, groupId, title: request.title, audience: request.audience },
    number: first,
    face: chosen.face,
    fields: {
      title: request.title,
      body: request.body,
      ...(request.alias === undefined ? {} : { name: request.alias }),
    },
    notAboutMe: request.notAboutMe,
  });
  const thread: ThreadRecord = {
    threadId: id,
    groupId,
    title: request.title,
    audience: request.audience,
    asksFor: request.asksFor,
    contentNotes: [...new Set(request.contentNotes)],
    authorId: me.personId,
    face: chosen.face,
    state: post.state,
    openedAt: post.at,
    lastPostAt: post.at,
    postCount: 1,
    shownCount: post.state === 'waiting' ? 0 : 1,
    everShown: post.state !== 'waiting',
    replies: 0,
    answers: 0,
    raisedAt: null,
    ...(request.isPrompt ? { isPrompt: true } : {}),
    ...(isFromSomebodyNew(inside, request) ? { fromSomebodyNew: true } : {}),
  };
  return {
    writes: [...writes, threadWrite(null, thread), ...chosen.writes],
    onFailed: chosen.onFailed,
    answer: {
      threadId: id,
      post: { number: first, page: 1, state: post.state, version: post.textVersion },
    },
  };
}
