import type { Caller } from '#functions/api/env.ts';
import { analysisWhenWithdrawn, analysisWrites, getAnalysis } from '#functions/data/analyses.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { postChange, revisionWrite } from '#functions/data/posts.ts';
import { reviewIdOf } from '#functions/data/review-of-post.ts';
import { getReview, recordOf, reviewWrites } from '#functions/data/reviews.ts';
import type { Write } from '#functions/data/table.ts';
import { threadAfter } from '#functions/data/thread-after.ts';
import { threadWrite } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { WrittenPost } from '#shared/contracts/post.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { canWithdrawPost } from '#shared/domain/permissions/posts.ts';
import { joinReview } from '#shared/domain/review-state.ts';
import { pageOf } from '#shared/domain/thread-pages.ts';
import { Refusal } from '#shared/errors.ts';
import { loadPost, type PostPlace } from './load-post.ts';

/**
 * Takes one's own words back and leaves a quiet tombstone. A review of them stays open: only a person closes one. Doing it
 * twice is fine.
 */
export async function withdrawPost(
  deps: Deps,
  caller: Caller,
  at: PostPlace,
): Promise<WrittenPost> {
  return inOneTransaction(deps, async () => {
    const { inside, post } = await loadPost(deps, caller, at);
    const answer: WrittenPost = {
      number: post.number,
      page: pageOf(post.number),
      state: 'withdrawn',
      version: post.textVersion,
    };
    const own = post.authorId === inside.me.personId;
    if (own && post.state === 'withdrawn') return { writes: [], answer };
    if (!canWithdrawPost(inside.me, post)) throw new Refusal('not-allowed');

    const { thread } = inside;
    const now = deps.now();
    const [review, before] = await Promise.all([
      getReview(deps.store, reviewIdOf(at.threadId, at.number)),
      getAnalysis(deps.store, at.threadId, at.number),
    ]);
    const analysis = analysisWhenWithdrawn(before, post.textVersion, now.toISOString());
    const writes: Write[] = [
      revisionWrite(at.threadId, post, now.toISOString()),
      postChange(at.threadId, post, { body: '', state: 'withdrawn' }),
      threadWrite(thread, threadAfter(thread, post, post.state, 'withdrawn', now.toISOString())),
    ];
    if (review || before?.askAgainAt) {
      writes.push(...analysisWrites(at.threadId, at.number, before, analysis));
    }
    if (review) {
      const joined = joinReview(review, { because: 'text-withdrawn' }, now, settingsOf());
      writes.push(
        ...reviewWrites(review, {
          ...review,
          ...recordOf(joined),
          held: false,
          analysis: analysis.state,
          analysisSource: analysis.source,
        }),
      );
    }
    return { writes, answer };
  });
}
