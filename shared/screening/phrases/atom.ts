import { beginningOf, beginningOfOne, union } from '#shared/screening/phrases/needs.ts';
import type { Atom, AtomIndex, Step } from '#shared/screening/phrases/step.ts';
import { numberOfSet } from '#shared/screening/phrases/word-sets.ts';

/** One thing to look for, by what will do for it. */
export function atomOf({
  words = new Set(),
  beginnings = [],
  anyWord = false,
  anyNumber = false,
  clauseEnd = false,
  phrases = [],
}: Partial<Omit<Atom, 'index'>>): Atom {
  return { words, beginnings, anyNumber, anyWord, clauseEnd, phrases, index: undefined };
}

/** Any of several. */
export function anyOf(atoms: readonly Atom[]): Atom {
  const [first, ...others] = atoms;
  if (first && others.length === 0) return first;
  const { words, beginnings, anyNumber } = union(atoms);
  return atomOf({
    words,
    beginnings,
    anyNumber,
    anyWord: atoms.some((atom) => atom.anyWord),
    clauseEnd: atoms.some((atom) => atom.clauseEnd),
    phrases: atoms.flatMap((atom) => atom.phrases),
  });
}

/** A phrase as one thing. */
export function atomOfPhrase(steps: readonly Step[]): Atom {
  const [only, ...others] = steps;
  if (only && others.length === 0) {
    if (only.kind === 'one' && !only.optional) return only.atom;
    if (only.kind === 'end') return atomOf({ clauseEnd: true });
  }
  return atomOf({ phrases: [steps] });
}

/** How it is read: by numbers of sets, and its phrases by their first words. */
export function indexOf(atom: Atom): AtomIndex {
  const byFirstWord = new Map<string, (readonly Step[])[]>();
  const openPhrases: (readonly Step[])[] = [];
  for (const steps of atom.phrases) {
    const beginning = beginningOf(steps);
    if (!beginning || beginning.beginnings.length > 0 || beginning.anyNumber) {
      openPhrases.push(steps);
      continue;
    }
    for (const word of beginning.words) {
      const same = byFirstWord.get(word);
      if (same) same.push(steps);
      else byFirstWord.set(word, [steps]);
    }
  }
  const begins = beginningOfOne(atom);
  return {
    set: numberOfSet(atom),
    begins: begins && numberOfSet(begins),
    byFirstWord,
    openPhrases,
  };
}
