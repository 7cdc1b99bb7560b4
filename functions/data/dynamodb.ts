import {
  DynamoDBClient,
  type DynamoDBClientConfig,
  ProvisionedThroughputExceededException,
  ThrottlingException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import {
  ConditionFailed,
  type Consumed,
  type Item,
  pause,
  type Store,
  StoreUnavailable,
  type TableName,
  type Write,
} from './table.ts';

export interface StoreOptions {
  readonly names: Readonly<Record<TableName, string>>;
  readonly client: DynamoDBClientConfig;
  readonly onConsumed?: (consumed: Consumed) => void;
}

export function createStore(options: StoreOptions): Store & { close(): void } {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(options.client), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const { names } = options;
  const measured = options.onConsumed ? ({ ReturnConsumedCapacity: 'TOTAL' } as const) : {};
  const tableOf = (name: string | undefined): TableName =>
    name === names.audit ? 'audit' : name === names.vault ? 'vault' : 'forum';
  const report = (
    operation: string,
    consumed:
      | readonly { TableName?: string | undefined; CapacityUnits?: number | undefined }[]
      | { TableName?: string | undefined; CapacityUnits?: number | undefined }
      | undefined,
  ) => {
    if (!options.onConsumed || !consumed) return;
    for (const one of Array.isArray(consumed) ? consumed : [consumed]) {
      options.onConsumed({
        operation,
        table: tableOf(one.TableName),
        units: one.CapacityUnits ?? 0,
      });
    }
  };

  return {
    async get(table, key, { consistent = false } = {}) {
      const answer = await guarded(() =>
        client.send(
          new GetCommand({
            TableName: names[table],
            Key: { ...key },
            ConsistentRead: consistent,
            ...measured,
          }),
        ),
      );
      report('get', answer.ConsumedCapacity);
      return answer.Item;
    },

    async getMany(table, keys, { consistent = false } = {}) {
      const found = new Map<string, Item>();
      let rest: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
      for (let attempt = 0; rest.length > 0; attempt += 1) {
        if (attempt > 4) throw new StoreUnavailable(new Error('UnprocessedKeys'));
        if (attempt > 0) await pause(attempt);
        const answer = await guarded(() =>
          client.send(
            new BatchGetCommand({
              RequestItems: { [names[table]]: { Keys: rest, ConsistentRead: consistent } },
              ...measured,
            }),
          ),
        );
        report('getMany', answer.ConsumedCapacity);
        for (const item of answer.Responses?.[names[table]] ?? []) {
          found.set(`${item.pk} ${item.sk}`, item);
        }
        rest = answer.UnprocessedKeys?.[names[table]]?.Keys ?? [];
      }
      return keys.map((key) => found.get(`${key.pk} ${key.sk}`));
    },

    async query(input) {
      const pk = input.index ? `${input.index}pk` : 'pk';
      const sk = input.index ? `${input.index}sk` : 'sk';
      const values: Item = { ':pk': input.pk };
      const conditions = ['#pk = :pk'];
      if (input.between) {
        conditions.push('#sk BETWEEN :from AND :to');
        [values[':from'], values[':to']] = input.between;
      } else if (input.beginsWith !== undefined) {
        conditions.push('begins_with(#sk, :start)');
        values[':start'] = input.beginsWith;
      } else if (input.before !== undefined) {
        conditions.push('#sk < :before');
        values[':before'] = input.before;
      } else if (input.after !== undefined) {
        conditions.push('#sk > :after');
        values[':after'] = input.after;
      }
      const items: Item[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const answer = await guarded(() =>
          client.send(
            new QueryCommand({
              TableName: names[input.table],
              ...(input.index ? { IndexName: input.index } : {}),
              KeyConditionExpression: conditions.join(' AND '),
              ExpressionAttributeNames: {
                '#pk': pk,
                ...(conditions.length > 1 ? { '#sk': sk } : {}),
                ...(input.keysOnly ? { '#ownPk': 'pk', '#ownSk': 'sk' } : {}),
              },
              // Said twice, because rights to keys alone go by both.
              ...(input.keysOnly
                ? { ProjectionExpression: '#ownPk, #ownSk', Select: 'SPECIFIC_ATTRIBUTES' }
                : {}),
              ExpressionAttributeValues: values,
              ...(input.limit === undefined ? {} : { Limit: input.limit - items.length }),
              ScanIndexForward: !input.newestFirst,
              ...(input.index ? {} : { ConsistentRead: input.consistent ?? false }),
              ...(start ? { ExclusiveStartKey: start } : {}),
              ...measured,
            }),
          ),
        );
        report('query', answer.ConsumedCapacity);
        items.push(...(answer.Items ?? []));
        start = answer.LastEvaluatedKey;
      } while (start && (input.limit === undefined || items.length < input.limit));
      return items;
    },

    async write(write) {
      const parts = expressions(write);
      if (write.kind === 'put') {
        const answer = await guarded(() =>
          client.send(
            new PutCommand({
              TableName: names[write.table],
              Item: write.item,
              ...parts,
              ...measured,
            }),
          ),
        );
        report('put', answer.ConsumedCapacity);
      } else {
        const answer = await guarded(() =>
          client.send(
            new UpdateCommand({
              TableName: names[write.table],
              Key: { ...write.key },
              ...parts,
              ...measured,
            }),
          ),
        );
        report('update', answer.ConsumedCapacity);
      }
    },

    async transact(writes) {
      const answer = await guarded(() =>
        client.send(
          new TransactWriteCommand({
            TransactItems: writes.map((write) => transactItem(write, names[write.table])),
            ...measured,
          }),
        ),
      );
      report('transact', answer.ConsumedCapacity);
    },

    close() {
      client.destroy();
    },
  };
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

function transactItem(write: Write, TableName: string): TransactItem {
  const parts = expressions(write);
  switch (write.kind) {
    case 'put':
      return { Put: { TableName, Item: write.item, ...parts } };
    case 'update':
      return { Update: { TableName, Key: { ...write.key }, UpdateExpression: '', ...parts } };
    case 'delete':
      return { Delete: { TableName, Key: { ...write.key }, ...parts } };
    case 'check':
      return {
        ConditionCheck: { TableName, Key: { ...write.key }, ConditionExpression: '', ...parts },
      };
  }
}

interface Expressions {
  ConditionExpression?: string;
  UpdateExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Item;
}

/** Spells a write's condition and changes in the store's own language, every name and value by placeholder. */
function expressions(write: Write): Expressions {
  const names: Record<string, string> = {};
  const values: Item = {};
  const name = (path: string) =>
    path
      .split('.')
      .map((part) => {
        const known = Object.keys(names).find((key) => names[key] === part);
        if (known) return known;
        const key = `#n${Object.keys(names).length}`;
        names[key] = part;
        return key;
      })
      .join('.');
  const value = (of: unknown) => {
    const key = `:v${Object.keys(values).length}`;
    values[key] = of;
    return key;
  };

  const conditions: string[] = [];
  if (write.onlyIf?.absent) conditions.push(`attribute_not_exists(${name('pk')})`);
  if (write.onlyIf?.exists) conditions.push(`attribute_exists(${name('pk')})`);
  for (const [path, expected] of Object.entries(write.onlyIf?.equals ?? {})) {
    conditions.push(`${name(path)} = ${value(expected)}`);
  }
  for (const path of write.onlyIf?.unset ?? []) {
    conditions.push(`attribute_not_exists(${name(path)})`);
  }

  const changes: string[] = [];
  if (write.kind === 'update') {
    const set = Object.entries(write.set ?? {}).filter(([, of]) => of !== undefined);
    if (set.length > 0) {
      changes.push(`SET ${set.map(([path, of]) => `${name(path)} = ${value(of)}`).join(', ')}`);
    }
    const add = Object.entries(write.add ?? {});
    if (add.length > 0) {
      changes.push(`ADD ${add.map(([path, of]) => `${name(path)} ${value(of)}`).join(', ')}`);
    }
    const remove = write.remove ?? [];
    if (remove.length > 0) changes.push(`REMOVE ${remove.map(name).join(', ')}`);
  }

  return {
    ...(conditions.length > 0 ? { ConditionExpression: conditions.join(' AND ') } : {}),
    ...(changes.length > 0 ? { UpdateExpression: changes.join(' ') } : {}),
    ...(Object.keys(names).length > 0 ? { ExpressionAttributeNames: names } : {}),
    ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
  };
}

async function guarded<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    throw translated(error);
  }
}

/** The SDK's errors as ours. Messages are dropped: they may quote what was written. */
function translated(error: unknown): Error {
  if (error instanceof TransactionCanceledException) {
    const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code);
    const failed = codes.flatMap((code, index) =>
      code === 'ConditionalCheckFailed' ? [index] : [],
    );
    const conflict = codes.some((code) => code === 'TransactionConflict');
    if (failed.length > 0 || conflict) return new ConditionFailed(failed, conflict);
    return new StoreUnavailable(error);
  }
  if (error instanceof Error && error.name === 'ConditionalCheckFailedException') {
    return new ConditionFailed([0], false);
  }
  if (error instanceof Error && error.name === 'TransactionConflictException') {
    return new ConditionFailed([], true);
  }
  const unavailable =
    error instanceof ProvisionedThroughputExceededException ||
    error instanceof ThrottlingException ||
    (error instanceof Error &&
      /ECONNREFUSED|ECONNRESET|TimeoutError|InternalServerError|RequestLimitExceeded|AggregateError/.test(
        `${error.name} ${'code' in error ? String(error.code) : ''}`,
      ));
  if (unavailable) return new StoreUnavailable(error);
  return error instanceof Error ? error : new Error('The store answered in an unknown way.');
}
