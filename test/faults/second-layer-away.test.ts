import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestPager } from '#test/factories/pager.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, type World } from '#test/factories/world.ts';
import { tick } from '#test/setup/functions.ts';
import { Clients } from './clients.ts';
import { classifierAt, startConsumers } from './consumers.ts';
import { inShort } from './long-or-short.ts';
import { leftOpenIn, problemsIn } from './problems.ts';
import { whatIsThere } from './what-is-there.ts';

// A bad hour of the second layer, which is a process of its own and is told how to fare while it runs.

let world: World;
let standIn: ChildProcess;
let folder: string;
let url: string;
let controlToken: string;
const minute = 60_000;

beforeAll(async () => {
  world = await createWorld();
  folder = mkdtempSync(join(tmpdir(), 'second-layer-'));
  const program = 'infra/local/comprehend-stand-in/run.ts';
  standIn = spawn(process.execPath, ['--import', 'tsx', program, '--control'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!standIn.stdout) throw new Error('The stand-in says nothing.');
  const [line] = await once(standIn.stdout, 'data');
  ({ url, controlToken } = JSON.parse(String(line)));
});
afterAll(async () => {
  const ended = once(standIn, 'exit');
  standIn.kill('SIGTERM');
  await ended;
  await world.deps.stop();
  rmSync(folder, { recursive: true });
});

async function fares(conditions: Record<string, number>): Promise<void> {
  const answer = await fetch(`${url}/control`, {
    method: 'PUT',
    headers: { 'x-between-sessions-control': controlToken },
    body: JSON.stringify(conditions),
  });
  expect(answer.status).toBe(200);
}

it.each([
  ['away', { away: 1 }, inShort(4, 1)],
  ['throttling four of five', { throttled: 0.4, tooManyRequests: 0.4 }, inShort(6, 1)],
  ['slow to the time-out', { silent: 1 }, inShort(10, 1)],
])(
  'a second layer that is %s for an hour of posts keeps no post and no review waiting, and reads all of it in the end',
  async (_how, conditions, minutesBetween) => {
    const { deps } = world;
    const clients = new Clients(world.group, { tries: 1, waitMilliseconds: 0 });
    const classifier = classifierAt(url, { maxAttempts: 1, requestTimeoutMs: 200 });
    const behind = { ...createTestPager(deps), classifier };
    const pump = startConsumers(behind, {
      client: deps.embedded.client,
      table: deps.names.forum,
      folder,
    });
    await world.heron.post('/sign-in', { key: world.heron.key });
    await fares(conditions);
    const posts = 60 / minutesBetween;
    for (let at = 0; at < posts; at += 1) {
      const kind = [words.calm, words.soon, words.urgent][at % 3];
      await clients.opens(world.heron, `${kind} ${deps.now().toISOString()}`);
      await pump.drained();
      deps.travel(minute);
      await tick(behind);
    }
    const during = await whatIsThere(deps);
    expect(problemsIn(during, clients.told)).toEqual([]);
    expect(clients.told.filter(({ place }) => place === null)).toEqual([]);
    expect(during.owedAnalyses.length).toBeGreaterThan(posts / 2);

    await fares({});
    // The longest wait until the next question, and then as many minutes as there are texts for.
    for (let at = 0; at < 3; at += 1) {
      deps.travel(61 * minute);
      await tick(behind);
    }
    await pump.drained();
    // What came due with the last of them joins the next minute's message.
    deps.travel(minute);
    await tick(behind);
    await pump.stop();
    const there = await whatIsThere(deps);
    expect(problemsIn(there, clients.told)).toEqual([]);
    expect(leftOpenIn(there)).toEqual([]);
  },
  600_000,
);
