import { Kept, type WordType } from '#shared/screening/word-type.ts';

/** Words, and beginnings of words, any of which will do. */
export interface WordSet {
  words: ReadonlySet<string>;
  beginnings: readonly string[];
  /** Any number as well. */
  anyNumber: boolean;
}

const number =
  /^(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|dozens|couple|few|several|half)$/;

// Phrases ask of the same few thousand sets again and again, so each has a number, and of each word it is known once for all in
// which of them it is: asking is then a look at one bit.
const numberOf = new Map<string, number>();
const byWord = new Map<string, number[]>();
const byBeginning = new Map<string, number[]>();
const withNumbers: number[] = [];
let longestBeginning = 0;

const inNone = new Int32Array(0);

const numbered = new WeakMap<WordSet, number>();

/** The number of a set; the same for two that hold the same. */
export function numberOfSet(set: WordSet): number {
  const before = numbered.get(set);
  if (before !== undefined) return before;
  const { words, beginnings, anyNumber } = set;
  const told = `${[...words].sort().join(' ')}|${[...beginnings].sort().join(' ')}|${anyNumber}`;
  const number = numberOf.get(told) ?? newNumber(set);
  numberOf.set(told, number);
  numbered.set(set, number);
  return number;
}

function newNumber({ words, beginnings, anyNumber }: WordSet): number {
  const number = numberOf.size;
  for (const word of words) push(byWord, word, number);
  for (const beginning of beginnings) {
    push(byBeginning, beginning, number);
    longestBeginning = Math.max(longestBeginning, beginning.length);
  }
  if (anyNumber) withNumbers.push(number);
  return number;
}

/** The sets that hold a word. */
export interface SetsOfWord {
  /** Bit n: it is in set n. */
  bits: Int32Array;
  /** How many sets had a number when this was worked out. */
  of: number;
}

const known = new Kept<SetsOfWord>(({ text: word }) => {
  const sets = [...(byWord.get(word) ?? []), ...(number.test(word) ? withNumbers : [])];
  for (let length = 2; length <= Math.min(longestBeginning, word.length); length += 1) {
    sets.push(...(byBeginning.get(word.slice(0, length)) ?? []));
  }
  const of = numberOf.size;
  if (sets.length === 0) return { bits: inNone, of };
  const bits = new Int32Array(Math.ceil(of / 32));
  for (const set of sets) bits[set >>> 5] = (bits[set >>> 5] ?? 0) | (1 << (set & 31));
  return { bits, of };
});

/** The sets that hold a word; those numbered since then may be lacking. */
export function setsOf(word: WordType): SetsOfWord {
  return known.of(word);
}

/** The same, with all sets that have a number by now. */
export function allSetsOf(word: WordType): SetsOfWord {
  const before = known.of(word);
  return before.of === numberOf.size ? before : known.anew(word);
}

/** The numbers of all sets that hold a word and have a number by now. */
export function setsWith(word: WordType): readonly number[] {
  const numbers: number[] = [];
  allSetsOf(word).bits.forEach((bits, field) => {
    for (let left = bits; left !== 0; left &= left - 1) {
      numbers.push(field * 32 + 31 - Math.clz32(left & -left));
    }
  });
  return numbers;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
