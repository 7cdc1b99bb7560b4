export type TableName = 'forum' | 'audit' | 'vault';
export interface Key {
  readonly pk: string;
  readonly sk: string;
}
export type Item = Record<string, unknown>;

/** What must be true of the item that is there now; otherwise nothing is written and `ConditionFailed` is thrown. */
export interface Condition {
  readonly absent?: true;
  readonly exists?: true;
  readonly equals?: Readonly<Record<string, unknown>>;
  /** Attributes that are not there; dotted paths reach into maps. */
  readonly unset?: readonly string[];
}

export type Write =
  | {
      readonly kind: 'put';
      readonly table: TableName;
      readonly item: Key & Item;
      readonly onlyIf?: Condition;
    }
  | {
      readonly kind: 'update';
      readonly table: TableName;
      readonly key: Key;
      /** Dotted paths reach into maps. */
      readonly set?: Item;
      readonly add?: Readonly<Record<string, number>>;
      readonly remove?: readonly string[];
      readonly onlyIf?: Condition;
    }
  | {
      readonly kind: 'delete';
      readonly table: TableName;
      readonly key: Key;
      readonly onlyIf?: Condition;
    }
  | {
      readonly kind: 'check';
      readonly table: TableName;
      readonly key: Key;
      readonly onlyIf: Condition;
    };

export interface QueryInput {
  readonly table: TableName;
  readonly index?: 'gsi1' | 'gsi2' | 'gsi3';
  readonly pk: string;
  /** Inclusive on both ends. */
  readonly between?: readonly [string, string];
  readonly beginsWith?: string;
  readonly before?: string;
  readonly after?: string;
  readonly limit?: number;
  readonly newestFirst?: boolean;
  /** Of each item its key and nothing else: what is only to be removed is not read. */
  readonly keysOnly?: boolean;
  /** Base table only: sees every write that was answered before. Twice the read units. */
  readonly consistent?: boolean;
}

/** Capacity units as the store itself counted them for one request. */
export interface Consumed {
  readonly operation: string;
  readonly table: TableName;
  readonly units: number;
}

/** A condition did not hold. `failed` names the places in the list of writes, from 0. */
export class ConditionFailed extends Error {
  override readonly name = 'ConditionFailed';
  constructor(
    readonly failed: readonly number[],
    /** True when another transaction was at work on one of the items: worth another try. */
    readonly conflict: boolean,
  ) {
    super('A condition on a write did not hold.');
  }
}

/** The store did not answer, or asked us to slow down, after the SDK's own retries. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  constructor(cause: unknown) {
    super(`The store did not answer: ${cause instanceof Error ? cause.name : 'unknown'}`);
  }
}

/** The few operations that the access patterns are made of. */
export interface Store {
  get(table: TableName, key: Key, options?: { consistent?: boolean }): Promise<Item | undefined>;
  /** Answers in the order of the keys; at most 100. */
  getMany(
    table: TableName,
    keys: readonly Key[],
    options?: { consistent?: boolean },
  ): Promise<(Item | undefined)[]>;
  query(input: QueryInput): Promise<Item[]>;
  /** One write outside a transaction: half the units of the same write inside one. */
  write(write: Exclude<Write, { kind: 'delete' | 'check' }>): Promise<void>;
  /** All or nothing; at most 100 writes. */
  transact(writes: readonly Write[]): Promise<void>;
}

/** Back-off with full jitter, for collisions between writers of the same item. */
export async function pause(attempt: number): Promise<void> {
  const most = Math.min(1000, 20 * 2 ** attempt);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * most));
}
