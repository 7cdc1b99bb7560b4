import { createECDH, randomBytes } from 'node:crypto';
import { isCarrier, keptForDeviceSeconds } from '#shared/domain/telling.ts';
import type { Carried, Carrier } from './carrier.ts';
import { encryptFor } from './encrypt.ts';
import type { PushKeys } from './push-keys.ts';

/** Well inside the time for which a telling is taken on. */
const patience = 5_000;
/** So many silences in a row, and a carrier is taken to be away: whoever is reached through others is not kept waiting for it. */
const silencesUntilAway = 3;
/** For how long it is not asked then; ms. Below a minute, so that each run of the clock asks it again. */
const awayFor = 30_000;
/** What every message says, to everybody, whatever happened. The worker on the device does not even look at it. */
const theOneMessage = 'new';

export interface WebPushOptions {
  readonly keys: PushKeys;
  /** Of whoever runs this; carriers ask for it. */
  readonly contact: string;
  readonly now: () => Date;
  /** An origin of this machine that stands in for a carrier; null everywhere else. */
  readonly standIn?: string | null;
  readonly patienceMilliseconds?: number;
}

/** Web Push (RFC 8030, 8291, 8292). Asks known carriers only, whatever an address says, and follows nowhere. */
export function createWebPush({
  keys,
  contact,
  now,
  standIn = null,
  patienceMilliseconds = patience,
}: WebPushOptions): Carrier {
  const silences = new Map<string, { readonly inARow: number; readonly lastAt: number }>();
  const isAway = (origin: string) => {
    const { inARow, lastAt } = silences.get(origin) ?? { inARow: 0, lastAt: 0 };
    return inARow >= silencesUntilAway && now().getTime() - lastAt < awayFor;
  };
  const answered = (origin: string, came: Carried): Carried => {
    const { inARow } = silences.get(origin) ?? { inARow: 0 };
    if (came === 'unavailable')
      silences.set(origin, { inARow: inARow + 1, lastAt: now().getTime() });
    else silences.delete(origin);
    return came;
  };
  return {
    async tell(person, sealed) {
      const theirs = keys.whichClosed(person, sealed);
      const to = theirs.unseal(person, sealed);
      if (to === null || !isCarrier(to.endpoint, standIn)) return 'refused';
      const { origin } = new URL(to.endpoint);
      if (isAway(origin)) return 'unavailable';
      try {
        const once = createECDH('prime256v1');
        once.generateKeys();
        const drawn = { salt: randomBytes(16), key: once.getPrivateKey() };
        const answer = await fetch(to.endpoint, {
          method: 'POST',
          headers: {
            Authorization: theirs.authorization(origin, contact, now()),
            'Content-Encoding': 'aes128gcm',
            'Content-Type': 'application/octet-stream',
            TTL: String(keptForDeviceSeconds),
            // One that the device has not had yet is replaced by the next.
            Topic: theOneMessage,
            Urgency: 'normal',
          },
          body: new Uint8Array(encryptFor(to, theOneMessage, drawn)),
          redirect: 'manual',
          signal: AbortSignal.timeout(patienceMilliseconds),
        });
        await answer.body?.cancel();
        return answered(origin, carriedOf(answer.status));
      } catch (error) {
        // A key that is none; nothing else here fails by itself.
        return error instanceof Error && 'code' in error && error.code === noPoint
          ? 'refused'
          : answered(origin, 'unavailable');
      }
    },
  };
}

const noPoint = 'ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY';

function carriedOf(status: number): Carried {
  if (status >= 200 && status < 300) return 'taken';
  if (status === 404 || status === 410) return 'gone';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'unavailable' : 'refused';
}
