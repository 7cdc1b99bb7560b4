import type { ClockDeps } from '#functions/clock/jobs.ts';
import { storeOf } from '#infra/local/acting.ts';
import { createTestPager } from '#test/factories/pager.ts';
import type { TestDeps } from '#test/setup/test-deps.ts';

/** What a job of the clock needs that asks no second layer; one that does fails. */
export const clockOf = (deps: TestDeps, change: Partial<ClockDeps> = {}): ClockDeps => ({
  ...deps,
  ...createTestPager(deps),
  store: storeOf('Clock', deps.store),
  classifier: {
    classify: () => {
      throw new Error('Nobody is asked.');
    },
  },
  ...change,
});
