import type { ClinicId } from '#shared/contracts/primitives.ts';
import type { Disposition } from '#shared/domain/disposition.ts';
import { byTime, dispositionKey, dispositionsOf } from './keys.ts';
import { dispositionRecord } from './records.ts';
import type { Store, Write } from './table.ts';

/** One for a review, at a place made from it: a decision that is made again takes the place of the earlier one. */
export const dispositionWrite = (clinic: ClinicId, disposition: Disposition): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...dispositionKey(disposition.reviewId),
    type: 'disposition',
    ...disposition,
    gsi1pk: dispositionsOf(clinic),
    gsi1sk: byTime(disposition.decidedAt, disposition.reviewId),
  },
});

/** What was decided in a clinic since an instant, the newest first. Eventually consistent: for counting, not for decisions. */
export async function listDispositions(
  store: Store,
  clinic: ClinicId,
  options: { since: string; limit?: number },
): Promise<Disposition[]> {
  const items = await store.query({
    table: 'forum',
    index: 'gsi1',
    pk: dispositionsOf(clinic),
    after: options.since,
    newestFirst: true,
    ...(options.limit === undefined ? {} : { limit: options.limit }),
  });
  return items.map((item) => dispositionRecord.parse(item));
}
