import type { InGroup } from '#functions/api/access.ts';
import { wasDecidedSince } from '#functions/api/reports/list-own-reports.ts';
import type { ShareRecord } from '#functions/data/own-records.ts';
import { listReported } from '#functions/data/reported.ts';
import { getReview, listReviewsOfAuthor } from '#functions/data/reviews.ts';
import type { Deps } from '#functions/ports.ts';
import { alwaysRead, type OwnRecord } from '#shared/contracts/mine.ts';
import { coarseMoment } from '#shared/domain/coarse-time.ts';

// What reviews hold of somebody's own words. That there is a review, and what came of it, is told only where its author knows of
// it anyway.

const onAPage = 20;

/** What somebody told the facilitators of posts, the newest first: the newest twenty, or all of it for a copy. */
export async function reportsFor(
  { store }: Deps,
  { me, group }: InGroup,
  extent: 'a-page' | 'all',
): Promise<Pick<OwnRecord, 'moreReports' | 'reports'>> {
  const all = await listReported(store, me.personId);
  const shown = all
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, extent === 'all' ? undefined : onAPage);
  const reports = await Promise.all(
    shown.map(async ({ reviewId, kind, at }) => {
      const review = await getReview(store, reviewId);
      const own = review?.reports.filter(({ by }) => by === me.personId) ?? [];
      const isDecided = review !== null && wasDecidedSince(review, at);
      return {
        kind,
        at: coarseMoment(at, group.timeZone),
        words: own.filter((one) => !one.withoutWords).map(({ words }) => words),
        withoutWords: own.some((one) => one.withoutWords),
        state: isDecided ? ('read' as const) : ('received' as const),
      };
    }),
  );
  return { reports, moreReports: all.length > shown.length };
}

/** More than anybody ever shares. */
const mostRead = 1000;

/** Words that somebody shared and has taken back or removed since, as far as the reviews of them keep them; the newest first. */
export async function heldByReviews(
  { store }: Deps,
  { me, group }: InGroup,
  still: {
    readonly shares: readonly ShareRecord[];
    /** Whatever else is theirs and can be read where it stands. */
    readonly texts: readonly string[];
  },
): Promise<OwnRecord['heldByReviews']> {
  const reviews = await listReviewsOfAuthor(store, me.personId, mostRead);
  const shared = still.shares.map(({ shareId }) => `${shareId}-shared`);
  return reviews.flatMap(({ reviewId, target, openedAt }) => {
    if (target.kind !== 'shared') return [];
    const { text } = target;
    const what = alwaysRead.find((one) => one === target.what);
    if (what === undefined || text === '') return [];
    if (shared.includes(reviewId) || still.texts.includes(text)) return [];
    return [{ what, text, at: coarseMoment(openedAt, group.timeZone) }];
  });
}
