/** What a phrase asks for, in order. Positions are words. */
export type Step =
  | { kind: 'one'; atom: Atom; optional: boolean }
  /** Up to so many words, whichever they are. */
  | { kind: 'gap'; most: number }
  /** What must not stand here. */
  | { kind: 'not'; atom: Atom }
  | { kind: 'edge'; of: 'begin' | 'end' }
  /** A new clause begins here; without one no phrase leaves its clause. */
  | { kind: 'clause' };

/** One word of several, or one of several phrases. */
export interface Atom {
  words: ReadonlySet<string>;
  /** First letters that will do ("overdos*"). */
  beginnings: readonly string[];
  anyWord: boolean;
  anyNumber: boolean;
  phrases: readonly (readonly Step[])[];
  /** The phrases by the word that they begin with, and those that can begin with many. */
  byFirstWord: ReadonlyMap<string, readonly (readonly Step[])[]>;
  openPhrases: readonly (readonly Step[])[];
  /** The end of a clause will do instead of a word. */
  clauseEnd: boolean;
}

/** Bit n: a phrase can end n words after where it began. Longer phrases than this are not read. */
export const longestPhrase = 31;
