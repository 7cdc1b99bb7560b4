import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { bytesOf } from '#test/bench/bundle-bytes.ts';

const bundle = (name: string) => bytesOf(resolve('build', 'lambda', name, 'index.mjs'));

it('a start of the API loads at most 1 MB of code, and one of the pages at most 2.5 MB', () => {
  expect(bundle('api').atStart).toBeLessThanOrEqual(1_000_000);
  expect(bundle('web').atStart).toBeLessThanOrEqual(2_500_000);
});

it('what lies in the folders, loaded or not, is no more than it was', () => {
  expect(bundle('api').inAll).toBeLessThanOrEqual(1_450_000);
  expect(bundle('web').inAll).toBeLessThanOrEqual(2_900_000);
});

it('what only writing needs is in the API’s folder, and no start loads it', () => {
  const { atStart, inAll, data } = bundle('api');
  expect(inAll - atStart).toBeGreaterThan(800_000);
  // The screening's rules and weights.
  expect(data).toBeGreaterThan(200_000);
  expect(data).toBeLessThanOrEqual(300_000);
});
