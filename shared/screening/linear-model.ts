import type { Lane } from '#shared/domain/lanes.ts';
import type { Prose } from '#shared/screening/clauses.ts';
import { featuresOf } from '#shared/screening/linear-model/features.ts';
import {
  type Head,
  type LinearModel,
  shortBelow,
  type Thresholds,
} from '#shared/screening/linear-model/model.ts';
import { type Score, type Scores, scoresOf } from '#shared/screening/linear-model/score.ts';
import { strongestIn } from '#shared/screening/linear-model/strongest.ts';
import type { ScreeningSignal } from '#shared/screening/types.ts';

/** The soonest lane that the scores reach; `none` below all thresholds. */
export function laneOfScores(scores: Scores, words: number, model: LinearModel): Lane | 'none' {
  const { crisis, urgent, soon } = thresholdsFor(words, model);
  if (scores.gravestPosts.value >= crisis) return 'crisis';
  if (scores.crisisPosts.value >= urgent) return 'urgent';
  return scores.crisisPosts.value >= soon ? 'soon' : 'none';
}

function thresholdsFor(words: number, { thresholds }: LinearModel): Thresholds {
  return words < shortBelow ? thresholds.short : thresholds.long;
}

/**
 * The second scorer's signals, at most one a head: posts that people marked as needing somebody soon sounded like this
 * one. It sees the rules' signals and never takes one away.
 */
export function modelSignals(
  prose: Prose,
  signals: readonly ScreeningSignal[],
  model: LinearModel,
): readonly ScreeningSignal[] {
  const features = featuresOf(prose);
  const scores = scoresOf(prose, features, signals, model);
  if (scores === undefined) return [];
  const { crisisPosts, gravestPosts } = model;
  const found: ScreeningSignal[] = [];
  const add = (name: string, head: Head, score: Score, lane: Lane, why: string) => {
    found.push({
      category: 'resembles-crisis-posts',
      rule: `linear-model/${name}`,
      strength: strengthOf(head, score.value),
      lane,
      why,
      changes: [],
      ...strongestIn(prose, features, score.window, head),
    });
  };
  const from = thresholdsFor(prose.words.length, model);
  const like = scores.crisisPosts.value;
  if (like >= from.soon) {
    add(
      'crisis-posts',
      crisisPosts,
      scores.crisisPosts,
      like >= from.urgent ? 'urgent' : 'soon',
      'As a whole it reads like posts whose authors needed somebody soon.',
    );
  }
  if (scores.gravestPosts.value >= from.crisis) {
    add(
      'gravest-posts',
      gravestPosts,
      scores.gravestPosts,
      'crisis',
      'As a whole it reads like posts about an intent, a plan or an act.',
    );
  }
  return found;
}

function strengthOf({ calibration }: Head, score: number): number {
  const odds = Math.exp(-(calibration.slope * score + calibration.offset));
  return Math.round(100 / (1 + odds)) / 100;
}
