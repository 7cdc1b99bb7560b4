import type { Prose } from '#shared/screening/clauses.ts';
import { type Features, opensClause } from '#shared/screening/linear-model/features.ts';
import type { Head } from '#shared/screening/linear-model/model.ts';
import type { Window } from '#shared/screening/linear-model/windows.ts';
import type { FeatureSpan } from '#shared/screening/types.ts';

const mostSpans = 5;

export interface Strongest {
  /** The clause that weighed most. */
  start: number;
  end: number;
  /** The words that weighed most, in order of position, each with its share of all that spoke for the score. */
  features: readonly FeatureSpan[];
}

/** Which words of a window raised its score, as spans of the original text. */
export function strongestIn(
  prose: Prose,
  features: Features,
  window: Window,
  head: Head,
): Strongest {
  const weighed = wordWeights(prose, features, head);
  const clause = strongestClause(prose, window, weighed);
  const speakingFor = weighed.map((weight, i) =>
    i >= window.from && i < window.to ? Math.max(0, weight) : 0,
  );
  const total = speakingFor.reduce((sum, weight) => sum + weight, 0);
  const chosen = speakingFor
    .map((weight, word) => ({ weight, word }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.word - b.word)
    .slice(0, mostSpans)
    .sort((a, b) => a.word - b.word);
  const spans: { from: number; to: number; weight: number }[] = [];
  for (const { weight, word } of chosen) {
    const last = spans.at(-1);
    if (last && last.to === word - 1) {
      last.to = word;
      last.weight += weight;
    } else spans.push({ from: word, to: word, weight });
  }
  return {
    start: prose.words[clause.from]?.start ?? 0,
    end: prose.words[clause.to - 1]?.end ?? 0,
    features: spans.map(({ from, to, weight }) => ({
      start: prose.words[from]?.start ?? 0,
      end: prose.words[to]?.end ?? 0,
      share: Math.round((weight / total) * 100) / 100,
    })),
  };
}

/** What each word adds, a run's weight shared equally among its words. */
function wordWeights(prose: Prose, features: Features, head: Head): number[] {
  const weighed = prose.words.map(() => 0);
  for (let index = 0; index < features.count; index += 1) {
    const first = features.first[index] ?? 0;
    const last = features.last[index] ?? 0;
    const weight = head.weights[features.bucket[index] ?? 0] ?? 0;
    const each = (weight * (features.value[index] ?? 0)) / (last - first + 1);
    for (let i = first; i <= last; i += 1) weighed[i] = (weighed[i] ?? 0) + each;
  }
  return weighed;
}

function strongestClause(prose: Prose, window: Window, weighed: readonly number[]): Window {
  let best: Window = { from: window.from, to: window.from + 1 };
  let most = Number.NEGATIVE_INFINITY;
  let from = window.from;
  let sum = 0;
  for (let i = window.from; i < window.to; i += 1) {
    sum += weighed[i] ?? 0;
    if (i + 1 < window.to && !opensClause(prose, i + 1)) continue;
    if (sum > most) {
      most = sum;
      best = { from, to: i + 1 };
    }
    from = i + 1;
    sum = 0;
  }
  return best;
}
