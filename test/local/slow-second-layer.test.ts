import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listOwedPages, listPages } from '#functions/data/pages.ts';
import { type LocalClock, startClock } from '#infra/local/clock.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { startConsumers } from '#infra/local/consumers.ts';
import type { StreamPump } from '#infra/local/stream-pump.ts';
import { createTestPager, type TestPager } from '#test/factories/pager.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, thread, type World } from '#test/factories/world.ts';
import { classifierAt } from '#test/faults/consumers.ts';

// One machine as `npm start` runs it, with a second layer that takes every question and answers none.

const minute = 60_000;
let world: World;
let standIn: ComprehendStandIn;
let pager: TestPager;
let folder: string;
let pump: StreamPump;
let clock: LocalClock | null = null;

beforeAll(async () => {
  world = await createWorld();
  standIn = await startComprehendStandIn();
  standIn.setFault(() => 'timeout');
  pager = createTestPager(world.deps);
  folder = mkdtempSync(join(tmpdir(), 'slow-'));
  pump = startConsumers(working(), {
    client: world.deps.embedded.client,
    table: world.deps.names.forum,
    folder,
    pollMilliseconds: 20,
  });
});
afterAll(async () => {
  // Ends the connections on which it keeps everybody waiting.
  await standIn.close();
  await Promise.all([pump.stop(), clock?.stop()]);
  await world.deps.stop();
  rmSync(folder, { recursive: true });
});

const working = () => ({ ...pager, classifier: classifierAt(standIn.url, { maxAttempts: 1 }) });
const until = async (isTrue: () => boolean | Promise<boolean>) => {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 10));
};

it('a page goes out from the stream, and again from the clock, while the second layer hangs', async () => {
  await thread(world.heron, world.group, { body: words.calm });
  await until(() => standIn.requests() > 0);
  await thread(world.heron, world.group, { body: words.goodbye });
  await until(() => pager.handedOver.length > 0);
  await until(async () => (await listOwedPages(world.deps.store, { limit: 9 })).length === 0);
  expect(pager.handedOver[0]?.text).toContain('a review in the lane crisis waits');

  // The clock's next rung, and what the channel refused: both while the clock itself waits for the second layer.
  pager.answers(() => ({ sent: false, reason: 'throttled' }));
  world.deps.travel(10 * minute);
  clock = startClock(working(), 50);
  await until(async () =>
    (await listOwedPages(world.deps.store, { limit: 9 })).some(({ tries }) => tries > 0),
  );
  pager.answers(() => ({ sent: true }));
  // How often it was tried meanwhile goes by the machine, and with it when it is tried again.
  await until(async () => {
    world.deps.travel(minute);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (await listOwedPages(world.deps.store, { limit: 9 })).length === 0;
  });
  expect(pager.handedOver).toHaveLength(3);
  expect(await listPages(world.deps.store, world.clinic.clinicId, 9)).toMatchObject([
    { rung: 1, state: 'delivered' },
    { rung: 0, state: 'delivered' },
  ]);
  expect(readdirSync(folder)).toContain('stream-places-pager.json');
});
