import { lexicon } from '#shared/screening/lexicon/index.ts';
import { finderOf } from '#shared/screening/phrases/finder.ts';
import { Notation } from '#shared/screening/phrases/notation.ts';
import type { Text } from '#shared/screening/phrases/text.ts';

/** Words `from` up to, and without, `to`. */
export interface Stretch {
  from: number;
  to: number;
}

const none: readonly Stretch[] = [];

/** Where the cues of context stand in a text. */
export class Cues<Name extends string> {
  constructor(
    private readonly text: Text,
    private readonly found: ReadonlyMap<string, ReadonlyMap<number, readonly Stretch[]>>,
  ) {}

  /** Those that begin in clauses `first` to `last`. */
  in(name: Name, first: number, last = first): readonly Stretch[] {
    const byClause = this.found.get(name);
    if (byClause === undefined) return none;
    if (first === last) return byClause.get(first) ?? none;
    const all: Stretch[] = [];
    for (let clause = Math.max(0, first); clause <= last; clause += 1) {
      all.push(...(byClause.get(clause) ?? none));
    }
    return all;
  }

  /** Whether one begins at `from` or later and ends at `to` or earlier. */
  between(name: Name, from: number, to: number): boolean {
    const first = this.text.clauseOf(from);
    const last = this.text.clauseOf(Math.max(from, to - 1));
    return this.in(name, first, last).some((one) => one.from >= from && one.to <= to);
  }

  any(name: Name): boolean {
    return this.found.has(name);
  }
}

/** Reads cues, each written in the notation of phrases. */
export function cueReader<Name extends string>(
  written: Readonly<Record<Name, string>>,
): (text: Text) => Cues<Name> {
  const notation = new Notation(lexicon);
  const named: readonly (readonly [string, string])[] = Object.entries(written);
  const names = named.map(([name]) => name);
  const find = finderOf(
    named.map(([name, phrases]) => {
      try {
        return { phrases: notation.phrases(phrases) };
      } catch (error) {
        throw new Error(`cue ${name}: ${error instanceof Error ? error.message : error}`);
      }
    }),
  );
  return (text) => {
    const found = new Map<string, Map<number, Stretch[]>>();
    for (const { sought, from, to } of find(text)) {
      const name = names[sought] ?? '';
      const byClause = found.get(name) ?? new Map<number, Stretch[]>();
      found.set(name, byClause);
      const clause = text.clauseOf(from);
      const before = byClause.get(clause);
      if (before) before.push({ from, to });
      else byClause.set(clause, [{ from, to }]);
    }
    return new Cues(text, found);
  };
}
