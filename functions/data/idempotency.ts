import type { PersonId } from '#shared/contracts/primitives.ts';
import { idempotencyKey } from './keys.ts';
import type { Item, Store, Write } from './table.ts';

const keptForSeconds = 24 * 60 * 60;

/** What an earlier request with the same key did: its fingerprint and its answer. */
export interface EarlierRequest {
  readonly fingerprint: string;
  readonly answer: unknown;
}

export const idempotencyWrite = (
  person: PersonId,
  keyHash: string,
  request: EarlierRequest,
  now: Date,
): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...idempotencyKey(person, keyHash),
    type: 'once',
    ...request,
    expiresAt: Math.ceil(now.getTime() / 1000) + keptForSeconds,
  },
  onlyIf: { absent: true },
});

export async function findEarlierRequest(
  store: Store,
  person: PersonId,
  keyHash: string,
): Promise<EarlierRequest | null> {
  const item: Item | undefined = await store.get('forum', idempotencyKey(person, keyHash), {
    consistent: true,
  });
  return item ? { fingerprint: String(item.fingerprint), answer: item.answer } : null;
}
