import type { PostState } from '#shared/contracts/post.ts';
import type { PostRecord, ThreadRecord } from './records.ts';

/** A held post is not there for others; a tombstone is, if there was something to see before. */
const isThere = (state: PostState | null, neverShown: boolean) =>
  state === 'published' || (state !== null && state !== 'waiting' && !neverShown);

/**
 * The thread after one of its posts went from one state to another (`null`: it was not written yet). Counts, order and
 * "waiting for a reply" follow from what others can see, so that a held post moves nothing.
 */
export function threadAfter(
  thread: ThreadRecord,
  post: Pick<PostRecord, 'number' | 'authorId' | 'neverShown'>,
  from: PostState | null,
  to: PostState,
  at: string,
): ThreadRecord {
  const neverShown = post.neverShown === true;
  const isThereNow = isThere(to, neverShown);
  const wasThere = isThere(from, neverShown);
  const appears = isThereNow && !wasThere;
  const disappears = !isThereNow && wasThere;
  const isFirst = post.number === 1;
  const isAnswer = !isFirst && post.authorId !== thread.authorId;
  const answers = isAnswer ? Number(to === 'published') - Number(from === 'published') : 0;
  const answersNow = thread.answers + answers;
  return {
    ...thread,
    state: isFirst ? to : thread.state,
    postCount: Math.max(thread.postCount, post.number),
    shownCount: isThereNow ? Math.max(thread.shownCount, post.number) : thread.shownCount,
    everShown: thread.everShown || (isFirst && isThereNow),
    replies: isFirst ? thread.replies : thread.replies + (appears ? 1 : 0) - (disappears ? 1 : 0),
    lastPostAt: appears && to === 'published' ? at : thread.lastPostAt,
    answers: answersNow,
    raisedAt: answersNow > 0 ? null : thread.raisedAt,
  };
}
