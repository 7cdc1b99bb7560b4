import type { ClinicId } from '#shared/contracts/primitives.ts';
import { reviewId } from '#shared/contracts/review.ts';
import {
  byTime,
  owedPageKey,
  owedPages,
  owedPagesOfClinic,
  pageKey,
  pagesOfClinic,
  turnKey,
  turnsOf,
} from './keys.ts';
import {
  type OwedPage,
  owedPage,
  type PageIdentity,
  type PageRecord,
  pageRecord,
  type ReviewRecord,
  type ReviewToWrite,
  turnRecord,
} from './records.ts';
import type { Store, Write } from './table.ts';

/** Sees every write that was answered before: whoever sends decides on it. */
export async function getPage(store: Store, page: PageIdentity): Promise<PageRecord | null> {
  const item = await store.get('forum', pageKey(page), { consistent: true });
  return item ? pageRecord.parse(item) : null;
}

/** Who was told is of use as long as somebody may ask about a night. A page that is still owed stays. */
const keptSeconds = 90 * 24 * 60 * 60;

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
        ...(after.tryAt === null && {
          expiresAt: Math.floor(Date.parse(after.at) / 1000) + keptSeconds,
        }),
      },
      onlyIf: before ? { equals: { writeCount: before.writeCount } } : { absent: true },
    },
  ];
  if (before?.tryAt && before.tryAt !== after.tryAt) {
    writes.push({ kind: 'delete', table: 'forum', key: owedPageKey(before.tryAt, before) });
  }
  if (after.tryAt) {
    const { about, reviewId, ladderFrom, rung, clinicId, at, tryAt, tries } = after;
    const owed: OwedPage = { about, reviewId, ladderFrom, rung, clinicId, at, tryAt, tries };
    writes.push({
      kind: 'put',
      table: 'forum',
      item: {
        ...owedPageKey(tryAt, after),
        type: 'owed-page',
        ...owed,
        gsi1pk: owedPagesOfClinic(clinicId),
        gsi1sk: byTime(at, `${reviewId}#${rung}`),
      },
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
    about: 'review',
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

/**
 * The page that tells a second person of a seal. It goes to whoever is on call and to those of the next rung, so that one of them
 * is not the person who opens it.
 */
export const pageOfSeal = (review: ReviewRecord, at: string): Write[] =>
  pageWrites(null, {
    about: 'seal',
    reviewId: review.reviewId,
    ladderFrom: at,
    rung: 1,
    clinicId: review.clinicId,
    lane: review.lane,
    since: at,
    at,
    state: 'waiting',
    deliveries: [],
    tries: 0,
    tryAt: at,
    failure: null,
  });

/** A test for one contact. One a minute: within it the condition fails. */
export const pageOfTest = (clinic: ClinicId, contact: string, now: Date): Write[] => {
  const at = now.toISOString();
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString();
  return pageWrites(null, {
    about: 'test',
    reviewId: testIdOf(clinic, contact),
    ladderFrom: minute,
    rung: 0,
    clinicId: clinic,
    lane: 'routine',
    since: at,
    at,
    only: contact,
    state: 'waiting',
    deliveries: [],
    tries: 0,
    tryAt: at,
    failure: null,
  });
};

/** Of the form of a review's id and the id of none: the clinic's with a number made of the contact's short name. */
function testIdOf(clinic: ClinicId, contact: string) {
  let number = 0;
  for (const letter of contact) number = (number * 31 + letter.charCodeAt(0)) % 9_999_998;
  return reviewId.parse(`${clinic}-${number + 1}`);
}

/** Pages of one clinic that have not arrived, the oldest first. Eventually consistent: for counting, not for sending. */
export async function listOwedPagesOf(
  store: Store,
  clinic: ClinicId,
  limit: number,
): Promise<OwedPage[]> {
  const pk = owedPagesOfClinic(clinic);
  const items = await store.query({ table: 'forum', index: 'gsi1', pk, limit });
  return items.map((item) => owedPage.parse(item));
}

/** Pages of all clinics that have not arrived, the first due first. Without `until` also those whose next try is not due yet. */
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

const minuteOf = (now: Date) => now.toISOString().slice(0, 16);
/** Nobody asks for a turn after its minute. */
const turnKeptSeconds = 60 * 60;

/** Contacts of a clinic to whom a message has gone in the minute of `now`, or is on its way. */
export async function turnsTaken(
  store: Store,
  clinic: ClinicId,
  now: Date,
): Promise<ReadonlySet<string>> {
  const { pk, prefix } = turnsOf(clinic, minuteOf(now));
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent: true });
  return new Set(items.map((item) => turnRecord.parse(item).contact));
}

/** The right to send a contact the one message of this minute. Fails its condition where somebody else has it. */
export const turnWrite = (
  clinic: ClinicId,
  contact: string,
  now: Date,
): Extract<Write, { kind: 'put' }> => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...turnKey(clinic, minuteOf(now), contact),
    type: 'page-turn',
    contact,
    expiresAt: Math.floor(now.getTime() / 1000) + turnKeptSeconds,
  },
  onlyIf: { absent: true },
});

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
