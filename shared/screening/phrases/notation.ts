import { anyOf, atomOf, atomOfPhrase } from '#shared/screening/phrases/atom.ts';
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
    return anyOf(this.phrases(written).map(atomOfPhrase));
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
    if (piece === '^') return stepOf('begin');
    if (piece === '$') return stepOf('end');
    if (piece === '//') return stepOf('clause');
    const gap = /^\.\.([1-9])?$/.exec(piece);
    if (gap) return stepOf('gap', { most: Number(gap[1] ?? 3) });
    if (piece === '(' || piece === '!' || piece === '!(') {
      if (piece === '!') reader.at += 1;
      reader.at += 1;
      const atom = anyOf(this.sequences(reader).map(atomOfPhrase));
      const closing = reader.pieces[reader.at];
      if (closing === undefined) throw new Error('A bracket is not closed.');
      return piece === '('
        ? stepOf('one', { atom, optional: closing === ')?' })
        : stepOf('not', { atom });
    }
    if (piece.startsWith('!')) return stepOf('not', { atom: this.oneOf(piece.slice(1)) });
    const optional = piece.endsWith('?');
    return stepOf('one', { atom: this.oneOf(optional ? piece.slice(0, -1) : piece), optional });
  }

  private oneOf(written: string): Atom {
    const known = this.atoms.get(written);
    if (known) return known;
    const atom = anyOf(written.split('|').map((word) => this.word(word)));
    this.atoms.set(written, atom);
    return atom;
  }

  private word(written: string): Atom {
    const name = /^\{([a-z-]+)\}$/.exec(written)?.[1];
    if (name !== undefined) return this.namedClass(name);
    if (written === '*') return atomOf({ anyWord: true });
    if (written === '#') return atomOf({ anyNumber: true });
    const verb = /^([a-z]+)~(ed|ing|s)?$/.exec(written);
    if (verb) {
      const form: Form =
        verb[2] === undefined ? 'any' : verb[2] === 'ed' ? 'past' : verb[2] === 's' ? 's' : 'ing';
      return atomOf({ words: new Set(formsOf(verb[1] ?? '', form)) });
    }
    const beginning = /^([a-z0-9]{2,})\*$/.exec(written)?.[1];
    if (beginning !== undefined) return atomOf({ beginnings: [beginning] });
    if (!/^[a-z0-9\u00aa-\uffff-]+$/.test(written))
      throw new Error(`"${written}" is no word of a phrase.`);
    return atomOf({ words: new Set([written]) });
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

const noAtom = atomOf({});

function stepOf(kind: Step['kind'], more: Partial<Step> = {}): Step {
  const { atom = noAtom, optional = false, most = 0 } = more;
  return { kind, atom, optional, most };
}

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
