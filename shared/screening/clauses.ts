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

/** Cuts at sentence ends, new lines and words like "but". Every word is in exactly one clause. */
export function inClauses(words: readonly Word[]): Prose {
  const parts: string[] = [];
  const at: number[] = [];
  const clauses: number[] = [];
  let length = 0;
  let inClause = 0;
  for (const word of words) {
    const begins = word.opens || turns.has(word.text) || inClause >= longestClause;
    if (parts.length > 0) {
      parts.push(begins ? '\n' : ' ');
      length += 1;
    }
    if (begins || at.length === 0) clauses.push(length);
    inClause = begins ? 1 : inClause + 1;
    at.push(length);
    parts.push(word.text);
    length += word.text.length;
  }
  return { text: parts.join(''), words, at, clauses };
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
