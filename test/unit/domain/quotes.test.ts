import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partProblem, partsOf } from '#shared/domain/quotes.ts';

const wordsOf = (text: string) => partsOf(text).map(({ from, to }) => text.slice(from, to));

describe('the parts of a text', () => {
  it('are its sentences and lines, without the space around them', () => {
    expect(wordsOf('I slept. Did you?  “Not much!” he said…\n\n- soup\n- bread ')).toEqual([
      'I slept.',
      'Did you?',
      '“Not much!”',
      'he said…',
      '- soup',
      '- bread',
    ]);
  });

  it('do not end inside a number or an address', () => {
    expect(wordsOf('At 3.5 km I stopped')).toEqual(['At 3.5 km I stopped']);
  });

  it('are cut between words where one is too long, and inside where it has none', () => {
    const parts = wordsOf(`${'rain '.repeat(100)}end`);
    expect(parts.every((part) => part.length <= 300 && /^rain.*(?:rain|end)$/.test(part))).toBe(
      true,
    );
    expect(wordsOf('a'.repeat(301)).map(({ length }) => length)).toEqual([300, 1]);
  });

  it('can each be quoted, whatever the text, and hold all that shows in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', '😀', '!', '”'), maxLength: 900 }),
        (text) => {
          const parts = partsOf(text);
          expect(parts.filter((part) => partProblem(text, part) !== null)).toEqual([]);
          const all = parts.map(({ from, to }) => text.slice(from, to)).join('');
          expect(all.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('a part is refused', () => {
  it.each([
    ['that begins where it ends', 'rain', { from: 0, to: 0 }],
    ['that begins behind its end', 'Rain. Snow.', { from: 6, to: 5 }],
    ['that begins within a sentence', 'I am not going to die.', { from: 9, to: 22 }],
    ['that ends within a sentence', 'I want to die laughing.', { from: 0, to: 13 }],
    ['that ends with the space behind a sentence', 'Rain. Snow.', { from: 0, to: 6 }],
    ['that ends behind the text', 'rain', { from: 0, to: 5 }],
    ['that begins before the text', 'rain', { from: -1, to: 2 }],
    ['that begins within a character', 'a😀b', { from: 2, to: 4 }],
    ['that ends within a character', 'a😀b', { from: 0, to: 2 }],
    ['that shows nothing', 'a  b', { from: 1, to: 3 }],
  ])('%s', (_, text, part) => {
    expect(partProblem(text, part)).toBe('no-part');
  });

  it('that is longer than 300 characters, and not one of 300', () => {
    const text = `${'a'.repeat(149)}. ${'b'.repeat(148)}.\nc.`;
    expect(partProblem(text, { from: 0, to: 303 })).toBe('too-long');
    expect(partProblem(text, { from: 0, to: 300 })).toBeNull();
  });
});
