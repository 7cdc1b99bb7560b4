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

/**
 * Finds phrases in a text by the words that each needs, so that most of them are never tried. It leaves out no place where
 * one stands.
 */
export function finderOf(all: readonly Sought[]): (text: Text) => readonly Find[] {
  const needs: { need: Need; phrase: number }[] = [];
  const entries: { sought: number; phrase: number; steps: readonly Step[]; enough: number }[] = [];
  all.forEach(({ phrases }, sought) => {
    phrases.forEach((steps, phrase) => {
      const needed = needsOf(steps);
      if (needed.length === 0) throw new Error('A phrase needs at least one word of its own.');
      for (const need of needed) needs.push({ need, phrase: entries.length });
      entries.push({ sought, phrase, steps, enough: needed.length });
    });
  });
  const needsMetBy = lookup(needs.map(({ need }) => need));
  const entryOf = Int32Array.from(needs, ({ phrase }) => phrase);
  const enough = Int32Array.from(entries, (entry) => entry.enough);

  return (text) => {
    const finds: Find[] = [];
    const metIn = new Int32Array(needs.length);
    const countedIn = new Int32Array(entries.length);
    const count = new Int32Array(entries.length);
    let candidates: number[] = [];
    const readClause = (clause: number): void => {
      for (const index of candidates) {
        const entry = entries[index];
        if (entry) addFinds(finds, text, entry, all[entry.sought], clause);
      }
      candidates = [];
    };
    let clause = 0;
    for (let at = 0; at < text.words.length; at += 1) {
      if (text.opens[at] && at > 0) {
        readClause(clause);
        clause += 1;
      }
      const met = needsMetBy(text.words[at] ?? '');
      for (let k = 0; k < met.length; k += 1) {
        const need = met[k] ?? 0;
        if (metIn[need] === clause + 1) continue;
        metIn[need] = clause + 1;
        const entry = entryOf[need] ?? 0;
        const before = countedIn[entry] === clause + 1 ? (count[entry] ?? 0) : 0;
        countedIn[entry] = clause + 1;
        count[entry] = before + 1;
        if (before + 1 === enough[entry]) candidates.push(entry);
      }
    }
    readClause(clause);
    return finds;
  };
}

function addFinds(
  finds: Find[],
  text: Text,
  { sought, phrase, steps }: { sought: number; phrase: number; steps: readonly Step[] },
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
