import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getAnalysis } from '#functions/data/analyses.ts';
import { startComprehendStandIn } from '#infra/local/comprehend-stand-in/server.ts';
import { postNumber } from '#shared/contracts/primitives.ts';
import { createTestPager } from '#test/factories/pager.ts';
import { words } from '#test/factories/words.ts';
import { createWorld } from '#test/factories/world.ts';
import { Clients } from '#test/faults/clients.ts';
import { classifierAt, startConsumers } from '#test/faults/consumers.ts';
import { leftOpenIn, problemsIn } from '#test/faults/problems.ts';
import { whatIsThere } from '#test/faults/what-is-there.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';

/**
 * `npm run bench:second-layer -- [posts]`: how long the signals of an accepted post take, and whether a backlog (10,000 posts unless
 * told otherwise) is drained whole and in flat memory. JSON lines.
 */
async function bench(backlog: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'second-layer-bench-'));
  const deps = await createTestDeps(undefined, join(folder, 'store.db'));
  const world = await createWorld({}, deps);
  const standIn = await startComprehendStandIn();
  const clients = new Clients(world.group, { tries: 3, waitMilliseconds: 50 });
  const consumers = () =>
    startConsumers(
      { ...createTestPager(deps), classifier: classifierAt(standIn.url) },
      { client: deps.embedded.client, table: deps.names.forum, folder, pollMilliseconds: 100 },
    );
  const kinds = [words.calm, words.urgent, `${words.soon} My name is Peter Smith.`];
  let written = 0;
  const nextWords = () => {
    written += 1;
    // A person's requests of one minute are limited; the clock moves on so that the limit is not what is measured.
    deps.travel(1000);
    return `${kinds[written % 3]} ${written}`;
  };
  /** One person's posts, 50 a thread. */
  const writes = async (client: typeof world.heron, count: number) => {
    let left = count;
    while (left > 0) {
      await client.post('/sign-in', { key: client.key });
      const opened = await clients.opens(client, nextWords());
      left -= 1;
      for (let of = 1; of < 50 && left > 0; of += 1, left -= 1) {
        if (opened) await clients.replies(client, opened.threadId, nextWords());
      }
    }
  };
  const forget = () => {
    deps.logged.length = 0;
    deps.consumed.length = 0;
  };
  try {
    let pump = consumers();
    const times: number[] = [];
    for (let at = 0; at < 60; at += 1) {
      const opened = await clients.opens(world.heron, nextWords());
      const accepted = performance.now();
      if (!opened) throw new Error('Not accepted.');
      while (!(await getAnalysis(deps.store, opened.threadId, postNumber.parse(1)))) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      times.push(performance.now() - accepted);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor(share * times.length)] ?? 0);
    const timing = { posts: times.length, median: at(0.5), p95: at(0.95), longest: at(0.999) };
    console.log(JSON.stringify({ what: 'accepted post to signals, ms', ...timing }));
    await pump.stop();

    const people = [world.heron, world.otter, world.heron, world.otter];
    await Promise.all(people.map((client) => writes(client, backlog / people.length)));
    console.log(JSON.stringify({ what: 'backlog written', posts: clients.told.length }));
    forget();

    const started = performance.now();
    pump = consumers();
    let isDrained = false;
    const drained = pump.drained().then(() => {
      isDrained = true;
    });
    while (!isDrained) {
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, 10_000))]);
      // What this process keeps for tests to look at is no part of what is measured.
      forget();
      globalThis.gc?.();
      const heap = Math.round(process.memoryUsage().heapUsed / 1_000_000);
      const analysed = standIn.received().filter((one) => one === 'DetectPiiEntities').length;
      const seconds = Math.round((performance.now() - started) / 1000);
      console.log(JSON.stringify({ what: 'heap after collection, MB', seconds, analysed, heap }));
    }
    const seconds = Math.round((performance.now() - started) / 1000);
    await pump.stop();
    const there = await whatIsThere(deps);
    const problems = [...problemsIn(there, clients.told), ...leftOpenIn(there)];
    const result = { accepted: clients.told.length, stored: there.posts.length, seconds };
    const analysed = there.analyses.filter(({ state }) => state === 'analysed').length;
    console.log(JSON.stringify({ what: 'drained', ...result, analysed, problems }));
  } finally {
    await standIn.close();
    await deps.stop();
    rmSync(folder, { recursive: true });
  }
}

await bench(Number(process.argv[2] ?? 10_000));
