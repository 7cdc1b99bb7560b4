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
  /** Peppers that are on their way out, or on their way in: what they have hashed or sealed is still found, and nothing new is written with them. */
  readonly otherPeppers?: readonly Uint8Array[];
}

/** Nobody needs more at once than the one before, the one now and the next. */
const mostSecrets = 4;

/**
 * What an operator has written into the place of a secret: one or more in base 64, apart by white space or commas. The first is the one
 * that is written with, the others are still read. Throws where one is shorter than 32 bytes, and never says what it read.
 */
export function parseSecrets(text: string): [first: Uint8Array, ...others: Uint8Array[]] {
  const [first, ...others] = text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => Buffer.from(part, 'base64'));
  if (first === undefined || [first, ...others].some((secret) => secret.length < 32)) {
    throw new Error('Each secret must be at least 32 random bytes in base 64.');
  }
  if (others.length >= mostSecrets) throw new Error(`There may be ${mostSecrets} secrets at most.`);
  return [first, ...others];
}

/** Each pepper by itself, the one that is written with first. */
export const eachPepper = ({ pepper, otherPeppers = [] }: Secrets): readonly Secrets[] =>
  [pepper, ...otherPeppers].map((one) => ({ pepper: one }));

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

/** The text again, or null when it was changed, cut or made for another purpose or with another secret. */
export function unsealText(secrets: Secrets, purpose: string, sealed: string): string | null {
  for (const one of eachPepper(secrets)) {
    const text = unsealedWith(one, purpose, sealed);
    if (text !== null) return text;
  }
  return null;
}

function unsealedWith(secrets: Secrets, purpose: string, sealed: string): string | null {
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
