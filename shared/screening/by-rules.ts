import { laneRank } from '#shared/domain/lanes.ts';
import { type Prose, spanOf } from '#shared/screening/clauses.ts';
import { type Change, type Context, contextIn } from '#shared/screening/context.ts';
import { laneAfterContext } from '#shared/screening/lanes.ts';
import type { Word } from '#shared/screening/normalise/words.ts';
import { type Find, finderOf } from '#shared/screening/phrases/finder.ts';
import { Text } from '#shared/screening/phrases/text.ts';
import type { Rule } from '#shared/screening/rule.ts';
import type { ScreeningSignal } from '#shared/screening/types.ts';

/** Where a long run of hits of one rule stops being news; keeps results of hostile texts small. */
export const mostPerRule = 20;

/** What these rules find in a text, each find lowered by its context where it speaks against it. In no order. */
export function readerOf(
  rules: readonly Rule[],
): (original: string, prose: Prose) => ScreeningSignal[] {
  const find = finderOf(rules.map((rule) => rule.sought));
  return (original, prose) => {
    const text = new Text(prose);
    const finds = endsOfEach(find(text).filter((one) => isHeard(rules[one.sought], one)));
    if (finds.length === 0) return [];
    const context = contextIn(original, text);
    const signals = finds.flatMap((one) => {
      const rule = rules[one.sought];
      return rule ? [signalOf(rule, one, text, context)] : [];
    });
    return apart(signals);
  };
}

/**
 * A doubtful find says nothing, unless it is of what context must not silence: then it is lowered, so that somebody reads it
 * within days.
 */
function isHeard(rule: Rule | undefined, { doubtful }: Find): boolean {
  return !doubtful || rule?.context === 'strength' || rule?.lane === 'crisis';
}

/** Words by which a plan or an act is said plainly, so that what stands beside it can hardly give it another meaning. */
const plainly: ReadonlySet<string> = new Set(
  'die dies died dying dead death suicide suicidal myself overdose overdosed overdosing life'.split(
    ' ',
  ),
);

function isPlain(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }) => plainly.has(text));
}

/** The note on a find that is doubtful. */
export const meaningDoubted = 'Lowered: words beside it may give it another meaning.';

function doubtOf(plain: boolean): Change {
  return {
    factor: 0.3,
    lowers: 'always',
    to: plain ? 'soon' : 'routine',
    note: meaningDoubted,
  };
}

/** The first and the last finds of each rule: the end of a long text counts as much as its beginning. */
function endsOfEach(finds: readonly Find[]): readonly Find[] {
  if (finds.length <= mostPerRule) return finds;
  const byRule = new Map<number, Find[]>();
  for (const one of finds) {
    const same = byRule.get(one.sought);
    if (same) same.push(one);
    else byRule.set(one.sought, [one]);
  }
  return [...byRule.values()].flatMap((same) =>
    same.length <= 2 * mostPerRule
      ? same
      : [...same.slice(0, mostPerRule), ...same.slice(-mostPerRule)],
  );
}

/**
 * Of the signals of one rule those that do not overlap. Where they do, the one that context lowered least stays, so that no
 * other reading of the same words can silence it.
 */
function apart(signals: readonly ScreeningSignal[]): ScreeningSignal[] {
  const byRule = new Map<string, ScreeningSignal[]>();
  for (const one of [...signals].sort(byWeight)) {
    const before = byRule.get(one.rule);
    if (before === undefined) byRule.set(one.rule, [one]);
    else if (
      before.length < mostPerRule &&
      !before.some((other) => one.start < other.end && other.start < one.end)
    ) {
      before.push(one);
    }
  }
  return [...byRule.values()].flat();
}

/** The gravest first, then the strongest, the first and the longest. */
function byWeight(one: ScreeningSignal, other: ScreeningSignal): number {
  return (
    laneRank(one.lane) - laneRank(other.lane) ||
    other.strength - one.strength ||
    one.start - other.start ||
    other.end - one.end
  );
}

function signalOf(
  rule: Rule,
  { phrase, from, to, doubtful }: Find,
  { prose }: Text,
  context: Context,
): ScreeningSignal {
  const { words } = prose;
  const negatable = rule.deniable[phrase] ?? true;
  const changes = [
    ...context({ ...rule, negatable }, from, to),
    ...(doubtful ? [doubtOf(isPlain(words, from, to))] : []),
  ];
  const strength = changes.reduce((so, change) => so * change.factor, rule.strength);
  const end = (prose.at[to - 1] ?? 0) + (prose.words[to - 1]?.text.length ?? 0);
  return {
    category: rule.category,
    rule: rule.id,
    ...spanOf(prose, prose.at[from] ?? 0, end),
    strength: Math.round(strength * 100) / 100,
    lane: laneAfterContext(rule.lane, rule.context, changes),
    why: rule.why,
    changes: changes.map((change) => change.note),
  };
}
