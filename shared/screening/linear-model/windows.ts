import type { Prose } from '#shared/screening/clauses.ts';
import { opensClause } from '#shared/screening/linear-model/features.ts';

/** A run of whole clauses: words `from` up to, not including, `to`. */
export interface Window {
  from: number;
  to: number;
}

/** As long as most posts in which people ask for help; one crisis sentence in it still weighs. */
const wordsInWindow = 80;
const wordsBetween = 25;

/**
 * Overlapping windows over the whole text, so that one sentence at the end of a long post is read as closely as one in a
 * short post. A text of one window is read as a whole. None for a text without words.
 */
export function windowsOf(prose: Prose): readonly Window[] {
  const count = prose.words.length;
  const openings: number[] = [];
  for (let i = 0; i < count; i += 1) if (opensClause(prose, i)) openings.push(i);
  const windows: Window[] = [];
  let next = 0;
  let end = 0;
  for (const from of openings) {
    if (from < next) continue;
    while (end < openings.length && (openings[end] ?? 0) < from + wordsInWindow) end += 1;
    const to = openings[end] ?? count;
    windows.push({ from, to });
    if (to === count) break;
    next = from + wordsBetween;
  }
  return windows;
}

/**
 * Longer texts hold more features; this keeps windows of different length comparable. The power of -5/8, between the mean
 * and the sum, did best; made of square roots, which every engine rounds alike.
 */
export function windowScale({ from, to }: Window): number {
  const root = Math.sqrt(Math.max(20, to - from));
  return 1 / (root * Math.sqrt(Math.sqrt(root)));
}
