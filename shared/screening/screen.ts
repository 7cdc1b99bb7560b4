import { mostPerRule, readerOf } from '#shared/screening/by-rules.ts';
import { inClauses, type Prose } from '#shared/screening/clauses.ts';
import { inOrder, laneOf, raiseTogether } from '#shared/screening/lanes.ts';
import type { LinearModel } from '#shared/screening/linear-model/model.ts';
import { modelSignals } from '#shared/screening/linear-model.ts';
import { normalise } from '#shared/screening/normalise.ts';
import { identifyingSignals } from '#shared/screening/rules/identifying-details.ts';
import { wordRules } from '#shared/screening/rules/index.ts';
import type { ScreeningResult, ScreeningSignal } from '#shared/screening/types.ts';

/** Changes with every change of a rule, so that a decision can be replayed. */
export const rulesVersion = 'rules-5';

/** What a result was made with: the rules, and the weights if there were any. */
export function screeningVersion(model?: LinearModel): string {
  return model ? `${rulesVersion} ${model.version}` : rulesVersion;
}

const read = readerOf(wordRules);

/**
 * Signals of crisis language in `text`, with the lane they ask for. Without a model it is the rules alone. Pure and
 * deterministic; offsets are UTF-16 into `text`. Time grows in line with length: at most 5 ms for 6,000 characters.
 */
export function screen(text: string, model?: LinearModel): ScreeningResult {
  const prose = inClauses(normalise(text));
  const found = rulesIn(text, prose);
  const signals = model ? inOrder([...found, ...modelSignals(prose, found, model)]) : found;
  return { version: screeningVersion(model), lane: laneOf(signals), signals };
}

/** What the rules alone find, in order of position. */
export function rulesIn(text: string, prose: Prose): readonly ScreeningSignal[] {
  const details = identifyingSignals(text).slice(0, mostPerRule);
  return raiseTogether(inOrder([...read(text, prose), ...details]));
}
