import type { Prose } from '#shared/screening/clauses.ts';
import { Reading } from '#shared/screening/phrases/reading.ts';
import type { Atom, Step } from '#shared/screening/phrases/step.ts';
import type { WordType } from '#shared/screening/word-type.ts';

/** A text by the numbers of its words and clauses, as phrases are looked for in it. */
export class Text {
  readonly words: readonly string[];
  readonly types: readonly WordType[];
  /** Whether a clause begins at a word. */
  readonly opens: readonly boolean[];
  private readonly begins: number[] = [];
  private readonly clauseAt: Int32Array;
  private readonly reading: Reading;

  constructor(readonly prose: Prose) {
    const { words, at, clauses } = prose;
    this.words = words.map(({ text }) => text);
    this.types = words.map(({ type }) => type);
    let clause = 0;
    this.clauseAt = new Int32Array(words.length);
    this.opens = at.map((position, index) => {
      const opens = position === clauses[clause];
      if (opens) {
        clause += 1;
        this.begins.push(index);
      }
      this.clauseAt[index] = clause - 1;
      return opens;
    });
    this.reading = new Reading(this.types, this.opens);
  }

  get clauses(): number {
    return this.begins.length;
  }

  /** The first word of a clause; the end of the text for the clause after the last. */
  beginOf(clause: number): number {
    return this.begins[Math.max(0, clause)] ?? this.words.length;
  }

  clauseOf(word: number): number {
    return this.clauseAt[Math.min(word, this.clauseAt.length - 1)] ?? 0;
  }

  /** Whether a word is in a set, by the number of the set. */
  isIn(at: number, set: number): boolean {
    return this.reading.isIn(at, set);
  }

  /** Where the phrase can end that begins at `from`: bit n for n words. */
  endsOf(steps: readonly Step[], from: number): number {
    return this.reading.endsOf(steps, from);
  }

  /** Whether it stands anywhere from clause `first` to clause `last`. */
  holds(atom: Atom, first: number, last: number): boolean {
    const end = this.beginOf(last + 1);
    for (let at = this.beginOf(first); at < end; at += 1) {
      if (this.reading.endsOfOne(atom, at) !== 0) return true;
    }
    return false;
  }
}
