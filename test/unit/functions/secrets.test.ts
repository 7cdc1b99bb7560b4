import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eachPepper,
  keyedHash,
  newToken,
  parseSecrets,
  sealText,
  tokenHash,
  unsealText,
} from '#functions/secrets.ts';

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

describe('the place of a secret', () => {
  const [one, other] = [randomBytes(32), randomBytes(48)];
  const written = (...secrets: Buffer[]) => secrets.map((secret) => secret.toString('base64'));

  it('holds one or more, the one that is written with first', () => {
    expect(parseSecrets(written(one).join(''))).toEqual([one]);
    for (const between of [' ', '\n', ',', ' ,\n']) {
      expect(parseSecrets(`${written(one, other).join(between)}\n`)).toEqual([one, other]);
    }
  });

  it('is refused whole where one is missing, short, or there are too many, without saying what stands there', () => {
    const short = randomBytes(31).toString('base64');
    for (const text of ['', ' \n', short, `${written(one).join('')} ${short}`]) {
      expect(() => parseSecrets(text)).toThrow(/^Each secret must be at least 32 random bytes/);
    }
    expect(() => parseSecrets(written(one, other, one, other, one).join(' '))).toThrow(/4 secrets/);
  });

  it('with an old secret beside opens what that one has sealed, and seals with the new one', () => {
    const [old, fresh] = [{ pepper: randomBytes(32) }, { pepper: randomBytes(32) }];
    const both = { ...fresh, otherPeppers: [old.pepper] };
    expect(unsealText(both, 'p', sealText(old, 'p', 'a'))).toBe('a');
    expect(unsealText(fresh, 'p', sealText(both, 'p', 'a'))).toBe('a');
    expect(unsealText(old, 'p', sealText(both, 'p', 'a'))).toBeNull();
    expect(eachPepper(both)).toEqual([fresh, old]);
    expect(keyedHash(both, 'key', 'a')).toBe(keyedHash(fresh, 'key', 'a'));
  });
});
