import type { Atom, Step } from '#shared/screening/phrases/step.ts';
import type { WordSet } from '#shared/screening/phrases/word-sets.ts';

/** Words of which one must stand somewhere for a thing to stand there. */
export interface Need {
  set: WordSet;
  /** How often words of posts meet it, in ten thousand; roughly. */
  common: number;
}

/** A need of a phrase, and how many words behind the beginning of the phrase the word is that meets it. */
export interface PlacedNeed extends Need {
  least: number;
  most: number;
}

/**
 * What the clause must hold in which a phrase begins: a word of each thing that it asks for, one after the other. Empty when
 * nothing is sure.
 */
export function needsOf(steps: readonly Step[]): readonly PlacedNeed[] {
  const needs: PlacedNeed[] = [];
  let least = 0;
  let most = 0;
  for (const step of steps) {
    if (step.kind === 'clause') break;
    const width = widthOf(step);
    const need = step.kind === 'one' && !step.optional ? needOf(step.atom) : undefined;
    if (need) {
      const { set, common } = need;
      needs.push({ set, common, least, most: most + width.most - 1 });
    }
    least += width.least;
    most += width.most;
  }
  return needs;
}

/** In words. */
interface Width {
  least: number;
  most: number;
}

const widths = new WeakMap<Atom, Width>();

const noWidth: Width = { least: 0, most: 0 };
const wordWidth: Width = { least: 1, most: 1 };

function widthOf({ kind, atom, optional, most }: Step): Width {
  if (kind === 'gap') return { least: 0, most };
  if (kind !== 'one') return noWidth;
  const width = widthOfOne(atom);
  return optional ? { least: 0, most: width.most } : width;
}

function widthOfOne(atom: Atom): Width {
  if (atom.phrases.length === 0 && !atom.clauseEnd) return wordWidth;
  const known = widths.get(atom);
  if (known) return known;
  const all = atom.phrases.map((steps) =>
    steps
      .map(widthOf)
      .reduce(
        (sum, width) => ({ least: sum.least + width.least, most: sum.most + width.most }),
        noWidth,
      ),
  );
  if (atom.clauseEnd) all.push(noWidth);
  if (atom.words.size > 0 || atom.beginnings.length > 0 || atom.anyWord || atom.anyNumber)
    all.push(wordWidth);
  const width = {
    least: Math.min(...all.map(({ least }) => least)),
    most: Math.max(...all.map(({ most }) => most)),
  };
  widths.set(atom, width);
  return width;
}

const begunBy = new WeakMap<Atom, WordSet | 'anything'>();

/** The words with which a phrase can begin; undefined where it could be any. */
export function beginningOf(steps: readonly Step[]): WordSet | undefined {
  const [first, ...others] = steps;
  if (first?.kind === 'begin' || first?.kind === 'end' || first?.kind === 'not')
    return beginningOf(others);
  if (first?.kind !== 'one') return undefined;
  const own = beginningOfOne(first.atom);
  if (own === undefined || !first.optional) return own;
  const without = beginningOf(others);
  return without && union([own, without]);
}

/** The words with which a thing can begin; undefined where it could be any. */
export function beginningOfOne(atom: Atom): WordSet | undefined {
  const known = begunBy.get(atom);
  if (known) return known === 'anything' ? undefined : known;
  const parts = atom.anyWord || atom.clauseEnd ? [undefined] : atom.phrases.map(beginningOf);
  const all = parts.every((part) => part !== undefined) ? union([atom, ...parts]) : undefined;
  begunBy.set(atom, all ?? 'anything');
  return all;
}

/** All words of several sets. Where only one of them holds words, it is that very set. */
export function union(sets: readonly WordSet[]): WordSet {
  const filled = sets.filter(
    ({ words, beginnings, anyNumber }) => words.size > 0 || beginnings.length > 0 || anyNumber,
  );
  const [first, ...others] = filled;
  if (first && others.length === 0) return first;
  const words = new Set<string>();
  for (const set of filled) for (const word of set.words) words.add(word);
  return {
    words,
    beginnings: filled.flatMap(({ beginnings }) => beginnings),
    anyNumber: filled.some(({ anyNumber }) => anyNumber),
  };
}

/** More of them cost more than they spare. */
export const mostNeeds = 3;

/** The few that ordinary clauses meet least often, in their order. */
export function rareOf(needs: readonly PlacedNeed[]): readonly PlacedNeed[] {
  if (needs.length <= mostNeeds) return needs;
  const rare = new Set([...needs].sort((a, b) => a.common - b.common).slice(0, mostNeeds));
  return needs.filter((need) => rare.has(need));
}

/** The one that ordinary clauses meet least often. */
export function rarestOf<Of extends Need>(needs: readonly Of[]): Of | undefined {
  return needs.reduce<Of | undefined>(
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

/** What must stand where the thing stands; undefined when nothing is sure. */
export function needOf(atom: Atom): Need | undefined {
  const before = known.get(atom);
  if (before) return before === 'nothing' ? undefined : before;
  const need = workedOut(atom);
  known.set(atom, need ?? 'nothing');
  return need;
}

function workedOut(atom: Atom): Need | undefined {
  if (atom.anyWord || atom.clauseEnd) return undefined;
  const sets: WordSet[] = [atom];
  for (const phrase of atom.phrases) {
    const rarest = rarestOf(needsOf(phrase));
    if (!rarest) return undefined;
    sets.push(rarest.set);
  }
  const set = union(sets);
  return { set, common: commonness(set) };
}

/** How often common words come in ten thousand of posts, as counted in the training posts; roughly. */
const common: ReadonlyMap<string, number> = new Map(
  (
    '380:to i|290:and|260:the you|220:a|190:is|160:of that not it|140:in|120:your|100:have my for with are|90:this|80:do be can|70:am me|' +
    '60:or if but on he what|50:about was as like|40:would will feel she we her|35:at out when they know how from|30:time there help all ' +
    'him want get more some|25:because an who people has may life one been|20:them had by other way being yourself then things could|' +
    '17:now his good work does did going no go someone think make their need something feeling|14:our see person which any much first than ' +
    'find these myself having talk back right through over only take never were|11:own here after where into should day best love many ' +
    'still able feelings why friends try too us'
  )
    .split('|')
    .flatMap((row) => {
      const [often, words] = row.split(':');
      return (words ?? '').split(' ').map((word) => [word, Number(often)] as const);
    }),
);

function commonness({ words, beginnings, anyNumber }: WordSet): number {
  let sum = beginnings.length + (anyNumber ? 50 : 0);
  for (const word of words) sum += common.get(word) ?? 20 / word.length ** 2;
  return sum;
}
