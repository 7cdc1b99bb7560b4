/** How an event source mapping delivers: what it does with a batch that fails. */
export interface DeliveryRules {
  /** Tries after the first one. */
  readonly retries: number;
  /** A batch that failed is halved, which is no try. */
  readonly bisects: boolean;
  /** The function names what failed; what stands before the first of them is done. */
  readonly reports: boolean;
}

/** What the function made of a batch. `failed` are places in it, from 0. */
export type Delivered =
  | { readonly came: 'answer'; readonly failed: readonly number[] }
  | { readonly came: 'error' };

/**
 * Delivers records in their order until each was taken or given up on. What is given up on goes away as a batch, and those behind it
 * go on.
 */
export async function deliverBatch<Record>(
  records: readonly Record[],
  rules: DeliveryRules,
  todo: {
    readonly invoke: (batch: readonly Record[]) => Promise<Delivered>;
    readonly giveUp: (batch: readonly Record[], tries: number) => Promise<void>;
    readonly pause: (tries: number) => Promise<void>;
    readonly isWanted: () => boolean;
  },
): Promise<void> {
  const batches = [{ batch: records, tries: 0 }];
  for (let next = batches.shift(); next && todo.isWanted(); next = batches.shift()) {
    const { batch, tries } = next;
    if (batch.length === 0) continue;
    const delivered = await todo.invoke(batch);
    const first = firstFailed(delivered, rules);
    if (first === null) continue;
    const rest = batch.slice(first);
    if (rules.bisects && rest.length > 1) {
      const middle = Math.ceil(rest.length / 2);
      batches.unshift(
        { batch: rest.slice(0, middle), tries: 0 },
        { batch: rest.slice(middle), tries: 0 },
      );
    } else if (tries < rules.retries) {
      batches.unshift({ batch: rest, tries: first > 0 ? 0 : tries + 1 });
      await todo.pause(tries + 1);
    } else {
      await todo.giveUp(rest, tries + 1);
    }
  }
}

/** The place from which on a batch is not done; null where all of it is. */
function firstFailed(delivered: Delivered, { reports }: DeliveryRules): number | null {
  if (delivered.came === 'error') return 0;
  return reports && delivered.failed.length > 0 ? Math.min(...delivered.failed) : null;
}
