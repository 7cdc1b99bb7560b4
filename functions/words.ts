import { wordlist } from '@scure/bip39/wordlists/english.js';

// Keys and invitation codes are words of the BIP-39 English list (2,048 words, 11 bits each), chosen so that the first four
// letters tell any two apart.

const keyLength = 7;
const codeLength = 4;
const byStart = new Map(wordlist.map((word) => [word.slice(0, 4), word]));

function wordsFrom(bytes: Uint8Array, count: number): string {
  if (bytes.length * 8 < count * 11) throw new RangeError('Too few random bytes for the words.');
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const words: string[] = [];
  for (let i = 0; i < count; i += 1) {
    words.push(wordlist[Number(bits & 2047n)] ?? '');
    bits >>= 11n;
  }
  return words.join(' ');
}

/** Seven words: 77 bits out of at least 10 bytes. */
export const keyFrom = (bytes: Uint8Array) => wordsFrom(bytes, keyLength);
/** Four words: 44 bits out of at least 6 bytes. Enough for a code that ends after two weeks and is guarded against guessing. */
export const codeFrom = (bytes: Uint8Array) => wordsFrom(bytes, codeLength);

/**
 * Reads words as people write them: any case, spaces, hyphens, commas or numbers between, four letters of each are enough.
 * Null when the count is wrong or a word is not on the list.
 */
function readWords(typed: string, count: number): string | null {
  const parts = typed
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (parts.length !== count) return null;
  const words = parts.map((part) => {
    const whole = byStart.get(part.slice(0, 4));
    if (!whole) return null;
    return part.length >= 4 || part === whole ? whole : null;
  });
  return words.every((word) => word !== null) ? words.join(' ') : null;
}

export const readKey = (typed: string) => readWords(typed, keyLength);
export const readCode = (typed: string) => readWords(typed, codeLength);
