import type * as z from 'zod';
import { findEarlierRequest, idempotencyWrite } from '#functions/data/idempotency.ts';
import { inOneTransaction, type Prepared } from '#functions/data/in-one-transaction.ts';
import { StoreUnavailable } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import { eachPepper, keyedHash, type Secrets } from '#functions/secrets.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';

export interface RequestOnce<T> {
  readonly personId: PersonId;
  readonly idempotencyKey: string;
  /** What makes two requests the same: operation, ids and content. */
  readonly content: readonly unknown[];
  readonly answer: z.ZodType<T>;
}

/**
 * As `inOneTransaction`, and at most once per Idempotency-Key: a second send gets the first one's answer, even where what the
 * first one did, or what has happened since, would not allow it again.
 */
export async function onceInOneTransaction<T>(
  deps: Deps,
  request: RequestOnce<T>,
  prepare: () => Promise<Prepared<T>>,
): Promise<T> {
  const { keyHash, fingerprint } = marked(deps.secrets, request);
  const earlierAnswer = async (secrets = deps.secrets): Promise<T | null> => {
    const mark = marked(secrets, request);
    const earlier = await findEarlierRequest(deps.store, request.personId, mark.keyHash);
    if (!earlier) return null;
    if (earlier.fingerprint !== mark.fingerprint) throw new Refusal('idempotency-key-reused');
    return request.answer.parse(earlier.answer);
  };
  // Sent first while another pepper was the one that is written with.
  for (const other of eachPepper(deps.secrets).slice(1)) {
    const earlier = await earlierAnswer(other);
    if (earlier !== null) return earlier;
  }
  let replayed = false;
  const fresh = await inOneTransaction<T | null>(deps, async () => {
    if (replayed) return { writes: [], answer: null };
    let prepared: Prepared<T>;
    try {
      prepared = await prepare();
    } catch (error) {
      const earlier = error instanceof Refusal ? await earlierAnswer() : null;
      if (earlier === null) throw error;
      return { writes: [], answer: earlier };
    }
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
  const earlier = await earlierAnswer();
  if (earlier === null) throw new StoreUnavailable(new Error('EarlierRequestGone'));
  return earlier;
}

const marked = (
  secrets: Secrets,
  { idempotencyKey, content }: Pick<RequestOnce<unknown>, 'idempotencyKey' | 'content'>,
) => ({
  keyHash: keyedHash(secrets, 'idempotency', idempotencyKey),
  fingerprint: keyedHash(secrets, 'fingerprint', JSON.stringify(content)),
});
