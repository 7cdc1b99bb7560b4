import type { z } from 'zod';
import { ensureMayWrite, enterGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { faceInThread } from '#functions/api/posts/face-in-thread.ts';
import { newPost } from '#functions/api/posts/new-post.ts';
import type { ThreadRecord } from '#functions/data/records.ts';
import { threadWrite } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import { type GroupId, postNumber, threadId } from '#shared/contracts/primitives.ts';
import {
  type OpenedThread,
  openedThread,
  type openThreadRequest,
} from '#shared/contracts/thread.ts';
import { audiencesToWriteFor } from '#shared/domain/permissions/threads.ts';
import { fieldRefusal } from '#shared/errors.ts';

const first = postNumber.parse(1);

/** Opens a thread with its first post; post, review, thread and names are stored in one transaction. */
export async function openThread(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  idempotencyKey: string,
  request: z.output<typeof openThreadRequest>,
): Promise<OpenedThread> {
  const { personId } = caller.principal;
  return onceInOneTransaction(
    deps,
    {
      personId,
      idempotencyKey,
      content: ['open-thread', groupId, request],
      answer: openedThread,
    },
    async () => {
      const inside = await enterGroup(deps, caller, groupId);
      ensureMayWrite(inside);
      if (!audiencesToWriteFor(inside.me).includes(request.audience)) {
        throw fieldRefusal(
          'audience',
          'You can write for alumni and the group, or for facilitators.',
        );
      }
      const id = threadId.parse(deps.newId());
      const chosen = faceInThread(
        deps,
        inside,
        { threadId: id, personId, known: null },
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
        authorId: personId,
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
      };
      return {
        writes: [...writes, threadWrite(null, thread), ...chosen.writes],
        onFailed: chosen.onFailed,
        answer: {
          threadId: id,
          post: { number: first, page: 1, state: post.state, version: post.textVersion },
        },
      };
    },
  );
}
