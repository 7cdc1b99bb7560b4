import type * as z from 'zod';
import { ensureMayWrite } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { heldBySetting, messageToFacilitators, screenFields } from '#functions/api/screening.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { postChange, revisionWrite } from '#functions/data/posts.ts';
import { newReviewOfPost, reviewIdOf } from '#functions/data/review-of-post.ts';
import { getReview, recordOf, reviewWrites } from '#functions/data/reviews.ts';
import type { Write } from '#functions/data/table.ts';
import { threadAfter } from '#functions/data/thread-after.ts';
import { threadWrite } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { editPostRequest, WrittenPost } from '#shared/contracts/post.ts';
import { adviceFrom } from '#shared/domain/author-advice.ts';
import { noticeOnEdit, noticeOnWriting } from '#shared/domain/author-notice.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { mustWait } from '#shared/domain/holds.ts';
import { soonerLane } from '#shared/domain/lanes.ts';
import { canEditPost } from '#shared/domain/permissions/posts.ts';
import { joinReview } from '#shared/domain/review-state.ts';
import { pageOf } from '#shared/domain/thread-pages.ts';
import { Refusal } from '#shared/errors.ts';
import { loadPost, type PostPlace } from './load-post.ts';
import { wordsAnswered } from './part-to-quote.ts';

/**
 * Replaces the words of one's own post. The old ones are kept for reviewers, the new ones are screened, and what they say joins
 * the post's review in the same transaction. Throws `stale` when the post was edited elsewhere meanwhile.
 */
export async function editPost(
  deps: Deps,
  caller: Caller,
  at: PostPlace,
  request: z.output<typeof editPostRequest>,
): Promise<WrittenPost> {
  return inOneTransaction(deps, async () => {
    const { inside, post } = await loadPost(deps, caller, at);
    ensureMayWrite(inside, inside.thread.audience);
    if (!canEditPost(inside.me, post, inside.thread)) throw new Refusal('not-allowed');
    const answer = {
      number: post.number,
      page: pageOf(post.number),
      state: post.state,
      version: post.textVersion,
    };
    if (post.body === request.body) return { writes: [], answer };
    if (post.textVersion !== request.version) throw new Refusal('stale');

    const { thread } = inside;
    const now = deps.now();
    const textVersion = post.textVersion + 1;
    const quoted = await wordsAnswered(deps, inside, post);
    const signals = await screenFields({ body: request.body }, textVersion, quoted);
    const [clinic, review] = await Promise.all([
      getClinic(deps.store, inside.group.clinicId),
      getReview(deps.store, reviewIdOf(at.threadId, at.number)),
    ]);
    if (!clinic) throw new Refusal('not-found');
    const settings = settingsOf(clinic.settings);

    const isStaff = inside.me.role === 'clinician';
    if (thread.audience === 'facilitators' && !isStaff) {
      signals.push(messageToFacilitators(textVersion));
    }
    const mustBeHeld =
      thread.audience !== 'facilitators' && !isStaff && mustWait(signals, settings, inside);
    if (mustBeHeld && signals.length === 0)
      signals.push(heldBySetting(settings.holds, textVersion));
    const state = mustBeHeld ? 'waiting' : post.state;
    const held = state === 'waiting';
    const lane = signals.length > 0 ? signals.map((one) => one.lane).reduce(soonerLane) : null;
    const notice = isStaff
      ? (post.notice ?? null)
      : noticeOnEdit(post.notice ?? null, noticeOnWriting(lane, held));

    const advice = adviceFrom(signals, textVersion, post.advice ?? null);
    const writes: Write[] = [
      revisionWrite(at.threadId, post, now.toISOString()),
      postChange(at.threadId, post, {
        ...{ body: request.body, textVersion, state, notice, notAboutMe: request.notAboutMe },
        ...(advice ? { advice } : {}),
      }),
      threadWrite(thread, {
        ...threadAfter(thread, post, post.state, state, now.toISOString()),
        editedAt: now.toISOString(),
      }),
    ];
    if (review) {
      const joined = joinReview(review, { signals, because: 'text-edited' }, now, settings);
      writes.push(
        ...reviewWrites(review, {
          ...review,
          ...recordOf(joined),
          held,
          analysis: 'pending',
          analysisSource: null,
        }),
      );
    } else if (signals.length > 0) {
      const opened = newReviewOfPost(
        {
          clinicId: inside.group.clinicId,
          thread,
          number: post.number,
          authorId: post.authorId,
          authorName: inside.shown.name,
          held,
          analysis: null,
        },
        { signals },
        now,
        settings,
      );
      writes.push(...reviewWrites(null, opened));
    }
    return { writes, answer: { ...answer, state, version: textVersion } };
  });
}
