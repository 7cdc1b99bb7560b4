import type { LinearModel } from '#shared/screening/linear-model/model.ts';
import { screen } from '#shared/screening/screen.ts';

export interface Timing {
  /** Median of texts of 1,000 characters, in milliseconds. */
  medianOf1000: number;
  /** Slowest of texts of 6,000 characters. */
  slowestOf6000: number;
  /** Posts as they are, one after the other, in a second. */
  postsPerSecond: number;
}

/** Once warm. Each text counts by the best of three: what else the machine does only ever slows a measurement. */
export function timed(texts: readonly string[], model?: LinearModel): Timing {
  const all = texts.join('\n\n');
  const pieces = (size: number, most: number) =>
    Array.from({ length: Math.min(most, Math.floor(all.length / size)) }, (_, i) =>
      all.slice(i * size, (i + 1) * size),
    );
  for (const text of texts.slice(0, 400)) screen(text, model);
  const began = performance.now();
  for (const text of texts) screen(text, model);
  const seconds = (performance.now() - began) / 1000;
  const of1000 = pieces(1000, 300).map((text) => best(text, model));
  of1000.sort((a, b) => a - b);
  return {
    medianOf1000: of1000[Math.floor(of1000.length / 2)] ?? 0,
    slowestOf6000: Math.max(0, ...pieces(6000, 100).map((text) => best(text, model))),
    postsPerSecond: texts.length / seconds,
  };
}

function best(text: string, model: LinearModel | undefined): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i += 1) {
    const began = performance.now();
    screen(text, model);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}
