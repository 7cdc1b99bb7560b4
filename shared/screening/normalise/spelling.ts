import { addTo, seed } from '#shared/screening/hash.ts';
import { halvesOf } from '#shared/screening/normalise/halves.ts';
import { typedWords } from '#shared/screening/normalise/known-words.ts';
import { revealWord } from '#shared/screening/normalise/obfuscation.ts';
import { fillers, firstOfPairs, spellings } from '#shared/screening/normalise/spellings.ts';
import { meantWord, unspaced } from '#shared/screening/normalise/typing.ts';
import { typeOf, type WordType } from '#shared/screening/word-type.ts';

export interface PlainWord {
  type: WordType;
  isFiller: boolean;
  /** May be the first of `pairs`. */
  mayPair: boolean;
}

/** What a written word stands for by itself. */
export interface Spelling {
  written: string;
  words: readonly PlainWord[];
  /** Of which misplaced spaces it may be a sign: bits of `half`. */
  halves: number;
}

// Ordinary words come back in every text; what they stand for is worked out once. They are found by the letters where they
// stand: to cut each out of its text first, for the key of a map, would cost more than all that follows. A spelling stands in
// the first free place from the one that its hash names, or takes that one over where the next few are full.
const places = 1 << 15;
const mostTries = 8;
const remembered: (Spelling | undefined)[] = new Array(places).fill(undefined);

export function spellingOf(written: string): Spelling {
  return spellingAt(written, 0, written.length);
}

/** The spelling of what stands in `text` from `from` to `to`. */
export function spellingAt(text: string, from: number, to: number): Spelling {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = addTo(hash, text.charCodeAt(at));
  const home = (hash ^ (hash >>> 15)) & (places - 1);
  let place = home;
  for (let tries = 0; tries < mostTries; tries += 1) {
    place = (home + tries) & (places - 1);
    const one = remembered[place];
    if (one === undefined) break;
    if (stands(one.written, text, from, to)) return one;
    if (tries === mostTries - 1) place = home;
  }
  const now = workedOut(text.slice(from, to));
  remembered[place] = now;
  return now;
}

function workedOut(written: string): Spelling {
  const known = spellings.get(written);
  return {
    written,
    words: asPlainWords(known ?? spell(written)),
    halves: known || fillers.has(written) ? 0 : halvesOf(written),
  };
}

function stands(written: string, text: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false;
  for (let at = from; at < to; at += 1) {
    if (written.charCodeAt(at - from) !== text.charCodeAt(at)) return false;
  }
  return true;
}

export function asPlainWords(words: readonly string[]): readonly PlainWord[] {
  return words.map((text) => ({
    type: typeOf(text),
    isFiller: fillers.has(text),
    mayPair: firstOfPairs.has(text),
  }));
}

/** Anything but letters, or a drawn-out letter: worth a look for what it hides. */
const hidden = /[^a-z']|([a-z])\1\1/;

function spell(written: string): readonly string[] {
  const plain = withoutApostrophe(hidden.test(written) ? revealWord(written) : written);
  if (plain === '') return [];
  if (typedWords.has(plain) || fillers.has(plain)) return [plain];
  const known = spellings.get(plain);
  if (known !== undefined) return known;
  const meant = meantWord(plain);
  if (meant !== undefined) return spellings.get(meant) ?? [meant];
  return unspaced(plain)?.flatMap((word) => spellings.get(word) ?? [word]) ?? [plain];
}

function withoutApostrophe(word: string): string {
  if (!word.includes("'") || spellings.has(word)) return word;
  return word.endsWith("'s") ? word.slice(0, -2) : word.replaceAll("'", '');
}
