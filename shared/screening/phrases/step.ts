import type { WordSet } from '#shared/screening/phrases/word-sets.ts';

/**
 * What a phrase asks for, in order. Positions are words. Every step has every field, because engines read objects of one shape
 * much faster.
 */
export interface Step {
  /**
   * `one`: one thing. `gap`: some words, whichever they are. `not`: what must not stand here. `begin` and `end`: of a clause.
   * `clause`: a new clause begins here; without it no phrase leaves its clause.
   */
  kind: 'one' | 'gap' | 'not' | 'begin' | 'end' | 'clause';
  /** Of `one` and `not`. */
  atom: Atom;
  /** Of `one`: it may be absent. */
  optional: boolean;
  /** Of `gap`: up to so many words. */
  most: number;
}

/** One word of several, or one of several phrases. */
export interface Atom extends WordSet {
  anyWord: boolean;
  /** The end of a clause will do instead of a word. */
  clauseEnd: boolean;
  phrases: readonly (readonly Step[])[];
  /** For reading; worked out when it is first looked for. */
  index: AtomIndex | undefined;
}

export interface AtomIndex {
  /** Number of the set of words that will do by themselves. */
  set: number;
  /** Number of the set of words with which it can begin; undefined where it could be any. */
  begins: number | undefined;
  /** The phrases by the word that they begin with, and those that can begin with many. */
  byFirstWord: ReadonlyMap<string, readonly (readonly Step[])[]>;
  openPhrases: readonly (readonly Step[])[];
}

/** Bit n: a phrase can end n words after where it began. Longer phrases than this are not read. */
export const longestPhrase = 31;
