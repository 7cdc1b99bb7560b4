import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsToUtf16, segmentText, utf8Bytes } from '#functions/triage/segments.ts';

const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}';
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    'I slept a little better. ',
    'It was hard, but I went; ',
    'Gracias por escuchar. ',
    'e\u0301',
    ', \u0301',
    family,
    '\u{1F44D}\u{1F3FD}',
    '\u{1F1EE}\u{1F1EA}',
    '\n\n',
    '\u2026 ',
    'z'.repeat(40),
  ),
);
const shortText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const longText = fc
  .tuple(shortText, fc.integer({ min: 2, max: 40 }))
  .map(([text, times]) => text.repeat(times));
const anyText = fc.oneof({ weight: 4, arbitrary: shortText }, { weight: 1, arbitrary: longText });
const anyLimit = fc.integer({ min: 4, max: 120 });

function characters(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

describe('cutting a text into segments', () => {
  it('covers the whole text, in order, with spans that point at each segment', () => {
    fc.assert(
      fc.property(anyText, anyLimit, (text, limit) => {
        let expectedStart = 0;
        for (const segment of segmentText(text, limit)) {
          expect(segment.start).toBe(expectedStart);
          expect(text.slice(segment.start, segment.end)).toBe(segment.text);
          expectedStart = segment.end;
        }
        expect(expectedStart).toBe(text.length);
      }),
    );
  });

  it('never makes a segment larger than the limit, counted in bytes of UTF-8', () => {
    fc.assert(
      fc.property(anyText, anyLimit, (text, limit) => {
        for (const segment of segmentText(text, limit)) {
          expect(utf8Bytes(segment.text)).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it('never cuts a code point in two', () => {
    fc.assert(
      fc.property(anyText, anyLimit, (text, limit) => {
        for (const { text: segment } of segmentText(text, limit)) {
          expect(segment).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });

  it('keeps emoji families and combining characters whole when each of them fits', () => {
    fc.assert(
      fc.property(anyText, anyLimit, (text, limit) => {
        const whole = characters(text);
        fc.pre(whole.every((character) => utf8Bytes(character) <= limit));
        const cuts = new Set<number>([0]);
        let offset = 0;
        for (const character of whole) {
          offset += character.length;
          cuts.add(offset);
        }
        for (const { end } of segmentText(text, limit)) expect(cuts).toContain(end);
      }),
    );
  });

  it('makes no two neighbours that would have fitted together', () => {
    fc.assert(
      fc.property(anyText, anyLimit, (text, limit) => {
        const sizes = segmentText(text, limit).map((segment) => utf8Bytes(segment.text));
        for (const [index, size] of sizes.slice(1).entries()) {
          expect(size + (sizes[index] ?? 0)).toBeGreaterThan(limit);
        }
      }),
    );
  });

  it('cuts at the end of a sentence when a sentence fits', () => {
    const segments = segmentText('I went out today. It was cold. I am glad I did.', 32);
    expect(segments.map(({ text }) => text)).toEqual([
      'I went out today. It was cold. ',
      'I am glad I did.',
    ]);
  });

  it('cuts at the end of a clause when the sentence is too long', () => {
    const segments = segmentText(
      'I went out today, which was hard, and then I rang my brother',
      36,
    );
    expect(segments.map(({ text }) => text)).toEqual([
      'I went out today, which was hard, ',
      'and then I rang my brother',
    ]);
  });

  it('cuts between words when there is neither sentence nor clause', () => {
    expect(segmentText('one two three four', 9).map(({ text }) => text)).toEqual([
      'one two ',
      'three ',
      'four',
    ]);
  });

  it('cuts inside a character only when that character alone is larger than the limit', () => {
    const segments = segmentText(family, 8);
    expect(utf8Bytes(family)).toBe(18);
    expect(segments.length).toBeGreaterThan(1);
    expect(segments.map(({ text }) => text).join('')).toBe(family);
  });

  it('keeps characters whole all along a long text, wherever they begin', () => {
    const oneAndAHalf = 28;
    for (let shift = 1; shift <= family.length; shift += 1) {
      const shifted = 'a'.repeat(shift);
      const segments = segmentText(shifted + family.repeat(300), oneAndAHalf);
      expect(segments.map(({ text }) => text)).toEqual([
        shifted + family,
        ...Array<string>(299).fill(family),
      ]);
    }
  });

  it('leaves a text that fits exactly in one piece and cuts it one byte below', () => {
    const text = 'ñandú y café';
    expect(segmentText(text, utf8Bytes(text))).toEqual([{ text, start: 0, end: text.length }]);
    expect(segmentText(text, utf8Bytes(text) - 1).length).toBe(2);
  });

  it('answers an empty text with one empty segment', () => {
    expect(segmentText('', 10)).toEqual([{ text: '', start: 0, end: 0 }]);
  });

  it.each([0, 3, -1, Number.NaN])('refuses a limit of %d bytes', (limit) => {
    expect(() => segmentText('hello', limit)).toThrow(RangeError);
  });
});

describe('translating code point offsets', () => {
  it('agrees with counting the code points one by one', () => {
    fc.assert(
      fc.property(shortText, (text) => {
        const toUtf16 = codePointsToUtf16(text);
        const points = Array.from(text);
        for (let count = 0; count <= points.length; count += 1) {
          expect(toUtf16(count)).toBe(points.slice(0, count).join('').length);
        }
      }),
    );
  });

  it.each([-1, 3, 0.5])(
    'has no answer for the offset %d in a text of two code points',
    (offset) => {
      expect(codePointsToUtf16('\u{1F600}a')(offset)).toBeUndefined();
    },
  );
});
