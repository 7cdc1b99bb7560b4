import { changeReview } from '#functions/api/reviews/change-review.ts';
import type { StaffRecord } from '#functions/data/records.ts';
import { listQueue, queuePlace } from '#functions/data/reviews.ts';
import { principalOf } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClinicId, GroupId } from '#shared/contracts/primitives.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import { noticeOnRelease } from '#shared/domain/author-notice.ts';
import { releaseReview } from '#shared/domain/review-state.ts';
import { Refusal } from '#shared/errors.ts';

const entriesInPage = 100;

/** Gives every review that this person has claimed back to the queue. Each says so in its history. */
export async function freeClaimsOf(
  deps: Deps,
  clinicId: ClinicId,
  staff: StaffRecord,
): Promise<void> {
  for (const groupId of staff.groupIds) {
    for (const reviewId of await claimedIn(deps, groupId, staff)) {
      await free(deps, clinicId, staff, reviewId);
    }
  }
}

async function claimedIn(deps: Deps, groupId: GroupId, staff: StaffRecord): Promise<ReviewId[]> {
  const claimed: ReviewId[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await listQueue(deps.store, groupId, { after, limit: entriesInPage });
    claimed.push(
      ...page.filter((one) => one.claim?.by === staff.personId).map((one) => one.reviewId),
    );
    const last = page.at(-1);
    if (!last || page.length < entriesInPage) return claimed;
    after = queuePlace(last);
  }
}

async function free(
  deps: Deps,
  clinicId: ClinicId,
  staff: StaffRecord,
  reviewId: ReviewId,
): Promise<void> {
  const asThemselves = {
    principal: principalOf(clinicId, staff),
    sharedDevice: false,
    signInHash: '',
    device: 'unknown' as const,
    end: { at: deps.now(), byUse: false },
  };
  try {
    await changeReview(deps, asThemselves, reviewId, {
      action: 'review.released',
      review: ({ review, who }, _settings, now) => releaseReview(review, who, now),
      post: (post) => ({ notice: noticeOnRelease(post.notice ?? null, post.state) }),
      details: { because: 'access-ended' },
    });
  } catch (error) {
    // Its claim ran out or went to somebody else meanwhile.
    if (!(error instanceof Refusal && ['stale', 'taken', 'not-found'].includes(error.kind))) {
      throw error;
    }
  }
}
