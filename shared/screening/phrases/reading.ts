import { indexOf } from '#shared/screening/phrases/atom.ts';
import { type Atom, longestPhrase, type Step } from '#shared/screening/phrases/step.ts';
import { allSetsOf, type SetsOfWord, setsOf } from '#shared/screening/phrases/word-sets.ts';
import type { WordType } from '#shared/screening/word-type.ts';

const none: readonly (readonly Step[])[] = [];

/**
 * A text as phrases are looked for in it. All that can follow is kept at once, as a set of positions, so that no phrase
 * takes longer than its steps times its words.
 */
export class Reading {
  /** Of each word the sets that hold it. */
  private readonly sets: SetsOfWord[];
  /** Bit n at word w: no phrase that began at w goes through the word n further on without saying so. */
  private readonly closed: Int32Array;
  /** Bit n at word w: a clause begins n words further on. */
  private readonly opensAt: Int32Array;

  constructor(
    private readonly words: readonly WordType[],
    opens: readonly boolean[],
  ) {
    const { length } = words;
    this.sets = words.map(setsOf);
    this.closed = new Int32Array(length + 1);
    this.opensAt = new Int32Array(length + 1);
    this.closed[length] = -1;
    for (let at = length - 1; at >= 0; at -= 1) {
      const opening = opens[at] === true ? 1 : 0;
      this.closed[at] = ((this.closed[at + 1] ?? 0) << 1) | opening;
      this.opensAt[at] = ((this.opensAt[at + 1] ?? 0) << 1) | opening;
    }
  }

  /** Whether a word is in a set, by the number of the set. */
  isIn(at: number, set: number): boolean {
    const sets = this.sets[at];
    if (sets === undefined) return false;
    if (set < sets.of) return ((sets.bits[set >>> 5] ?? 0) & (1 << (set & 31))) !== 0;
    // The set was numbered after the word was read.
    const word = this.words[at];
    if (word === undefined) return false;
    this.sets[at] = allSetsOf(word);
    return this.isIn(at, set);
  }

  /** Where the phrase can end that begins at word `from`: bit n for n words. 0 when it does not stand there. */
  endsOf(steps: readonly Step[], from: number): number {
    const closed = (this.closed[from] ?? -1) & (from < this.words.length ? -2 : -1);
    let reached = 1;
    let crossing = false;
    for (let index = 0; index < steps.length && reached !== 0; index += 1) {
      const step = steps[index];
      if (step === undefined) break;
      const { kind } = step;
      if (kind === 'one') {
        let next = this.through(step.atom, from, crossing ? reached : reached & ~closed);
        if (step.atom.clauseEnd) next |= reached & this.clauseEnds(from);
        reached = step.optional ? next | reached : next;
        crossing = crossing && step.optional;
      } else if (kind === 'gap') {
        for (let more = 0; more < step.most; more += 1)
          reached |= (crossing && more === 0 ? reached : reached & ~closed) << 1;
      } else if (kind === 'not') {
        reached &= ~this.standing(step.atom, from, reached & ~closed);
        if (step.atom.clauseEnd) reached &= ~this.clauseEnds(from);
      } else if (kind === 'end') reached &= this.clauseEnds(from);
      else {
        reached &= this.opensAt[from] ?? 0;
        crossing ||= kind === 'clause';
      }
    }
    return reached;
  }

  /** Where one thing can end that begins at word `at`, as for a phrase. */
  endsOfOne(atom: Atom, at: number): number {
    const word = this.words[at];
    if (word === undefined) return 0;
    atom.index ??= indexOf(atom);
    const { set, begins, byFirstWord, openPhrases } = atom.index;
    if (begins !== undefined && !this.isIn(at, begins)) return 0;
    let ends = atom.anyWord || this.isIn(at, set) ? 2 : 0;
    if (atom.phrases.length === 0) return ends;
    for (const steps of byFirstWord.get(word.text) ?? none) ends |= this.endsOf(steps, at);
    for (const steps of openPhrases) ends |= this.endsOf(steps, at);
    return ends;
  }

  private through(atom: Atom, from: number, reached: number): number {
    let next = 0;
    for (let left = reached; left !== 0; left &= left - 1) {
      const offset = 31 - Math.clz32(left & -left);
      next |= this.endsOfOne(atom, from + offset) << offset;
    }
    return next;
  }

  private standing(atom: Atom, from: number, reached: number): number {
    let found = 0;
    for (let left = reached; left !== 0; left &= left - 1) {
      const offset = 31 - Math.clz32(left & -left);
      if (this.endsOfOne(atom, from + offset) !== 0) found |= 1 << offset;
    }
    return found;
  }

  private clauseEnds(from: number): number {
    const left = this.words.length - from;
    return ((this.opensAt[from] ?? 0) & -2) | (left <= longestPhrase ? 1 << left : 0);
  }
}
