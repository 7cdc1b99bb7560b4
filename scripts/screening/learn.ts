import { bucketCount } from '#shared/screening/linear-model/hashing.ts';
import type { Example, Vector } from './examples.ts';

/** Weights before they are rounded for the data file. */
export interface Learnt {
  weights: Float64Array;
  bias: number;
}

const rounds = 5;
const rate = 0.15;
const shrink = 3e-4;

export interface Lesson {
  example: Example;
  /** 1 where the post is what the head looks for, else 0. */
  target: 0 | 1;
  /** How much a mistake on it costs. */
  weight: number;
}

/**
 * Logistic regression with AdaGrad. A text counts by the window that is most alike, as when it is screened, so that an
 * ordinary post has no window that looks like a crisis and a crisis post has at least one. The same lessons in the same
 * order give the same weights.
 */
export function learn(lessons: readonly Lesson[]): Learnt {
  const weights = new Float64Array(bucketCount);
  const squares = new Float64Array(bucketCount).fill(1e-3);
  let bias = -2;
  let biasSquares = 1e-3;
  const random = randomNumbers(7);
  const order = [...lessons];
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const { example, target, weight } of order) {
      const best = mostAlike(example.windows, weights);
      if (best === undefined) continue;
      const share = 1 / (1 + Math.exp(-(best.sum + bias)));
      const error = (share - target) * weight;
      if (Math.abs(error) < 1e-3) continue;
      const { buckets, values } = best.vector;
      for (let i = 0; i < buckets.length; i += 1) {
        const bucket = buckets[i] ?? 0;
        const weightNow = weights[bucket] ?? 0;
        const step = error * (values[i] ?? 0) + shrink * weightNow;
        const square = (squares[bucket] ?? 0) + step * step;
        squares[bucket] = square;
        weights[bucket] = weightNow - (rate * step) / Math.sqrt(square);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

/** The score of a post: that of its most alike window. */
export function scoreOf({ weights, bias }: Learnt, example: Example): number {
  return (mostAlike(example.windows, weights)?.sum ?? Number.NEGATIVE_INFINITY) + bias;
}

function mostAlike(
  windows: readonly Vector[],
  weights: Float64Array,
): { vector: Vector; sum: number } | undefined {
  let best: { vector: Vector; sum: number } | undefined;
  for (const vector of windows) {
    const { buckets, values } = vector;
    let sum = 0;
    for (let i = 0; i < buckets.length; i += 1) {
      sum += (weights[buckets[i] ?? 0] ?? 0) * (values[i] ?? 0);
    }
    if (best === undefined || sum > best.sum) best = { vector, sum };
  }
  return best;
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [items[i], items[j]];
    if (a === undefined || b === undefined) continue;
    items[i] = b;
    items[j] = a;
  }
}

/** Numbers from 0 to 1 that are the same each time for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}
