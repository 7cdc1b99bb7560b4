import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import { againstGuessing } from '#functions/api/guessing.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getPerson, keyReplacement } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { findJoin, joinReplayWrite } from '#functions/data/invitations.ts';
import type { PersonPrincipal, PersonRecord } from '#functions/data/records.ts';
import { keyWrite } from '#functions/data/sign-ins.ts';
import { toldDeviceRemovals } from '#functions/data/telling.ts';
import type { Deps } from '#functions/ports.ts';
import { eachPepper, keyedBytes, keyedHash, type Secrets } from '#functions/secrets.ts';
import { keyFrom, readKey } from '#functions/words.ts';
import type { NewKey, replaceKeyRequest } from '#shared/contracts/sign-in.ts';
import type { Device } from '#shared/domain/device.ts';
import { fieldRefusal, Refusal } from '#shared/errors.ts';
import { findByKey } from './find-by-key.ts';
import { readMe } from './read-me.ts';
import { type NewSignIn, startSignIn } from './start-sign-in.ts';

const replayMinutes = 15;

interface Given {
  readonly key: string;
  readonly principal: PersonPrincipal;
}

/**
 * Gives a member or alum other seven words in the place of theirs, and a sign-in. The words before and everything that was opened with them
 * end. They have to be written once more: an open page alone must lock nobody out. For 15 minutes the same words come again, for the
 * same words before: to the sign-in that asked, whatever form it sends, and to the same request. Throws `not-allowed` to staff.
 */
export async function replaceKey(
  deps: Deps,
  caller: Caller,
  idempotencyKey: string,
  request: z.output<typeof replaceKeyRequest>,
  device: Device,
): Promise<{ answer: NewKey; signIn: NewSignIn }> {
  const { sharedDevice } = caller;
  if (!('groupId' in caller.principal)) throw new Refusal('not-allowed');
  const { personId } = caller.principal;
  const present = readKey(request.key);
  const asked = present !== null && { present, signInHash: caller.signInHash, idempotencyKey };

  const earlier = async () => (asked ? earlierGiven(deps, personId, asked) : null);
  const replace = async (): Promise<Given> => {
    // A sign-in whose key was replaced opens this no more than anything else.
    await readMe(deps, caller);
    return inOneTransaction<Given>(deps, async () => {
      const personHash = keyedHash(deps.secrets, 'new-key-guesses', personId);
      const own = await againstGuessing(deps, { what: 'new-key', personHash }, async () =>
        asked ? ownKey(deps, personId, asked.present) : null,
      );
      if (!asked || !own) {
        throw fieldRefusal(
          'key',
          'These are not the seven words that you have now. Please check them and their order.',
        );
      }
      const { principal, person } = own;
      const now = deps.now();
      const key = drawn(deps.secrets, asked);
      const keyHash = keyedHash(deps.secrets, 'key', key);
      const next = { ...principal, role: person.role, keyNumber: person.keyNumber + 1 };
      const replay = {
        personId,
        signInHash: caller.signInHash,
        endsAt: new Date(now.getTime() + replayMinutes * 60_000).toISOString(),
      };
      return {
        answer: { key, principal: next },
        writes: [
          keyReplacement(principal.groupId, person, keyHash),
          keyWrite(keyHash, next),
          ...replayHashes(deps.secrets, asked).map((hash) => joinReplayWrite(hash, replay)),
          // Whoever had the key before is told nothing from here on.
          ...(await toldDeviceRemovals(deps.store, personId, now)),
          // As when somebody comes back with a new code: that it was done, and not by whom.
          await auditWrite(
            deps.store,
            principal.clinicId,
            {
              actor: { kind: 'system', id: 'join' },
              action: 'key.replaced',
              target: `group ${principal.groupId}`,
              details: {},
            },
            now,
          ),
        ],
      };
    });
  };
  // Sent twice at once: the other one made the key, and both must show the same words.
  const replaceOrTwin = () =>
    replace().catch(async (error: unknown) => {
      const twin = error instanceof Refusal ? await earlier() : null;
      if (!twin) throw error;
      return twin;
    });

  const { key, principal } = (await earlier()) ?? (await replaceOrTwin());
  const signIn = startSignIn(deps, principal, { sharedDevice, device });
  await deps.store.write(signIn.write);
  const me = await readMe(deps, { principal, sharedDevice });
  return { answer: { key, me }, signIn };
}

/** Who asks for other words: with which words, from which sign-in, in which request. */
interface Asked {
  readonly present: string;
  readonly signInHash: string;
  readonly idempotencyKey: string;
}

/** The new words are drawn from the ones before and the sign-in, so that nothing that could show them is stored. */
const drawn = (secrets: Secrets, { present, signInHash }: Pick<Asked, 'present' | 'signInHash'>) =>
  keyFrom(keyedBytes(secrets, 'new-key-words', `${present} ${signInHash}`));

/** Where it stands that words were given: once for the sign-in, and once for the request, which may come again with the new cookie. */
const replayHashes = (secrets: Secrets, { present, signInHash, idempotencyKey }: Asked) => [
  keyedHash(secrets, 'new-key-replay-sign-in', `${present} ${signInHash}`),
  keyedHash(secrets, 'new-key-replay', `${present} ${idempotencyKey}`),
];

/** What the same person was given for this a few minutes ago, with whichever pepper it was drawn; or null. */
async function earlierGiven(
  deps: Deps,
  personId: PersonRecord['personId'],
  asked: Asked,
): Promise<Given | null> {
  for (const secrets of eachPepper(deps.secrets)) {
    for (const hash of replayHashes(secrets, asked)) {
      const signInHash = (await findJoin(deps.store, hash, deps.now()))?.signInHash;
      if (signInHash === undefined) continue;
      const key = drawn(secrets, { present: asked.present, signInHash });
      const principal = await findByKey(deps, key);
      if (principal && 'groupId' in principal && principal.personId === personId) {
        return { key, principal };
      }
    }
  }
  return null;
}

/** Whose these words are, if they are the caller's and count; null for any other words. */
async function ownKey(
  deps: Deps,
  personId: PersonRecord['personId'],
  words: string,
): Promise<{ principal: PersonPrincipal; person: PersonRecord } | null> {
  const principal = await findByKey(deps, words);
  if (principal === null || !('groupId' in principal) || principal.personId !== personId)
    return null;
  const person = await getPerson(deps.store, principal.groupId, personId);
  const counts = person?.standing !== 'left' && person?.keyNumber === principal.keyNumber;
  return person && counts ? { principal, person } : null;
}
