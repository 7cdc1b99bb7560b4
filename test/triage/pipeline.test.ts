import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getAnalysis } from '#functions/data/analyses.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { type StreamPump, startStreamPump } from '#infra/local/stream-pump.ts';
import { postNumber } from '#shared/contracts/primitives.ts';
import type { ReviewDetail, ReviewList } from '#shared/contracts/review.ts';
import type { OpenedThread, ThreadPage } from '#shared/contracts/thread.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { createTestClinic, opensThread, type TestClinic } from '#test/factories/clinic.ts';
import { createTriageHandler } from '#test/setup/functions.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';

// The whole way behind a stored post: the table's own stream, the pump, the handler, the wire, the stand-in, the review.

let deps: TestDeps;
let clinic: TestClinic;
let heron: TestClient;
let lind: TestClient;
let otter: TestClient;
let standIn: ComprehendStandIn;
let folder: string;
let pump: StreamPump;
const seen: DynamoDBStreamEvent[] = [];

const classifier = () =>
  createComprehendClassifier({
    region: 'local',
    endpoint: standIn.url,
    maxAttempts: 2,
    requestTimeoutMs: 300,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
const handler = () =>
  createTriageHandler({
    store: deps.store,
    classifier: classifier(),
    log: deps.log,
    now: deps.now,
  });
const startPump = (handle = handler()) =>
  startStreamPump({
    client: deps.embedded.client,
    table: deps.names.forum,
    folder,
    pollMilliseconds: 20,
    maxAttempts: 3,
    handler: async (event) => {
      seen.push(event);
      return handle(event);
    },
  });

beforeAll(async () => {
  deps = await createTestDeps();
  clinic = await createTestClinic(deps);
  heron = await clinic.joins('one', 'Quiet Heron');
  otter = await clinic.joins('one', 'River Otter');
  lind = await clinic.staff('lind');
  standIn = await startComprehendStandIn({});
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pump-'));
  seen.length = 0;
  pump = startPump();
});
afterEach(async () => {
  await pump.stop();
  standIn.setFault(() => undefined);
  rmSync(folder, { recursive: true });
});
afterAll(async () => {
  await standIn.close();
  await deps.stop();
});

const write = (body: string, change = {}) =>
  opensThread(heron, clinic.group('one'), { body, ...change });
const reviewOf = async ({ threadId }: OpenedThread) =>
  lind.request('GET', `/reviews/${threadId}-1`);
const detailOf = async (opened: OpenedThread): Promise<ReviewDetail> =>
  (await reviewOf(opened)).json();

describe('the second layer', () => {
  it('adds what it noticed to the review that the local rules opened, and says where it came from', async () => {
    const opened = await write(
      'I want to kill myself tonight. You are all idiots and I hate you, you stupid morons.',
    );
    await pump.drained();
    const review = await detailOf(opened);
    expect(review.lane).toBe('crisis');
    expect(review.analysisDetail).toMatchObject({ state: 'analysed', source: 'stand-in' });
    expect(review.analysisDetail.tone?.sentiment).toBe('NEGATIVE');
    expect(review.signals.map((signal) => signal.source)).toEqual(
      expect.arrayContaining(['local', 'stand-in']),
    );
    expect(review.history.map((step) => step.action)).toEqual(['opened', 'signal-joined']);
  });

  it('opens a review of its own where the rules noticed nothing', async () => {
    const opened = await write('Write to me: my name is Peter Smith, peter.smith@example.com.');
    const before = await detailOf(opened);
    await pump.drained();
    const review = await detailOf(opened);
    expect(review.signals.length).toBeGreaterThan((before.signals ?? []).length);
    expect(review.signals.filter((signal) => signal.source === 'stand-in')).not.toEqual([]);
    expect(review.lane).toBe('routine');
  });

  it('tells the author, and nobody else, of details that may say who somebody is, until an edit takes them away', async () => {
    const opened = await write('Write to me: my name is Peter Smith, peter.smith@example.com.');
    await pump.drained();
    const path = `/groups/${clinic.group('one')}/threads/${opened.threadId}`;
    const first = async (reader: TestClient) =>
      (await reader.get<ThreadPage>(`${path}?fresh=1`)).posts[0];
    expect(await first(heron)).toMatchObject({
      state: 'published',
      advice: { kinds: ['name', 'email'], inTitle: [], fromStandIn: true },
    });
    for (const reader of [otter, lind]) expect((await first(reader))?.advice).toBeNull();

    const change = async (body: string, version: number) => {
      expect((await heron.request('PATCH', `${path}/posts/1`, { body, version })).status).toBe(200);
    };
    await change('We met Peter Smith by the river.', 1);
    expect((await first(heron))?.advice, 'not about the new words').toBeNull();
    await pump.drained();
    expect((await first(heron))?.advice).toMatchObject({ kinds: ['name'] });
    await change('You can write to me here.', 2);
    await pump.drained();
    expect((await first(heron))?.advice).toBeNull();
  });

  it('says nothing to a facilitator of their own name, nor of words that were taken back', async () => {
    const named = 'My name is Peter Smith, write to peter.smith@example.com.';
    const own = await opensThread(lind, clinic.group('one'), { body: named });
    const taken = await write(named);
    await pump.drained();
    const at = ({ threadId }: OpenedThread) => `/groups/${clinic.group('one')}/threads/${threadId}`;
    await heron.post(`${at(taken)}/posts/1/withdraw`, {});
    const adviceFor = async (reader: TestClient, of: OpenedThread) =>
      (await reader.get<ThreadPage>(`${at(of)}?fresh=1`)).posts.map(({ advice }) => advice);
    expect(await adviceFor(lind, own)).toEqual([null]);
    expect(await adviceFor(heron, taken)).toEqual([null]);
  });

  it('leaves an ordinary post without a review, with its analysis kept', async () => {
    const opened = await write('The soup turned out well and the dog got the rest.');
    await pump.drained();
    expect((await reviewOf(opened)).status).toBe(404);
    const analysis = await getAnalysis(deps.store, opened.threadId, postNumber.parse(1));
    expect(analysis).toMatchObject({ state: 'analysed', source: 'stand-in', textVersion: 1 });
  });

  it('reads the title together with the first post, and marks no words where it cannot tell which', async () => {
    const title = 'You stupid idiot';
    const opened = await write('We should talk about it next week.', { title });
    await pump.drained();
    const noticed = (await detailOf(opened)).signals.filter(
      (signal) => signal.source === 'stand-in',
    );
    expect(noticed.map((signal) => signal.category)).toContain('conduct');
    expect(noticed.map((signal) => signal.span)).toEqual(noticed.map(() => null));
  });

  it('never lowers a lane, whatever it finds pleasant', async () => {
    const opened = await write(
      'I have decided to end my life tonight. I feel wonderful, happy, great.',
    );
    await pump.drained();
    expect((await detailOf(opened)).lane).toBe('crisis');
  });
});

describe('a text in a language that is not read', () => {
  it('opens a review that says so: nobody else would ask a person to look', async () => {
    const opened = await write(
      'Hoy he salido a caminar por el parque con mi perro y ha llovido un poco.',
    );
    await pump.drained();
    const review = await detailOf(opened);
    expect(review).toMatchObject({ lane: 'routine', state: 'open' });
    expect(review.why.join(' ')).toContain('in a language that was not read here');
  });
});

describe('a failure of the service', () => {
  it.each(['throttle', 'error', 'timeout'] as const)(
    'by %s shows as "not analysed" on the review and never as fine',
    async (fault) => {
      standIn.setFault(() => fault);
      const opened = await write(`A quiet evening, nothing to tell. ${fault}`);
      await pump.drained();
      const review = await detailOf(opened);
      expect(review.analysisDetail.state).toBe('not-analysed');
      expect(review.analysisDetail.notAnalysed.map((one) => one.part)).toEqual([
        'language',
        'tone',
        'toxicity',
        'personal-details',
      ]);
      expect(review).toMatchObject({ lane: 'routine', state: 'open', analysis: 'not-analysed' });
      expect(review.why.join(' ')).toContain('Not analysed means: look.');
      expect(deps.logged).toContainEqual(
        expect.objectContaining({ event: 'not-analysed', part: 'tone' }),
      );
    },
  );

  it('does not keep a crisis post out of the crisis lane', async () => {
    standIn.setFault(() => 'throttle');
    const opened = await write('I am going to kill myself tonight, I have decided.');
    await pump.drained();
    expect(await detailOf(opened)).toMatchObject({ lane: 'crisis', analysis: 'not-analysed' });
  });
});

describe('delivery', () => {
  it('twice changes nothing', async () => {
    const opened = await write('You are a stupid idiot and a moron.');
    await pump.drained();
    const first = await detailOf(opened);
    const again = handler();
    for (const event of [...seen]) await again(event);
    expect(await detailOf(opened)).toEqual(first);
  });

  it('of an old text after an edit leaves the newest text to its own record', async () => {
    await pump.stop();
    const opened = await write('You are a stupid idiot and a moron.');
    await heron.request(
      'PATCH',
      `/groups/${clinic.group('one')}/threads/${opened.threadId}/posts/1`,
      { body: 'I am sorry, I was angry.', version: 1 },
    );
    pump = startPump();
    await pump.drained();
    const analysis = await getAnalysis(deps.store, opened.threadId, postNumber.parse(1));
    expect(analysis?.textVersion).toBe(2);
    const { signals } = await detailOf(opened);
    expect(signals.filter((one) => one.source === 'stand-in' && one.textVersion === 1)).toEqual([]);
  });

  it('after a withdrawal leaves it at that: nobody reads the words any more', async () => {
    await pump.stop();
    const opened = await write('You are a stupid idiot and a moron.');
    await heron.post(
      `/groups/${clinic.group('one')}/threads/${opened.threadId}/posts/1/withdraw`,
      {},
    );
    pump = startPump();
    await pump.drained();
    const analysis = await getAnalysis(deps.store, opened.threadId, postNumber.parse(1));
    expect(analysis).toMatchObject({ state: 'withdrawn', asked: 0 });
  });

  it('goes on where it stopped', async () => {
    await write('The first one.');
    await pump.drained();
    await pump.stop();
    seen.length = 0;
    const opened = await write('The second one, written while nobody was listening.');
    pump = startPump();
    await pump.drained();
    expect(await getAnalysis(deps.store, opened.threadId, postNumber.parse(1))).not.toBeNull();
    const bodies = seen.flatMap((event) =>
      event.Records.map((record) => record.dynamodb?.NewImage?.body?.S),
    );
    expect(bodies).not.toContain('The first one.');
  });

  it('of a record that always fails is put aside, and those behind it are handled', async () => {
    await pump.stop();
    const poison = await write('A record that cannot be handled.');
    const good = await write('A record behind it.');
    const real = handler();
    pump = startPump(async (event) => {
      const bad = event.Records.find(
        (record) =>
          record.dynamodb?.NewImage?.threadId?.S === poison.threadId &&
          record.dynamodb.NewImage.type?.S === 'post',
      );
      if (!bad) return real(event);
      return {
        batchItemFailures: [{ itemIdentifier: bad.dynamodb?.SequenceNumber ?? '' }],
      };
    });
    await pump.drained();
    expect(await getAnalysis(deps.store, good.threadId, postNumber.parse(1))).not.toBeNull();
    const aside = readFileSync(join(folder, 'on-failure.jsonl'), 'utf8');
    expect(aside).toContain(poison.threadId);
    expect(aside).not.toContain('cannot be handled');
  });
});

describe('a report that comes in while the second layer answers', () => {
  const report = (opened: OpenedThread) =>
    otter.post(`/groups/${clinic.group('one')}/threads/${opened.threadId}/posts/1/reports`, {
      kind: 'worried-about-someone',
      words: 'They were quiet on Thursday.',
    });
  const analysisOf = async (opened: OpenedThread) =>
    (await lind.get<ReviewDetail>(`/reviews/${opened.threadId}-1`)).analysis;

  /** Lets `meanwhile` happen between what the next writer has read and what it writes. */
  function beforeNextWrite(meanwhile: () => Promise<unknown>) {
    const { transact } = deps.store;
    deps.store.transact = async (writes) => {
      deps.store.transact = transact;
      await meanwhile();
      return transact(writes);
    };
  }

  it('finds the answer on its review, if the report is stored first', async () => {
    await pump.stop();
    const opened = await write('A calm text that somebody worries about.');
    pump = startPump(async (event) => {
      const isPost = event.Records.some(
        (record) =>
          record.dynamodb?.NewImage?.type?.S === 'post' &&
          record.dynamodb.NewImage.threadId?.S === opened.threadId,
      );
      if (isPost) beforeNextWrite(() => report(opened));
      return handler()(event);
    });
    await pump.drained();
    expect(await analysisOf(opened)).toBe('analysed');
  });

  it('finds the answer on its review, if the answer is stored first', async () => {
    await pump.stop();
    const opened = await write('Another calm text that somebody worries about.');
    beforeNextWrite(async () => {
      pump = startPump();
      await pump.drained();
    });
    await report(opened);
    expect(await analysisOf(opened)).toBe('analysed');
  });
});

describe('the queue', () => {
  it('shows clinicians what members never see', async () => {
    const opened = await write('I want to die and I have a plan for tonight.');
    await pump.drained();
    const page = await heron.get<ThreadPage>(
      `/groups/${clinic.group('one')}/threads/${opened.threadId}`,
    );
    expect(JSON.stringify(page)).not.toMatch(/stand-in|sentiment|NEGATIVE|crisis|signal|score/);
    const { reviews } = await lind.get<ReviewList>('/reviews?lane=crisis');
    expect(reviews.map((one) => one.id)).toContain(`${opened.threadId}-1`);
  });
});
