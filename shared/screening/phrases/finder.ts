import { type Meets, MetNeeds, meetsOf } from '#shared/screening/phrases/met-needs.ts';
import {
  beginningOf,
  type Need,
  needOf,
  needsLaterOf,
  needsOf,
  rareOf,
  rarestOf,
} from '#shared/screening/phrases/needs.ts';
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
  /** Number of the need that is least often met but one; undefined where there is one only. */
  second: number | undefined;
  /** Numbers of its needs, in the order in which they must be met. */
  needs: Int32Array;
  /** Numbers of needs that must be met somewhere in the text, whatever the clause. */
  elsewhere: Int32Array;
  /** Number of the need that its first word meets; undefined where that could be any word. */
  begins: number | undefined;
}

/**
 * Finds phrases in a text by the words that each needs and their order, so that most of them are never tried. It leaves out no
 * place where one stands.
 */
export function finderOf(all: readonly Sought[]): (text: Text) => readonly Find[] {
  const needs: Need[] = [];
  const numberOf = new Map<string, number>();
  const numbered = (need: Need): number => {
    const told = `${[...need.words].sort().join(' ')}|${need.beginnings.join(' ')}`;
    const known = numberOf.get(told);
    if (known !== undefined) return known;
    numberOf.set(told, needs.length);
    return needs.push(need) - 1;
  };
  const phrases = all.flatMap((one, sought) =>
    one.phrases.map((steps, phrase) => {
      const needed = rareOf(needsOf(steps));
      const rarest = rarestOf(needed);
      if (rarest === undefined) throw new Error('A phrase needs at least one word of its own.');
      const second = rarestOf(needed.filter((need) => need !== rarest));
      return { sought, phrase, steps, needed, rarest, second };
    }),
  );
  // Those by which phrases are picked come first, so that a clause is asked for few.
  for (const { rarest } of phrases) numbered(rarest);
  const picking = needs.length;
  for (const { second } of phrases) if (second) numbered(second);
  const asked = needs.length;
  /** Phrases by the need that is least often met. */
  const byRarest: Entry[][] = Array.from({ length: picking }, () => []);
  for (const { sought, phrase, steps, needed, rarest, second } of phrases) {
    const beginning = beginningOf(steps);
    const { near } = all[sought] ?? {};
    const nearby = near && needOf(near);
    const later = rarestOf(needsLaterOf(steps));
    byRarest[numbered(rarest)]?.push({
      sought,
      phrase,
      steps,
      second: second && numbered(second),
      needs: Int32Array.from(needed, numbered),
      elsewhere: Int32Array.from(
        [nearby, later].flatMap((need) => need ?? []),
        numbered,
      ),
      begins: beginning && numbered(beginning),
    });
  }
  const needsMetBy = lookup(needs);
  const met = new MetNeeds(needs.length, asked, picking);

  return (text) => {
    const finds: Find[] = [];
    met.open(text.words.map(needsMetBy));
    for (let clause = 0; clause < text.clauses; clause += 1) {
      met.read(text.beginOf(clause), text.beginOf(clause + 1));
      met.forEach((need) => {
        const entries = byRarest[need] ?? [];
        for (let index = 0; index < entries.length; index += 1) {
          const entry = entries[index];
          if (entry === undefined) continue;
          if (entry.second !== undefined && !met.has(entry.second)) continue;
          if (met.inOrder(entry.needs) && met.inText(entry.elsewhere)) {
            addFinds(finds, text, entry, all[entry.sought], clause, met);
          }
        }
      });
    }
    return finds;
  };
}

function addFinds(
  finds: Find[],
  text: Text,
  { sought, phrase, steps, needs, begins }: Entry,
  { near, unless, unlessNear }: Partial<Sought> = {},
  clause: number,
  met: MetNeeds,
): void {
  const begin = text.beginOf(clause);
  const last = begin + met.last(needs[0] ?? 0);
  let asked = false;
  for (let from = begin; from <= last; from += 1) {
    if (begins !== undefined) from = begin + met.next(begins, from - begin);
    if (from > last) return;
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

const mostRemembered = 20_000;

/** Ordinary words come back in every text; what they meet is worked out once. Most words meet nothing and share one answer. */
function lookup(needs: readonly Need[]): (word: string) => Meets | undefined {
  const byWord = new Map<string, number[]>();
  const byBeginning = new Map<string, number[]>();
  needs.forEach(({ words, beginnings }, need) => {
    for (const word of words) push(byWord, word, need);
    for (const beginning of beginnings) push(byBeginning, beginning, need);
  });
  const longest = Math.max(0, ...Array.from(byBeginning.keys(), (beginning) => beginning.length));
  const known = new Map<string, Meets | undefined>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before;
    if (known.size >= mostRemembered) known.clear();
    const met = [...(byWord.get(word) ?? [])];
    for (let length = 2; length <= Math.min(longest, word.length); length += 1) {
      met.push(...(byBeginning.get(word.slice(0, length)) ?? []));
    }
    const meets = met.length === 0 ? undefined : meetsOf(met, needs.length);
    known.set(word, meets);
    return meets;
  };
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
