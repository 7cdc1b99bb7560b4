import { ensureClinician, enterGroup, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import type { ReviewRecord } from '#functions/data/records.ts';
import { getReview } from '#functions/data/reviews.ts';
import type { Deps } from '#functions/ports.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import type { Clinician } from '#shared/domain/review-state.ts';
import { Refusal } from '#shared/errors.ts';

export interface InReview {
  readonly inside: InGroup;
  readonly review: ReviewRecord;
  readonly who: Clinician;
}

/** A review of one of the clinician's own groups. Throws `not-allowed` to others, `not-found` for other groups. */
export async function enterReview(deps: Deps, caller: Caller, id: ReviewId): Promise<InReview> {
  ensureClinician(caller);
  const review = await getReview(deps.store, id);
  if (!review) throw new Refusal('not-found');
  const inside = await enterGroup(deps, caller, review.groupId);
  return { inside, review, who: { id: inside.me.personId, name: inside.shown.name } };
}
