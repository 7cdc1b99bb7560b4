import type { Delivery } from '#functions/triage/feed-watch.ts';
import type { FeedStatus } from '#shared/contracts/status.ts';
import { countPutAside } from './put-aside.ts';

/** Keeps on this machine what CloudWatch keeps in the cloud, from this start on. */
export function keepFeedStatus(folder: string, now: () => Date) {
  let lagMilliseconds: number | null = null;
  let lastAt: string | null = null;
  return {
    report(delivery: Delivery): void {
      lagMilliseconds = delivery.lagMilliseconds;
      lastAt = now().toISOString();
    },
    status: (): FeedStatus => ({
      hasPutAside: countPutAside(folder) > 0,
      lagMilliseconds: lagMilliseconds === null ? null : Math.round(lagMilliseconds),
      lastAt,
    }),
  };
}
