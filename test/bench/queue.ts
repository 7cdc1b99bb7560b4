import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReviewList } from '#shared/contracts/review.ts';
import { fillQueue } from '#test/factories/full-queue.ts';
import { createWorld, type World } from '#test/factories/world.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';
import { measure } from './measure.ts';

/**
 * `npm run bench:queue -- [decided]`: the first page of the queue in a group with few reviews and in one with very many (50,000 decided unless told otherwise), in
 * turn within one run, each in a store on a file.
 * Prints JSON lines first, then a table: read units as the store counts them, and times as ratios.
 */
const most = Number(process.argv[2] ?? 50_000);
const cases = [
  { what: '5 open, 0 decided', open: 5, decided: 0 },
  { what: '26 open, 0 decided', open: 26, decided: 0 },
  { what: `500 open, ${most} decided`, open: 500, decided: most },
];

const worlds: World[] = [];
const folder = mkdtempSync(join(tmpdir(), 'queue-bench-'));
try {
  const rows = [];
  for (const { what, open, decided } of cases) {
    const file = join(folder, `store-${open}-${decided}.db`);
    const world = await createWorld({}, await createTestDeps(undefined, file));
    worlds.push(world);
    const started = performance.now();
    const of = { group: world.group, from: world.deps.now() };
    await fillQueue(world.deps.store, { ...of, open, decided });
    const filled = Math.round((performance.now() - started) / 1000);
    const page = async () => {
      // Requests of one person are limited a minute; the clock moves on so that the limit is not what is measured.
      world.deps.travel(1000);
      return world.lind.get<ReviewList>('/reviews');
    };
    rows.push({ what, shown: (await page()).reviews.length, filled, world, page });
  }
  // Each measured in turn, three times over, so that what else the machine does falls on all of them.
  const timings = rows.map(() => [] as number[]);
  for (let round = 0; round < 3; round += 1) {
    for (const [at, { page }] of rows.entries()) {
      timings[at]?.push((await measure(page, { runs: 60, warmUp: round === 0 ? 20 : 3 })).median);
    }
  }
  const measured = [];
  for (const [at, { what, shown, filled, world, page }] of rows.entries()) {
    world.deps.consumed.length = 0;
    await page();
    const units = world.deps.consumed
      .filter(({ operation }) => operation === 'query')
      .reduce((sum, one) => sum + one.units, 0);
    const median = Math.min(...(timings[at] ?? []));
    const row = { what, shown, filledInSeconds: filled, queryUnits: units, median };
    measured.push(row);
    console.log(JSON.stringify(row));
  }
  const first = measured[1]?.median ?? 1;
  console.log('\n| queue | shown | read units of the list | median | ratio |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const { what, shown, queryUnits, median } of measured) {
    console.log(
      `| ${what} | ${shown} | ${queryUnits} | ${median.toFixed(1)} ms | ${(median / first).toFixed(2)} |`,
    );
  }
} finally {
  await Promise.all(worlds.map((world) => world.deps.stop()));
  rmSync(folder, { recursive: true, force: true });
}
