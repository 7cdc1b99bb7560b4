import { describe, expect, it } from 'vitest';
import { screen } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';
import { suiteCases } from './read-suite.ts';

/**
 * What `rules-2` with `weights-1` gets right of 1,355 (docs/screening.md). It is far from the 0.97 that is wanted: this number keeps
 * what there is from being lost, and is raised with the screening.
 */
const rightSoFar = 844;

describe('the screening, on the functional suite', () => {
  it('gets no fewer cases right than it did', () => {
    const cases = [...suiteCases.values()].flat();
    const right = cases.filter(({ text, lanes }) => lanes.includes(screen(text, model).lane));
    expect(right.length).toBeGreaterThanOrEqual(rightSoFar);
  });
});
