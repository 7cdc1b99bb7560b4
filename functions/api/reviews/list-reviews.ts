import type * as z from 'zod';
import { ensureClinician, groupsLedBy } from '#functions/api/access.ts';
import { openCursor, sealCursor } from '#functions/api/cursor.ts';
import type { Caller } from '#functions/api/env.ts';
import type { QueueEntry } from '#functions/data/records.ts';
import { decidedPlace, listDecided, listQueue, queuePlace } from '#functions/data/reviews.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { listReviewsQuery, ReviewList } from '#shared/contracts/review.ts';
import { Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';
import { concerns, readAtOnce, wanted } from './queue-pages.ts';
import { showReview } from './show-review.ts';

/**
 * One page of what waits in the clinician's groups: the soonest lane first, the oldest first within it. Of what was decided, the
 * newest decision first. Not `consistent` it costs half, and may be a moment behind. Throws `not-found` for a group that they do not lead.
 */
export async function listReviews(
  deps: Deps,
  caller: Caller,
  query: z.output<typeof listReviewsQuery>,
  { consistent = true } = {},
): Promise<ReviewList> {
  const principal = ensureClinician(caller);
  const { lane, group, show } = query;
  const purpose = ['reviews', principal.personId, lane ?? 'all', group ?? 'all', show ?? 'all'];
  const from = openCursor(deps, purpose, query.cursor);
  const led = await groupsLedBy(deps, principal);
  const groups = led.filter((one) => group === undefined || one.groupId === group);
  if (group !== undefined && groups.length === 0) throw new Refusal('not-found');
  const now = deps.now();
  const isDecided = show === 'decided';
  const placeOf = isDecided ? decidedPlace : queuePlace;
  const isWanted = (entry: QueueEntry) =>
    (lane === undefined || entry.lane === lane) && concerns(entry, show, principal.personId, now);
  const readMore = (of: GroupId, limit: number) => (place: string | null) =>
    isDecided
      ? listDecided(deps.store, of, { before: place, limit, consistent })
      : listQueue(deps.store, of, { lane, after: place, limit, consistent });

  const enough = limits.reviewsPerPage + 1;
  const picky = isDecided ? lane !== undefined : show !== undefined;
  const found = await Promise.all(
    groups.map(({ groupId }) => {
      const limit = picky ? readAtOnce : enough;
      return wanted(readMore(groupId, limit), { from, limit, enough, isWanted, placeOf });
    }),
  );
  const inOrder = found.flat().sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  if (isDecided) inOrder.reverse();
  const page = inOrder.slice(0, limits.reviewsPerPage);
  const last = page.at(-1);
  const nameOf = new Map(groups.map((one) => [one.groupId, one.name]));
  return {
    reviews: page.map((entry) =>
      showReview(entry, {
        groupName: nameOf.get(entry.groupId) ?? '',
        why: entry.why,
        reports: entry.reportCount,
        reportKinds: entry.reportKinds,
        reportedWithoutWords: entry.reportedWithoutWords,
        me: principal.personId,
        now,
      }),
    ),
    nextCursor:
      last && inOrder.length > page.length ? sealCursor(deps, purpose, placeOf(last)) : null,
  };
}
