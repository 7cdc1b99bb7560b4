import { graveWords, typedWords } from '#shared/screening/normalise/known-words.ts';
import { isWord } from '#shared/screening/normalise/typing.ts';

/** What a token may be when the space before or after it is in the wrong place. */
export const half = {
  /** A typed word without its last letter, as "wan" in "wan tto". */
  lacksEnd: 1,
  /** A typed word with one letter more at its end, as "iw" in "iw ant". */
  endsLate: 2,
  /** A typed word with one letter more before it, as "tto". */
  beginsEarly: 4,
  /** A typed word without its first letter, as "ant". */
  lacksBeginning: 8,
  /** The beginning of a grave word, as "su" in "su icide". */
  begins: 16,
  /** The end of one, as "icide". */
  ends: 32,
  /** No word of its own. */
  strange: 64,
} as const;

const lackingEnd = new Set<string>();
const lackingBeginning = new Set<string>();
const beginnings = new Set<string>();
const endings = new Set<string>();
for (const word of typedWords) {
  if (word.length > 1) {
    lackingEnd.add(word.slice(0, -1));
    lackingBeginning.add(word.slice(1));
  }
  if (word.length < 4 || !graveWords.has(word)) continue;
  for (let at = 1; at < word.length; at += 1) {
    beginnings.add(word.slice(0, at));
    endings.add(word.slice(at));
  }
}

/** Bits of `half`. */
export function halvesOf(text: string): number {
  return (
    (lackingEnd.has(text) ? half.lacksEnd : 0) |
    (lackingBeginning.has(text) ? half.lacksBeginning : 0) |
    (typedWords.has(text.slice(0, -1)) ? half.endsLate : 0) |
    (typedWords.has(text.slice(1)) ? half.beginsEarly : 0) |
    (beginnings.has(text) ? half.begins : 0) |
    (endings.has(text) ? half.ends : 0) |
    (isStrange(text) ? half.strange : 0)
  );
}

function isStrange(text: string): boolean {
  if (text.length === 1) return text !== 'i' && text !== 'a' && text !== 'u';
  return !isWord(text);
}
