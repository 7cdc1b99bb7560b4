import type { PersonId } from '#shared/contracts/primitives.ts';
import { reportedKey, reportedOf } from './keys.ts';
import { type ReportedRecord, reportedRecord } from './records.ts';
import type { Store, Write } from './table.ts';

const keptSeconds = 90 * 24 * 60 * 60;
/** More than anybody hands over in that time. */
const mostRead = 500;

/** That somebody told the facilitators of a post; the newest time counts. Without the words, which lie with the review. */
export const reportedWrite = (person: PersonId, reported: ReportedRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...reportedKey(person, reported.reviewId),
    type: 'reported',
    ...reported,
    expiresAt: Math.ceil(Date.parse(reported.at) / 1000) + keptSeconds,
  },
});

/** What somebody has told the facilitators of, in no order that means anything. */
export async function listReported(store: Store, person: PersonId): Promise<ReportedRecord[]> {
  const { pk, prefix } = reportedOf(person);
  const items = await store.query({
    table: 'forum',
    pk,
    beginsWith: prefix,
    limit: mostRead,
    consistent: true,
  });
  return items.map((item) => reportedRecord.parse(item));
}
