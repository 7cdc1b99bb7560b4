import {
  type ClinicId,
  type GroupId,
  type PersonId,
  personId,
  threadId,
} from '#shared/contracts/primitives.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import { nobody } from '#shared/domain/erasure.ts';
import { type Lane, lanes } from '#shared/domain/lanes.ts';
import type { Clinician, ReviewCore } from '#shared/domain/review-state.ts';
import { type ReportKind, reportKinds } from '#shared/domain/vocabulary.ts';
import {
  byTime,
  decidedKey,
  decidedOf,
  dueReviewKey,
  dueReviews,
  overdueKey,
  overdueOf,
  queueKey,
  queueLane,
  queueOf,
  reviewKey,
  reviewsOfAuthor,
} from './keys.ts';
import { pageOfRung } from './pages.ts';
import {
  type OverdueRecord,
  overdueRecord,
  type QueueEntry,
  queueEntry,
  type ReviewDue,
  type ReviewRecord,
  type ReviewToWrite,
  reviewDue,
  reviewRecord,
} from './records.ts';
import type { Item, Key, Store, Write } from './table.ts';

/** What the reports of a review are about, each kind once. */
export const reportKindsOf = ({ reports }: Pick<ReviewToWrite, 'reports'>): ReportKind[] =>
  reportKinds.filter((kind) => reports.some((one) => one.kind === kind));

export const isReportedWithoutWords = ({ reports }: Pick<ReviewToWrite, 'reports'>): boolean =>
  reports.length > 0 && reports.every((one) => one.withoutWords === true);

/** Sees every write that was answered before: decisions are made on it. */
export async function getReview(store: Store, id: ReviewId): Promise<ReviewRecord | null> {
  const item = await store.get('forum', reviewKey(id), { consistent: true });
  return item ? reviewRecord.parse(item) : null;
}

/** Unresolved reviews of one group after a place in the queue, the soonest lane first, the oldest first within it. */
export async function listQueue(
  store: Store,
  group: GroupId,
  options: {
    lane?: Lane | undefined;
    after?: string | null;
    limit: number;
    consistent?: boolean;
  },
): Promise<QueueEntry[]> {
  const pk = queueOf(group);
  const start = options.lane ? queueLane(options.lane) : '';
  const end = options.lane ? `${queueLane(options.lane)}~` : `${lanes.length}`;
  const from = options.after && options.after >= start ? `${options.after} ` : start || '0';
  // A place in a later lane than the one that is asked for: nothing of that lane comes after it.
  if (from > end) return [];
  const items = await store.query({
    table: 'forum',
    pk,
    between: [from, end],
    limit: options.limit,
    consistent: options.consistent ?? true,
  });
  return items.map((item) => queueEntry.parse(item));
}

/** Decided reviews of one group, the newest decision first, before a place among them. */
export async function listDecided(
  store: Store,
  group: GroupId,
  options: { before?: string | null; limit: number; consistent?: boolean },
): Promise<QueueEntry[]> {
  const items = await store.query({
    table: 'forum',
    pk: decidedOf(group),
    ...(options.before ? { before: options.before } : {}),
    newestFirst: true,
    limit: options.limit,
    consistent: options.consistent ?? true,
  });
  return items.map((item) => queueEntry.parse(item));
}

/** The place of a decided review among those of its group; sorts the same across groups. */
export const decidedPlace = ({ decision, reviewId }: Pick<QueueEntry, 'decision' | 'reviewId'>) =>
  byTime(decision?.at ?? '', reviewId);

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

const colleagueOf = ({ id, name }: Clinician) => ({ id: personId.parse(id), name });

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
  opinion: core.opinion && {
    of: colleagueOf(core.opinion.of),
    for: colleagueOf(core.opinion.for),
  },
  authorAskedIn: core.authorAskedIn === null ? null : threadId.parse(core.authorAskedIn),
  meantFor: core.meantFor && colleagueOf(core.meantFor),
  decidedBy: core.decidedBy && colleagueOf(core.decidedBy),
  anotherLook: core.anotherLook,
  ladder: core.ladder && { ...core.ladder },
  overdueNoted: core.overdueNoted,
  lookAt: core.lookAt,
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
    opinion: review.opinion,
    authorAskedIn: review.authorAskedIn,
    meantFor: review.meantFor,
    decidedBy: review.decidedBy,
    anotherLook: review.anotherLook,
    held: review.held,
    analysis: review.analysis,
    analysisSource: review.analysisSource,
    why: [...new Set(why)].slice(0, mostReasons),
    reportCount: review.reports.length,
    reportKinds: reportKindsOf(review),
    reportedWithoutWords: isReportedWithoutWords(review),
    decision: decisionOf(review),
  };
}

/** How a review was decided last; null as long as it waits. */
export function decisionOf({
  state,
  history,
  openedAt,
}: Pick<ReviewToWrite, 'history' | 'openedAt' | 'state'>): QueueEntry['decision'] {
  if (state !== 'resolved') return null;
  const last = history.findLast((step) => step.action === 'resolved');
  return { at: last?.at ?? openedAt, by: last?.by ?? null, outcome: last?.outcome ?? null };
}

type Place = { readonly key: Key; readonly item: Item } | null;

/** Its place in the queue; once somebody has decided it, among the decided ones, which make no queue longer. */
function inQueue(review: ReviewToWrite): Place {
  const { groupId, lane, openedAt, reviewId } = review;
  const entry = entryOf(review);
  return {
    key: entry.decision
      ? decidedKey(groupId, entry.decision.at, reviewId)
      : queueKey(groupId, lane, openedAt, reviewId),
    item: { type: entry.decision ? 'decided-entry' : 'queue-entry', ...entry },
  };
}

/** Where the clock finds it when its time comes: at the end of its claim, or at what falls due next. */
function atTheClock(review: ReviewToWrite): Place {
  const { reviewId, clinicId, claim } = review;
  const at = claim ? claim.until : review.lookAt;
  if (review.state === 'resolved' || at === null) return null;
  return {
    key: dueReviewKey(claim ? 'claims' : review.ladder ? 'ladders' : 'looks', at, reviewId),
    item: { type: 'review-due', reviewId, clinicId, at },
  };
}

/** Its place among those that nobody has looked at in time. */
function amongOverdue(review: ReviewToWrite): Place {
  if (!review.overdueNoted || review.claim || review.state === 'resolved') return null;
  const { reviewId, clinicId, groupId, lane, lookBy } = review;
  return {
    key: overdueKey(clinicId, lane, lookBy, reviewId),
    item: { type: 'overdue', reviewId, groupId, lane, lookBy },
  };
}

/** Leaves the old place and takes the new one; `renewed` writes it again where it stays. */
function placeWrites(before: Place, after: Place, renewed = false): Write[] {
  const stays = before !== null && after !== null && before.key.sk === after.key.sk;
  const same = stays && before.key.pk === after.key.pk;
  return [
    ...(before && !same ? [{ kind: 'delete', table: 'forum', key: before.key } as const] : []),
    ...(after && (!same || renewed)
      ? [{ kind: 'put', table: 'forum', item: { ...after.key, ...after.item } } as const]
      : []),
  ];
}

/**
 * A review with its places in the queue, at the clock and among the overdue, and the page for a rung that counts as told with this
 * write: all of it moves together, so that none stands without the others. Fails its condition when the review was written since
 * it was read.
 */
export function reviewWrites(before: ReviewRecord | null, after: ReviewToWrite): Write[] {
  const places = (place: (review: ReviewToWrite) => Place, renewed?: boolean) =>
    placeWrites(before && place(before), place(after), renewed);
  return [
    {
      kind: 'put',
      table: 'forum',
      item: {
        ...reviewKey(after.reviewId),
        type: 'review',
        ...after,
        writeCount: (before?.writeCount ?? 0) + 1,
        ...(after.authorId !== nobody && {
          gsi3pk: reviewsOfAuthor(after.authorId),
          gsi3sk: byTime(after.openedAt, after.reviewId),
        }),
      },
      onlyIf: before ? { equals: { writeCount: before.writeCount } } : { absent: true },
    },
    ...places(inQueue, true),
    ...places(atTheClock),
    ...places(amongOverdue),
    ...pageOfRung(before, after),
  ];
}

/** What falls due by `until` (ISO instant): reviews that nobody holds, or claims that end; the first due first. */
export async function listDueReviews(
  store: Store,
  list: keyof typeof dueReviews,
  options: { until: string; limit: number },
): Promise<ReviewDue[]> {
  const items = await store.query({
    table: 'forum',
    pk: dueReviews[list],
    between: ['0', `${options.until}~`],
    limit: options.limit,
    consistent: true,
  });
  return items.map((item) => reviewDue.parse(item));
}

/** Reviews of a clinic that nobody has looked at in time, the soonest lane first, the longest overdue first within it. */
export async function listOverdue(
  store: Store,
  clinic: ClinicId,
  limit: number,
): Promise<OverdueRecord[]> {
  const items = await store.query({
    table: 'forum',
    pk: overdueOf(clinic),
    limit,
    consistent: true,
  });
  return items.map((item) => overdueRecord.parse(item));
}

/** Nothing was noticed, and nobody has reported the post meanwhile: a review would have to learn of what is written beside this. */
export const stillNoReview = (id: ReviewId): Write => ({
  kind: 'check',
  table: 'forum',
  key: reviewKey(id),
  onlyIf: { absent: true },
});
