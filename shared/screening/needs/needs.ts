import { type Node, readPattern } from '#shared/screening/needs/pattern-tree.ts';

/**
 * Pieces of words; a clause has what is needed when one of its words holds one of them. "<" and ">" are the beginning and
 * the end of a word.
 */
export type Need = readonly string[];

const mostNeeds = 3;

/** Whether a word surely begins before a sequence, and ends after it. */
interface Edges {
  before: boolean;
  after: boolean;
}

/**
 * What a clause must hold for a pattern to match in it: for each way to match, up to three needs, all of which must be
 * met. Undefined when some way needs nothing. The pattern is one that is bound to whole words.
 */
export function needsOf(source: string): readonly (readonly Need[])[] | undefined {
  const bound = { before: true, after: true };
  const ways = readPattern(source).map((sequence) => rarest(needsOfSequence(sequence, bound)));
  return ways.some((needs) => needs.length === 0) ? undefined : ways;
}

function needsOfSequence(sequence: readonly Node[], edges: Edges): readonly Need[] {
  const needs: Need[] = [];
  let run = '';
  const isEdge = (index: number): boolean => {
    if (index < 0) return edges.before;
    return index >= sequence.length ? edges.after : sequence[index]?.kind === 'edge';
  };
  sequence.forEach((node, index) => {
    if (node.kind === 'letter' && !node.optional) {
      if (run === '') run = isEdge(index - 1) ? '<' : '.';
      run += node.letter;
      const next = sequence[index + 1];
      if (next?.kind === 'letter' && !next.optional) return;
      if (run.length > 2) needs.push([`${run.replace('.', '')}${isEdge(index + 1) ? '>' : ''}`]);
      run = '';
    } else if (node.kind === 'group' && !node.optional) {
      const inner = node.repeated
        ? { before: false, after: false }
        : { before: isEdge(index - 1), after: isEdge(index + 1) };
      needs.push(...needsOfOptions(node.options, inner));
    }
  });
  return needs;
}

/** Of alternatives only this is sure: one of what each of them needs. */
function needsOfOptions(options: readonly (readonly Node[])[], edges: Edges): readonly Need[] {
  const [only, ...others] = options;
  if (only === undefined) return [];
  if (others.length === 0) return needsOfSequence(only, edges);
  const each = options.map((sequence) => rarest(needsOfSequence(sequence, edges))[0]);
  const all = each.flatMap((need) => need ?? []);
  return each.includes(undefined) ? [] : [[...new Set(all)]];
}

function rarest(needs: readonly Need[]): readonly Need[] {
  if (needs.length < 2) return needs;
  const ordered = needs
    .map((need) => ({ need, common: commonness(need) }))
    .sort((a, b) => a.common - b.common);
  const telling = ordered.filter(({ common }) => common < commonWord);
  return (telling.length > 0 ? telling : ordered).slice(0, mostNeeds).map(({ need }) => need);
}

const commonWord = 20;

const common: ReadonlySet<string> = new Set(
  (
    'am an and are as at be but by can could do for from get go going had has have he her here him his how if in is it just like ' +
    'me more my no not of off on one or out people she so some that the their them there they think this to up want was we ' +
    'were what when who will with would you your feel know time all about because now'
  ).split(' '),
);

/** How likely an ordinary clause meets the need anyway. */
function commonness(need: Need): number {
  return need.reduce((sum, piece) => {
    const letters = piece.replace(/[<>]/g, '');
    return sum + (common.has(letters) ? commonWord : 6 / letters.length ** 2);
  }, 0);
}
