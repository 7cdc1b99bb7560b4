import { addAttempt, countAttempts } from '#functions/data/attempts.ts';
import type { Deps } from '#functions/ports.ts';
import { Refusal } from '#shared/errors.ts';

const windowMinutes = 15;
const mostFailures = 20;

/**
 * Runs a look-up of something that could be guessed. Only failures count, by address and what is guessed; past twenty in a
 * quarter of an hour nothing is looked up. Throws `too-many-requests`.
 */
export async function againstGuessing<T>(
  deps: Deps,
  guess: { readonly what: 'key' | 'invitation'; readonly addressHash: string },
  lookUp: () => Promise<T | null>,
): Promise<T | null> {
  const length = windowMinutes * 60_000;
  const window = Math.floor(deps.now().getTime() / length);
  const endsAt = new Date((window + 1) * length);
  const bucket = `${guess.what}#${guess.addressHash}`;
  if ((await countAttempts(deps.store, bucket, window)) >= mostFailures) {
    throw new Refusal('too-many-requests', {
      retryAfterSeconds: Math.ceil((endsAt.getTime() - deps.now().getTime()) / 1000),
    });
  }
  const found = await lookUp();
  if (found === null) await addAttempt(deps.store, bucket, window, endsAt);
  return found;
}
