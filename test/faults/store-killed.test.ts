import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { createTestPager } from '#test/factories/pager.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, type World } from '#test/factories/world.ts';
import { tick } from '#test/setup/functions.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';
import { Clients } from './clients.ts';
import { classifierAt, startConsumers } from './consumers.ts';
import { inShort } from './long-or-short.ts';
import { leftOpenIn, problemsIn } from './problems.ts';
import { whatIsThere } from './what-is-there.ts';

// `kill -9` of the store while people write and the second layer reads, again and again.

const folder = mkdtempSync(join(tmpdir(), 'killed-store-'));
let world: World;
let standIn: ComprehendStandIn;

beforeAll(async () => {
  world = await createWorld({}, await createTestDeps(undefined, join(folder, 'store.db')));
  standIn = await startComprehendStandIn();
});
afterAll(async () => {
  await standIn.close();
  await world.deps.stop();
  rmSync(folder, { recursive: true });
});

it('a store that is killed while people write loses nothing that was answered, and stores nothing twice', async () => {
  const { deps } = world;
  const behind = { ...createTestPager(deps), classifier: classifierAt(standIn.url) };
  const pump = startConsumers(
    behind,
    // As patient as `npm start` is: a store that is started again is back before a record is given up on.
    { client: deps.embedded.client, table: deps.names.forum, folder, pollMilliseconds: 100 },
  );

  const patient = new Clients(world.group, { tries: 60, waitMilliseconds: 50 });
  const hasty = new Clients(world.group, { tries: 1, waitMilliseconds: 0 });
  const accepted = () =>
    [...patient.told, ...hasty.told].filter(({ place }) => place !== null).length;
  const kinds = [words.calm, words.urgent, words.goodbye];
  let written = 0;
  const rounds = inShort(3, 25);
  const killings: number[] = [];
  const writes = async (clients: Clients, client: World['heron'], name: string) => {
    while (killings.length < rounds) {
      // A person's requests of one minute are limited; the clock moves on so that the limit is not what is met.
      deps.travel(1000);
      written += 1;
      const opened = await clients.opens(client, `${kinds[written % 3]} ${name} ${written}.`);
      written += 1;
      if (opened) await clients.replies(client, opened.threadId, `And then ${name} ${written}.`);
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const kills = async () => {
    while (killings.length < rounds) {
      const from = accepted();
      while (accepted() < from + 12) await new Promise((resolve) => setTimeout(resolve, 7));
      const pid = deps.embedded.pid;
      if (pid === null) throw new Error('No store of our own to kill.');
      process.kill(pid, 'SIGKILL');
      while (deps.embedded.pid === pid) await new Promise((resolve) => setTimeout(resolve, 10));
      killings.push(pid);
    }
  };
  await Promise.all([
    kills(),
    writes(patient, world.heron, 'heron'),
    writes(patient, world.otter, 'otter'),
    writes(hasty, world.heron, 'hasty heron'),
    writes(hasty, world.otter, 'hasty otter'),
  ]);
  await pump.drained();
  await pump.stop();
  // A page that could not be written down as sent is the clock's, a minute later.
  deps.travel(2 * 60_000);
  await tick(behind);

  const told = [...patient.told, ...hasty.told];
  const there = await whatIsThere(deps);
  expect(problemsIn(there, told)).toEqual([]);
  expect(leftOpenIn(there)).toEqual([]);
  expect(patient.told.filter(({ place }) => place === null)).toEqual([]);
  expect(hasty.told.filter(({ place }) => place === null)).not.toEqual([]);
  expect(there.pages.length).toBeGreaterThan(0);
  expect(new Set([...patient.statuses, ...hasty.statuses])).toEqual(new Set([201, 503]));
}, 240_000);
