import type { PersonId } from '#shared/contracts/primitives.ts';
import { reportedKey, reportedOf } from './keys.ts';
import { type ReportedRecord, reportedRecord } from './records.ts';
import type { Store, Write } from './table.ts';

/**
 * That somebody told the facilitators of a post; the newest time counts. Without the words, which lie with the review; it stays as long
 * as they do, because without it nobody could find them for whoever wrote them.
 */
export const reportedWrite = (person: PersonId, reported: ReportedRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...reportedKey(person, reported.reviewId),
    type: 'reported',
    ...reported,
  },
});

/** What somebody has told the facilitators of, in no order that means anything. */
export async function listReported(store: Store, person: PersonId): Promise<ReportedRecord[]> {
  const { pk, prefix } = reportedOf(person);
  const items = await store.query({
    table: 'forum',
    pk,
    beginsWith: prefix,
    consistent: true,
  });
  return items.map((item) => reportedRecord.parse(item));
}
