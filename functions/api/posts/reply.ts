import type { z } from 'zod';
import { ensureMayWrite, enterThread } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { pageOf, threadWrite } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import { type replyRequest, type WrittenPost, writtenPost } from '#shared/contracts/post.ts';
import { type GroupId, postNumber, type ThreadId } from '#shared/contracts/primitives.ts';
import { canReply } from '#shared/domain/permissions/threads.ts';
import { Refusal } from '#shared/errors.ts';
import { faceInThread } from './face-in-thread.ts';
import { newPost } from './new-post.ts';
import { threadAfter } from './thread-after.ts';

/** Adds a post to a thread; post, review, thread and name are stored in one transaction. */
export async function reply(
  deps: Deps,
  caller: Caller,
  at: { groupId: GroupId; threadId: ThreadId },
  idempotencyKey: string,
  request: z.output<typeof replyRequest>,
): Promise<WrittenPost> {
  return onceInOneTransaction(
    deps,
    {
      personId: caller.principal.personId,
      idempotencyKey,
      content: ['reply', at.groupId, at.threadId, request],
      answer: writtenPost,
    },
    async () => {
      const inside = await enterThread(deps, caller, at, { consistent: true });
      ensureMayWrite(inside);
      const { thread, me } = inside;
      if (!canReply(me, thread)) {
        throw new Refusal('not-allowed', { detail: 'This thread is closed.' });
      }
      const number = postNumber.parse(thread.postCount + 1);
      const chosen = faceInThread(
        deps,
        inside,
        { threadId: at.threadId, personId: me.personId, known: inside.face },
        request.alias,
      );
      const newAlias = inside.face === null ? request.alias : undefined;
      const { post, writes } = await newPost(deps, inside, {
        thread,
        number,
        face: chosen.face,
        fields: { body: request.body, ...(newAlias === undefined ? {} : { name: newAlias }) },
        notAboutMe: request.notAboutMe,
      });
      return {
        writes: [
          ...writes,
          threadWrite(thread, threadAfter(thread, post, null, post.state, post.at)),
          ...chosen.writes,
        ],
        onFailed: chosen.onFailed,
        answer: { number, page: pageOf(number), state: post.state, version: post.textVersion },
      };
    },
  );
}
