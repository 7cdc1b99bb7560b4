import { ConditionFailed, pause, type Store, StoreUnavailable, type Write } from './table.ts';

/** How often a write is tried again after another writer was faster. */
const mostTries = 8;

export interface Prepared<T> {
  readonly writes: readonly Write[];
  readonly answer: T;
  /** Called with the writes whose condition failed; may throw a refusal. Otherwise everything is read again and retried. */
  readonly onFailed?: (failed: readonly Write[]) => void;
}

/**
 * Runs `prepare` (which reads and decides) and writes all it asks for in one transaction, again from the start when somebody
 * else was faster. Throws `StoreUnavailable` when that keeps happening.
 */
export async function inOneTransaction<T>(
  { store }: { readonly store: Store },
  prepare: () => Promise<Prepared<T>>,
): Promise<T> {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    if (attempt > 0) await pause(attempt);
    const { writes, answer, onFailed } = await prepare();
    if (writes.length === 0) return answer;
    try {
      await store.transact(writes);
      return answer;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      onFailed?.(error.failed.flatMap((index) => writes[index] ?? []));
    }
  }
  throw new StoreUnavailable(new Error('TooManyCollisions'));
}
