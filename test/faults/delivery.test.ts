import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSnsPager } from '#functions/pager/sns.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { startStreamPump } from '#infra/local/stream-pump.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, type World } from '#test/factories/world.ts';
import { createPagerHandler, createTriageHandler, tick } from '#test/setup/functions.ts';
import { type SnsStandIn, startSnsStandIn } from '#test/setup/sns-stand-in.ts';
import { Clients } from './clients.ts';
import { classifierAt } from './consumers.ts';
import { leftOpenIn, problemsIn } from './problems.ts';
import { whatIsThere } from './what-is-there.ts';

// Records that come again, backwards and to several at once; and a channel that takes no page for a while.

let world: World;
let standIn: ComprehendStandIn;
let sns: SnsStandIn;
let folder: string;
const minute = 60_000;

beforeAll(async () => {
  world = await createWorld();
  standIn = await startComprehendStandIn();
  sns = await startSnsStandIn();
  folder = mkdtempSync(join(tmpdir(), 'delivery-'));
});
afterAll(async () => {
  await standIn.close();
  await sns.close();
  await world.deps.stop();
  rmSync(folder, { recursive: true });
});

/** Everything that came over the stream since it was last looked at, undelivered. */
async function arrived(): Promise<DynamoDBRecord[]> {
  const records: DynamoDBRecord[] = [];
  const pump = startStreamPump({
    client: world.deps.embedded.client,
    table: world.deps.names.forum,
    folder,
    pollMilliseconds: 20,
    handler: async (event) => {
      records.push(...event.Records);
      return { batchItemFailures: [] };
    },
  });
  await pump.drained();
  await pump.stop();
  return records;
}

/** `patience` of the channel is short only where nobody answers: a busy machine must not look like a fault. */
const behind = (patience = 20_000) => ({
  ...world.deps,
  classifier: classifierAt(standIn.url),
  pager: createSnsPager('arn:aws:sns:eu-west-1:111122223333:on-call-', {
    region: 'eu-west-1',
    endpoint: sns.url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestTimeoutMs: patience,
    maxAttempts: 1,
  }),
});

async function posts(clients: Clients, count: number): Promise<void> {
  const kinds = [words.calm, words.urgent, words.goodbye];
  for (let at = 0; at < count; at += 1) {
    world.deps.travel(1000);
    const body = `${kinds[at % 3]} ${world.deps.now().toISOString()}`;
    const opened = await clients.opens(world.heron, body);
    if (!opened || at % 4 > 0) continue;
    const path = `/groups/${world.group}/threads/${opened.threadId}/posts/1`;
    const after = `I have changed this. ${body}`;
    const edited = await world.heron.request('PATCH', path, { body: after, version: 1 });
    expect(edited.status).toBe(200);
    clients.told[clients.told.length - 1] = { body: after, place: `${opened.threadId}-1` };
  }
}

it('records that come backwards, again, and to three consumers at once leave what one delivery in order leaves', async () => {
  const clients = new Clients(world.group, { tries: 1, waitMilliseconds: 0 });
  await posts(clients, 12);
  const records = await arrived();
  const [calling, reading] = [createPagerHandler(behind()), createTriageHandler(behind())];
  const deliver = async (Records: DynamoDBRecord[]) => {
    await calling({ Records });
    return reading({ Records });
  };
  const backwards = [...records].reverse();
  await Promise.all([deliver(backwards), deliver(records), deliver([...records, ...backwards])]);
  for (let at = 0; at < backwards.length; at += 7) await deliver(backwards.slice(at, at + 7));
  expect(problemsIn(await whatIsThere(world.deps), clients.told)).toEqual([]);
  // What came in the minute of another message is told with the next one.
  world.deps.travel(minute);
  await tick(behind());
  const there = await whatIsThere(world.deps);
  expect(problemsIn(there, clients.told)).toEqual([]);
  expect(leftOpenIn(there)).toEqual([]);
  expect(sns.asked().length).toBeLessThan(there.pages.length);
  const spokenOf = sns
    .asked()
    .map(({ Message }) => Number(/: (\d+) reviews wait/.exec(Message ?? '')?.[1] ?? 1));
  expect(spokenOf.reduce((sum, count) => sum + count, 0)).toBe(there.pages.length);
}, 120_000);

it.each([
  ['refuses', { status: 404, code: 'NotFound' }],
  ['is overrun', { status: 400, code: 'Throttled' }],
  ['is down', { status: 503, code: 'ServiceUnavailable' }],
  ['never answers', 'silence'],
] as const)('a channel that %s loses no page and holds up no reading', async (_how, answer) => {
  sns.forget();
  sns.answers(answer);
  await world.heron.post('/sign-in', { key: world.heron.key });
  const clients = new Clients(world.group, { tries: 1, waitMilliseconds: 0 });
  await posts(clients, 3);
  const Records = await arrived();
  const unheard = behind(answer === 'silence' ? 100 : undefined);
  await createPagerHandler(unheard)({ Records });
  expect(await createTriageHandler(unheard)({ Records })).toEqual({ batchItemFailures: [] });
  for (let at = 0; at < 3; at += 1) {
    world.deps.travel(2 * minute);
    await tick(unheard);
  }
  const during = await whatIsThere(world.deps);
  expect(problemsIn(during, clients.told)).toEqual([]);
  expect(during.owedPages).not.toEqual([]);

  sns.forget();
  world.deps.travel(11 * minute);
  await tick(behind());
  const there = await whatIsThere(world.deps);
  expect(problemsIn(there, clients.told)).toEqual([]);
  expect(leftOpenIn(there)).toEqual([]);
  // What could not be sent was sent later, or the next rung told the same people and more.
  const reached = new Set(
    there.pages.filter(({ state }) => state === 'delivered').map(({ reviewId }) => reviewId),
  );
  expect(during.owedPages.filter(({ reviewId }) => !reached.has(reviewId))).toEqual([]);
});
