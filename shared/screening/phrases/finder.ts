import {
  beginningOf,
  mostNeeds,
  needOf,
  needsLaterOf,
  needsOf,
  rareOf,
  rarestOf,
} from '#shared/screening/phrases/needs.ts';
import { Places } from '#shared/screening/phrases/places.ts';
import type { Atom, Step } from '#shared/screening/phrases/step.ts';
import type { Text } from '#shared/screening/phrases/text.ts';
import { numberOfSet, setsWith, type WordSet } from '#shared/screening/phrases/word-sets.ts';
import { Kept } from '#shared/screening/word-type.ts';

/** What somebody looks for: phrases, and what must or must not stand near them. */
export interface Sought {
  phrases: readonly (readonly Step[])[];
  /** One of these in the same clause or up to two clauses away. */
  near?: Atom | undefined;
  /** With one of these in the same clause it is doubtful whether the words mean what is sought. */
  unless?: Atom | undefined;
  /** The same for these in the same clause or up to two clauses away. */
  unlessNear?: Atom | undefined;
}

/** Words `from` up to, and without, `to`; which of the sought it is, and by which of its phrases. */
export interface Find {
  sought: number;
  phrase: number;
  from: number;
  to: number;
  /** Words stand beside it by which it may mean something else (`unless`, `unlessNear`). */
  doubtful: boolean;
}

const clausesAway = 2;

/** A phrase, and what is known beforehand of where it can stand around its rarest word. */
interface Entry {
  number: number;
  sought: Sought;
  of: Pick<Find, 'sought' | 'phrase'>;
  steps: readonly Step[];
  /** So many words before its rarest word it begins. */
  least: number;
  most: number;
  /**
   * Words around the rarest one, `wordsAround` of them: of each the set, by its index, and from and to how many words further on
   * it stands. -1 for the set where there are fewer.
   */
  around: readonly number[];
  /** Numbers of sets of which a word must stand somewhere in the text, whatever the clause. */
  elsewhere: readonly number[];
  /** Index of the set of its first word; undefined where that could be any. */
  begins: number | undefined;
}

/** What a word has to do with the phrases. */
interface Part {
  /** Those that it is the rarest word of: `number` and `around` of each, in one row, because memory is read fastest in a row. */
  entries: Int32Array;
  /** In which sets it is, by their index. */
  sets: Uint16Array;
}

const wordsAround = mostNeeds - 1;
const perEntry = 1 + 3 * wordsAround;

/**
 * Finds phrases in a text. Each is tried only where its rarest word stands with its other words around it, so most are never
 * tried; no place where one stands is left out. The finds of one clause come together, in the order of what is sought.
 */
export function finderOf(all: readonly Sought[]): (text: Text) => readonly Find[] {
  const entries: Entry[] = [];
  const byRarest = new Map<number, Entry[]>();
  const indexOf = new Map<number, number>();
  const indexed = (set: WordSet): number => {
    const number = numberOfSet(set);
    const known = indexOf.get(number) ?? indexOf.size;
    indexOf.set(number, known);
    return known;
  };
  all.forEach((sought, number) => {
    sought.phrases.forEach((steps, phrase) => {
      const needs = rareOf(needsOf(steps));
      const rarest = rarestOf(needs);
      if (rarest === undefined) throw new Error('A phrase needs at least one word of its own.');
      const beginning = beginningOf(steps);
      const nearby = sought.near && needOf(sought.near);
      const later = rarestOf(needsLaterOf(steps));
      const entry: Entry = {
        number: entries.length,
        sought,
        of: { sought: number, phrase },
        steps,
        least: rarest.least,
        most: rarest.most,
        around: needs
          .filter((need) => need !== rarest)
          .sort((one, other) => one.common - other.common)
          .flatMap((need) => [
            indexed(need.set),
            need.least - rarest.most,
            need.most - rarest.least,
          ]),
        elsewhere: [nearby, later].flatMap((need) => (need ? numberOfSet(need.set) : [])),
        begins: beginning && indexed(beginning),
      };
      entries.push(entry);
      const set = numberOfSet(rarest.set);
      const same = byRarest.get(set);
      if (same) same.push(entry);
      else byRarest.set(set, [entry]);
    });
  });
  const partOf = partsIn(byRarest, indexOf);
  const places = new Places(indexOf.size);
  // Where each entry is to be tried next, and in which clause that was said; by a count that goes on over all texts, so that
  // nothing has to be cleared.
  const next = new Int32Array(entries.length);
  const saidIn = new Float64Array(entries.length);
  let count = 0;

  return (text) => {
    const finds: Find[] = [];
    const inText = anywhereIn(text);
    const parts = text.types.map((type) => partOf.of(type));
    for (let clause = 0; clause < text.clauses; clause += 1) {
      count += 1;
      const begin = text.beginOf(clause);
      const end = text.beginOf(clause + 1);
      places.clear();
      for (let at = begin; at < end; at += 1) places.add(at - begin, (parts[at] ?? nothing).sets);
      for (let at = begin; at < end; at += 1) {
        const here = (parts[at] ?? nothing).entries;
        for (let index = 0; index < here.length; index += perEntry) {
          if (!standsAround(here, index + 1, places, at - begin)) continue;
          const number = here[index] ?? 0;
          const entry = entries[number];
          if (entry === undefined) continue;
          let from = Math.max(begin, at - entry.most);
          if (saidIn[number] === count) from = Math.max(from, next[number] ?? 0);
          if (from > at - entry.least || !entry.elsewhere.every(inText)) continue;
          saidIn[number] = count;
          next[number] = addFinds(finds, text, entry, clause, from, at - entry.least, places);
        }
      }
    }
    return finds;
  };
}

/** Whether the words stand there that `row` tells of from `begin` on. */
function standsAround(row: Int32Array, begin: number, places: Places, at: number): boolean {
  for (let index = begin; index < begin + 3 * wordsAround; index += 3) {
    const set = row[index] ?? -1;
    if (set < 0) return true;
    const from = at + (row[index + 1] ?? 0);
    const to = at + (row[index + 2] ?? 0);
    if (places.first(set, from, to) < 0) return false;
  }
  return true;
}

/** Tries a phrase from word `from` to word `last`. Answers with the word from which on it is to be tried next. */
function addFinds(
  finds: Find[],
  text: Text,
  { sought, of, steps, begins }: Entry,
  clause: number,
  from: number,
  last: number,
  places: Places,
): number {
  const begin = text.beginOf(clause);
  let doubtful: boolean | undefined;
  let at = from;
  while (at <= last) {
    if (begins !== undefined) {
      const place = places.first(begins, at - begin, last - begin);
      if (place < 0) break;
      at = begin + place;
    }
    const ends = text.endsOf(steps, at) & ~1;
    if (ends === 0) {
      at += 1;
      continue;
    }
    if (!isNear(sought, text, clause)) return text.words.length;
    doubtful ??= isDoubtful(sought, text, clause);
    const to = at + 31 - Math.clz32(ends);
    finds.push({ sought: of.sought, phrase: of.phrase, from: at, to, doubtful });
    at = to;
  }
  return Math.max(at, last + 1);
}

function isNear({ near }: Sought, text: Text, clause: number): boolean {
  return near === undefined || text.holds(near, clause - clausesAway, clause + clausesAway);
}

function isDoubtful({ unless, unlessNear }: Sought, text: Text, clause: number): boolean {
  if (unless && text.holds(unless, clause, clause)) return true;
  return (
    unlessNear !== undefined && text.holds(unlessNear, clause - clausesAway, clause + clausesAway)
  );
}

/** Whether a word of a set stands anywhere in the text; looked for once. */
function anywhereIn(text: Text): (set: number) => boolean {
  const known = new Map<number, boolean>();
  return (set) => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const found = text.words.some((_, at) => text.isIn(at, set));
    known.set(set, found);
    return found;
  };
}

const nothing: Part = { entries: new Int32Array(0), sets: new Uint16Array(0) };

function partsIn(
  byRarest: ReadonlyMap<number, readonly Entry[]>,
  indexOf: ReadonlyMap<number, number>,
): Kept<Part> {
  return new Kept((word) => {
    const sets = setsWith(word);
    if (sets.length === 0) return nothing;
    const entries = sets.flatMap((set) => byRarest.get(set) ?? []);
    // In the order of what is sought, so that results do not depend on the numbers of sets.
    entries.sort((one, other) => one.number - other.number);
    const row = new Int32Array(entries.length * perEntry).fill(-1);
    entries.forEach(({ number, around }, index) => {
      row.set([number, ...around], index * perEntry);
    });
    return {
      entries: row,
      sets: Uint16Array.from(sets.flatMap((set) => indexOf.get(set) ?? [])),
    };
  });
}
