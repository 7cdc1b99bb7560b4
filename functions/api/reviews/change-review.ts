import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { decisionWrites, getDisposition } from '#functions/data/dispositions.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getPost, postChange } from '#functions/data/posts.ts';
import type { PostRecord } from '#functions/data/records.ts';
import { responseTimeWrites } from '#functions/data/response-times.ts';
import { recordOf, reviewWrites } from '#functions/data/reviews.ts';
import type { Write } from '#functions/data/table.ts';
import { newsForAuthor, newsOfPost } from '#functions/data/telling.ts';
import { threadAfter } from '#functions/data/thread-after.ts';
import { getThread, threadStays, threadWrite } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { ReviewDetail, ReviewId } from '#shared/contracts/review.ts';
import { isNewsForAuthor } from '#shared/domain/author-notice.ts';
import { type ClinicSettings, settingsOf } from '#shared/domain/clinic-settings.ts';
import { dispositionOf } from '#shared/domain/disposition.ts';
import { waitedUntil } from '#shared/domain/response-times.ts';
import {
  ActionNotPossible,
  claimAt,
  DecidedBefore,
  HeldByAnother,
  type ReviewCore,
} from '#shared/domain/review-state.ts';
import { Refusal } from '#shared/errors.ts';
import { enterReview, type InReview } from './enter-review.ts';
import { showDetail } from './read-review.ts';

/** What one action makes of a review and of the post that it is about. Pure: may throw the state machine's errors. */
export interface ReviewChange {
  readonly action: string;
  readonly review: (entered: InReview, settings: ClinicSettings, now: Date) => ReviewCore;
  readonly post: (
    post: PostRecord,
    entered: InReview,
    after: ReviewCore,
  ) => Partial<Pick<PostRecord, 'anotherLook' | 'state' | 'notice'>>;
  readonly details?: Readonly<Record<string, string>>;
  /** The version that it is decided on; with a newer one it is `stale`. Left out where nothing that came in meanwhile matters. */
  readonly seenVersion?: number;
  /** What is stored in the same transaction besides. */
  readonly also?: (entered: InReview) => Promise<readonly Write[]>;
}

/**
 * Review, queue entry, audit event, what a decision says about the screening, and the post with its thread where they change:
 * one transaction.
 */
export const changeReview = async (
  deps: Deps,
  caller: Caller,
  id: ReviewId,
  change: ReviewChange,
): Promise<ReviewDetail> => showDetail(deps, await makeChange(deps, caller, id, change));

/** As `changeReview`, for who does not need to see all of it afterwards. */
export const makeChange = (
  deps: Deps,
  caller: Caller,
  id: ReviewId,
  change: ReviewChange,
): Promise<InReview> =>
  inOneTransaction<InReview>(deps, async () => {
    const before = await enterReview(deps, caller, id);
    const { review, inside, who } = before;
    const now = deps.now();
    const clinic = await getClinic(deps.store, inside.group.clinicId);
    const core = attempt(review, now, () =>
      change.review(before, settingsOf(clinic?.settings), now),
    );
    if (change.seenVersion !== undefined && change.seenVersion !== review.version) {
      throw new Refusal('stale', {
        detail:
          'Something was added to this review since you opened it. Please look again; your words are kept.',
        ...holderOf(review, now),
      });
    }

    const writes: Write[] = [];
    let held = review.held;
    let textVersion = 1;
    if (review.target.kind === 'post') {
      const { threadId, postNumber } = review.target;
      const post = await getPost(deps.store, threadId, postNumber);
      if (post) {
        textVersion = post.textVersion;
        const {
          state = post.state,
          notice = post.notice ?? null,
          anotherLook = post.anotherLook ?? null,
        } = change.post(post, before, core);
        held = state === 'waiting';
        const isSame =
          state === post.state &&
          notice === (post.notice ?? null) &&
          anotherLook === (post.anotherLook ?? null);
        if (!isSame) writes.push(postChange(threadId, post, { state, notice, anotherLook }));
        const at = now.toISOString();
        // Whoever is told of what somebody wrote learns only that there is something new, and it is there now.
        if (!isSame && isNewsForAuthor(post.notice ?? null, notice)) {
          writes.push(newsForAuthor(threadId, postNumber, at));
        }
        if (state !== post.state && post.neverShown === true) {
          writes.push(...newsOfPost(threadId, { number: postNumber, state }, at));
        }
        if (state !== post.state) {
          const thread = await getThread(deps.store, threadId, { consistent: true });
          if (!thread) throw new Refusal('not-found');
          const moved = threadAfter(thread, post, post.state, state, now.toISOString());
          writes.push(threadWrite(thread, moved));
        }
      }
      // A thread of which the clock has begun to remove the parts takes up no review any more.
      if (post && review.state === 'resolved') writes.push(threadStays(threadId));
    }
    const after = { ...review, ...recordOf(core), held };
    const disposition = dispositionOf(after, textVersion);
    if (disposition) {
      const earlier = await getDisposition(deps.store, id);
      writes.push(...decisionWrites(inside.group.clinicId, [{ now: disposition, earlier }]));
    }
    writes.push(
      ...reviewWrites(review, after),
      ...responseTimeWrites(
        inside.group.groupId,
        review.lane,
        waitedUntil(review.history, after.history, now),
        now,
      ),
      await auditWrite(
        deps.store,
        inside.group.clinicId,
        {
          actor: { kind: 'clinician', id: who.id },
          action: change.action,
          target: `review ${id}`,
          details: { lane: after.lane, version: after.version, ...change.details },
        },
        now,
      ),
    );
    if (change.also) writes.push(...(await change.also(before)));
    return { writes, answer: { ...before, review: after } };
  });

/** Who holds it now, for somebody who was overtaken. */
function holderOf(review: Pick<ReviewCore, 'claim'>, now: Date) {
  const claim = claimAt(review, now);
  return claim ? { holder: { name: claim.name, until: claim.until } } : {};
}

function attempt<T>(review: Pick<ReviewCore, 'claim'>, now: Date, decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    if (error instanceof HeldByAnother) {
      throw new Refusal('taken', {
        detail: `${error.holder.name} holds this review right now.`,
        ...holderOf(review, now),
      });
    }
    if (error instanceof DecidedBefore) {
      throw new Refusal('not-allowed', {
        detail:
          'The author asked for another look at your decision. Another clinician of this group decides now.',
      });
    }
    if (error instanceof ActionNotPossible) throw new Refusal('stale', holderOf(review, now));
    throw error;
  }
}
