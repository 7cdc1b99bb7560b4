import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getAnalysis } from '#functions/data/analyses.ts';
import { postKey } from '#functions/data/keys.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { type StreamPump, startStreamPump } from '#infra/local/stream-pump.ts';
import { postNumber } from '#shared/contracts/primitives.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { OpenedThread } from '#shared/contracts/thread.ts';
import { opensThread } from '#test/factories/clinic.ts';
import { createWorld, type World } from '#test/factories/world.ts';
import { createTriageHandler } from '#test/setup/functions.ts';

// What becomes of findings when the words change, and of a batch when one of its records cannot be read.

let world: World;
let standIn: ComprehendStandIn;
let folder: string;
let pump: StreamPump;
let handler: ReturnType<typeof createTriageHandler>;
const first = postNumber.parse(1);

beforeAll(async () => {
  world = await createWorld();
  standIn = await startComprehendStandIn({});
  folder = mkdtempSync(join(tmpdir(), 'newest-'));
  const { store, log, now, embedded, names } = world.deps;
  handler = createTriageHandler({
    store,
    log,
    now,
    classifier: createComprehendClassifier({
      region: 'local',
      endpoint: standIn.url,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  });
  pump = startStreamPump({
    client: embedded.client,
    table: names.forum,
    folder,
    pollMilliseconds: 20,
    handler,
  });
});
afterAll(async () => {
  await pump.stop();
  rmSync(folder, { recursive: true });
  await standIn.close();
  await world.deps.stop();
});

const telling = 'Write to me, my name is Peter Smith, peter.smith@example.com.';
async function writes(body: string): Promise<OpenedThread> {
  const opened = await opensThread(world.heron, world.group, { body, title: 'A plain title' });
  await pump.drained();
  return opened;
}
const pathOf = ({ threadId }: OpenedThread) => `/groups/${world.group}/threads/${threadId}/posts/1`;
const detailOf = ({ threadId }: OpenedThread) =>
  world.lind.get<ReviewDetail>(`/reviews/${threadId}-1`);
const foundIn = ({ signals }: ReviewDetail) => signals.filter((one) => one.source === 'stand-in');
/** The words of a version that its signals mark. */
function markedIn(review: ReviewDetail, version: number): string[] {
  const texts = review.target.kind === 'post' ? review.target.texts : [];
  const body = texts.find((one) => one.version === version)?.body ?? '';
  return foundIn(review).flatMap(({ span, textVersion }) =>
    span && textVersion === version ? [body.slice(span.start, span.end)] : [],
  );
}

describe('words that were noticed and changed since', () => {
  it('are still shown to the reviewer, marked, while the analysis is of the newest words', async () => {
    const opened = await writes(telling);
    const before = await detailOf(opened);
    expect(markedIn(before, 1).join(' ')).toContain('Peter Smith');
    await world.heron.request('PATCH', pathOf(opened), { body: 'Write to me here.', version: 1 });
    await pump.drained();
    const after = await detailOf(opened);
    expect(markedIn(after, 1)).toEqual(markedIn(before, 1));
    expect(markedIn(after, 2)).toEqual([]);
    expect(after.analysisDetail.state).toBe('analysed');
    expect(await getAnalysis(world.deps.store, opened.threadId, first)).toMatchObject({
      textVersion: 2,
    });
  });

  it('are still shown to the reviewer when they were withdrawn', async () => {
    const opened = await writes(telling);
    const before = await detailOf(opened);
    expect(markedIn(before, 1).join(' ')).toContain('Peter Smith');
    await world.heron.post(`${pathOf(opened)}/withdraw`, {});
    await pump.drained();
    const after = await detailOf(opened);
    expect(markedIn(after, 1)).toEqual(markedIn(before, 1));
    expect(after.target).toMatchObject({ state: 'withdrawn' });
  });

  it('do not hide what the newest words say', async () => {
    const opened = await writes('A calm beginning.');
    await world.heron.request('PATCH', pathOf(opened), { body: telling, version: 1 });
    await pump.drained();
    expect(markedIn(await detailOf(opened), 2).join(' ')).toContain('Peter Smith');
  });
});

describe('a batch with a record of a shape that nobody knows', () => {
  it('names that record alone as failed, and the others are handled', async () => {
    await pump.stop();
    const all = [await writesQuietly(), await writesQuietly(), await writesQuietly()];
    const records = await Promise.all(all.map((one, at) => recordOf(one, String(at + 1))));
    const [, poison] = records;
    Object.assign(poison?.dynamodb?.NewImage ?? {}, marshall({ textVersion: 'many' }));
    const event: DynamoDBStreamEvent = { Records: records };
    expect(await handler(event)).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
    const analyses = await Promise.all(
      all.map(({ threadId }) => getAnalysis(world.deps.store, threadId, first)),
    );
    expect(analyses.map((one) => one?.state ?? null)).toEqual(['analysed', null, 'analysed']);
    expect(JSON.stringify(world.deps.logged)).not.toContain('nothing to hide');
  });
});

const writesQuietly = () =>
  opensThread(world.heron, world.group, { body: 'A day with nothing to hide.' });
async function recordOf(opened: OpenedThread, SequenceNumber: string): Promise<DynamoDBRecord> {
  const key = postKey(opened.threadId, first);
  const image = marshall(await world.deps.store.get('forum', key));
  return { eventName: 'INSERT', dynamodb: { NewImage: image as never, SequenceNumber } };
}
