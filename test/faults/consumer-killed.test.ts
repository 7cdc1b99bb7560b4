import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageRecord } from '#functions/data/records.ts';
import { createOutbox } from '#functions/pager/outbox.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { createTestPager } from '#test/factories/pager.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, emptyQueue, type World } from '#test/factories/world.ts';
import { tick } from '#test/setup/functions.ts';
import { Clients } from './clients.ts';
import { prepareConsumer } from './consumer-process.ts';
import { classifierAt, startConsumers } from './consumers.ts';
import { inShort } from './long-or-short.ts';
import { leftOpenIn, problemsIn } from './problems.ts';
import { whatIsThere } from './what-is-there.ts';

// `kill -9` of whatever works behind the API, at each of its steps. Another one takes up what it left.

let world: World;
let standIn: ComprehendStandIn;
let folder: string;
let consume: Awaited<ReturnType<typeof prepareConsumer>>;
let clients: Clients;
const minute = 60_000;

beforeAll(async () => {
  world = await createWorld();
  standIn = await startComprehendStandIn();
  folder = mkdtempSync(join(tmpdir(), 'killed-consumer-'));
  consume = await prepareConsumer(folder);
  clients = new Clients(world.group, { tries: 1, waitMilliseconds: 0 });
});
afterAll(async () => {
  await standIn.close();
  await world.deps.stop();
  rmSync(folder, { recursive: true });
});

const works = (work: 'stream' | 'clock', endsAtStep: number) =>
  consume({
    work,
    endsAtStep,
    endpoint: world.deps.embedded.endpoint,
    names: world.deps.names,
    standIn: standIn.url,
    now: world.deps.now().toISOString(),
  });

/** All that is in the stream and due, by a consumer that nobody kills. */
async function nextOneGoesOn(): Promise<void> {
  const { deps } = world;
  const behind = {
    ...deps,
    pager: createOutbox(join(folder, 'outbox.jsonl')),
    classifier: classifierAt(standIn.url),
  };
  const stream = { client: deps.embedded.client, table: deps.names.forum, folder };
  const pump = startConsumers(behind, stream);
  await pump.drained();
  await pump.stop();
  // What was being sent or done when somebody was killed is taken on again when its minute or its lease is over.
  deps.travel(2 * minute);
  await tick(behind);
}

/** The stream is read while neither the second layer nor the channel answers: all that came is owed. */
async function takenWhileNobodyAnswers(): Promise<void> {
  const { deps } = world;
  const pager = createTestPager(deps);
  pager.answers(() => ({ sent: false, reason: 'unavailable' }));
  const stream = { client: deps.embedded.client, table: deps.names.forum, folder };
  const classifier = classifierAt(standIn.url, { maxAttempts: 1 });
  const pump = startConsumers({ ...pager, classifier }, stream);
  await pump.drained();
  await pump.stop();
}

/** In the crisis lane and held, with words that the second layer has something to say about. */
async function somebodyWrites(): Promise<void> {
  // In a minute in which nobody was sent a message yet.
  world.deps.travel(minute);
  await world.heron.post('/sign-in', { key: world.heron.key });
  const body = `${words.goodbye} My name is Peter Smith, and you are all idiots. ${clients.told.length}`;
  await clients.opens(world.heron, body);
}

/** Or the clock would have more to do in each round than in the one before. */
const somebodyDecides = async () => emptyQueue(await world.clinic.staff('lind'));

/** A run for every step, or for every so many, that ends there, until one has come to its end before it. */
async function eachStep(
  work: 'stream' | 'clock',
  every: number,
  before: () => Promise<void>,
): Promise<void> {
  let isKilled = true;
  for (let at = 1; isKilled; at += every) {
    await before();
    const ended = await works(work, at);
    isKilled = ended.killed;
    if (!ended.killed) {
      expect(ended.steps).toBeLessThan(at);
      expect(ended.steps, 'it had much to do').toBeGreaterThan(20);
    }
    expect(problemsIn(await whatIsThere(world.deps), clients.told), `step ${at}`).toEqual([]);
    await nextOneGoesOn();
    await somebodyDecides();
  }
  const there = await whatIsThere(world.deps);
  expect(problemsIn(there, clients.told)).toEqual([]);
  expect(leftOpenIn(there)).toEqual([]);
  // Each page is written down for each contact once, though its sender was killed between sending and saying so.
  const lines = readFileSync(join(folder, 'outbox.jsonl'), 'utf8').trim().split('\n');
  const sent = lines.flatMap((line): string[] => JSON.parse(line).ids);
  expect(new Set(sent).size).toBe(sent.length);
  const delivered = there.pages
    .map((page) => pageRecord.parse(page))
    .flatMap(({ reviewId, ladderFrom, rung, deliveries }) =>
      deliveries
        .filter(({ deliveredAt }) => deliveredAt !== null)
        .map(({ contact }) => `${reviewId}/${ladderFrom}/${rung}/${contact}`),
    );
  expect([...sent].sort()).toEqual([...delivered].sort());
}

it('a consumer of the stream that is killed at any step leaves a whole, and the next one goes on', async () => {
  await eachStep('stream', inShort(7, 1), somebodyWrites);
}, 600_000);

it('a clock that is killed at any step leaves a whole, and the next one goes on', async () => {
  await eachStep('clock', inShort(29, 1), async () => {
    await somebodyWrites();
    standIn.setFault(() => 'error');
    await takenWhileNobodyAnswers();
    standIn.setFault(() => undefined);
    // Past the first rung, the first question and the target of a crisis.
    world.deps.travel(40 * minute);
  });
}, 600_000);
