import type { PersonId } from '#shared/contracts/primitives.ts';
import { challengeKey, passkeyKey, passkeysOf } from './keys.ts';
import {
  type ChallengeRecord,
  challengeRecord,
  type PasskeyRecord,
  type Principal,
  passkeyRecord,
} from './records.ts';
import { ConditionFailed, type Store, type Write } from './table.ts';

/** The passkeys that open something for this principal, in the order of their adding. */
export async function listPasskeys(store: Store, principal: Principal): Promise<PasskeyRecord[]> {
  const { pk, prefix } = passkeysOf(principal.personId);
  const items = await store.query({ table: 'forum', pk, beginsWith: prefix, consistent: true });
  return items
    .map((item) => passkeyRecord.parse(item))
    .filter((one) => opensWith(one.principal) === opensWith(principal))
    .sort((a, b) => a.addedAt.localeCompare(b.addedAt));
}

/** Changes when everything from before is to open nothing any more: with staff's access, and with a new key of others. */
const opensWith = (principal: Principal) =>
  'access' in principal ? principal.access : principal.keyNumber;

/** One passkey, whatever it opens; null where there is none. */
export async function getPasskey(
  store: Store,
  person: PersonId,
  credentialId: string,
): Promise<PasskeyRecord | null> {
  const item = await store.get('forum', passkeyKey(person, credentialId), { consistent: true });
  return item ? passkeyRecord.parse(item) : null;
}

export const passkeyWrite = (passkey: PasskeyRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: {
    ...passkeyKey(passkey.principal.personId, passkey.credentialId),
    type: 'passkey',
    ...passkey,
  },
  onlyIf: { absent: true },
});

/** Notes the count that an authenticator told. Fails its condition where another use was faster. */
export const passkeyUse = (passkey: PasskeyRecord, counter: number): Write => ({
  kind: 'update',
  table: 'forum',
  key: passkeyKey(passkey.principal.personId, passkey.credentialId),
  set: { counter },
  onlyIf: { equals: { counter: passkey.counter } },
});

/** Takes one away. Where another one has to stay it is there, also when two are taken away at the same moment. */
export const passkeyRemoval = (passkey: PasskeyRecord, stays: PasskeyRecord | null): Write[] => [
  {
    kind: 'delete',
    table: 'forum',
    key: passkeyKey(passkey.principal.personId, passkey.credentialId),
    onlyIf: { exists: true },
  },
  ...(stays === null
    ? []
    : [
        {
          kind: 'check' as const,
          table: 'forum' as const,
          key: passkeyKey(stays.principal.personId, stays.credentialId),
          onlyIf: { exists: true as const },
        },
      ]),
];

export const challengeWrite = (hash: string, challenge: ChallengeRecord) =>
  ({
    kind: 'put',
    table: 'forum',
    item: {
      ...challengeKey(hash),
      type: 'passkey-challenge',
      ...challenge,
      expiresAt: Math.ceil(Date.parse(challenge.endsAt) / 1000),
    },
    onlyIf: { absent: true },
  }) as const satisfies Write;

/** Uses a challenge up, whatever comes of it; null where it is unknown, used or over. */
export async function takeChallenge(
  store: Store,
  hash: string,
  now: Date,
): Promise<ChallengeRecord | null> {
  const item = await store.get('forum', challengeKey(hash), { consistent: true });
  if (!item) return null;
  try {
    await store.transact([
      { kind: 'delete', table: 'forum', key: challengeKey(hash), onlyIf: { exists: true } },
    ]);
  } catch (error) {
    if (error instanceof ConditionFailed) return null;
    throw error;
  }
  const challenge = challengeRecord.parse(item);
  return new Date(challenge.endsAt) > now ? challenge : null;
}
