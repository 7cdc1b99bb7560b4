import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { supportKey, supportOf } from './keys.ts';
import { type SupportRecord, supportRecord } from './records.ts';
import type { Store, Write } from './table.ts';

/** How somebody stands on the way to helping; null where they have not begun. */
export async function getSupport(
  store: Store,
  group: GroupId,
  person: PersonId,
): Promise<SupportRecord | null> {
  const item = await store.get('forum', supportKey(group, person), { consistent: true });
  return item ? supportRecord.parse(item) : null;
}

/** Everybody of a group who has begun to learn to help, in no order that means anything. */
export async function listSupport(store: Store, group: GroupId): Promise<SupportRecord[]> {
  const { pk, prefix } = supportOf(group);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix });
  return items.map((item) => supportRecord.parse(item));
}

/** How somebody is to stand, if they still stand as they were read (`before`), or have not begun (`null`). */
export const supportWrite = (
  group: GroupId,
  before: SupportRecord | null,
  after: Omit<SupportRecord, 'version'>,
): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...supportKey(group, after.personId),
    type: 'support',
    ...after,
    version: (before?.version ?? 0) + 1,
  },
  onlyIf: before ? { equals: { version: before.version } } : { absent: true },
});

/** Nothing of it is left. Somebody who begins again begins from nothing. */
export const supportRemoval = (group: GroupId, before: SupportRecord): Write => ({
  kind: 'delete',
  table: 'forum',
  key: supportKey(group, before.personId),
  onlyIf: { equals: { version: before.version } },
});
