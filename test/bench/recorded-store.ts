import type { Store } from '#functions/data/table.ts';

interface Asked {
  readonly begun: number;
  ended: number;
  readonly again: () => Promise<unknown>;
}

/** A store that remembers what was read through it, so that the same can be asked once more and nothing else be done. */
export function recordedStore(store: Store): {
  readonly store: Store;
  /** What was read while `run` ran, as something to run by itself: what did not wait for an answer does not wait here either. */
  readsOf(run: () => Promise<unknown>): Promise<() => Promise<void>>;
} {
  let asked: Asked[] | null = null;
  let moment = 0;
  const note = async <T>(again: () => Promise<T>): Promise<T> => {
    if (asked === null) return again();
    moment += 1;
    const one: Asked = { begun: moment, ended: Number.POSITIVE_INFINITY, again };
    asked.push(one);
    try {
      return await again();
    } finally {
      moment += 1;
      one.ended = moment;
    }
  };
  return {
    store: {
      ...store,
      get: (...of) => note(() => store.get(...of)),
      getMany: (...of) => note(() => store.getMany(...of)),
      query: (...of) => note(() => store.query(...of)),
    },
    async readsOf(run) {
      const noted: Asked[] = [];
      asked = noted;
      await run();
      asked = null;
      if (noted.length === 0) throw new Error('Nothing was read');
      const steps = inSteps(noted);
      return async () => {
        for (const step of steps) await Promise.all(step.map(({ again }) => again()));
      };
    },
  };
}

/** What was begun before any of a step had its answer belongs to that step. */
function inSteps(asked: readonly Asked[]): Asked[][] {
  const steps: Asked[][] = [];
  let firstAnswer = -1;
  for (const one of asked) {
    if (one.begun > firstAnswer) {
      steps.push([]);
      firstAnswer = Number.POSITIVE_INFINITY;
    }
    steps.at(-1)?.push(one);
    firstAnswer = Math.min(firstAnswer, one.ended);
  }
  return steps;
}
