import type { Caller } from '#functions/api/env.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { postChange } from '#functions/data/posts.ts';
import { reviewIdOf } from '#functions/data/review-of-post.ts';
import { getReview, recordOf, reviewWrites } from '#functions/data/reviews.ts';
import type { Deps } from '#functions/ports.ts';
import type { WrittenPost } from '#shared/contracts/post.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { canAskForAnotherLook } from '#shared/domain/permissions/posts.ts';
import { askForAnotherLook as asked } from '#shared/domain/review-answers.ts';
import { pageOf } from '#shared/domain/thread-pages.ts';
import { Refusal } from '#shared/errors.ts';
import { loadPost, type PostPlace } from './load-post.ts';

/**
 * The author of a post that a clinician has held or removed asks that another one decides. No words go with it, so that it costs
 * none: what they would like to say goes to the facilitators as a message. Doing it twice is fine.
 */
export const askForAnotherLook = (
  deps: Deps,
  caller: Caller,
  at: PostPlace,
): Promise<WrittenPost> =>
  inOneTransaction(deps, async () => {
    const { inside, post } = await loadPost(deps, caller, at);
    if (!canAskForAnotherLook(inside.me, post)) throw new Refusal('not-allowed');
    const answer: WrittenPost = {
      number: post.number,
      page: pageOf(post.number),
      state: post.state,
      version: post.textVersion,
    };
    if (post.anotherLook === 'asked') return { writes: [], answer };
    const [clinic, review] = await Promise.all([
      getClinic(deps.store, inside.group.clinicId),
      getReview(deps.store, reviewIdOf(at.threadId, at.number)),
    ]);
    if (!review) throw new Refusal('not-allowed');
    const after = asked(review, deps.now(), settingsOf(clinic?.settings));
    if (after === review) {
      throw new Refusal('not-allowed', {
        detail:
          'A second look was taken at this, or nobody has decided on it yet. You can write to the facilitators about it.',
      });
    }
    return {
      answer,
      writes: [
        ...reviewWrites(review, { ...review, ...recordOf(after) }),
        postChange(at.threadId, post, { anotherLook: 'asked' }),
      ],
    };
  });
