import { groupId } from '#shared/contracts/primitives.ts';
import {
  type ReviewFilter,
  type ReviewId,
  reviewFilters,
  reviewId,
} from '#shared/contracts/review.ts';
import { type Lane, lanes } from '#shared/domain/lanes.ts';

/** Which part of the queue somebody goes through. It travels in the address from the queue to its reviews and back. */
export interface QueueFilter {
  lane: Lane | null;
  group: string | null;
  show: ReviewFilter | null;
}

/** What an address asks for; null where it asks for nothing, or for nothing that there is. */
export function filterOf(search: URLSearchParams): QueueFilter {
  const group = groupId.safeParse(search.get('group'));
  return {
    lane: lanes.find((lane) => lane === search.get('lane')) ?? null,
    group: group.success ? group.data : null,
    show: reviewFilters.find((show) => show === search.get('show')) ?? null,
  };
}

/** The filter as the API asks for it. */
export const queryOf = ({ lane, group, show }: QueueFilter) => ({
  ...(lane === null ? {} : { lane }),
  ...(group === null ? {} : { group }),
  ...(show === null ? {} : { show }),
});

function withQuery(path: string, filter: QueueFilter, more: Record<string, string> = {}) {
  const search = new URLSearchParams({ ...queryOf(filter), ...more });
  return search.size === 0 ? path : `${path}?${search}`;
}

interface QueueNews {
  cursor?: string;
  /** A decision led here. */
  decided?: string;
  /** Whoever asked for the next one has come to the end. */
  end?: '1';
  /** How many were decided together, and which were left as they are, parted by spaces. */
  together?: string;
  left?: string;
}

export const queuePath = (filter: QueueFilter, { ...more }: QueueNews = {}) =>
  withQuery('/reviews', filter, more);

/** A review as a part of the queue that one goes through. `decided`: the one that led here. */
export const reviewPath = (id: string, filter: QueueFilter, more: { decided?: string } = {}) =>
  withQuery(`/reviews/${id}`, filter, more);

/** A place to stop for a moment, after the decision on `decided`. */
export const pausePath = (filter: QueueFilter, decided: string) =>
  withQuery('/reviews/pause', filter, { decided });

/** Leads to the review that comes after `after`; without it, to the most pressing one. */
export const nextPath = (filter: QueueFilter, after?: string) =>
  withQuery('/reviews/next', filter, after === undefined ? {} : { after });

/** What is decided has no next one: whoever goes through it goes on with what waits. */
export function nextQueryOf({ lane, group, show }: QueueFilter) {
  return {
    ...(lane === null ? {} : { lane }),
    ...(group === null ? {} : { group }),
    ...(show === null || show === 'decided' ? {} : { show }),
  };
}

/** What came of deciding several together; null where that did not lead to this page. */
export function togetherIn(search: URLSearchParams): { decided: number; left: ReviewId[] } | null {
  const together = search.get('together') ?? '';
  if (!/^\d{1,3}$/.test(together)) return null;
  const left = (search.get('left') ?? '').split(' ').flatMap((one) => {
    const id = reviewId.safeParse(one);
    return id.success ? [id.data] : [];
  });
  return { decided: Number(together), left };
}

/** The review whose decision led to this page. */
export function decidedIn(search: URLSearchParams): ReviewId | null {
  const decided = reviewId.safeParse(search.get('decided'));
  return decided.success ? decided.data : null;
}
