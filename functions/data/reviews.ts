import { type GroupId, type PersonId, personId } from '#shared/contracts/primitives.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import { type Lane, lanes } from '#shared/domain/lanes.ts';
import type { ReviewCore } from '#shared/domain/review-state.ts';
import { type ReportKind, reportKinds } from '#shared/domain/vocabulary.ts';
import { byTime, queueKey, queueLane, queueOf, reviewKey, reviewsOfAuthor } from './keys.ts';
import {
  type QueueEntry,
  queueEntry,
  type ReviewRecord,
  type ReviewToWrite,
  reviewRecord,
} from './records.ts';
import type { Store, Write } from './table.ts';

/** What the reports of a review are about, each kind once. */
export const reportKindsOf = ({ reports }: Pick<ReviewToWrite, 'reports'>): ReportKind[] =>
  reportKinds.filter((kind) => reports.some((one) => one.kind === kind));

/** Sees every write that was answered before: decisions are made on it. */
export async function getReview(store: Store, id: ReviewId): Promise<ReviewRecord | null> {
  const item = await store.get('forum', reviewKey(id), { consistent: true });
  return item ? reviewRecord.parse(item) : null;
}

/** Unresolved reviews of one group after a place in the queue, the soonest lane first, the oldest first within it. */
export async function listQueue(
  store: Store,
  group: GroupId,
  options: { lane?: Lane | undefined; after?: string | null; limit: number },
): Promise<QueueEntry[]> {
  const pk = queueOf(group);
  const start = options.lane ? queueLane(options.lane) : '';
  const end = options.lane ? `${queueLane(options.lane)}~` : `${lanes.length}`;
  const from = options.after && options.after >= start ? `${options.after} ` : start || '0';
  const items = await store.query({
    table: 'forum',
    pk,
    between: [from, end],
    limit: options.limit,
    consistent: true,
  });
  return items.map((item) => queueEntry.parse(item));
}

/** The place of a review in its group's queue; sorts the same across groups. */
export const queuePlace = (entry: Pick<QueueEntry, 'groupId' | 'lane' | 'openedAt' | 'reviewId'>) =>
  queueKey(entry.groupId, entry.lane, entry.openedAt, entry.reviewId).sk;

/** The newest reviews of one author's texts. Eventually consistent: for context, not for decisions. */
export async function listReviewsOfAuthor(
  store: Store,
  author: PersonId,
  limit: number,
): Promise<ReviewRecord[]> {
  const items = await store.query({
    table: 'forum',
    index: 'gsi3',
    pk: reviewsOfAuthor(author),
    newestFirst: true,
    limit,
  });
  return items.map((item) => reviewRecord.parse(item));
}

/** The state machine's part of a record, with lists that can be stored. */
export const recordOf = (core: ReviewCore) => ({
  lane: core.lane,
  state: core.state,
  version: core.version,
  openedAt: core.openedAt,
  lookBy: core.lookBy,
  signals: [...core.signals],
  reports: core.reports.map((one) => ({ ...one, by: personId.parse(one.by) })),
  history: [...core.history],
  claim: core.claim ? { ...core.claim, by: personId.parse(core.claim.by) } : null,
});

/** The most telling reasons, for one line in the queue. */
const mostReasons = 3;

function entryOf(review: ReviewToWrite): QueueEntry {
  const why = lanes.flatMap((lane) =>
    review.signals.filter((signal) => signal.lane === lane).map((signal) => signal.why),
  );
  return {
    reviewId: review.reviewId,
    groupId: review.groupId,
    lane: review.lane,
    state: review.state,
    version: review.version,
    openedAt: review.openedAt,
    lookBy: review.lookBy,
    authorName: review.authorName,
    title: review.title,
    claim: review.claim,
    held: review.held,
    analysis: review.analysis,
    analysisSource: review.analysisSource,
    why: [...new Set(why)].slice(0, mostReasons),
    reportCount: review.reports.length,
    reportKinds: reportKindsOf(review),
  };
}

/**
 * A review and its place in the queue, which always move together: no queue entry without an unresolved review, and none
 * the other way round. Fails its condition when the review was written since it was read.
 */
export function reviewWrites(before: ReviewRecord | null, after: ReviewToWrite): Write[] {
  const writes: Write[] = [
    {
      kind: 'put',
      table: 'forum',
      item: {
        ...reviewKey(after.reviewId),
        type: 'review',
        ...after,
        writeCount: (before?.writeCount ?? 0) + 1,
        gsi3pk: reviewsOfAuthor(after.authorId),
        gsi3sk: byTime(after.openedAt, after.reviewId),
      },
      onlyIf: before ? { equals: { writeCount: before.writeCount } } : { absent: true },
    },
  ];
  const key = (review: ReviewToWrite) =>
    queueKey(review.groupId, review.lane, review.openedAt, review.reviewId);
  const wasQueued = before !== null && before.state !== 'resolved';
  const isQueued = after.state !== 'resolved';
  const moved = wasQueued && key(before).sk !== key(after).sk;
  if (wasQueued && (!isQueued || moved)) {
    writes.push({ kind: 'delete', table: 'forum', key: key(before) });
  }
  if (isQueued) {
    writes.push({
      kind: 'put',
      table: 'forum',
      item: { ...key(after), type: 'queue-entry', ...entryOf(after) },
    });
  }
  return writes;
}

/** Nothing was noticed, and nobody has reported the post meanwhile: a review would have to learn of what is written beside this. */
export const stillNoReview = (id: ReviewId): Write => ({
  kind: 'check',
  table: 'forum',
  key: reviewKey(id),
  onlyIf: { absent: true },
});
