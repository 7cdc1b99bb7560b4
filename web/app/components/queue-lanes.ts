import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { ReviewList, ReviewSummary } from '#shared/contracts/review.ts';
import { type Lane, laneRank, lanes } from '#shared/domain/lanes.ts';
import { laneNames } from './review-words.ts';

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

/** What tells one state of the queue from another: a review that is new here, or that moved to another lane. */
export const placesOf = (reviews: readonly Pick<ReviewSummary, 'id' | 'lane'>[]) =>
  reviews.map(({ id, lane }) => `${lane} ${id}`);

/** What is new on a queue, the pressing lanes by name; null where nothing is. */
export function newsWords(
  fresh: readonly Pick<ReviewSummary, 'lane'>[],
  i18n: I18n,
): string | null {
  if (fresh.length === 0) return null;
  const pressing = (['crisis', 'urgent'] as const).flatMap((lane) => {
    const count = fresh.filter((one) => one.lane === lane).length;
    const name = i18n._(laneNames[lane]);
    return count === 0 ? [] : i18n._(msg`${count} in the lane ${name}`);
  });
  if (pressing.length === 0) {
    return i18n._(
      msg`${plural(fresh.length, { one: '# review is new here.', other: '# reviews are new here.' })}`,
    );
  }
  const which = new Intl.ListFormat(i18n.locale).format(pressing);
  return i18n._(
    msg`${plural(fresh.length, {
      one: `# review is new here, ${which}.`,
      other: `# reviews are new here, ${which}.`,
    })}`,
  );
}
