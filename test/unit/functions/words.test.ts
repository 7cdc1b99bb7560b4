import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrom, keyFrom, readCode, readKey } from '#functions/words.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: 32 });

describe('a key', () => {
  it('is seven words of the list, and a code four, whatever the bytes', () => {
    fc.assert(
      fc.property(bytes(10), (random) => {
        expect(
          keyFrom(random)
            .split(' ')
            .filter((word) => wordlist.includes(word)),
        ).toHaveLength(7);
        expect(
          codeFrom(random)
            .split(' ')
            .filter((word) => wordlist.includes(word)),
        ).toHaveLength(4);
      }),
    );
  });

  it('is read back however it is typed', () => {
    const styles = [
      (word: string) => word,
      (word: string) => word.toUpperCase(),
      (word: string) => word.slice(0, 4),
      (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`,
    ];
    const between = [' ', '-', ', ', '\n', ' 3. ', '  '];
    fc.assert(
      fc.property(
        bytes(10),
        fc.constantFrom(...styles),
        fc.constantFrom(...between),
        (random, style, gap) => {
          const key = keyFrom(random);
          expect(readKey(` ${key.split(' ').map(style).join(gap)}${gap}`)).toBe(key);
        },
      ),
    );
  });

  it('is not read from too few, too many or unknown words', () => {
    const key = keyFrom(new Uint8Array(10).fill(91));
    expect(readKey(key.split(' ').slice(1).join(' '))).toBeNull();
    expect(readKey(`${key} able`)).toBeNull();
    expect(readKey(key.replace(/^\w+/, 'xylophone'))).toBeNull();
    expect(readCode(key)).toBeNull();
    expect(readKey('')).toBeNull();
  });

  it('takes a word of three letters only whole', () => {
    expect(wordlist).toContain('act');
    expect(readCode('act act act act')).toBe('act act act act');
    expect(readCode('ac act act act')).toBeNull();
  });

  it('asks for enough random bytes', () => {
    expect(() => keyFrom(new Uint8Array(9))).toThrow(RangeError);
    expect(() => codeFrom(new Uint8Array(5))).toThrow(RangeError);
  });

  it('uses every one of its 77 bits', () => {
    const all = new Set<string>();
    for (let bit = 0; bit < 77; bit += 1) {
      const random = new Uint8Array(10);
      random[9 - Math.floor(bit / 8)] = 1 << (bit % 8);
      all.add(keyFrom(random));
    }
    expect(all.size).toBe(77);
  });
});
