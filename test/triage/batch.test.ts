import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getAnalysis } from '#functions/data/analyses.ts';
import { groupKey } from '#functions/data/keys.ts';
import {
  type ComprehendClassifierOptions,
  createComprehendClassifier,
} from '#functions/triage/comprehend.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { startStreamPump } from '#infra/local/stream-pump.ts';
import { postNumber } from '#shared/contracts/primitives.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { OpenedThread } from '#shared/contracts/thread.ts';
import { opensThread } from '#test/factories/clinic.ts';
import { createWorld, type World } from '#test/factories/world.ts';
import { createTriageHandler } from '#test/setup/functions.ts';

// Posts that were written in the same moment: one batch of the stream, read together.

let world: World;
let standIn: ComprehendStandIn;
let folder: string;
let records: DynamoDBRecord[];

beforeAll(async () => {
  world = await createWorld();
  standIn = await startComprehendStandIn();
  folder = mkdtempSync(join(tmpdir(), 'pump-'));
});
beforeEach(async () => {
  await arrived();
});
afterEach(() => {
  standIn.setFault(() => undefined);
  standIn.setDocumentErrors(() => null);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await standIn.close();
  await world.deps.stop();
});

/** Everything that came over the stream since it was last looked at, undelivered. */
async function arrived(): Promise<void> {
  records = [];
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
}

const handler = (options: Partial<ComprehendClassifierOptions> = {}) =>
  createTriageHandler({
    store: world.deps.store,
    log: world.deps.log,
    now: world.deps.now,
    classifier: createComprehendClassifier({
      region: 'local',
      endpoint: standIn.url,
      maxAttempts: 1,
      requestTimeoutMs: 10_000,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      ...options,
    }),
  });
const deliver = async (options: Partial<ComprehendClassifierOptions> = {}) =>
  handler(options)({ Records: records });
const write = (body: string) => opensThread(world.heron, world.group, { body });
const analysisOf = ({ threadId }: OpenedThread) =>
  getAnalysis(world.deps.store, threadId, postNumber.parse(1));
const detailOf = ({ threadId }: OpenedThread) =>
  world.lind.get<ReviewDetail>(`/reviews/${threadId}-1`);
const recordOf = ({ threadId }: OpenedThread) => {
  const found = records.find(
    ({ dynamodb }) =>
      dynamodb?.NewImage?.type?.S === 'post' && dynamodb.NewImage.threadId?.S === threadId,
  );
  if (!found) throw new Error('no record');
  return found;
};

describe('posts of one batch', () => {
  it('are asked about together, and each review has what is its own', async () => {
    const calm = await write('The soup turned out well and the dog got the rest.');
    const unkind = await write('You are all idiots and I hate you, you stupid morons.');
    const named = await write('My name is Peter Smith, write to peter.smith@example.com.');
    await arrived();
    const before = standIn.requests();
    expect(await deliver()).toEqual({ batchItemFailures: [] });
    const operations = standIn.received().slice(before).sort();
    expect(operations).toEqual([
      'BatchDetectDominantLanguage',
      'BatchDetectSentiment',
      'DetectPiiEntities',
      'DetectPiiEntities',
      'DetectPiiEntities',
      'DetectToxicContent',
    ]);
    expect(await analysisOf(calm)).toMatchObject({ state: 'analysed' });
    const rules = async (opened: OpenedThread) =>
      (await detailOf(opened)).signals
        .filter(({ source }) => source === 'stand-in')
        .map(({ rule }) => rule);
    expect(await rules(unkind)).toContain('comprehend/insult');
    expect(await rules(unkind)).not.toContain('comprehend/email');
    expect(await rules(named)).toEqual(
      expect.arrayContaining(['comprehend/name', 'comprehend/email']),
    );
    expect(await rules(named)).not.toContain('comprehend/insult');
  });

  it('fail each for itself: what the service refused of one is said of that one', async () => {
    const good = await write('Tea and toast, and then the long way home.');
    const bad = await write('There was marmalade on everything today.');
    standIn.setDocumentErrors((text) => (text.includes('marmalade') ? '4711' : null));
    await arrived();
    await deliver();
    expect(await analysisOf(good)).toMatchObject({ state: 'analysed', askAgainAt: null });
    expect(await analysisOf(bad)).toMatchObject({
      state: 'partly-analysed',
      notAnalysed: [
        { part: 'language', reason: 'unavailable' },
        { part: 'tone', reason: 'unavailable' },
      ],
    });
    expect((await detailOf(bad)).lane).toBe('routine');
  });

  it('of an unknown shape are delivered again, and the others are done', async () => {
    const good = await write('A walk by the river before the rain.');
    const broken = await write('Words in a record that nobody can read.');
    await arrived();
    const image = recordOf(broken).dynamodb?.NewImage;
    if (image) delete image.authorId;
    const answer = await deliver();
    expect(answer.batchItemFailures).toEqual([
      { itemIdentifier: recordOf(broken).dynamodb?.SequenceNumber },
    ]);
    expect(await analysisOf(good)).toMatchObject({ state: 'analysed' });
    expect(JSON.stringify(world.deps.logged)).not.toContain('nobody can read');
  });

  it('of no clinic that can be found are sent nowhere, and are delivered again', async () => {
    const good = await write('A quiet morning with the window open.');
    const other = await opensThread(world.stranger, world.clinic.group('two'));
    await arrived();
    const key = groupKey(world.clinic.group('two'));
    const group = await world.deps.store.get('forum', key);
    const put = (change: object) =>
      world.deps.store.write({
        kind: 'put',
        table: 'forum',
        item: { ...key, ...group, ...change },
      });
    await put({ clinicId: 'a'.repeat(16) });
    const before = standIn.requests();
    const answer = await deliver();
    expect(answer.batchItemFailures).toEqual([
      { itemIdentifier: recordOf(other).dynamodb?.SequenceNumber },
    ]);
    expect(await analysisOf(good)).toMatchObject({ state: 'analysed' });
    expect(standIn.received().slice(before).sort(), 'one text and no more').toEqual([
      'BatchDetectDominantLanguage',
      'BatchDetectSentiment',
      'DetectPiiEntities',
      'DetectToxicContent',
    ]);
    expect(await analysisOf(other)).toBeNull();
    await put({});
    await deliver();
    expect(await analysisOf(other)).toMatchObject({ state: 'analysed' });
  });

  it('of which one cannot be written are delivered again from that one on', async () => {
    const first = await write('The first of two calm evenings.');
    const second = await write('The second of two calm evenings.');
    await arrived();
    const { transact } = world.deps.store;
    world.deps.store.transact = async (writes) => {
      const isSecond = JSON.stringify(writes).includes(second.threadId);
      if (isSecond) throw new Error('The store does not answer.');
      return transact(writes);
    };
    const answer = await deliver();
    world.deps.store.transact = transact;
    expect(answer.batchItemFailures).toEqual([
      { itemIdentifier: recordOf(second).dynamodb?.SequenceNumber },
    ]);
    expect(await analysisOf(first)).toMatchObject({ state: 'analysed' });
    expect(await analysisOf(second)).toBeNull();
    await deliver();
    expect(await analysisOf(second)).toMatchObject({ state: 'analysed', asked: 1 });
  });

  it('that are versions of one are read once, as the newest', async () => {
    const opened = await write('You are a stupid idiot and a moron.');
    await world.heron.request(
      'PATCH',
      `/groups/${world.group}/threads/${opened.threadId}/posts/1`,
      { body: 'I am sorry, I was angry with everybody.', version: 1 },
    );
    await arrived();
    const before = standIn.received().length;
    expect(await deliver()).toEqual({ batchItemFailures: [] });
    const asked = standIn.received().slice(before);
    expect(asked.filter((one) => one === 'DetectPiiEntities')).toHaveLength(1);
    expect(await analysisOf(opened)).toMatchObject({ textVersion: 2, state: 'analysed' });
  });

  it('that are versions of one and come backwards are read as the newest all the same', async () => {
    const opened = await write('You are a stupid idiot and a moron.');
    await world.heron.request(
      'PATCH',
      `/groups/${world.group}/threads/${opened.threadId}/posts/1`,
      { body: 'I am sorry, I was angry with everybody.', version: 1 },
    );
    await arrived();
    records.reverse();
    expect(await deliver()).toEqual({ batchItemFailures: [] });
    expect(await analysisOf(opened)).toMatchObject({ textVersion: 2, state: 'analysed' });
  });

  it('delivered twice change nothing', async () => {
    const opened = await write('You are a stupid idiot, and here is another insult, you moron.');
    await write('A calm neighbour of it.');
    await arrived();
    await deliver();
    const first = await detailOf(opened);
    await deliver();
    expect(await detailOf(opened)).toEqual(first);
  });
});

describe('a text in another language', () => {
  it('is said not to have been read, and asks for a look', async () => {
    const opened = await write('Jestem dzisiaj bardzo zmęczona i nie wiem, co będzie dalej.');
    await arrived();
    await deliver();
    const review = await detailOf(opened);
    expect(review).toMatchObject({ lane: 'routine', state: 'open' });
    expect(review.analysisDetail).toMatchObject({
      state: 'not-analysed',
      language: { code: 'pl', basis: 'detected' },
      askAgainAt: null,
    });
    expect(review.why.join(' ')).toContain('language');
  });
});

describe('a custom classifier', () => {
  const customClassifierArn =
    'arn:aws:comprehend:eu-west-1:111111111111:document-classifier-endpoint/posts';

  it('raises a review to urgent, by a name that tells no account', async () => {
    const opened = await write('I can’t go on with the garden as it is, honestly.');
    await arrived();
    await deliver({ customClassifierArn });
    const review = await detailOf(opened);
    expect(review.lane).toBe('urgent');
    const signal = review.signals.find(({ rule }) => rule === 'comprehend/custom-classifier');
    expect(signal).toMatchObject({
      source: 'stand-in',
      category: 'resembles-crisis-posts',
      detector: 'custom/posts',
    });
    expect(JSON.stringify(review)).not.toContain('111111111111');
  });

  it('that finds nothing lowers nothing, and one that fails silences nothing', async () => {
    const grave = await write('I have decided to end things tonight, this is my last evening.');
    const calm = await write('Bread, cheese and a long talk in the kitchen.');
    await arrived();
    const before = (await detailOf(grave)).lane;
    standIn.setFault((operation) => (operation === 'ClassifyDocument' ? 'error' : undefined));
    await deliver({ customClassifierArn });
    expect(await detailOf(grave)).toMatchObject({ lane: before, analysis: 'partly-analysed' });
    expect(await analysisOf(calm)).toMatchObject({
      notAnalysed: [{ part: 'custom-classifier', reason: 'unavailable' }],
      askAgainAt: expect.any(String),
    });
    expect((await detailOf(calm)).why.join(' ')).toContain('Not analysed means: look.');
  });
});
