import { createECDH, createPrivateKey, hkdfSync, sign } from 'node:crypto';
import { sealText, unsealText } from '#functions/secrets.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import type { Subscription } from '#shared/contracts/telling.ts';
import { isCarrier } from '#shared/domain/telling.ts';

/** What the API needs: to let browsers know who will send, and to put away where they are reached. */
export interface TellingSeal {
  /** As browsers ask for it (VAPID, RFC 8292): P-256, base64url. */
  readonly publicKey: string;
  /** Equally long for every browser, and another text each time. */
  seal(person: PersonId, subscription: Subscription): string;
  /** Whether we may ask at this address at all. */
  accepts(endpoint: string): boolean;
}

/** What whoever sends needs besides. */
export interface PushKeys extends Omit<TellingSeal, 'accepts'> {
  /** Null where it was closed for somebody else, or with another secret. */
  unseal(person: PersonId, sealed: string): Subscription | null;
  /** Those of a secret that this was closed with: browsers take messages only by the key that they were turned on with. */
  whichClosed(person: PersonId, sealed: string): PushKeys;
  /** The header that says who sends, to one carrier's origin. */
  authorization(origin: string, contact: string, now: Date): string;
}

/** For the API. `standIn` is an origin of this machine that stands in for a carrier, null everywhere else. */
export const createTellingSeal = (
  { publicKey, seal }: PushKeys,
  standIn: string | null = null,
): TellingSeal => ({ publicKey, seal, accepts: (endpoint) => isCarrier(endpoint, standIn) });

/** Longer than any address that is taken, with its keys. */
const sealedCharacters = 1100;
const tokenSeconds = 12 * 60 * 60;

/**
 * All keys of telling, from one secret of 32 bytes or more that is used for nothing else. What was closed with one of the others is still
 * reached, with its keys; a device whose secret is not there any more has to be turned on anew.
 */
export function createPushKeys(secret: Uint8Array, ...others: Uint8Array[]): PushKeys {
  const own = keysOf(secret);
  const all = [own, ...others.map(keysOf)];
  return {
    ...own,
    whichClosed: (person, sealed) =>
      all.find((keys) => keys.unseal(person, sealed) !== null) ?? own,
  };
}

function keysOf(secret: Uint8Array): PushKeys {
  const { privateKey, publicKey, x, y } = signingKey(secret);
  const signer = createPrivateKey({
    format: 'jwk',
    key: { kty: 'EC', crv: 'P-256', d: privateKey, x, y },
  });
  const sealing = { pepper: secret };
  const purposeOf = (person: PersonId) => `told-device/${person}`;
  const keys: PushKeys = {
    publicKey,
    whichClosed: () => keys,
    seal: (person, subscription) =>
      sealText(
        sealing,
        purposeOf(person),
        JSON.stringify(subscription).padEnd(sealedCharacters, ' '),
      ),
    unseal(person, sealed) {
      const text = unsealText(sealing, purposeOf(person), sealed);
      return text === null ? null : JSON.parse(text);
    },
    authorization(origin, contact, now) {
      const exp = Math.floor(now.getTime() / 1000) + tokenSeconds;
      const said = [
        { typ: 'JWT', alg: 'ES256' },
        { aud: origin, exp, sub: contact },
      ]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      const signature = sign('sha256', Buffer.from(said), {
        key: signer,
        dsaEncoding: 'ieee-p1363',
      }).toString('base64url');
      return `vapid t=${said}.${signature}, k=${publicKey}`;
    },
  };
  return keys;
}

/** The same each time. One draw in four thousand million is no key of this curve; then the next one is. */
function signingKey(secret: Uint8Array) {
  const pair = createECDH('prime256v1');
  for (let draw = 0; ; draw += 1) {
    const bytes = Buffer.from(hkdfSync('sha256', secret, '', `between-sessions/vapid/${draw}`, 32));
    try {
      pair.setPrivateKey(bytes);
    } catch {
      continue;
    }
    const point = pair.getPublicKey();
    return {
      privateKey: bytes.toString('base64url'),
      publicKey: point.toString('base64url'),
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    };
  }
}
