import type { PersonId } from '#shared/contracts/primitives.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import { openingKey, openingsFrom, openingsOf } from './keys.ts';
import { type OpeningRecord, openingRecord } from './records.ts';
import type { Store, Write } from './table.ts';

/** Every opening of a person's seal from one review, the oldest first. Sees every write that was answered before. */
export async function listOpenings(
  store: Store,
  person: PersonId,
  review: ReviewId,
): Promise<OpeningRecord[]> {
  const { pk, prefix } = openingsFrom(person, review);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent: true });
  return items.map((item) => openingRecord.parse(item));
}

/** Every opening of a person's seal, for their notices. Eventually consistent unless told otherwise. */
export async function listOpeningsOf(
  store: Store,
  person: PersonId,
  options: { consistent?: boolean } = {},
): Promise<OpeningRecord[]> {
  const { pk, prefix } = openingsOf(person);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, ...options });
  return items.map((item) => openingRecord.parse(item));
}

/** Fails its condition when the opening was written since it was read, or when somebody else's took its number. */
export const openingWrite = (
  before: OpeningRecord | null,
  after: Omit<OpeningRecord, 'writeCount'>,
): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...openingKey(after.personId, after.reviewId, after.number),
    type: 'opening',
    ...after,
    writeCount: (before?.writeCount ?? 0) + 1,
  },
  onlyIf: before ? { equals: { writeCount: before.writeCount } } : { absent: true },
});
