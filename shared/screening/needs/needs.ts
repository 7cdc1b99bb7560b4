import { type Node, readPattern } from '#shared/screening/needs/pattern-tree.ts';

/** Pieces of words; a clause has what is needed when one of its words holds one of them. */
export type Need = readonly string[];

const mostNeeds = 2;

/**
 * What a clause must hold for a pattern to match in it: for each way to match, up to two needs, all of which must be
 * met. Undefined when some way needs nothing.
 */
export function needsOf(source: string): readonly (readonly Need[])[] | undefined {
  const ways = readPattern(source).map((sequence) => rarest(needsOfSequence(sequence)));
  return ways.some((needs) => needs.length === 0) ? undefined : ways;
}

function needsOfSequence(sequence: readonly Node[]): readonly Need[] {
  const needs: Need[] = [];
  let run = '';
  const endRun = () => {
    if (run.length >= 2) needs.push([run]);
    run = '';
  };
  for (const node of sequence) {
    if (node.kind === 'letter' && !node.optional) run += node.letter;
    else {
      endRun();
      if (node.kind === 'group' && !node.optional) needs.push(...needsOfOptions(node.options));
    }
  }
  endRun();
  return needs;
}

/** Of alternatives only this is sure: one of what each of them needs. */
function needsOfOptions(options: readonly (readonly Node[])[]): readonly Need[] {
  const [only, ...others] = options;
  if (only === undefined) return [];
  if (others.length === 0) return needsOfSequence(only);
  const each = options.map((sequence) => rarest(needsOfSequence(sequence))[0]);
  const all = each.flatMap((need) => need ?? []);
  return each.includes(undefined) ? [] : [[...new Set(all)]];
}

function rarest(needs: readonly Need[]): readonly Need[] {
  return [...needs].sort((a, b) => commonness(a) - commonness(b)).slice(0, mostNeeds);
}

const common: ReadonlySet<string> = new Set(
  (
    'am an and are as at be but by can could do for from get go going had has have he her here him his how if in is it just like ' +
    'me more my no not of off on one or out people she so some that the their them there they think this to up want was we ' +
    'were what when who will with would you your feel know time all about because now'
  ).split(' '),
);

/** How likely an ordinary clause meets the need anyway. */
function commonness(need: Need): number {
  return need.reduce((sum, piece) => sum + (common.has(piece) ? 20 : 6 / piece.length ** 2), 0);
}
