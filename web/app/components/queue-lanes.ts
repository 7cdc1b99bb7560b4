import type { ReviewList, ReviewSummary } from '#shared/contracts/review.ts';
import { type Lane, laneRank, lanes } from '#shared/domain/lanes.ts';

/** One lane of a page of the queue. Without reviews it is known to be empty. */
interface QueueLane {
  lane: Lane;
  reviews: ReviewSummary[];
}

/**
 * A page of the queue by lane, in order. A lane without reviews is among them only where the page proves that nothing waits in
 * it: on the first page, before the last lane that is shown or when there is no further page.
 */
export function byLane(
  { reviews, nextCursor }: ReviewList,
  of: { lane: Lane | null; isFirst: boolean },
): QueueLane[] {
  const last = reviews.at(-1);
  const isKnown = (lane: Lane) =>
    of.isFirst &&
    (nextCursor === null || (last !== undefined && laneRank(lane) < laneRank(last.lane)));
  return lanes
    .filter((lane) => of.lane === null || of.lane === lane)
    .map((lane) => ({ lane, reviews: reviews.filter((review) => review.lane === lane) }))
    .filter(({ lane, reviews: there }) => there.length > 0 || isKnown(lane));
}

/** The lane that an address asks for; null for all of them. */
export const laneAskedFor = (value: string | null): Lane | null =>
  lanes.find((lane) => lane === value) ?? null;

/** What tells one state of the queue from another: a review that is new here, or that moved to another lane. */
export const placesOf = (reviews: readonly Pick<ReviewSummary, 'id' | 'lane'>[]) =>
  reviews.map(({ id, lane }) => `${lane} ${id}`);
