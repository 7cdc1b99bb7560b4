import type { PersonId } from '#shared/contracts/primitives.ts';
import { boundariesKey } from './keys.ts';
import { type BoundariesRecord, boundariesRecord } from './own-records.ts';
import type { Store, Write } from './table.ts';

/** Of whoever has set nothing. */
export const noBoundaries: BoundariesRecord = boundariesRecord.parse({ version: 0 });

/** What somebody has set for themselves. Half a unit; a whole one where `consistent`, for what is decided on it. */
export async function getBoundaries(
  store: Store,
  person: PersonId,
  options: { consistent?: boolean } = {},
): Promise<BoundariesRecord> {
  const item = await store.get('forum', boundariesKey(person), options);
  return item ? boundariesRecord.parse(item) : noBoundaries;
}

/** Sets them, if they are as they were read. */
export const boundariesWrite = (
  person: PersonId,
  before: BoundariesRecord,
  after: Omit<BoundariesRecord, 'version'>,
): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...boundariesKey(person), type: 'boundaries', ...after, version: before.version + 1 },
  onlyIf: before.version === 0 ? { absent: true } : { equals: { version: before.version } },
});
