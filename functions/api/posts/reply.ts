import type * as z from 'zod';
import { ensureMayWrite, enterThread, type InThread } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { carryOn } from '#functions/api/supporting/carry-on.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getReview, recordOf, reviewWrites } from '#functions/data/reviews.ts';
import type { Write } from '#functions/data/table.ts';
import { newsOfPost } from '#functions/data/telling.ts';
import { threadAfter } from '#functions/data/thread-after.ts';
import { threadWrite } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import { type replyRequest, type WrittenPost, writtenPost } from '#shared/contracts/post.ts';
import { type GroupId, postNumber, type ThreadId } from '#shared/contracts/primitives.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { canReply, seesOnlyOwn } from '#shared/domain/permissions/threads.ts';
import { authorAnswered } from '#shared/domain/review-answers.ts';
import { pageOf } from '#shared/domain/thread-pages.ts';
import { Refusal } from '#shared/errors.ts';
import { faceInThread } from './face-in-thread.ts';
import { newPost } from './new-post.ts';
import { partToQuote } from './part-to-quote.ts';

const notTheirsAnyMore =
  'You have finished the group, so this thread is the group’s now. You can write for alumni and the group, or to the facilitators.';

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
      ensureMayWrite(inside, inside.thread.audience);
      const { thread, me } = inside;
      // First: whether members have it closed meanwhile is theirs.
      if (seesOnlyOwn(me, thread)) throw new Refusal('not-allowed', { detail: notTheirsAnyMore });
      if (thread.closed !== undefined) throw new Refusal('thread-closed');
      if (!canReply(me, thread)) {
        throw new Refusal('not-allowed', { detail: 'This thread is closed.' });
      }
      const number = postNumber.parse(thread.postCount + 1);
      const quotes = await partToQuote(deps, inside, request.quotes ?? null);
      const chosen = await faceInThread(
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
        contentNotes: request.contentNotes,
        quotes,
      });
      return {
        writes: [
          ...writes,
          ...(await answerToReview(deps, inside)),
          ...(await carryOn(deps, inside, post.state)),
          threadWrite(thread, threadAfter(thread, post, null, post.state, post.at)),
          ...newsOfPost(at.threadId, post, post.at),
          ...chosen.writes,
        ],
        onFailed: chosen.onFailed,
        answer: { number, page: pageOf(number), state: post.state, version: post.textVersion },
      };
    },
  );
}

/** What an answer changes in the review from which a facilitator wrote: nobody waits for it any more. */
async function answerToReview(deps: Deps, { thread, me, group }: InThread): Promise<Write[]> {
  if (!thread.aboutReview || thread.authorId !== me.personId) return [];
  const review = await getReview(deps.store, thread.aboutReview);
  if (!review || review.authorAskedIn !== thread.threadId) return [];
  const clinic = await getClinic(deps.store, group.clinicId);
  const settings = settingsOf(clinic?.settings);
  const answered = authorAnswered(review, thread.threadId, deps.now(), settings);
  return answered === review ? [] : reviewWrites(review, { ...review, ...recordOf(answered) });
}
