/** One stretch of a text. `start` and `end` are UTF-16 offsets; `end` is exclusive. */
export interface TextSegment {
  text: string;
  start: number;
  end: number;
}

type Splitter = (text: string) => Iterable<string>;

/** Kept small because the time that Intl.Segmenter takes grows with parts times length: 100 KB at once takes seconds. */
const windowLength = 1_024;

function splitBy(granularity: 'sentence' | 'word' | 'grapheme'): Splitter {
  const segmenter = new Intl.Segmenter('en', { granularity });
  return function* (text) {
    let start = 0;
    let length = windowLength;
    while (start < text.length) {
      const isLast = start + length >= text.length;
      const window = text.slice(start, start + length);
      const unbroken = isLast ? window : window.replace(/[\uD800-\uDBFF]$/, '');
      const parts = Array.from(segmenter.segment(unbroken), (part) => part.segment);
      // The last part of a window may go on behind it, so the next window begins with it.
      const whole = isLast ? parts : parts.slice(0, -1);
      yield* whole;
      for (const part of whole) start += part.length;
      length = whole.length === 0 ? length * 2 : windowLength;
    }
  };
}

// The lengths are bounded, so that a long run of spaces or quotation marks costs no more than any other text.
// What belongs to the character before it stays with it, also where that is a space.
const clauseEnd =
  /(?<=[,;:\u2013\u2014\u2026]["'\u2019\u201D)]{0,2}\s)(?![\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}])/u;

// From the cut that hurts meaning least to the one that always fits.
const splitters: readonly Splitter[] = [
  splitBy('sentence'),
  (text) => text.split(clauseEnd),
  splitBy('word'),
  splitBy('grapheme'),
  (text) => text,
];

const longestCodePointBytes = 4;

/** Size in bytes when sent as UTF-8. */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/**
 * Cuts a text into segments of at most `maxBytes` bytes of UTF-8, as few as the cuts allow: at sentence
 * ends where that fits, else at clause ends, between words, between whole characters as a reader sees them, and
 * only at last inside one of those. Joined together the segments are the text; an empty text is one empty segment.
 * Throws a RangeError when `maxBytes` is less than 4, which not every code point fits.
 */
export function segmentText(text: string, maxBytes: number): readonly TextSegment[] {
  if (!(maxBytes >= longestCodePointBytes)) {
    throw new RangeError(`A segment needs at least ${longestCodePointBytes} bytes`);
  }
  let start = 0;
  return pack(text, maxBytes, splitters).map((piece) => {
    const segment = { text: piece, start, end: start + piece.length };
    start = segment.end;
    return segment;
  });
}

function pack(text: string, maxBytes: number, [split, ...finer]: readonly Splitter[]): string[] {
  if (split === undefined || utf8Bytes(text) <= maxBytes) return [text];
  const pieces: string[] = [];
  let open = '';
  let openBytes = 0;
  for (const atom of split(text)) {
    for (const part of pack(atom, maxBytes, finer)) {
      const bytes = utf8Bytes(part);
      if (openBytes + bytes > maxBytes && open !== '') {
        pieces.push(open);
        open = '';
        openBytes = 0;
      }
      open += part;
      openBytes += bytes;
    }
  }
  pieces.push(open);
  return pieces;
}

/**
 * Translates code point offsets, which is what Amazon Comprehend counts in, to UTF-16 offsets. The answer is
 * `undefined` for an offset that the text does not have.
 */
export function codePointsToUtf16(text: string): (codePoints: number) => number | undefined {
  const offsets = [0];
  let offset = 0;
  for (const codePoint of text) {
    offset += codePoint.length;
    offsets.push(offset);
  }
  return (codePoints) => offsets[codePoints];
}
