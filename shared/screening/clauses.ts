import { isUnfinishedWord } from '#shared/screening/normalise/clause-ends.ts';
import type { Word } from '#shared/screening/normalise/words.ts';

/**
 * The words of a text with one clause to a line, so that `^` and `$` in a pattern mean the ends of a clause and a
 * space never crosses one. `at[i]` is where word `i` begins in `text`.
 */
export interface Prose {
  text: string;
  words: readonly Word[];
  at: readonly number[];
  /** Where each clause begins in `text`, in order. */
  clauses: readonly number[];
}

const turns: ReadonlySet<string> = new Set(
  'but however although though yet except whereas'.split(' '),
);

/** Long enough for anything a person says in one breath; keeps the work on unpunctuated text bounded. */
const longestClause = 60;
/** A clause that grows too long is cut within its last words, at a turn: longer than ordinary phrases, so that none is cut through. */
const wordsToTurnIn = 14;
const joins: ReadonlySet<string> = new Set('and because then or'.split(' '));
const subjects: ReadonlySet<string> = new Set('i he she we they everyone nobody'.split(' '));
/** What stands before a subject and leans on the words before that: "better off if i". */
const leaning: ReadonlySet<string> = new Set(
  'if when that how what as until before after while where why'.split(' '),
);

/** Cuts at sentence ends, new lines and words like "but". Every word is in exactly one clause. */
export function inClauses(words: readonly Word[]): Prose {
  const opens = openingsOf(words);
  const parts: string[] = [];
  const at: number[] = [];
  const clauses: number[] = [];
  let length = 0;
  for (const [index, word] of words.entries()) {
    const begins = opens.has(index);
    if (index > 0) {
      parts.push(begins ? '\n' : ' ');
      length += 1;
    }
    if (begins) clauses.push(length);
    at.push(length);
    parts.push(word.text);
    length += word.text.length;
  }
  return { text: parts.join(''), words, at, clauses };
}

/** Numbers of the words that open a clause. */
function openingsOf(words: readonly Word[]): ReadonlySet<number> {
  const opens = new Set<number>();
  let begun = 0;
  for (const [index, word] of words.entries()) {
    if (index === 0 || word.opens || turns.has(word.text)) begun = index;
    else if (index - begun >= longestClause) begun = turnBefore(words, index);
    else continue;
    opens.add(begun);
  }
  return opens;
}

/** Where words that run on are cut so that the clause ends before word `end`. */
function turnBefore(words: readonly Word[], end: number): number {
  for (let at = end; at > end - wordsToTurnIn; at -= 1) if (isTurn(words, at)) return at;
  let at = end;
  while (at > end - wordsToTurnIn && isUnfinishedWord(words[at - 1]?.text ?? '')) at -= 1;
  return at;
}

/** "and i" turns at "and", "they would be better off if i" at "they". */
function isTurn(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  if (joins.has(word)) return !joins.has(before);
  return subjects.has(word) && !leaning.has(before) && !isUnfinishedWord(before);
}

/** Where `from` to `to` of the prose stood in the original, widened to whole words. UTF-16 offsets. */
export function spanOf(prose: Prose, from: number, to: number): { start: number; end: number } {
  return {
    start: prose.words[wordAt(prose.at, from)]?.start ?? 0,
    end: prose.words[wordAt(prose.at, to - 1)]?.end ?? 0,
  };
}

/** Index of the last word that begins at or before `position`. */
function wordAt(at: readonly number[], position: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((at[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
