import type { Caller } from '#functions/api/env.ts';
import { threadAfter } from '#functions/api/posts/thread-after.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { dispositionWrite } from '#functions/data/dispositions.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getPost, postChange } from '#functions/data/posts.ts';
import type { PostRecord } from '#functions/data/records.ts';
import { recordOf, reviewWrites } from '#functions/data/reviews.ts';
import type { Write } from '#functions/data/table.ts';
import { getThread, threadWrite } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { ReviewDetail, ReviewId } from '#shared/contracts/review.ts';
import { type ClinicSettings, settingsOf } from '#shared/domain/clinic-settings.ts';
import { dispositionOf } from '#shared/domain/disposition.ts';
import { ActionNotPossible, HeldByAnother, type ReviewCore } from '#shared/domain/review-state.ts';
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
  ) => Partial<Pick<PostRecord, 'state' | 'notice'>>;
  readonly details?: Readonly<Record<string, string>>;
}

/**
 * Review, queue entry, audit event, what a decision says about the screening, and the post with its thread where they change:
 * one transaction.
 */
export async function changeReview(
  deps: Deps,
  caller: Caller,
  id: ReviewId,
  change: ReviewChange,
): Promise<ReviewDetail> {
  const entered = await inOneTransaction<InReview>(deps, async () => {
    const before = await enterReview(deps, caller, id);
    const { review, inside, who } = before;
    const now = deps.now();
    const clinic = await getClinic(deps.store, inside.group.clinicId);
    const core = attempt(() => change.review(before, settingsOf(clinic?.settings), now));

    const writes: Write[] = [];
    let held = review.held;
    let textVersion = 1;
    if (review.target.kind === 'post') {
      const { threadId, postNumber } = review.target;
      const post = await getPost(deps.store, threadId, postNumber);
      if (post) {
        textVersion = post.textVersion;
        const { state = post.state, notice = post.notice ?? null } = change.post(
          post,
          before,
          core,
        );
        held = state === 'waiting';
        if (state !== post.state || notice !== (post.notice ?? null)) {
          writes.push(postChange(threadId, post, { state, notice }));
        }
        if (state !== post.state) {
          const thread = await getThread(deps.store, threadId, { consistent: true });
          if (!thread) throw new Refusal('not-found');
          const moved = threadAfter(thread, post, post.state, state, now.toISOString());
          writes.push(threadWrite(thread, moved));
        }
      }
    }
    const after = { ...review, ...recordOf(core), held };
    const disposition = dispositionOf(after, textVersion);
    if (disposition) writes.push(dispositionWrite(inside.group.clinicId, disposition));
    writes.push(
      ...reviewWrites(review, after),
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
    return { writes, answer: { ...before, review: after } };
  });
  return showDetail(deps, entered);
}

function attempt<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    if (error instanceof HeldByAnother) {
      const { name, until } = error.holder;
      throw new Refusal('taken', {
        detail: `${name} holds this review right now.`,
        holder: { name, until },
      });
    }
    if (error instanceof ActionNotPossible) throw new Refusal('stale');
    throw error;
  }
}
