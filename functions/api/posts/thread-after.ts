import type { ThreadRecord } from '#functions/data/records.ts';
import type { PostState } from '#shared/contracts/post.ts';
import type { PersonId, PostNumber } from '#shared/contracts/primitives.ts';

/** A held post is not there for others; a tombstone is. */
const isThere = (state: PostState | null) => state !== null && state !== 'waiting';

/**
 * The thread after one of its posts went from one state to another (`null`: it was not written yet). Counts, order and
 * "waiting for a reply" follow from what others can see, so that a held post moves nothing.
 */
export function threadAfter(
  thread: ThreadRecord,
  post: { readonly number: PostNumber; readonly authorId: PersonId },
  from: PostState | null,
  to: PostState,
  at: string,
): ThreadRecord {
  const appears = isThere(to) && !isThere(from);
  const disappears = !isThere(to) && isThere(from);
  const isFirst = post.number === 1;
  const answers = !isFirst && post.authorId !== thread.authorId && to === 'published';
  return {
    ...thread,
    state: isFirst ? to : thread.state,
    postCount: Math.max(thread.postCount, post.number),
    shownCount: isThere(to) ? Math.max(thread.shownCount, post.number) : thread.shownCount,
    replies: isFirst ? thread.replies : thread.replies + (appears ? 1 : 0) - (disappears ? 1 : 0),
    lastPostAt: appears && to === 'published' ? at : thread.lastPostAt,
    waitingForReply: thread.waitingForReply && !answers,
  };
}
