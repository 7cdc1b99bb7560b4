import type { ClinicId } from '#shared/contracts/primitives.ts';
import { byTime, owedPageKey, owedPages, pageKey, pagesOfClinic } from './keys.ts';
import {
  type OwedPage,
  owedPage,
  type PageIdentity,
  type PageRecord,
  pageRecord,
  type ReviewRecord,
  type ReviewToWrite,
} from './records.ts';
import type { Store, Write } from './table.ts';

/** Sees every write that was answered before: whoever sends decides on it. */
export async function getPage(store: Store, page: PageIdentity): Promise<PageRecord | null> {
  const item = await store.get('forum', pageKey(page), { consistent: true });
  return item ? pageRecord.parse(item) : null;
}

/**
 * A page and, as long as it has not arrived, its place among those that are sent again: never one without the other. Fails its
 * condition when the page was written since it was read.
 */
export function pageWrites(
  before: PageRecord | null,
  after: Omit<PageRecord, 'writeCount'>,
): Write[] {
  const writes: Write[] = [
    {
      kind: 'put',
      table: 'forum',
      item: {
        ...pageKey(after),
        type: 'page',
        ...after,
        writeCount: (before?.writeCount ?? 0) + 1,
        gsi1pk: pagesOfClinic(after.clinicId),
        gsi1sk: byTime(after.at, `${after.reviewId}#${after.rung}`),
      },
      onlyIf: before ? { equals: { writeCount: before.writeCount } } : { absent: true },
    },
  ];
  if (before?.tryAt && before.tryAt !== after.tryAt) {
    writes.push({ kind: 'delete', table: 'forum', key: owedPageKey(before.tryAt, before) });
  }
  if (after.tryAt) {
    const { reviewId, ladderFrom, rung, clinicId, at, tryAt, tries } = after;
    const owed: OwedPage = { reviewId, ladderFrom, rung, clinicId, at, tryAt, tries };
    writes.push({
      kind: 'put',
      table: 'forum',
      item: { ...owedPageKey(tryAt, after), type: 'owed-page', ...owed },
    });
  }
  return writes;
}

/** The page for the rung that counts as told with the step from `before` to `after`, to be written with it; else nothing. */
export function pageOfRung(before: ReviewRecord | null, after: ReviewToWrite): Write[] {
  const { ladder } = after;
  const told = before?.ladder?.from === ladder?.from ? (before?.ladder?.told ?? 0) : 0;
  if (!ladder || ladder.told <= told) return [];
  const at = ladder.toldAt ?? ladder.from;
  return pageWrites(null, {
    reviewId: after.reviewId,
    ladderFrom: ladder.from,
    rung: ladder.told - 1,
    clinicId: after.clinicId,
    lane: after.lane,
    since: after.openedAt,
    at,
    state: 'waiting',
    deliveries: [],
    tries: 0,
    tryAt: at,
    failure: null,
  });
}

/** Pages that have not arrived, the first due first. Without `until` also those whose next try is not due yet. */
export async function listOwedPages(
  store: Store,
  options: { until?: string; limit: number },
): Promise<OwedPage[]> {
  const items = await store.query({
    table: 'forum',
    pk: owedPages,
    between: ['0', `${options.until ?? ''}~`],
    limit: options.limit,
    consistent: true,
  });
  return items.map((item) => owedPage.parse(item));
}

/** The newest pages of a clinic. Eventually consistent: for people to read, not for decisions. */
export async function listPages(
  store: Store,
  clinic: ClinicId,
  limit: number,
): Promise<PageRecord[]> {
  const items = await store.query({
    table: 'forum',
    index: 'gsi1',
    pk: pagesOfClinic(clinic),
    newestFirst: true,
    limit,
  });
  return items.map((item) => pageRecord.parse(item));
}
