import { randomBytes } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** 80 random bits as 16 characters of `a-z2-7` (base 32 of RFC 4648, lower case). */
export function newId(): string {
  return Array.from(randomBytes(16), (byte) => alphabet[byte & 31]).join('');
}

/** A part of one, drawn: from 0 up to, and not including, 1. */
export const drawnPart = (): number => randomBytes(4).readUInt32BE() / 2 ** 32;
