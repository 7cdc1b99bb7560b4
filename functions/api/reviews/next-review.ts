import type * as z from 'zod';
import { ensureClinician, groupsLedBy } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import type { QueueEntry } from '#functions/data/records.ts';
import { getReview, listQueue, queuePlace } from '#functions/data/reviews.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { nextReview, nextReviewQuery, ReviewId } from '#shared/contracts/review.ts';
import { isOfferedTo } from '#shared/domain/next-review.ts';
import { mustBeAnother } from '#shared/domain/review-state.ts';
import { Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';
import { concerns, wanted } from './queue-pages.ts';

/**
 * The most pressing review of the caller's queue that nobody else is at; with `after` the one that follows it, and from the
 * beginning where none does. Who asks for what waits for an author gets that, too. Throws `not-found` for a group that they do not
 * lead.
 */
export async function findNextReview(
  deps: Deps,
  caller: Caller,
  { lane, group, show, after, besides }: z.output<typeof nextReviewQuery>,
): Promise<z.output<typeof nextReview>> {
  const principal = ensureClinician(caller);
  const led = await groupsLedBy(deps, principal);
  const groups = led
    .map(({ groupId }) => groupId)
    .filter((one) => group === undefined || one === group);
  if (group !== undefined && groups.length === 0) throw new Refusal('not-found');
  const now = deps.now();
  const me = principal.personId;
  const isWanted = (entry: QueueEntry) =>
    entry.reviewId !== after &&
    entry.reviewId !== besides &&
    concerns(entry, show, me, now) &&
    (show === 'awaiting-author' ? !mustBeAnother(entry, { id: me }) : isOfferedTo(entry, me, now));
  const limit = limits.reviewsPerPage;
  const firstOf = (of: GroupId, from: string | null) =>
    wanted((place) => listQueue(deps.store, of, { lane, after: place, limit }), {
      from,
      limit,
      enough: 1,
      isWanted,
      placeOf: queuePlace,
    });
  const firstFrom = async (from: string | null): Promise<ReviewId | null> => {
    const found = (await Promise.all(groups.map((of) => firstOf(of, from)))).flat();
    const [first] = found.sort((a, b) => (queuePlace(a) < queuePlace(b) ? -1 : 1));
    return first?.reviewId ?? null;
  };
  const place = after === undefined ? null : await placeOf(deps, after, led);
  const next = (place === null ? null : await firstFrom(place)) ?? (await firstFrom(null));
  return { next };
}

/** Where a review stands that still waits in one of the caller's groups; of any other nothing is told. */
async function placeOf(
  { store }: Deps,
  id: ReviewId,
  led: readonly { groupId: GroupId }[],
): Promise<string | null> {
  const review = await getReview(store, id);
  const isOwn = led.some(({ groupId }) => groupId === review?.groupId);
  return review && isOwn && review.state !== 'resolved' ? queuePlace(review) : null;
}
