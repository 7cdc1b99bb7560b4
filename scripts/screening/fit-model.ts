import {
  type Head,
  type LinearModel,
  shortBelow,
  sideBySide,
  type Thresholds,
} from '#shared/screening/linear-model/model.ts';
import { calibrate } from './calibrate.ts';
import { foldsOf, isGravest } from './corpus.ts';
import type { Example } from './examples.ts';
import { type Learnt, type Lesson, learn, scoreOf } from './learn.ts';
import { ownLessons } from './own-lessons.ts';
import { quantise } from './quantise.ts';
import { thresholdFor } from './thresholds.ts';

/** Of 1,000 posts that are assumed to be ordinary so many may be in each lane or a sooner one, rules and model together. */
export interface Budget {
  crisis: number;
  urgent: number;
  /** Of the model alone: the rules' `soon` is meant to be wide. */
  soon: number;
}

export const shippedBudget: Budget = { crisis: 3, urgent: 25, soon: 25 };

const innerFolds = 4;
const pieceWeight = 0.6;
/** Short texts may be flagged this much less often than whole posts: they hold less that could be. */
const shortShare = 0.25;
/** And only where the calibrated strength is at least this. Ordinary posts have too few figures of speech to tell. */
const shortStrength = { crisis: 0.7, urgent: 0.8, soon: 0.7 };

/** Fitted heads, for which thresholds can be chosen more than once. */
export interface Fitted {
  withBudget: (budget: Budget) => LinearModel;
}

/**
 * Fits both heads. Thresholds are chosen on scores of posts that the scoring model was not fitted to: the examples are cut
 * in four, and each part is scored by a model of the other three.
 */
export function fitModel(examples: readonly Example[], version: string): Fitted {
  const own = ownLessons();
  const crisis = outOfFold(examples, crisisLesson, own.crisis);
  const gravest = outOfFold(examples, gravestLesson, own.gravest);
  const ordinary = examples.filter(
    (one) => one.label === 'no_crisis' && one.labelKind === 'assumed',
  );
  const all = ordinary.flatMap((one) => [one, ...one.pieces]);
  const short = all.filter((one) => one.words < shortBelow);
  const long = ordinary.filter((one) => one.words >= shortBelow);
  const thresholds = (those: readonly Example[], budget: Budget): Thresholds => {
    const from = (
      scores: ReadonlyMap<Example, number>,
      byRules: (one: Example) => boolean,
      perThousand: number,
    ) =>
      thresholdFor(
        those.map((one) => ({ score: scores.get(one) ?? 0, flaggedByRules: byRules(one) })),
        perThousand,
      );
    return {
      crisis: from(gravest, (one) => one.rulesLane === 'crisis', budget.crisis),
      urgent: from(crisis, isFlagged, budget.urgent),
      soon: from(crisis, () => false, budget.soon),
    };
  };
  const crisisPosts = head(examples, crisisLesson, own.crisis, crisis);
  const gravestPosts = head(examples, gravestLesson, own.gravest, gravest);
  const weightsOfBoth = sideBySide(crisisPosts.weights, gravestPosts.weights);
  const withBudget = (budget: Budget): LinearModel => ({
    version,
    thresholds: {
      short: atLeast(thresholds(short, shareOf(budget, shortShare)), {
        crisis: scoreAt(gravestPosts, shortStrength.crisis),
        urgent: scoreAt(crisisPosts, shortStrength.urgent),
        soon: scoreAt(crisisPosts, shortStrength.soon),
      }),
      long: thresholds(long, budget),
    },
    crisisPosts,
    gravestPosts,
    weightsOfBoth,
  });
  return { withBudget };
}

function atLeast(some: Thresholds, floor: Thresholds): Thresholds {
  return {
    crisis: Math.max(some.crisis, floor.crisis),
    urgent: Math.max(some.urgent, floor.urgent),
    soon: Math.max(some.soon, floor.soon),
  };
}

/** The score that the calibration turns into `strength`. */
function scoreAt({ calibration: { slope, offset } }: Head, strength: number): number {
  return Math.round((1000 * (Math.log(strength / (1 - strength)) - offset)) / slope) / 1000;
}

function shareOf({ crisis, urgent, soon }: Budget, share: number): Budget {
  return { crisis: crisis * share, urgent: urgent * share, soon: soon * share };
}

function isFlagged({ rulesLane }: Example): boolean {
  return rulesLane === 'crisis' || rulesLane === 'urgent';
}

type Ask = (example: Example) => Lesson | undefined;

/** Does somebody need to look urgently? Posts that nobody has labelled teach nothing. */
function crisisLesson(example: Example): Lesson | undefined {
  if (example.label === 'unread') return undefined;
  if (example.label === 'crisis') return { example, target: 1, weight: 2 };
  return { example, target: 0, weight: weightOfQuiet(example) };
}

/** Is it about an intent, a plan or an act? Crisis posts of other sets are not labelled for that. */
function gravestLesson(example: Example): Lesson | undefined {
  if (example.label === 'unread') return undefined;
  if (isGravest(example)) return { example, target: 1, weight: 6 };
  if (example.label === 'crisis' && example.severity?.startsWith('cssrs') !== true)
    return undefined;
  return { example, target: 0, weight: weightOfQuiet(example) };
}

/**
 * The labelled set holds ordinary posts with hard words in them, the ordinary collection hardly any. Level 0 counts no more
 * than others: some of it plainly states suicidal thoughts.
 */
function weightOfQuiet({ ordinary, severity }: Example): number {
  return ordinary || severity === 'cssrs0' ? 1 : 2;
}

function lessons(examples: readonly Example[], ask: Ask): Lesson[] {
  return examples.flatMap((example) => {
    const lesson = ask(example);
    const pieces = example.pieces.map((piece) => ({
      example: piece,
      target: 0 as const,
      weight: pieceWeight,
    }));
    return lesson ? [lesson, ...pieces] : pieces;
  });
}

function outOfFold(
  examples: readonly Example[],
  ask: Ask,
  own: readonly Lesson[],
): ReadonlyMap<Example, number> {
  const folds = foldsOf(examples, innerFolds);
  const scores = new Map<Example, number>();
  for (let fold = 0; fold < innerFolds; fold += 1) {
    const rest = examples.filter((example) => folds.get(example) !== fold);
    const learnt = learn([...lessons(rest, ask), ...own]);
    for (const example of examples) {
      if (folds.get(example) !== fold) continue;
      for (const one of [example, ...example.pieces]) scores.set(one, scoreOf(learnt, one));
    }
  }
  return scores;
}

function head(
  examples: readonly Example[],
  ask: Ask,
  own: readonly Lesson[],
  scores: ReadonlyMap<Example, number>,
): Head {
  const asked = lessons(examples, ask);
  const { weights, bias }: Learnt = learn([...asked, ...own]);
  return {
    ...quantise(weights),
    bias,
    calibration: calibrate(
      asked.map(({ example, target }) => ({ score: scores.get(example) ?? 0, target })),
    ),
  };
}
