import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import { faceInThread } from '#functions/api/posts/face-in-thread.ts';
import { newPost } from '#functions/api/posts/new-post.ts';
import type { ThreadRecord } from '#functions/data/records.ts';
import type { Write } from '#functions/data/table.ts';
import { newsOfPost } from '#functions/data/telling.ts';
import { threadWrite } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import { postNumber, type ThreadId, threadId } from '#shared/contracts/primitives.ts';
import type { ReviewDetail, ReviewId, writeToAuthorRequest } from '#shared/contracts/review.ts';
import { awaitAuthor } from '#shared/domain/review-answers.ts';
import { Refusal } from '#shared/errors.ts';
import { changeReview } from './change-review.ts';
import { canBeWrittenTo, type InReview } from './enter-review.ts';
import { noticeOfClaim } from './notice-of-claim.ts';

/** Neutral, because it stands in lists on the author's screen. */
const title = 'A word from a facilitator';

/**
 * Writes to the author in a thread that only they and the clinicians can read, and waits for their answer. Sent twice it is
 * written once: the claim ends with it. Throws `not-allowed` where the author is no longer in the group.
 */
export async function writeToAuthor(
  deps: Deps,
  caller: Caller,
  id: ReviewId,
  { version, message }: z.output<typeof writeToAuthorRequest>,
): Promise<ReviewDetail> {
  const privately = threadId.parse(deps.newId());
  return changeReview(deps, caller, id, {
    action: 'review.author-asked',
    details: { thread: privately },
    seenVersion: version,
    review: ({ review, who }, settings, now) => awaitAuthor(review, who, privately, now, settings),
    post: noticeOfClaim,
    also: (entered) => privateThread(deps, entered, privately, message),
  });
}

async function privateThread(
  deps: Deps,
  entered: InReview,
  id: ThreadId,
  message: string,
): Promise<Write[]> {
  const { inside, review } = entered;
  if (!(await canBeWrittenTo(deps, entered))) {
    throw new Refusal('not-allowed', { detail: 'The author is not in this group any more.' });
  }
  const { personId } = inside.me;
  const shown = await faceInThread(
    deps,
    inside,
    { threadId: id, personId, known: null },
    undefined,
  );
  const { post, writes } = await newPost(deps, inside, {
    thread: { threadId: id, groupId: review.groupId, title, audience: 'facilitators' },
    number: postNumber.parse(1),
    face: shown.face,
    fields: { body: message },
    notAboutMe: false,
  });
  const thread: ThreadRecord = {
    threadId: id,
    groupId: review.groupId,
    title,
    audience: 'facilitators',
    asksFor: 'just-listening',
    contentNotes: [],
    // Whose private thread it is: that of the person who is written to, as if they had opened it.
    authorId: review.authorId,
    face: shown.face,
    state: post.state,
    openedAt: post.at,
    lastPostAt: post.at,
    postCount: 1,
    shownCount: 1,
    everShown: true,
    replies: 0,
    // A facilitator has written, so nobody is asked to answer it but the person.
    answers: 1,
    raisedAt: null,
    aboutReview: review.reviewId,
  };
  return [...writes, threadWrite(null, thread), ...newsOfPost(id, post, post.at), ...shown.writes];
}
