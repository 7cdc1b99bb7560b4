import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getAnalysis } from '#functions/data/analyses.ts';
import { postKey } from '#functions/data/keys.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import { createFailureQueue } from '#functions/triage/failure-queue.ts';
import { type Delivery, watchingFeed } from '#functions/triage/feed-watch.ts';
import type { TriageDeps } from '#functions/triage/pipeline.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { keepFeedStatus } from '#infra/local/feed-status.ts';
import { readPutAside } from '#infra/local/put-aside.ts';
import { type StreamPump, startStreamPump } from '#infra/local/stream-pump.ts';
import { postNumber } from '#shared/contracts/primitives.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { OpenedThread } from '#shared/contracts/thread.ts';
import { opensThread } from '#test/factories/clinic.ts';
import { createWorld, type World } from '#test/factories/world.ts';
import { createTriageHandler, redrive } from '#test/setup/functions.ts';
import { type QueueStandIn, startQueueStandIn } from '#test/setup/queue-stand-in.ts';

// What the stream's consumer gave up on, from the list where it ended to its analysis.

let world: World;
let standIn: ComprehendStandIn;
let queue: QueueStandIn;
let triage: TriageDeps;
let folder: string;
let pump: StreamPump;
let asked = 0;
const seen: DynamoDBStreamEvent[] = [];
const first = postNumber.parse(1);
const nothing = {
  taken: 0,
  analysed: 0,
  'known-already': 0,
  gone: 0,
  failed: 0,
  'out-of-reach': 0,
};

beforeAll(async () => {
  world = await createWorld();
  [standIn, queue] = await Promise.all([startComprehendStandIn({}), startQueueStandIn()]);
  const { store, log, now } = world.deps;
  const classifier = createComprehendClassifier({
    region: 'local',
    endpoint: standIn.url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  triage = {
    store,
    log,
    now,
    classifier: {
      classify: (texts) => {
        asked += texts.length;
        return classifier.classify(texts);
      },
    },
  };
  // The world's own stream is old news to every test.
  folder = mkdtempSync(join(tmpdir(), 'redrive-'));
});
beforeEach(() => {
  asked = 0;
  seen.length = 0;
  world.deps.logged.length = 0;
});
afterEach(async () => {
  await pump.stop();
  rmSync(join(folder, 'on-failure.jsonl'), { force: true });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([standIn.close(), queue.close(), world.deps.stop()]);
});

const isPost = (record: DynamoDBStreamEvent['Records'][number]) =>
  record.dynamodb?.NewImage?.type?.S === 'post';
const startPump = (handler: Parameters<typeof startStreamPump>[0]['handler']) =>
  startStreamPump({
    client: world.deps.embedded.client,
    table: world.deps.names.forum,
    folder,
    pollMilliseconds: 10,
    maxAttempts: 1,
    handler,
  });
/** A consumer that handles no post at all, as one with a bug would. */
const broken = () =>
  startPump(async (event) => {
    seen.push(event);
    return {
      batchItemFailures: event.Records.filter(isPost).map((record) => ({
        itemIdentifier: record.dynamodb?.SequenceNumber ?? '',
      })),
    };
  });
const analysisOf = ({ threadId }: OpenedThread) => getAnalysis(world.deps.store, threadId, first);
const pathOf = ({ threadId }: OpenedThread) => `/groups/${world.group}/threads/${threadId}/posts/1`;
const writes = (body: string) => opensThread(world.heron, world.group, { body });
const aside = () => readFileSync(join(folder, 'on-failure.jsonl'), 'utf8');
const redriveHere = () => redrive(triage, readPutAside(folder));

describe('a redrive on one machine', () => {
  it('analyses what was put aside, empties the list, and says counts only', async () => {
    const opened = await writes('A plain day with a kettle.');
    pump = broken();
    await pump.drained();
    expect(aside()).toContain(opened.threadId);
    const done = await redriveHere();
    expect(done.analysed).toBeGreaterThan(0);
    expect(done).toMatchObject({ taken: done.analysed, failed: 0, 'out-of-reach': 0 });
    expect(await analysisOf(opened)).toMatchObject({ state: 'analysed', textVersion: 1 });
    expect(aside()).toBe('');
    expect(await redriveHere()).toEqual(nothing);
  });

  it('twice, or two at once, changes nothing more', async () => {
    const opened = await writes('You are a stupid idiot, and twice is once.');
    pump = broken();
    await pump.drained();
    const kept = aside();
    await Promise.all([redriveHere(), redriveHere()]);
    const { signals } = await world.lind.get<ReviewDetail>(`/reviews/${opened.threadId}-1`);
    expect(new Set(signals.map((one) => one.rule)).size).toBe(signals.length);
    const after = await analysisOf(opened);
    appendFileSync(join(folder, 'on-failure.jsonl'), kept);
    asked = 0;
    expect(await redriveHere()).toEqual({ ...nothing, taken: 1, 'known-already': 1 });
    expect(asked, 'nothing was sent').toBe(0);
    expect(await analysisOf(opened)).toEqual(after);
  });

  it('reads the newest words and leaves withdrawn ones alone', async () => {
    const edited = await writes('You are a stupid idiot and a moron.');
    const gone = await writes('You are a stupid idiot as well.');
    pump = broken();
    await pump.drained();
    await world.heron.request('PATCH', pathOf(edited), { body: 'I was angry.', version: 1 });
    await world.heron.request('POST', `${pathOf(gone)}/withdraw`, {});
    expect(await redriveHere()).toMatchObject({ analysed: 1, gone: 1, failed: 0 });
    expect(await analysisOf(edited)).toMatchObject({ textVersion: 2 });
    expect(await analysisOf(gone)).toMatchObject({ state: 'withdrawn', asked: 0 });
  });

  it('keeps in the list what fails again, and reads what stands behind it', async () => {
    const poison = await writes('A record of a shape that nobody knows.');
    const good = await writes('A record behind it.');
    pump = broken();
    await pump.drained();
    await pump.stop();
    const item = await world.deps.store.get('forum', postKey(poison.threadId, first));
    const put = (change: object) =>
      world.deps.store.write({
        kind: 'put',
        table: 'forum',
        item: { ...postKey(poison.threadId, first), ...item, ...change },
      });
    await put({ textVersion: 'many' });
    // What the story before left in the stream may have been put aside as well: its words are gone.
    expect(await redriveHere()).toMatchObject({ analysed: 1, failed: 1 });
    expect(await analysisOf(good)).not.toBeNull();
    expect(aside()).toContain(poison.threadId);
    expect(aside()).not.toContain(good.threadId);
    expect(JSON.stringify(world.deps.logged)).not.toMatch(/nobody knows|behind it/);

    await put({});
    expect(await redriveHere()).toMatchObject({ analysed: 1 });
    expect(aside()).toBe('');
  });

  it('leaves a line that a crash cut off for a person', async () => {
    appendFileSync(join(folder, 'on-failure.jsonl'), '{"keys":{"pk":{"S":"THR\n');
    expect(await redriveHere()).toEqual({ ...nothing, taken: 1, 'out-of-reach': 1 });
    expect(aside()).not.toBe('');
  });
});

describe('a redrive in the cloud', () => {
  const list = () =>
    createFailureQueue({
      queueUrl: `${queue.url}/000000000000/failures`,
      sqs: {
        endpoint: queue.url,
        region: 'local',
        credentials: { accessKeyId: 'Triage', secretAccessKey: 'local' },
      },
      streams: world.deps.embedded.client as never,
    });
  /** The message that Lambda sends when it gives up: places in the stream, no keys, no text. */
  const message = (info: object) =>
    JSON.stringify({
      requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 6 },
      responseContext: { statusCode: 200, functionError: 'Unhandled' },
      version: '1.0',
      DDBStreamBatchInfo: { batchSize: 1, ...info },
    });
  async function placesOfBatch(opened: readonly OpenedThread[]) {
    const { DynamoDBStreamsClient, DescribeStreamCommand, ListStreamsCommand } = await import(
      '@aws-sdk/client-dynamodb-streams'
    );
    const client = new DynamoDBStreamsClient(world.deps.embedded.client as never);
    const { Streams } = await client.send(
      new ListStreamsCommand({ TableName: world.deps.names.forum }),
    );
    const streamArn = Streams?.[0]?.StreamArn ?? '';
    const { StreamDescription } = await client.send(
      new DescribeStreamCommand({ StreamArn: streamArn }),
    );
    client.destroy();
    const ids = new Set<string>(opened.map((one) => one.threadId));
    const sequences = seen
      .flatMap((event) => event.Records)
      .filter((one) => isPost(one) && ids.has(one.dynamodb?.NewImage?.threadId?.S ?? ''))
      .map((one) => one.dynamodb?.SequenceNumber ?? '');
    return {
      streamArn,
      shardId: StreamDescription?.Shards?.at(-1)?.ShardId,
      startSequenceNumber: sequences[0],
      endSequenceNumber: sequences.at(-1),
    };
  }

  it('finds by its place in the stream which posts a message is about, and analyses each', async () => {
    const opened = [await writes('The first of a batch.'), await writes('The last of a batch.')];
    const after = await writes('Not of the batch.');
    pump = broken();
    await pump.drained();
    queue.send(message(await placesOfBatch(opened)));
    expect(await redrive(triage, list())).toEqual({ ...nothing, taken: 1, analysed: 2 });
    for (const one of opened) expect(await analysisOf(one)).toMatchObject({ state: 'analysed' });
    expect(await analysisOf(after)).toBeNull();
    expect(queue.left()).toEqual([]);
  });

  it('leaves a message in the queue where the stream no longer holds its records, and says so', async () => {
    pump = broken();
    await pump.drained();
    const info = { ...(await placesOfBatch([])), startSequenceNumber: '1', endSequenceNumber: '2' };
    queue.send(message({ ...info, shardId: 'shardId-00000000000000000000-00000000' }));
    queue.send('something else');
    expect(await redrive(triage, list())).toEqual({ ...nothing, taken: 2, 'out-of-reach': 2 });
    expect(queue.left()).toHaveLength(2);
  });

  it('ends after as many messages as one call may take', async () => {
    pump = broken();
    await pump.drained();
    for (let i = 0; i < 15; i += 1) queue.send('something else');
    queue.reappear();
    expect((await redrive(triage, list(), 10)).taken).toBe(10);
  });
});

describe('what the feed says of itself', () => {
  it('is whether something was put aside, and how long the oldest of the last delivery had waited', async () => {
    const deliveries: Delivery[] = [];
    let isBroken = true;
    const real = createTriageHandler(triage);
    const now = () => new Date();
    const status = keepFeedStatus(folder, now);
    const handler = watchingFeed(
      async (event) => {
        const posts = event.Records.filter(isPost);
        return isBroken && posts.length > 0
          ? {
              batchItemFailures: posts.map((one) => ({
                itemIdentifier: one.dynamodb?.SequenceNumber ?? '',
              })),
            }
          : real(event);
      },
      (delivery) => {
        deliveries.push(delivery);
        status.report(delivery);
      },
      now,
    );
    await writes('Counted as a failure.');
    pump = startPump(handler);
    await pump.drained();
    expect(status.status()).toMatchObject({ hasPutAside: true });
    expect(deliveries.some((one) => one.failed > 0)).toBe(true);
    isBroken = false;
    await writes('Counted as handled.');
    await pump.drained();
    expect(deliveries.at(-1)).toMatchObject({ failed: 0 });
    expect(status.status()).toMatchObject({
      hasPutAside: true,
      lagMilliseconds: expect.any(Number),
      lastAt: expect.any(String),
    });
  });

  it('measures from the oldest record of a delivery', async () => {
    pump = broken();
    await pump.drained();
    const deliveries: Delivery[] = [];
    const handler = watchingFeed(
      async () => ({ batchItemFailures: [{ itemIdentifier: '2' }] }),
      (delivery) => deliveries.push(delivery),
      () => new Date(10_000),
    );
    const record = (ApproximateCreationDateTime?: number) => ({
      dynamodb: ApproximateCreationDateTime === undefined ? {} : { ApproximateCreationDateTime },
    });
    await handler({ Records: [record(8), record(3)] });
    await handler({ Records: [record()] });
    expect(deliveries).toEqual([
      { records: 2, failed: 1, lagMilliseconds: 7000 },
      { records: 1, failed: 1, lagMilliseconds: null },
    ]);
  });
});
