import { afterAll, expect, it } from 'vitest';
import type { ReviewList } from '#shared/contracts/review.ts';
import { limits } from '#shared/limits.ts';
import { fillQueue } from '#test/factories/full-queue.ts';
import { createWorld, type World } from '#test/factories/world.ts';

const worlds: World[] = [];
afterAll(() => Promise.all(worlds.map(({ deps }) => deps.stop())));

/** Read units of a clinician's request in a group with so many reviews, and how many it shows. */
async function cost(path: string, of: { open: number; decided: number }) {
  const world = await createWorld();
  worlds.push(world);
  const { deps, group, lind } = world;
  await fillQueue(deps.store, { group, from: deps.now(), ...of });
  deps.consumed.length = 0;
  const { reviews = [] } = await lind.get<Partial<ReviewList>>(path);
  const units = deps.consumed
    .filter(({ operation }) => operation === 'query')
    .reduce((sum, one) => sum + one.units, 0);
  return { units, shown: reviews.length };
}

// A store in memory grows slower with each write, and the machine may be busy with other tests.
const patience = 90_000;

it(
  'the first page of the queue costs the same, however much waits behind it and was decided before',
  async () => {
    const full = limits.reviewsPerPage + 1;
    const small = await cost('/reviews', { open: full, decided: 0 });
    const large = await cost('/reviews', { open: 60, decided: 300 });
    expect(large).toEqual(small);
    expect(small).toMatchObject({ shown: limits.reviewsPerPage });
    expect(small.units).toBeGreaterThan(1);
  },
  patience,
);

it(
  'a queue of five costs what five cost, also where much was decided before',
  async () => {
    const five = await cost('/reviews', { open: 5, decided: 100 });
    expect(five.shown).toBe(5);
    expect(five).toEqual(await cost('/reviews', { open: 5, decided: 0 }));
  },
  patience,
);

it('neither does the next review cost more', async () => {
  const small = await cost('/reviews/next', { open: 26, decided: 0 });
  expect(await cost('/reviews/next', { open: 60, decided: 300 })).toEqual(small);
});
