import { addAttempt, countAttempts } from '#functions/data/attempts.ts';
import type { Deps } from '#functions/ports.ts';
import { Refusal } from '#shared/errors.ts';

const windowMinutes = 15;
const mostFailures = 20;

type Guess =
  | { readonly what: 'key' | 'invitation' | 'passkey'; readonly addressHash: string }
  | { readonly what: 'new-key'; readonly personHash: string };

/**
 * Runs a look-up of something that could be guessed. Only failures count, by what is guessed and from where: by address, or by who is
 * signed in. Past twenty in a quarter of an hour nothing is looked up. Throws `too-many-requests`.
 */
export async function againstGuessing<T>(
  deps: Deps,
  guess: Guess,
  lookUp: () => Promise<T | null>,
): Promise<T | null> {
  const length = windowMinutes * 60_000;
  const window = Math.floor(deps.now().getTime() / length);
  const endsAt = new Date((window + 1) * length);
  const isPerson = 'personHash' in guess;
  const bucket = `${guess.what}#${isPerson ? guess.personHash : guess.addressHash}`;
  if ((await countAttempts(deps.store, bucket, window)) >= mostFailures) {
    const seconds = Math.ceil((endsAt.getTime() - deps.now().getTime()) / 1000);
    throw new Refusal('too-many-requests', {
      detail: isPerson
        ? 'These words did not fit too many times. Please try again in a quarter of an hour. “Help now” is open all the time.'
        : 'Too much that did not fit came from where you are. Please try again in a quarter of an hour. “Help now” is open all the time.',
      retryAfterSeconds: seconds,
    });
  }
  const found = await lookUp();
  if (found === null) await addAttempt(deps.store, bucket, window, endsAt);
  return found;
}
