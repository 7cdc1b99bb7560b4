import { soonerLane } from '#shared/domain/lanes.ts';
import { inClauses } from '#shared/screening/clauses.ts';
import { featuresOf } from '#shared/screening/linear-model/features.ts';
import type { LinearModel } from '#shared/screening/linear-model/model.ts';
import { type Scores, scoresOf } from '#shared/screening/linear-model/score.ts';
import { laneOfScores } from '#shared/screening/linear-model.ts';
import { normalise } from '#shared/screening/normalise.ts';
import { rulesIn } from '#shared/screening/screen.ts';
import { foldsOf } from './corpus.ts';
import type { Example } from './examples.ts';
import type { Screened, ScreenedLane } from './figures.ts';
import { type Budget, type Fitted, fitModel } from './fit-model.ts';

const folds = 5;

/**
 * Screens each post with a model that was fitted, and whose thresholds were chosen, on the other four fifths. Returns the
 * lanes for any budget; fitting happens once.
 */
export function crossValidate(examples: readonly Example[]): (budget: Budget) => Screened[] {
  const fold = foldsOf(examples, folds);
  const parts = Array.from({ length: folds }, (_, part) => {
    const fitted = fitModel(
      examples.filter((example) => fold.get(example) !== part),
      `fold-${part}`,
    );
    return { fitted, scored: scoredBy(fitted, examples, (one) => fold.get(one) === part) };
  });
  return (budget) =>
    parts.flatMap(({ fitted, scored }) => {
      const model = fitted.withBudget(budget);
      return scored.map(({ example, scores }) => ({
        post: example,
        lane: together(example, scores, model),
      }));
    });
}

function scoredBy(fitted: Fitted, examples: readonly Example[], held: (one: Example) => boolean) {
  const model = fitted.withBudget({ crisis: 0, urgent: 0, soon: 0 });
  return examples.filter(held).map((example) => {
    const prose = inClauses(normalise(example.text));
    const scores = scoresOf(prose, featuresOf(prose), rulesIn(example.text, prose), model);
    return { example, scores };
  });
}

function together(
  { rulesLane, words }: Example,
  scores: Scores | undefined,
  model: LinearModel,
): ScreenedLane {
  const lane = scores ? laneOfScores(scores, words, model) : 'none';
  if (lane === 'none') return rulesLane;
  return rulesLane === 'none' ? lane : soonerLane(rulesLane, lane);
}
