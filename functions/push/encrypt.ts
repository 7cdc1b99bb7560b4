import { createCipheriv, createECDH, hkdfSync } from 'node:crypto';

/** Whom a message is closed for: a browser's public key, and a secret that it shares with us (base64url). */
export interface Recipient {
  readonly p256dh: string;
  readonly auth: string;
}

/** Drawn for each message; fixed only where the standard's example is compared. */
export interface Drawn {
  /** 16 bytes. */
  readonly salt: Uint8Array;
  /** A private key of P-256 that is used once. */
  readonly key: Uint8Array;
}

const curve = 'prime256v1';
const recordSize = 4096;
const lastRecord = 2;

const derive = (secret: Uint8Array, salt: Uint8Array, info: Uint8Array, bytes: number) =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, bytes));
const label = (name: string) => Buffer.from(`${name}\0`);

/**
 * Closes a short text for one browser as RFC 8291 says (`aes128gcm`, one record): the carrier of the message cannot read it. Equally long
 * for everybody. Throws where the browser's key is no point of the curve.
 */
export function encryptFor({ p256dh, auth }: Recipient, text: string, drawn: Drawn): Buffer {
  const theirs = Buffer.from(p256dh, 'base64url');
  const own = createECDH(curve);
  own.setPrivateKey(drawn.key);
  const ours = own.getPublicKey();
  const shared = derive(
    own.computeSecret(theirs),
    Buffer.from(auth, 'base64url'),
    Buffer.concat([label('WebPush: info'), theirs, ours]),
    32,
  );
  const key = derive(shared, drawn.salt, label('Content-Encoding: aes128gcm'), 16);
  const nonce = derive(shared, drawn.salt, label('Content-Encoding: nonce'), 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(recordSize);
  head.writeUInt8(ours.length, 4);
  return Buffer.concat([
    drawn.salt,
    head,
    ours,
    cipher.update(Buffer.concat([Buffer.from(text), Buffer.from([lastRecord])])),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
}
