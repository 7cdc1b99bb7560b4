import { inClauses, type Prose, spanOf } from '#shared/screening/clauses.ts';
import type { AnyRule } from '#shared/screening/context/place.ts';
import { type Context, contextIn } from '#shared/screening/context.ts';
import { laneAfterContext, laneOf, raiseTogether } from '#shared/screening/lanes.ts';
import type { LinearModel } from '#shared/screening/linear-model/model.ts';
import { modelSignals } from '#shared/screening/linear-model.ts';
import { type Candidate, candidatePicker } from '#shared/screening/needs/candidates.ts';
import { normalise } from '#shared/screening/normalise.ts';
import { type Find, finderOf } from '#shared/screening/phrases/finder.ts';
import { Text } from '#shared/screening/phrases/text.ts';
import type { Rule } from '#shared/screening/rule.ts';
import { identifyingSignals } from '#shared/screening/rules/identifying-details.ts';
import { phraseRules, wordRules } from '#shared/screening/rules/index.ts';
import type { ScreeningResult, ScreeningSignal } from '#shared/screening/types.ts';

/** Changes with every change of a rule, so that a decision can be replayed. */
export const rulesVersion = 'rules-2';

/** What a result was made with: the rules, and the weights if there were any. */
export function screeningVersion(model?: LinearModel): string {
  return model ? `${rulesVersion} ${model.version}` : rulesVersion;
}

const candidates = candidatePicker(wordRules);
const find = finderOf(phraseRules.map((rule) => rule.sought));

/** Where a long run of hits of one rule stops being news; keeps results of hostile texts small. */
const mostPerRule = 20;

/**
 * Signals of crisis language in `text`, with the lane they ask for. Without a model it is the rules alone, as in the
 * browser. Pure and deterministic; offsets are UTF-16 into `text`. Time grows in line with length: at most 5 ms for 6,000
 * characters.
 */
export function screen(text: string, model?: LinearModel): ScreeningResult {
  const prose = inClauses(normalise(text));
  const found = rulesIn(text, prose);
  const signals = model ? inOrder([...found, ...modelSignals(prose, found, model)]) : found;
  return { version: screeningVersion(model), lane: laneOf(signals), signals };
}

/** What the rules alone find, in order of position. */
export function rulesIn(text: string, prose: Prose): readonly ScreeningSignal[] {
  const setting = new Setting(text, prose);
  const found = candidates(prose).flatMap((one) => signalsOf(one, prose, setting));
  found.push(...phraseSignals(prose, setting));
  found.push(...identifyingSignals(text).slice(0, mostPerRule));
  return raiseTogether(inOrder(found));
}

/** What surrounds every match of a text; its context is read when the first one asks. */
class Setting {
  readonly text: Text;
  private read: Context | undefined;

  constructor(
    private readonly original: string,
    prose: Prose,
  ) {
    this.text = new Text(prose);
  }

  get context(): Context {
    this.read ??= contextIn(this.original, this.text);
    return this.read;
  }
}

function inOrder(signals: ScreeningSignal[]): ScreeningSignal[] {
  return signals.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The strongest hits of one rule; the lane-raising ones are never among those left out. */
function signalsOf({ rule, clauses }: Candidate, prose: Prose, setting: Setting) {
  const signals: ScreeningSignal[] = [];
  if (clauses === undefined) addMatches(signals, rule, prose, prose.text, 0, setting);
  for (const clause of clauses ?? []) {
    const from = prose.clauses[clause] ?? 0;
    const next = prose.clauses[clause + 1];
    const text = prose.text.slice(from, next === undefined ? undefined : next - 1);
    addMatches(signals, rule, prose, text, from, setting);
  }
  return signals;
}

/** `text` is the part of the prose that begins at `offset`. */
function addMatches(
  signals: ScreeningSignal[],
  rule: Rule,
  prose: Prose,
  text: string,
  offset: number,
  setting: Setting,
): void {
  const { pattern } = rule;
  // `matchAll` copies the expression at each call, which costs more than a third of the time on short posts.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && match[0] !== ''; match = pattern.exec(text)) {
    const from = offset + match.index;
    const signal = signalAt(rule, prose, from, from + match[0].length, setting);
    if (signals.length < mostPerRule) signals.push(signal);
    else if (signal.changes.length === 0 && signals.every((one) => one.changes.length > 0)) {
      signals[mostPerRule - 1] = signal;
    }
  }
}

function phraseSignals(prose: Prose, setting: Setting): ScreeningSignal[] {
  const byRule = new Map<number, Find[]>();
  for (const one of find(setting.text)) {
    const before = byRule.get(one.sought) ?? [];
    if (before.length >= mostPerRule) continue;
    if (before.some((other) => one.from < other.to && other.from < one.to)) continue;
    byRule.set(one.sought, [...before, one]);
  }
  return Array.from(byRule.values()).flatMap((finds) =>
    finds.flatMap(({ sought, phrase, from, to }) => {
      const rule = phraseRules[sought];
      const last = prose.words[to - 1];
      if (!rule || !last) return [];
      const end = (prose.at[to - 1] ?? 0) + last.text.length;
      const deniable = rule.deniable[phrase] ?? true;
      return [signalAt({ ...rule, negatable: deniable }, prose, prose.at[from] ?? 0, end, setting)];
    }),
  );
}

function signalAt(
  rule: AnyRule,
  prose: Prose,
  from: number,
  to: number,
  { text, context }: Setting,
): ScreeningSignal {
  const changes = context(rule, text.wordAt(from), text.wordAt(to - 1) + 1);
  const strength = changes.reduce((so, change) => so * change.factor, rule.strength);
  return {
    category: rule.category,
    rule: rule.id,
    ...spanOf(prose, from, to),
    strength: Math.round(strength * 100) / 100,
    lane: laneAfterContext(rule.lane, rule.context, changes),
    why: rule.why,
    changes: changes.map((change) => change.note),
  };
}
