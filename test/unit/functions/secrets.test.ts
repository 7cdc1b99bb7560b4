import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedHash, newToken, sealText, tokenHash, unsealText } from '#functions/secrets.ts';

const secrets = { pepper: randomBytes(32) };

describe('a sealed place', () => {
  it('opens with the same secret and purpose, and no other', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string(), (text, purpose) => {
        const sealed = sealText(secrets, purpose, text);
        expect(unsealText(secrets, purpose, sealed)).toBe(text);
        expect(unsealText(secrets, `${purpose}x`, sealed)).toBeNull();
        expect(unsealText({ pepper: randomBytes(32) }, purpose, sealed)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('does not open when any one bit of it was changed', () => {
    const bytes = Buffer.from(sealText(secrets, 'threads', '2026-11-18'), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(unsealText(secrets, 'threads', changed.toString('base64url'))).toBeNull();
    }
  });

  it('does not open when it was cut, made longer or made up', () => {
    const sealed = sealText(secrets, 'threads', '2026-11-18');
    for (let length = 0; length < sealed.length - 1; length += 1) {
      expect(unsealText(secrets, 'threads', sealed.slice(0, length))).toBeNull();
    }
    fc.assert(
      fc.property(fc.string(), (made) => {
        expect(unsealText(secrets, 'threads', made)).toBeNull();
      }),
    );
  });

  it('is never the same twice and fits into a URL', () => {
    const [a, b] = [sealText(secrets, 'p', 'same'), sealText(secrets, 'p', 'same')];
    expect(a).not.toBe(b);
    expect(a).toMatch(/^[\w-]+$/);
  });
});

describe('a hash', () => {
  it('differs by use, by value and by installation', () => {
    const other = { pepper: randomBytes(32) };
    const hashes = [
      keyedHash(secrets, 'key', 'a'),
      keyedHash(secrets, 'key', 'b'),
      keyedHash(secrets, 'invitation', 'a'),
      keyedHash(other, 'key', 'a'),
    ];
    expect(new Set(hashes).size).toBe(4);
    expect(keyedHash(secrets, 'key', 'a')).toBe(hashes[0]);
  });

  it('of a token hides the token, and tokens do not repeat', () => {
    const token = newToken();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(tokenHash(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(newToken()).not.toBe(token);
  });
});
