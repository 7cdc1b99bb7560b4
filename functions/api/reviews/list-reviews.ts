import type { z } from 'zod';
import { ensureClinician, groupsLedBy } from '#functions/api/access.ts';
import { openCursor, sealCursor } from '#functions/api/cursor.ts';
import type { Caller } from '#functions/api/env.ts';
import { listQueue, queuePlace } from '#functions/data/reviews.ts';
import type { Deps } from '#functions/ports.ts';
import type { listReviewsQuery, ReviewList } from '#shared/contracts/review.ts';
import { limits } from '#shared/limits.ts';
import { showReview } from './show-review.ts';

/** One page of what waits in the clinician's groups: the soonest lane first, the oldest first within it. */
export async function listReviews(
  deps: Deps,
  caller: Caller,
  query: z.output<typeof listReviewsQuery>,
): Promise<ReviewList> {
  const principal = ensureClinician(caller);
  const purpose = ['reviews', principal.personId, query.lane ?? 'all'];
  const after = openCursor(deps, purpose, query.cursor);
  const groups = await groupsLedBy(deps, principal);
  const nameOf = new Map(groups.map((group) => [group.groupId, group.name]));
  const queues = await Promise.all(
    groups.map((group) =>
      listQueue(deps.store, group.groupId, {
        lane: query.lane,
        after,
        limit: limits.reviewsPerPage + 1,
      }),
    ),
  );
  const waiting = queues.flat().sort((a, b) => (queuePlace(a) < queuePlace(b) ? -1 : 1));
  const page = waiting.slice(0, limits.reviewsPerPage);
  const last = page.at(-1);
  return {
    reviews: page.map((entry) =>
      showReview(entry, {
        groupName: nameOf.get(entry.groupId) ?? '',
        why: entry.why,
        reports: entry.reportCount,
        reportKinds: entry.reportKinds,
        me: principal.personId,
        now: deps.now(),
      }),
    ),
    nextCursor:
      last && waiting.length > page.length ? sealCursor(deps, purpose, queuePlace(last)) : null,
  };
}
