import { beginningOf } from '#shared/screening/phrases/needs.ts';
import type { Atom, Step } from '#shared/screening/phrases/step.ts';
import { type Form, formsOf } from '#shared/screening/phrases/verb-forms.ts';

/**
 * Reads phrases in the notation of the rules, one a line:
 *
 *     {i} want~ to? {die}       words, classes of words and verbs in any form (`~`; `~ed`, `~ing`, `~s` for one form)
 *     took|swallowed .. {pills} one of several; up to three words between, `..5` up to five, at most nine
 *     (in front of|under) a train       one of several phrases: in brackets "|" stands between phrases, elsewhere between words
 *     overdos*  *  #            a beginning of a word, any word, any number
 *     {die} !laughing           not followed by; of several in brackets, `!(laughing|of)`
 *     ^ goodbye $               the beginning and the end of a clause
 *     # pills // goodbye        the beginning of the next clause
 *
 * `?` after a word, class or bracket: it may be absent.
 */
export class Notation {
  private readonly classes = new Map<string, Atom>();
  private readonly open = new Set<string>();
  /** What is written alike is one thing, so that it is looked for once. */
  private readonly atoms = new Map<string, Atom>();

  /** `lexicon` is what each class name stands for: phrases in the same notation, one a line or separated by commas. */
  constructor(private readonly lexicon: ReadonlyMap<string, string>) {}

  phrases(written: string): readonly (readonly Step[])[] {
    return linesOf(written).map((line) => this.phrase(line));
  }

  /** Any of the phrases, as one thing to look for. */
  atom(written: string): Atom {
    return joined(this.phrases(written).map((steps) => asAtom(steps)));
  }

  private phrase(line: string): readonly Step[] {
    const reader = { pieces: piecesOf(line), at: 0 };
    const [steps, ...others] = this.sequences(reader);
    if (!steps || others.length > 0 || reader.at < reader.pieces.length) {
      throw new Error(
        `"${line}" is no phrase: each bracket needs its partner, and a "|" stands between words or in brackets.`,
      );
    }
    return steps;
  }

  /** Up to the closing bracket or the end. */
  private sequences(reader: { pieces: readonly string[]; at: number }): Step[][] {
    const found: Step[][] = [[]];
    for (; reader.at < reader.pieces.length; reader.at += 1) {
      const piece = reader.pieces[reader.at] ?? '';
      if (piece === ')' || piece === ')?') return found;
      if (piece === '|') found.push([]);
      else found.at(-1)?.push(this.step(piece, reader));
    }
    return found;
  }

  private step(piece: string, reader: { pieces: readonly string[]; at: number }): Step {
    if (piece === '^') return { kind: 'edge', of: 'begin' };
    if (piece === '$') return { kind: 'edge', of: 'end' };
    if (piece === '//') return { kind: 'clause' };
    const gap = /^\.\.([1-9])?$/.exec(piece);
    if (gap) return { kind: 'gap', most: Number(gap[1] ?? 3) };
    if (piece === '(' || piece === '!' || piece === '!(') {
      if (piece === '!') reader.at += 1;
      reader.at += 1;
      const atom = joined(this.sequences(reader).map((steps) => asAtom(steps)));
      const closing = reader.pieces[reader.at];
      if (closing === undefined) throw new Error('A bracket is not closed.');
      return piece === '('
        ? { kind: 'one', atom, optional: closing === ')?' }
        : { kind: 'not', atom };
    }
    if (piece.startsWith('!')) return { kind: 'not', atom: this.oneOf(piece.slice(1)) };
    const optional = piece.endsWith('?');
    return { kind: 'one', atom: this.oneOf(optional ? piece.slice(0, -1) : piece), optional };
  }

  private oneOf(written: string): Atom {
    const known = this.atoms.get(written);
    if (known) return known;
    const atom = joined(written.split('|').map((word) => this.word(word)));
    this.atoms.set(written, atom);
    return atom;
  }

  private word(written: string): Atom {
    const name = /^\{([a-z-]+)\}$/.exec(written)?.[1];
    if (name !== undefined) return this.namedClass(name);
    if (written === '*') return { ...nothing, anyWord: true };
    if (written === '#') return { ...nothing, anyNumber: true };
    const verb = /^([a-z]+)~(ed|ing|s)?$/.exec(written);
    if (verb) {
      const form: Form =
        verb[2] === undefined ? 'any' : verb[2] === 'ed' ? 'past' : verb[2] === 's' ? 's' : 'ing';
      return { ...nothing, words: new Set(formsOf(verb[1] ?? '', form)) };
    }
    const beginning = /^([a-z0-9]{2,})\*$/.exec(written)?.[1];
    if (beginning !== undefined) return { ...nothing, beginnings: [beginning] };
    if (!/^[a-z0-9\u00aa-\uffff-]+$/.test(written))
      throw new Error(`"${written}" is no word of a phrase.`);
    return { ...nothing, words: new Set([written]) };
  }

  private namedClass(name: string): Atom {
    const known = this.classes.get(name);
    if (known) return known;
    const written = this.lexicon.get(name);
    if (written === undefined) throw new Error(`No class of words is called "${name}".`);
    if (this.open.has(name)) throw new Error(`The class "${name}" holds itself.`);
    this.open.add(name);
    const atom = this.atom(written);
    this.open.delete(name);
    this.classes.set(name, atom);
    return atom;
  }
}

const nothing: Atom = {
  words: new Set(),
  beginnings: [],
  anyWord: false,
  anyNumber: false,
  clauseEnd: false,
  phrases: [],
  byFirstWord: new Map(),
  openPhrases: [],
};

/**
 * Words, brackets, and "|" where it stands in brackets and so between phrases. Refuses "!a|b" there: whoever writes it means
 * neither a nor b and would get two phrases.
 */
function piecesOf(line: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  for (const { 0: piece, index } of line.matchAll(/!?\(|\)\??|\||[^\s()|]+(?:\|[^\s()|]+)*/g)) {
    if (piece.endsWith('(')) depth += 1;
    if (piece.startsWith(')')) depth -= 1;
    const goesOn = piece.includes('|') || line[index + piece.length] === '|';
    if (depth > 0 && goesOn && /^![^(]/.test(piece)) {
      throw new Error(
        `"${piece}" in brackets: there "|" stands between phrases. Write "!(a|b)" for neither of two, "!(a)|b" for two phrases.`,
      );
    }
    if (depth > 0 && piece.includes('|'))
      pieces.push(...piece.split(/(\|)/).filter((part) => part !== ''));
    else pieces.push(piece);
  }
  return pieces;
}

/** Lines, or parts between commas. */
export function linesOf(written: string): readonly string[] {
  return written
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function asAtom(steps: readonly Step[]): Atom {
  const [only, ...others] = steps;
  if (only?.kind === 'one' && !only.optional && others.length === 0) return only.atom;
  if (only?.kind === 'edge' && only.of === 'end' && others.length === 0)
    return { ...nothing, clauseEnd: true };
  return { ...nothing, ...ofPhrases([steps]) };
}

function joined(atoms: readonly Atom[]): Atom {
  const [first, ...others] = atoms;
  if (first && others.length === 0) return first;
  return {
    words: new Set(atoms.flatMap((atom) => [...atom.words])),
    beginnings: atoms.flatMap((atom) => atom.beginnings),
    anyWord: atoms.some((atom) => atom.anyWord),
    anyNumber: atoms.some((atom) => atom.anyNumber),
    ...ofPhrases(atoms.flatMap((atom) => atom.phrases)),
    clauseEnd: atoms.some((atom) => atom.clauseEnd),
  };
}

function ofPhrases(phrases: readonly (readonly Step[])[]) {
  const byFirstWord = new Map<string, (readonly Step[])[]>();
  const openPhrases: (readonly Step[])[] = [];
  for (const steps of phrases) {
    const beginning = beginningOf(steps);
    const words = beginning?.beginnings.length === 0 ? beginning.words : undefined;
    if (words === undefined) openPhrases.push(steps);
    for (const word of words ?? [])
      byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), steps]);
  }
  return { phrases, byFirstWord, openPhrases };
}
