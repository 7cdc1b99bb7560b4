import { addAttempt, countAttempts } from '#functions/data/attempts.ts';
import { StoreUnavailable } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';

/** How much of something there may be in one window of time, and how much an instance counts by itself before it tells the others. */
export interface Allowance {
  readonly most: number;
  readonly step: number;
}

interface Count {
  readonly window: number;
  /** What this instance has counted. */
  own: number;
  /** What of it stands in the store. */
  told: number;
  /** What the others had counted when this instance last told its own. */
  others: number;
  /** While it tells: whoever comes meanwhile waits for what the others say. */
  telling: Promise<void> | null;
}

/** Buckets that are remembered at most; past that the oldest go, so that memory stays flat. */
const mostBuckets = 20_000;

/**
 * Counts that instances share by way of the store. Each tells the others in steps, and learns then what they have counted: ordinary use
 * never reaches the first step and costs nothing. All together they let through `most`, give or take fewer than `step` for each instance.
 */
export function createSharedCount(windowMilliseconds: number) {
  const counts = new Map<string, Count>();

  function countOf(bucket: string, window: number): Count {
    const known = counts.get(bucket);
    if (known?.window === window) return known;
    const fresh = { window, own: 0, told: 0, others: 0, telling: null };
    counts.delete(bucket);
    counts.set(bucket, fresh);
    if (counts.size > mostBuckets) {
      const oldest = counts.keys().next().value;
      if (oldest !== undefined) counts.delete(oldest);
    }
    return fresh;
  }

  /**
   * Counts one more of `here`, and answers how many seconds are left of a window that is full, or null. `inStore` names the bucket where
   * others can read it. A store that does not answer keeps nobody out: then this instance's own count decides.
   */
  return async function oneMore(
    { store, now }: Pick<Deps, 'store' | 'now'>,
    { here, inStore }: { readonly here: string; readonly inStore: (window: number) => string },
    { most, step }: Allowance,
  ): Promise<number | null> {
    const at = now().getTime();
    const window = Math.floor(at / windowMilliseconds);
    const endsAt = (window + 1) * windowMilliseconds;
    const count = countOf(here, window);

    async function tell(): Promise<void> {
      count.told += step;
      const bucket = inStore(window);
      try {
        await addAttempt(store, bucket, window, new Date(endsAt), step);
        const all = await countAttempts(store, bucket, window);
        count.others = Math.max(count.others, all - count.told);
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
      } finally {
        count.telling = null;
      }
    }

    count.own += 1;
    const mine = count.own;
    while (mine + count.others <= most) {
      if (count.telling === null) {
        if (count.told >= mine || count.own - count.told < step) break;
        count.telling = tell();
      }
      await count.telling;
    }
    return mine + count.others > most ? Math.ceil((endsAt - at) / 1000) : null;
  };
}
