import type { Atom, Step } from '#shared/screening/phrases/step.ts';

/** Words, or beginnings of words, of which a clause must hold one for the thing to stand in it. */
export interface Need {
  words: ReadonlySet<string>;
  beginnings: readonly string[];
  /** How likely an ordinary clause meets it. */
  common: number;
}

/**
 * What the clause must hold in which a phrase begins: a word of each thing that it asks for, one after the other. Empty when
 * nothing is sure.
 */
export function needsOf(steps: readonly Step[]): readonly Need[] {
  const needs: Need[] = [];
  for (const step of steps) {
    if (step.kind === 'clause') break;
    if (step.kind !== 'one' || step.optional) continue;
    const need = needOf(step.atom);
    if (need) needs.push(need);
  }
  return needs;
}

const begunBy = new WeakMap<Atom, Need | 'anything'>();

/** The words with which a phrase can begin; undefined where it could be any. */
export function beginningOf(steps: readonly Step[]): Need | undefined {
  const [first, ...others] = steps;
  if (first?.kind === 'edge' || first?.kind === 'not') return beginningOf(others);
  if (first?.kind !== 'one') return undefined;
  const own = beginningOfOne(first.atom);
  if (own === undefined || !first.optional) return own;
  const without = beginningOf(others);
  return without && union([own, without]);
}

function beginningOfOne(atom: Atom): Need | undefined {
  const known = begunBy.get(atom);
  if (known) return known === 'anything' ? undefined : known;
  const sure = !atom.anyWord && !atom.anyNumber && !atom.clauseEnd;
  const parts = sure ? atom.phrases.map(beginningOf) : [undefined];
  const all = parts.every((part) => part !== undefined)
    ? union([{ words: atom.words, beginnings: atom.beginnings }, ...parts])
    : undefined;
  begunBy.set(atom, all ?? 'anything');
  return all;
}

function union(parts: readonly Omit<Need, 'common'>[]): Need {
  const words = new Set(parts.flatMap((part) => [...part.words]));
  const beginnings = parts.flatMap((part) => part.beginnings);
  return { words, beginnings, common: commonness(words, beginnings) };
}

const mostNeeds = 3;

/** The few that ordinary clauses meet least often, in their order: more of them cost more than they spare. */
export function rareOf(needs: readonly Need[]): readonly Need[] {
  if (needs.length <= mostNeeds) return needs;
  const rare = new Set([...needs].sort((a, b) => a.common - b.common).slice(0, mostNeeds));
  return needs.filter((need) => rare.has(need));
}

/** The one that ordinary clauses meet least often. */
export function rarestOf(needs: readonly Need[]): Need | undefined {
  return needs.reduce<Need | undefined>(
    (rarest, need) => (rarest && rarest.common <= need.common ? rarest : need),
    undefined,
  );
}

/** What a phrase needs after the clause in which it begins. */
export function needsLaterOf(steps: readonly Step[]): readonly Need[] {
  const end = steps.findIndex((step) => step.kind === 'clause');
  return end === -1
    ? []
    : [...needsOf(steps.slice(end + 1)), ...needsLaterOf(steps.slice(end + 1))];
}

const known = new WeakMap<Atom, Need | 'nothing'>();

/** What a clause must hold for the thing to stand in it; undefined when nothing is sure. */
export function needOf(atom: Atom): Need | undefined {
  const before = known.get(atom);
  if (before) return before === 'nothing' ? undefined : before;
  const need = workedOut(atom);
  known.set(atom, need ?? 'nothing');
  return need;
}

function workedOut(atom: Atom): Need | undefined {
  if (atom.anyWord || atom.anyNumber || atom.clauseEnd) return undefined;
  const words = new Set(atom.words);
  const beginnings = [...atom.beginnings];
  for (const phrase of atom.phrases) {
    const rarest = rarestOf(needsOf(phrase));
    if (!rarest) return undefined;
    for (const word of rarest.words) words.add(word);
    beginnings.push(...rarest.beginnings);
  }
  return { words, beginnings, common: commonness(words, beginnings) };
}

const commonWord = 20;

const common: ReadonlySet<string> = new Set(
  (
    'am an and are as at be been but by can could did do does for from get go going had has have he her here him his how i if in is it like ' +
    'me more my no not of off on one or out people she some that the them there they think this to up want was we ' +
    'were what when who will with would you your feel know time all about because now'
  ).split(' '),
);

function commonness(words: ReadonlySet<string>, beginnings: readonly string[]): number {
  let sum = beginnings.length;
  for (const word of words) sum += common.has(word) ? commonWord : 6 / word.length ** 2;
  return sum;
}
