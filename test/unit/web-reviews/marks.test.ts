import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Marking, marksOf } from '#web/app/components/marks.ts';

const marking = (number: number, start: number, end: number, lane: Marking['lane'] = 'urgent') => ({
  number,
  lane,
  span: { start, end },
});

describe('marks in a text', () => {
  test('a text without reasons is one piece, and an empty text none', () => {
    expect(marksOf('calm words', [])).toEqual([
      { start: 0, text: 'calm words', reasons: [], lane: null, ending: [] },
    ]);
    expect(marksOf('', [])).toEqual([]);
    expect(marksOf('', [marking(1, 0, 4)])).toEqual([]);
  });

  test('one reason cuts the text in three and ends where its words end', () => {
    expect(marksOf('so very tired', [marking(1, 3, 7)])).toEqual([
      { start: 0, text: 'so ', reasons: [], lane: null, ending: [] },
      { start: 3, text: 'very', reasons: [1], lane: 'urgent', ending: [1] },
      { start: 7, text: ' tired', reasons: [], lane: null, ending: [] },
    ]);
  });

  test('overlapping reasons share a piece, which has the soonest of their lanes', () => {
    const pieces = marksOf('abcdef', [marking(2, 2, 5, 'crisis'), marking(1, 0, 4, 'soon')]);
    expect(pieces.map(({ text, reasons, lane, ending }) => [text, reasons, lane, ending])).toEqual([
      ['ab', [1], 'soon', []],
      ['cd', [1, 2], 'crisis', [1]],
      ['e', [2], 'crisis', [2]],
      ['f', [], null, []],
    ]);
  });

  test('a reason inside another one ends before it, and the same words may have two reasons', () => {
    const pieces = marksOf('abcd', [marking(1, 0, 4), marking(2, 1, 2), marking(3, 1, 2)]);
    expect(pieces.map(({ text, reasons, ending }) => [text, reasons, ending])).toEqual([
      ['a', [1], []],
      ['b', [1, 2, 3], [2, 3]],
      ['cd', [1], [1]],
    ]);
  });

  test('offsets count UTF-16 units, so that words after an emoji are marked where they are', () => {
    const text = 'ok 🌧️ not ok';
    const start = text.indexOf('not');
    const marked = marksOf(text, [marking(1, start, start + 3)]).find(({ lane }) => lane !== null);
    expect(marked?.text).toBe('not');
  });

  test('a span that would cut a character in two takes all of it', () => {
    expect(marksOf('a🌙b', [marking(1, 2, 3)]).map(({ text }) => text)).toEqual(['a', '🌙', 'b']);
    expect(marksOf('a🌙b', [marking(1, 0, 2)]).map(({ text }) => text)).toEqual(['a🌙', 'b']);
  });

  test('spans outside the text, without length, turned round or without a place are left out or cut to it', () => {
    const none = [marking(1, 3, 3), marking(2, 8, 12), marking(3, 3, 1), marking(5, Number.NaN, 2)];
    const noPlace: Marking = { number: 4, lane: 'crisis', span: null };
    expect(marksOf('abcd', [...none, noPlace])).toHaveLength(1);
    expect(marksOf('abcd', [marking(1, -3, 2), marking(2, 2, 99)]).map(({ text }) => text)).toEqual(
      ['ab', 'cd'],
    );
  });

  test('whatever is marked, the pieces joined are the text and each reason with words ends once', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 30 });
    const spans = fc.array(fc.tuple(fc.integer({ min: -2, max: 70 }), fc.nat({ max: 20 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, spans, (text, drawn) => {
        const markings = drawn.map(([start, length], index) =>
          marking(index + 1, start, start + length),
        );
        const pieces = marksOf(text, markings);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const inside = markings.filter(
          ({ span }) => Math.max(0, span.start) < Math.min(text.length, span.end),
        );
        const ended = pieces.flatMap(({ ending }) => ending).sort((a, b) => a - b);
        expect(ended).toEqual(inside.map(({ number }) => number));
        expect(pieces.filter((piece) => /\p{Surrogate}/u.test(piece.text))).toEqual([]);
      }),
    );
  });
});
