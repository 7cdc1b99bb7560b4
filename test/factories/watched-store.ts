import type { Key, Store, TableName, Write } from '#functions/data/table.ts';

/** What one request asks of IAM. An index has no partition there that a right could name. */
export interface Asked {
  readonly table: TableName;
  readonly action: string;
  readonly partition: string | null;
  readonly index: string | null;
}

const actionOf: Record<Write['kind'], string> = {
  put: 'PutItem',
  update: 'UpdateItem',
  delete: 'DeleteItem',
  check: 'ConditionCheckItem',
};

/** A store that notes what right each request needs. */
export function watchedStore(store: Store): { store: Store; asked: Asked[] } {
  const asked: Asked[] = [];
  const note = (table: TableName, action: string, { pk }: Pick<Key, 'pk'>, index?: string) =>
    asked.push({ table, action, partition: index ? null : pk, index: index ?? null });
  const writes = (all: readonly Write[]) => {
    for (const one of all) {
      note(one.table, actionOf[one.kind], one.kind === 'put' ? one.item : one.key);
    }
  };
  return {
    asked,
    store: {
      get(table, key, options) {
        note(table, 'GetItem', key);
        return store.get(table, key, options);
      },
      getMany(table, keys, options) {
        for (const key of keys) note(table, 'BatchGetItem', key);
        return store.getMany(table, keys, options);
      },
      query(input) {
        note(input.table, 'Query', input, input.index);
        return store.query(input);
      },
      write(one) {
        writes([one]);
        return store.write(one);
      },
      transact(all) {
        writes(all);
        return store.transact(all);
      },
    },
  };
}
