import { claimAt, isOverdue, mustBeAnother, type ReviewSituation } from './review-state.ts';

/**
 * Whether a review is offered to a clinician who asks for the next one: what they hold or may decide, and nobody else is at. What
 * waits for somebody else's answer is not offered before its time is over, so that nobody is led in circles; then anybody looks.
 */
export function isOfferedTo(
  review: ReviewSituation & { readonly lookBy: string },
  me: string,
  now: Date,
): boolean {
  const claim = claimAt(review, now);
  if (claim) return claim.by === me;
  if (mustBeAnother(review, { id: me })) return false;
  if (isOverdue(review, now)) return true;
  if (review.opinion) return review.opinion.of.id === me;
  if (review.authorAskedIn !== null) return false;
  return review.meantFor === null || review.meantFor.id === me;
}
