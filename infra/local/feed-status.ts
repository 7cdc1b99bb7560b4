import type { Delivery } from '#functions/triage/feed-watch.ts';
import type { FeedStatus } from '#shared/contracts/status.ts';
import { countPutAside } from './put-aside.ts';

/** Keeps on this machine what CloudWatch keeps in the cloud, from this start on. */
export function keepFeedStatus(folder: string, now: () => Date) {
  let handled = 0;
  let failed = 0;
  let lagMilliseconds: number | null = null;
  let lastAt: string | null = null;
  return {
    report(delivery: Delivery): void {
      handled += delivery.records - delivery.failed;
      failed += delivery.failed;
      lagMilliseconds = delivery.lagMilliseconds;
      lastAt = now().toISOString();
    },
    status: (): FeedStatus => ({
      handled,
      failed,
      putAside: countPutAside(folder),
      lagMilliseconds: lagMilliseconds === null ? null : Math.round(lagMilliseconds),
      lastAt,
    }),
  };
}
