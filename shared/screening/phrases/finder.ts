import { type Need, needsOf } from '#shared/screening/phrases/needs.ts';
import type { Atom, Step } from '#shared/screening/phrases/step.ts';
import type { Text } from '#shared/screening/phrases/text.ts';

/** What somebody looks for: phrases, and what must or must not stand near them. */
export interface Sought {
  phrases: readonly (readonly Step[])[];
  /** One of these in the same clause or up to two clauses away. */
  near?: Atom | undefined;
  /** None of these in the same clause. */
  unless?: Atom | undefined;
  /** None of these in the same clause or up to two clauses away. */
  unlessNear?: Atom | undefined;
}

/** Words `from` up to, and without, `to`; which of the sought it is, and by which of its phrases. */
export interface Find {
  sought: number;
  phrase: number;
  from: number;
  to: number;
}

const clausesAway = 2;

interface Entry {
  sought: number;
  phrase: number;
  steps: readonly Step[];
  /** Numbers of its needs, the rarest first. */
  needs: Int32Array;
}

/**
 * Finds phrases in a text by the words that each needs, so that most of them are never tried. It leaves out no place where
 * one stands.
 */
export function finderOf(all: readonly Sought[]): (text: Text) => readonly Find[] {
  const needs: Need[] = [];
  const numberOf = new Map<Need, number>();
  const numbered = (need: Need): number => {
    const known = numberOf.get(need);
    if (known !== undefined) return known;
    numberOf.set(need, needs.length);
    return needs.push(need) - 1;
  };
  /** Phrases by the need that is least often met. */
  const byRarest: Entry[][] = [];
  all.forEach(({ phrases }, sought) => {
    phrases.forEach((steps, phrase) => {
      const needed = needsOf(steps).map(numbered);
      const [rarest] = needed;
      if (rarest === undefined) throw new Error('A phrase needs at least one word of its own.');
      const entry = { sought, phrase, steps, needs: Int32Array.from(needed) };
      const others = byRarest[rarest];
      if (others) others.push(entry);
      else byRarest[rarest] = [entry];
    });
  });
  const needsMetBy = lookup(needs);
  // When each need was last met, by a count of clauses that goes on over all texts, so that nothing has to be cleared.
  const metIn = new Float64Array(needs.length);
  let clauses = 0;

  return (text) => {
    const finds: Find[] = [];
    let asked: number[] = [];
    const readClause = (clause: number): void => {
      for (const need of asked) {
        for (const entry of byRarest[need] ?? []) {
          if (entry.needs.every((one) => metIn[one] === clauses)) {
            addFinds(finds, text, entry, all[entry.sought], clause);
          }
        }
      }
      asked = [];
    };
    let clause = 0;
    clauses += 1;
    for (let at = 0; at < text.words.length; at += 1) {
      if (text.opens[at] && at > 0) {
        readClause(clause);
        clause += 1;
        clauses += 1;
      }
      const met = needsMetBy(text.words[at] ?? '');
      for (let k = 0; k < met.length; k += 1) {
        const need = met[k] ?? 0;
        if (metIn[need] === clauses) continue;
        metIn[need] = clauses;
        if (byRarest[need] !== undefined) asked.push(need);
      }
    }
    readClause(clause);
    return finds;
  };
}

function addFinds(
  finds: Find[],
  text: Text,
  { sought, phrase, steps }: Entry,
  { near, unless, unlessNear }: Partial<Sought> = {},
  clause: number,
): void {
  const end = text.beginOf(clause + 1);
  let asked = false;
  for (let from = text.beginOf(clause); from < end; from += 1) {
    const ends = text.endsOf(steps, from) & ~1;
    if (ends === 0) continue;
    if (!asked) {
      asked = true;
      if (unless && text.holds(unless, clause, clause)) return;
      if (near && !text.holds(near, clause - clausesAway, clause + clausesAway)) return;
      if (unlessNear && text.holds(unlessNear, clause - clausesAway, clause + clausesAway)) return;
    }
    const to = from + 31 - Math.clz32(ends);
    finds.push({ sought, phrase, from, to });
    from = to - 1;
  }
}

const mostRemembered = 5000;

/** Ordinary words come back in every text; what they meet is worked out once. */
function lookup(needs: readonly Need[]): (word: string) => Int32Array {
  const byWord = new Map<string, number[]>();
  const byBeginning = new Map<string, number[]>();
  needs.forEach(({ words, beginnings }, need) => {
    for (const word of words) push(byWord, word, need);
    for (const beginning of beginnings) push(byBeginning, beginning, need);
  });
  const known = new Map<string, Int32Array>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const met = new Set(byWord.get(word));
    for (let length = 2; length <= word.length; length += 1) {
      for (const need of byBeginning.get(word.slice(0, length)) ?? []) met.add(need);
    }
    const now = Int32Array.from(met);
    known.set(word, now);
    return now;
  };
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
