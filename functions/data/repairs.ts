import type { GroupId } from '#shared/contracts/primitives.ts';
import type { RepairId } from '#shared/contracts/repair.ts';
import { isUnderWay } from '#shared/domain/repair.ts';
import { repairKey, repairPairKey, repairsOf } from './keys.ts';
import { type RepairRecord, repairRecord } from './own-records.ts';
import type { Store, Write } from './table.ts';

/** Every way back of a group, those that have ended too, by ids that are drawn. Consistent unless it is said otherwise. */
export async function listRepairs(
  store: Store,
  group: GroupId,
  { consistent = true }: { readonly consistent?: boolean } = {},
): Promise<RepairRecord[]> {
  const { pk, prefix } = repairsOf(group);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent });
  return items.map((item) => repairRecord.parse(item));
}

export async function getRepair(
  store: Store,
  group: GroupId,
  repair: RepairId,
): Promise<RepairRecord | null> {
  const item = await store.get('forum', repairKey(group, repair), { consistent: true });
  return item ? repairRecord.parse(item) : null;
}

export const repairWrite = (repair: RepairRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...repairKey(repair.groupId, repair.repairId), type: 'repair', ...repair },
  onlyIf: { absent: true },
});

/**
 * What became of it, if it is as it was read. Where it begins or ceases to be under way, its pair does, too: the first write fails its
 * condition where these two have another one.
 */
export const repairChangeWrites = (before: RepairRecord, after: RepairRecord): Write[] => [
  ...pairChange(before, after),
  {
    kind: 'put',
    table: 'forum',
    item: {
      ...repairKey(before.groupId, before.repairId),
      type: 'repair',
      ...after,
      version: before.version + 1,
    },
    onlyIf: { equals: { version: before.version } },
  },
];

/** Nothing of this transaction is done where it has changed since it was read. */
export const repairStands = ({ groupId, repairId, version }: RepairRecord): Write => ({
  kind: 'check',
  table: 'forum',
  key: repairKey(groupId, repairId),
  onlyIf: { equals: { version } },
});

/** The whole of it, if it is as it was read. */
export const repairRemovals = (repair: RepairRecord): Write[] => [
  ...pairChange(repair, null),
  {
    kind: 'delete',
    table: 'forum',
    key: repairKey(repair.groupId, repair.repairId),
    onlyIf: { equals: { version: repair.version } },
  },
];

function pairChange(before: RepairRecord, after: RepairRecord | null): Write[] {
  const is = after !== null && isUnderWay(after);
  const { groupId, asker, other } = before;
  if (isUnderWay(before) === is || other.by === null) return [];
  const key = repairPairKey(groupId, asker.by, other.by);
  return is
    ? [
        {
          kind: 'put',
          table: 'forum',
          item: { ...key, type: 'repair-pair' },
          onlyIf: { absent: true },
        },
      ]
    : [{ kind: 'delete', table: 'forum', key }];
}
