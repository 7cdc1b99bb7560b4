import { againstGuessing } from '#functions/api/guessing.ts';
import { inOneTransaction, type Prepared } from '#functions/data/in-one-transaction.ts';
import {
  findInvitation,
  findJoin,
  invitationUse,
  joinReplayWrite,
} from '#functions/data/invitations.ts';
import type { InvitationRecord, Principal } from '#functions/data/records.ts';
import { findPrincipal } from '#functions/data/sign-ins.ts';
import type { Deps } from '#functions/ports.ts';
import { eachPepper, keyedBytes, keyedHash, type Secrets } from '#functions/secrets.ts';
import { keyFrom, readCode } from '#functions/words.ts';
import { Refusal } from '#shared/errors.ts';

const replayMinutes = 15;

/** The seven words that belong to a code and a request, and where what becomes of them stands. */
export interface DrawnWords {
  readonly key: string;
  readonly keyHash: string;
  readonly codeHash: string;
  readonly replayHash: string;
}

/**
 * A key's words are drawn from the code and the request's key: sent again within 15 minutes after a lost answer, the same words
 * come back, and nothing that could show them is stored. Throws `invitation-not-usable` for what is no code.
 */
export async function drawWords(
  { store, secrets, now }: Pick<Deps, 'store' | 'secrets' | 'now'>,
  typedCode: string,
  idempotencyKey: string,
): Promise<DrawnWords> {
  const code = readCode(typedCode);
  if (!code) throw new Refusal('invitation-not-usable');
  const [newest, ...others] = eachPepper(secrets).map((one) =>
    drawnWith(one, code, idempotencyKey),
  );
  // Whatever was begun with a pepper that has been replaced is ended with it.
  for (const words of others) {
    const isThere =
      (await findInvitation(store, words.codeHash, now())) !== null ||
      (await findJoin(store, words.replayHash, now())) !== null;
    if (isThere) return words;
  }
  return newest ?? drawnWith(secrets, code, idempotencyKey);
}

function drawnWith(secrets: Secrets, code: string, idempotencyKey: string): DrawnWords {
  const seed = `${code} ${idempotencyKey}`;
  const key = keyFrom(keyedBytes(secrets, 'key-words', seed));
  return {
    key,
    keyHash: keyedHash(secrets, 'key', key),
    codeHash: keyedHash(secrets, 'invitation', code),
    replayHash: keyedHash(secrets, 'join-replay', seed),
  };
}

/** Who joined with the same request a few minutes ago, or null. */
export async function earlierJoin(deps: Deps, words: DrawnWords): Promise<Principal | null> {
  if ((await findJoin(deps.store, words.replayHash, deps.now())) === null) return null;
  return findPrincipal(deps.store, words.keyHash);
}

/**
 * Uses an invitation up, in one transaction with what `prepare` makes of it; null where it cannot be used for that. Throws
 * `invitation-not-usable`.
 */
export function spendInvitation(
  deps: Deps,
  addressHash: string,
  words: DrawnWords,
  prepare: (invitation: InvitationRecord) => Promise<Prepared<Principal> | null>,
): Promise<Principal> {
  return inOneTransaction<Principal>(deps, async () => {
    const invitation = await againstGuessing(deps, { what: 'invitation', addressHash }, () =>
      findInvitation(deps.store, words.codeHash, deps.now()),
    );
    const prepared = invitation && (await prepare(invitation));
    if (!prepared) {
      // The same request sent twice at once: the other one used the invitation up, and both must show the same words.
      const twin = await earlierJoin(deps, words);
      if (twin) return { answer: twin, writes: [] };
      throw new Refusal('invitation-not-usable');
    }
    return {
      ...prepared,
      writes: [
        ...prepared.writes,
        joinReplayWrite(words.replayHash, {
          personId: prepared.answer.personId,
          endsAt: new Date(deps.now().getTime() + replayMinutes * 60_000).toISOString(),
        }),
        invitationUse(words.codeHash),
      ],
    };
  });
}
