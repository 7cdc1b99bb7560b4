import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import type { StrategyId } from '#shared/contracts/strategy.ts';
import { helpedKey, kitKey, kitOf, strategiesOf, strategyKey } from './keys.ts';
import { type StrategyRecord, strategyRecord } from './own-records.ts';
import type { Store, Write } from './table.ts';

/** Everything in a group's library, also what waits, by ids that are drawn. */
export async function listStrategies(store: Store, group: GroupId): Promise<StrategyRecord[]> {
  const { pk, prefix } = strategiesOf(group);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent: true });
  return items.map((item) => strategyRecord.parse(item));
}

export async function getStrategy(
  store: Store,
  group: GroupId,
  strategy: StrategyId,
): Promise<StrategyRecord | null> {
  const item = await store.get('forum', strategyKey(group, strategy), { consistent: true });
  return item ? strategyRecord.parse(item) : null;
}

/** What one person keeps in their kit, and what they said helped them, too. */
export async function getKit(
  store: Store,
  person: PersonId,
): Promise<{ readonly kept: ReadonlySet<string>; readonly helped: ReadonlySet<string> }> {
  const { pk, prefix } = kitOf(person);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent: true });
  const ids = (what: string) =>
    new Set(
      items.flatMap(({ sk }) =>
        String(sk).startsWith(`${prefix}${what}#`)
          ? [String(sk).slice(`${prefix}${what}#`.length)]
          : [],
      ),
    );
  return { kept: ids('KEPT'), helped: ids('HELPED') };
}

export const strategyWrite = (strategy: StrategyRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...strategyKey(strategy.groupId, strategy.strategyId),
    type: 'strategy',
    ...strategy,
  },
  onlyIf: { absent: true },
});

/** What became of it, if it is as it was read. */
export const strategyChange = (
  before: StrategyRecord,
  { state, note, sharedAt }: StrategyRecord,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: strategyKey(before.groupId, before.strategyId),
  set: { state, note, sharedAt, version: before.version + 1 },
  onlyIf: { equals: { version: before.version } },
});

export const strategyRemoval = ({ groupId, strategyId }: StrategyRecord): Write => ({
  kind: 'delete',
  table: 'forum',
  key: strategyKey(groupId, strategyId),
});

/** Somebody says that it helped them, too, or takes it back. The first write fails its condition where that is so already. */
export function helpedWrites(
  { groupId, strategyId }: Pick<StrategyRecord, 'groupId' | 'strategyId'>,
  person: PersonId,
  change: 'give' | 'take-back',
): Write[] {
  const key = helpedKey(person, strategyId);
  return [
    change === 'give'
      ? { kind: 'put', table: 'forum', item: { ...key, type: 'helped' }, onlyIf: { absent: true } }
      : { kind: 'delete', table: 'forum', key, onlyIf: { exists: true } },
    {
      kind: 'update',
      table: 'forum',
      key: strategyKey(groupId, strategyId),
      add: { helped: change === 'give' ? 1 : -1 },
      onlyIf: change === 'give' ? { equals: { state: 'shared' } } : { exists: true },
    },
  ];
}

/** Puts it into somebody's kit, or takes it out. Twice is fine. */
export const kitWrite = (
  person: PersonId,
  strategy: StrategyId,
  change: 'give' | 'take-back',
): Write => {
  const key = kitKey(person, strategy);
  return change === 'give'
    ? { kind: 'put', table: 'forum', item: { ...key, type: 'kept-strategy' } }
    : { kind: 'delete', table: 'forum', key };
};
