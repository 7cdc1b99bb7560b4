import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto';

/** The one secret of an installation, 32 bytes or more; each use has a key of its own drawn from it. */
export interface Secrets {
  readonly pepper: Uint8Array;
}

const derived = (secrets: Secrets, use: string) =>
  Buffer.from(hkdfSync('sha256', secrets.pepper, '', `between-sessions/${use}`, 32));

/** Keyed hash of something that must be found again but not read back: keys, codes, addresses. Hex, 256 bits. */
export function keyedHash(secrets: Secrets, use: string, value: string): string {
  return createHmac('sha256', derived(secrets, use)).update(value).digest('hex');
}

export function keyedBytes(secrets: Secrets, use: string, value: string): Uint8Array {
  return createHmac('sha256', derived(secrets, use)).update(value).digest();
}

/** 256 random bits for a cookie. */
export const newToken = () => randomBytes(32).toString('base64url');
/** A token has enough randomness of its own to be hashed without a key. */
export const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex');

/** Neither readable nor changeable: a place in a list holds exact times. AES-256-GCM with the purpose as associated data. */
export function sealText(secrets: Secrets, purpose: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derived(secrets, 'cursor'), iv);
  cipher.setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** The text again, or null when it was changed, cut or made for another purpose. */
export function unsealText(secrets: Secrets, purpose: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < 29) return null;
  const decipher = createDecipheriv(
    'aes-256-gcm',
    derived(secrets, 'cursor'),
    bytes.subarray(0, 12),
    { authTagLength: 16 },
  );
  decipher.setAAD(Buffer.from(purpose));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
