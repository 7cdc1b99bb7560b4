import type { Caller } from '#functions/api/env.ts';
import { listLookers, noteLooker } from '#functions/data/looking.ts';
import type { Deps } from '#functions/ports.ts';
import type { LookingAnswer, ReviewId } from '#shared/contracts/review.ts';
import { claimAt } from '#shared/domain/review-state.ts';
import { enterReview } from './enter-review.ts';

/** A page that is open says so more often than that. */
const shownFor = 2 * 60 * 1000;

/**
 * Says to colleagues that the caller has a review open, for a few minutes, and answers how the review stands. Whoever does not
 * lead the group neither learns of it nor is seen. Nothing of the review itself changes, and nothing of its text is told.
 */
export async function lookAtReview(
  deps: Deps,
  caller: Caller,
  id: ReviewId,
): Promise<LookingAnswer> {
  const { review, inside, who } = await enterReview(deps, caller, id);
  const now = deps.now();
  const me = inside.me.personId;
  const [lookers] = await Promise.all([
    listLookers(deps.store, id),
    noteLooker(deps.store, id, { personId: me, name: who.name, at: now.toISOString() }),
  ]);
  const claim = claimAt(review, now);
  const leads = new Set(inside.group.facilitators.map(({ personId }) => personId));
  const since = now.getTime() - shownFor;
  return {
    version: review.version,
    state: review.state,
    claim: claim && { name: claim.name, until: claim.until, isYou: claim.by === me },
    others: lookers
      .filter((one) => one.personId !== me && leads.has(one.personId))
      .filter((one) => Date.parse(one.at) > since)
      .map(({ name }) => name),
  };
}
