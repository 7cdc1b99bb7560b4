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
  words: readonly PlainWord[];
  /** Of which misplaced spaces it may be a sign: bits of `half`. */
  halves: number;
}

const mostRemembered = 20_000;
/** Ordinary words come back in every text; what they stand for is worked out once. */
const remembered = new Map<string, Spelling>();

export function spellingOf(written: string): Spelling {
  const before = remembered.get(written);
  if (before !== undefined) return before;
  if (remembered.size >= mostRemembered) remembered.clear();
  const known = spellings.get(written);
  const now = {
    words: asPlainWords(known ?? spell(written)),
    halves: known || fillers.has(written) ? 0 : halvesOf(written),
  };
  remembered.set(written, now);
  return now;
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
