import type { z } from 'zod';
import { findEarlierRequest, idempotencyWrite } from '#functions/data/idempotency.ts';
import { inOneTransaction, type Prepared } from '#functions/data/in-one-transaction.ts';
import type { Deps } from '#functions/ports.ts';
import { keyedHash } from '#functions/secrets.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';

export interface RequestOnce<T> {
  readonly personId: PersonId;
  readonly idempotencyKey: string;
  /** What makes two requests the same: operation, ids and content. */
  readonly content: readonly unknown[];
  readonly answer: z.ZodType<T>;
}

/** As `inOneTransaction`, and at most once per Idempotency-Key: a second send gets the first one's answer. */
export async function onceInOneTransaction<T>(
  deps: Deps,
  request: RequestOnce<T>,
  prepare: () => Promise<Prepared<T>>,
): Promise<T> {
  const keyHash = keyedHash(deps.secrets, 'idempotency', request.idempotencyKey);
  const fingerprint = keyedHash(deps.secrets, 'fingerprint', JSON.stringify(request.content));
  let replayed = false;
  const fresh = await inOneTransaction<T | null>(deps, async () => {
    if (replayed) return { writes: [], answer: null };
    const prepared = await prepare();
    const mark = idempotencyWrite(
      request.personId,
      keyHash,
      { fingerprint, answer: prepared.answer },
      deps.now(),
    );
    return {
      writes: [...prepared.writes, mark],
      answer: prepared.answer,
      onFailed(failed) {
        replayed = failed.includes(mark);
        if (!replayed) prepared.onFailed?.(failed);
      },
    };
  });
  if (fresh !== null) return fresh;
  const earlier = await findEarlierRequest(deps.store, request.personId, keyHash);
  if (!earlier || earlier.fingerprint !== fingerprint) throw new Refusal('idempotency-key-reused');
  return request.answer.parse(earlier.answer);
}
