import { rateKey } from './keys.ts';
import type { Store } from './table.ts';

/** What was counted for one bucket in one window of time. Counted in the store, so that it holds across instances. */
export async function countAttempts(store: Store, bucket: string, window: number): Promise<number> {
  const item = await store.get('forum', rateKey(bucket, window), { consistent: true });
  return Number(item?.count ?? 0);
}

export async function addAttempt(
  store: Store,
  bucket: string,
  window: number,
  endsAt: Date,
  count = 1,
): Promise<void> {
  await store.write({
    kind: 'update',
    table: 'forum',
    key: rateKey(bucket, window),
    set: { type: 'attempts', expiresAt: Math.ceil(endsAt.getTime() / 1000) },
    add: { count },
  });
}
