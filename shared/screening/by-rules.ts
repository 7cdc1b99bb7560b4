import { type Prose, spanOf } from '#shared/screening/clauses.ts';
import { type Context, contextIn } from '#shared/screening/context.ts';
import { laneAfterContext } from '#shared/screening/lanes.ts';
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
    const finds = apart(find(text));
    if (finds.length === 0) return [];
    const context = contextIn(original, text);
    return finds.flatMap((one) => {
      const rule = rules[one.sought];
      return rule ? [signalOf(rule, one, text, context)] : [];
    });
  };
}

/** Of the finds of one rule those that do not overlap, the first of them. */
function apart(finds: readonly Find[]): readonly Find[] {
  const byRule = new Map<number, Find[]>();
  for (const one of finds) {
    const before = byRule.get(one.sought);
    if (before === undefined) byRule.set(one.sought, [one]);
    else if (
      before.length < mostPerRule &&
      !before.some((other) => one.from < other.to && other.from < one.to)
    ) {
      before.push(one);
    }
  }
  return [...byRule.values()].flat();
}

function signalOf(
  rule: Rule,
  { phrase, from, to }: Find,
  { prose }: Text,
  context: Context,
): ScreeningSignal {
  const negatable = rule.deniable[phrase] ?? true;
  const changes = context({ ...rule, negatable }, from, to);
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
