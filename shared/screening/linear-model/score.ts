import type { Prose } from '#shared/screening/clauses.ts';
import type { Features } from '#shared/screening/linear-model/features.ts';
import type { Head, LinearModel } from '#shared/screening/linear-model/model.ts';
import {
  isOwnWord,
  ownShareBucket,
  signalBuckets,
  signalValue,
} from '#shared/screening/linear-model/signal-features.ts';
import { type Window, windowScale, windowsOf } from '#shared/screening/linear-model/windows.ts';
import type { ScreeningSignal } from '#shared/screening/types.ts';

export interface Score {
  value: number;
  /** The window that scored most. */
  window: Window;
}

export type Scores = Readonly<Record<'crisisPosts' | 'gravestPosts', Score>>;

/** Of each head, the score of the window that is most alike; nothing for a text without words. */
export function scoresOf(
  prose: Prose,
  features: Features,
  signals: readonly ScreeningSignal[],
  model: LinearModel,
): Scores | undefined {
  const { crisisPosts, gravestPosts, weightsOfBoth } = model;
  const count = prose.words.length;
  // Sums up to each word, so that a window costs one subtraction.
  const crisis = new Float64Array(count + 1);
  const gravest = new Float64Array(count + 1);
  const own = new Uint32Array(count + 1);
  // The features of one word stand together, so that each sum is written once.
  let word = 0;
  let crisisOfWord = 0;
  let gravestOfWord = 0;
  for (let index = 0; index < features.count; index += 1) {
    const next = (features.last[index] ?? 0) + 1;
    if (next !== word) {
      crisis[word] = crisisOfWord;
      gravest[word] = gravestOfWord;
      word = next;
      crisisOfWord = 0;
      gravestOfWord = 0;
    }
    const bucket = features.bucket[index] ?? 0;
    const value = features.value[index] ?? 0;
    const both = weightsOfBoth[bucket] ?? 0;
    crisisOfWord += (both >> 8) * value;
    gravestOfWord += ((both << 24) >> 24) * value;
  }
  crisis[word] = crisisOfWord;
  gravest[word] = gravestOfWord;
  for (let i = 1; i <= count; i += 1) {
    crisis[i] = (crisis[i] ?? 0) + (crisis[i - 1] ?? 0);
    gravest[i] = (gravest[i] ?? 0) + (gravest[i - 1] ?? 0);
    own[i] = (own[i - 1] ?? 0) + (isOwnWord(prose.words[i - 1]?.text ?? '') ? 1 : 0);
  }
  let best: Scores | undefined;
  for (const window of windowsOf(prose)) {
    const { from, to } = window;
    const buckets = [
      ...signalBuckets(signals, prose.words[from]?.start ?? 0, prose.words[to - 1]?.end ?? 0),
      ownShareBucket((own[to] ?? 0) - (own[from] ?? 0), to - from),
    ];
    const score = (head: Head, sums: Float64Array): Score => {
      const words = ((sums[to] ?? 0) - (sums[from] ?? 0)) * windowScale(window);
      const rest = buckets.reduce((sum, bucket) => sum + (head.weights[bucket] ?? 0), 0);
      return { value: head.bias + head.scale * (words + rest * signalValue), window };
    };
    const here = {
      crisisPosts: score(crisisPosts, crisis),
      gravestPosts: score(gravestPosts, gravest),
    };
    best = best && {
      crisisPosts: more(best.crisisPosts, here.crisisPosts),
      gravestPosts: more(best.gravestPosts, here.gravestPosts),
    };
    best ??= here;
  }
  return best;
}

function more(one: Score, other: Score): Score {
  return other.value > one.value ? other : one;
}
