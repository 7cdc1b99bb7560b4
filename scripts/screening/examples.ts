import { inClauses, type Prose } from '#shared/screening/clauses.ts';
import { laneOf } from '#shared/screening/lanes.ts';
import { featuresOf, opensClause } from '#shared/screening/linear-model/features.ts';
import {
  isOwnWord,
  ownShareBucket,
  signalBuckets,
  signalValue,
} from '#shared/screening/linear-model/signal-features.ts';
import { windowScale, windowsOf } from '#shared/screening/linear-model/windows.ts';
import { normalise } from '#shared/screening/normalise.ts';
import { rulesIn } from '#shared/screening/screen.ts';
import type { ScreeningResult } from '#shared/screening/types.ts';
import type { LabelledPost } from './corpus.ts';

/** Buckets and values of one window, the same that `scoresOf` sums up. */
export interface Vector {
  buckets: Uint32Array;
  values: Float64Array;
}

export interface Example extends LabelledPost {
  /** What the rules alone say. */
  rulesLane: ScreeningResult['lane'];
  words: number;
  windows: readonly Vector[];
  /** Short parts of an ordinary post, which are ordinary too. Without them every short text would be unlike all others. */
  pieces: readonly Example[];
}

/** A post as training sees it. */
export function exampleOf(post: LabelledPost): Example {
  const prose = inClauses(normalise(post.text));
  const pieces = post.ordinary && post.label === 'no_crisis' ? piecesOf(post, prose) : [];
  return { ...exampleIn(post, prose), pieces };
}

/** Numbers of words of a piece, at least: from a title to a few sentences. */
const pieceSizes = [2, 5, 10, 20];

/** One piece of each size, of whole clauses, spread over the post so that every part of posts is used. */
function piecesOf(post: LabelledPost, prose: Prose): Example[] {
  const { words } = prose;
  const openings = words.flatMap((_, i) => (opensClause(prose, i) ? [i] : []));
  return pieceSizes.flatMap((size, index) => {
    const start = Math.floor((openings.length * (index + 0.5)) / pieceSizes.length);
    const from = openings[start];
    if (from === undefined) return [];
    const to = openings.find((at) => at >= from + size) ?? words.length;
    const text = post.text.slice(words[from]?.start, words[to - 1]?.end);
    return [{ ...exampleIn({ ...post, text }, inClauses(normalise(text))), pieces: [] }];
  });
}

function exampleIn(post: LabelledPost, prose: Prose): Omit<Example, 'pieces'> {
  const signals = rulesIn(post.text, prose);
  const features = featuresOf(prose);
  const windows = windowsOf(prose).map((window) => {
    const { from, to } = window;
    const sums = new Map<number, number>();
    const add = (bucket: number, value: number) =>
      sums.set(bucket, (sums.get(bucket) ?? 0) + value);
    const scale = windowScale(window);
    for (let index = 0; index < features.count; index += 1) {
      const last = features.last[index] ?? 0;
      if (last < from || last >= to) continue;
      add(features.bucket[index] ?? 0, (features.value[index] ?? 0) * scale);
    }
    const words = prose.words.slice(from, to);
    for (const bucket of signalBuckets(signals, words[0]?.start ?? 0, words.at(-1)?.end ?? 0)) {
      add(bucket, signalValue);
    }
    const own = words.filter((word) => isOwnWord(word.text)).length;
    add(ownShareBucket(own, to - from), signalValue);
    return {
      buckets: Uint32Array.from(sums.keys()),
      values: Float64Array.from(sums.values()),
    };
  });
  return { ...post, rulesLane: laneOf(signals), words: prose.words.length, windows };
}
