import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClockDeps } from '#functions/clock/jobs.ts';
import { getAnalysis, listOwedAnalyses } from '#functions/data/analyses.ts';
import { getClockJob } from '#functions/data/clock-jobs.ts';
import { postKey } from '#functions/data/keys.ts';
import { askAgainAt } from '#functions/triage/ask-again.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { type StreamPump, startStreamPump } from '#infra/local/stream-pump.ts';
import { postNumber } from '#shared/contracts/primitives.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { SystemStatus } from '#shared/contracts/status.ts';
import type { OpenedThread } from '#shared/contracts/thread.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { opensThread } from '#test/factories/clinic.ts';
import { createTestPager } from '#test/factories/pager.ts';
import { createWorld, decides, type World } from '#test/factories/world.ts';
import { createTriageHandler, tick } from '#test/setup/functions.ts';

// An outage of the second layer, from the first post that it does not answer to the last that it answers after all.

let world: World;
let standIn: ComprehendStandIn;
let folder: string;
let pump: StreamPump;
let deps: ClockDeps;
let asked = 0;
const first = postNumber.parse(1);
const minute = 60_000;

beforeAll(async () => {
  world = await createWorld();
  standIn = await startComprehendStandIn({});
  const classifier = createComprehendClassifier({
    region: 'local',
    endpoint: standIn.url,
    maxAttempts: 1,
    requestTimeoutMs: 300,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  deps = {
    ...createTestPager(world.deps),
    classifier: {
      classify: (texts) => {
        asked += texts.length;
        return classifier.classify(texts);
      },
    },
  };
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pump-'));
  pump = startStreamPump({
    client: world.deps.embedded.client,
    table: world.deps.names.forum,
    folder,
    pollMilliseconds: 20,
    handler: createTriageHandler(deps),
  });
});
/** Signs in for each test: the one before has moved the clock on. */
let lind: TestClient;
beforeEach(async () => {
  lind = await world.clinic.staff('lind');
});
afterEach(async () => {
  standIn.setFault(() => undefined);
  await pump.drained();
  world.deps.travel(90 * minute);
  await tick(deps);
  await pump.stop();
  rmSync(folder, { recursive: true });
});
afterAll(async () => {
  await standIn.close();
  await world.deps.stop();
});

const isDown = () => standIn.setFault(() => 'error');
const isBack = () => standIn.setFault(() => undefined);
const owed = () => listOwedAnalyses(world.deps.store, { limit: 1000 });
const analysisOf = ({ threadId }: OpenedThread) => getAnalysis(world.deps.store, threadId, first);
const detailOf = ({ threadId }: OpenedThread) => lind.get<ReviewDetail>(`/reviews/${threadId}-1`);
const status = () => lind.get<SystemStatus>('/status');
const jobStatus = async () => (await status()).clock.find((one) => one.job === 'analyse-again');
async function writes(body: string): Promise<OpenedThread> {
  const opened = await opensThread(world.heron, world.group, { body });
  await pump.drained();
  return opened;
}

describe('a text that could not be analysed', () => {
  it('is asked about again until there is an answer, and its review says what came', async () => {
    isDown();
    const opened = await writes('The kettle broke and I laughed about it.');
    const before = await detailOf(opened);
    expect(before.analysisDetail).toMatchObject({ state: 'not-analysed' });
    expect(before.analysisDetail.askAgainAt).toBe(
      new Date(world.deps.now().getTime() + minute).toISOString(),
    );
    expect((await status()).secondLayer).toMatchObject({ owed: 1, isWhole: true });

    isBack();
    await tick(deps);
    expect(await analysisOf(opened), 'not before it is due').toMatchObject({ asked: 1 });
    world.deps.travel(minute);
    await tick(deps);
    const after = await detailOf(opened);
    expect(after.analysisDetail).toMatchObject({ state: 'analysed', askAgainAt: null });
    expect(after.signals.map((signal) => signal.changes.join())).toEqual(
      before.signals.map(() => expect.stringContaining('Answered later')),
    );
    expect(after.state, 'a person still looks').toBe(before.state);
    expect(await owed()).toEqual([]);
    expect((await status()).secondLayer.owed).toBe(0);
  });

  it('brings what the second layer notices into its review, however late', async () => {
    isDown();
    const opened = await writes('Write to me, my name is Peter Smith, peter.smith@example.com');
    isBack();
    world.deps.travel(minute);
    await tick(deps);
    const { signals } = await detailOf(opened);
    expect(signals.map((signal) => signal.rule)).toContain('comprehend/name');
  });

  it('does not open a decided review again because there is still no answer', async () => {
    isDown();
    const opened = await writes('We had soup and bread.');
    await decides(lind, `/reviews/${opened.threadId}-1`);
    standIn.setFault(() => 'throttle');
    world.deps.travel(minute);
    await tick(deps);
    expect(await analysisOf(opened)).toMatchObject({ asked: 2, state: 'not-analysed' });
    expect((await detailOf(opened)).state).toBe('resolved');
    expect(await owed()).toHaveLength(1);
  });

  it('is left to its newer words once it was edited, and to nobody once it was withdrawn', async () => {
    isDown();
    const edited = await writes('A first version.');
    const gone = await writes('Words that were taken back.');
    const posts = (opened: OpenedThread) =>
      `/groups/${world.group}/threads/${opened.threadId}/posts/1`;
    const back = (opened: OpenedThread) =>
      world.heron.request('POST', `${posts(opened)}/withdraw`, {});
    isBack();
    await world.heron.request('PATCH', posts(edited), { body: 'A second version.', version: 1 });
    await back(gone);
    expect((await owed()).map((one) => one.threadId)).not.toContain(gone.threadId);
    expect((await detailOf(gone)).analysisDetail, 'what it could not say stays said').toMatchObject(
      {
        state: 'not-analysed',
        askAgainAt: null,
      },
    );
    await pump.drained();
    expect(await analysisOf(edited)).toMatchObject({ textVersion: 2, state: 'analysed' });
    asked = 0;
    world.deps.travel(minute);
    await tick(deps);
    expect(asked, 'nothing was sent').toBe(0);
    expect(await owed()).toEqual([]);
  });
});

describe('while the second layer is away', () => {
  it('only a few texts are tried each time, and all of them together when it is back', async () => {
    isDown();
    for (let i = 0; i < 8; i += 1) await writes(`A quiet day, number ${i}.`);
    world.deps.travel(minute);
    asked = 0;
    await tick(deps);
    expect(asked).toBe(3);
    expect(await owed()).toHaveLength(8);

    isBack();
    world.deps.travel(5 * minute);
    asked = 0;
    const before = standIn.received().length;
    await tick(deps);
    expect(asked).toBe(8);
    const batches = standIn.received().slice(before);
    expect(batches.filter((one) => one === 'BatchDetectSentiment')).toHaveLength(2);
    expect(await owed()).toEqual([]);
    const job = await getClockJob(world.deps.store, 'analyse-again');
    expect(job?.did).toEqual({ due: 8, answered: 8, 'still-owed': 0, settled: 0 });
  });

  it('one text that cannot be read keeps no other waiting, and the job says that some of it failed', async () => {
    isDown();
    const poison = await writes('A stored post of a shape that nobody knows.');
    for (let i = 0; i < 3; i += 1) await writes(`A plain noon, number ${i}.`);
    const key = postKey(poison.threadId, first);
    const item = await world.deps.store.get('forum', key);
    const put = (change: object) =>
      world.deps.store.write({ kind: 'put', table: 'forum', item: { ...key, ...item, ...change } });
    await put({ textVersion: 'many' });
    isBack();
    world.deps.travel(minute);
    await tick(deps);
    expect((await owed()).map((one) => one.threadId)).toEqual([poison.threadId]);
    expect(await jobStatus()).toMatchObject({ state: 'some-failed' });
    expect(JSON.stringify(world.deps.logged)).not.toContain('nobody knows');
    await put({});
  });

  it('two clocks at once ask about each text once', async () => {
    isDown();
    for (let i = 0; i < 3; i += 1) await writes(`A plain evening, number ${i}.`);
    isBack();
    world.deps.travel(minute);
    asked = 0;
    await Promise.all([tick(deps), tick(deps), tick(deps)]);
    expect(asked).toBe(3);
    expect(await owed()).toEqual([]);
  });
});

describe('the clock', () => {
  it('says what each job did last, and when it has not gone well', async () => {
    await tick(deps);
    expect(await jobStatus()).toMatchObject({ state: 'well' });
    world.deps.travel(6 * minute);
    expect(await jobStatus()).toMatchObject({ state: 'late' });
    const failing = {
      name: 'analyse-again',
      run: () => Promise.reject(new TypeError('no')),
    } as const;
    await tick(deps, [failing]);
    expect(await jobStatus()).toMatchObject({ state: 'failed' });
    await tick(deps);
    expect(await jobStatus()).toMatchObject({ state: 'well' });
  });

  it('takes up a job that was cut off, but not one that runs', async () => {
    let runs = 0;
    const ends: (() => void)[] = [];
    const slow = {
      name: 'analyse-again',
      run: async () => {
        runs += 1;
        await new Promise<void>((resolve) => ends.push(resolve));
        return {};
      },
    } as const;
    const cutOff = tick(deps, [slow]);
    while (runs === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await tick(deps, [slow]);
    expect(runs).toBe(1);
    world.deps.travel(2 * minute);
    const again = tick(deps, [slow]);
    while (runs === 1) await new Promise((resolve) => setTimeout(resolve, 5));
    // The first comes back late and finds that another has taken over; both end before their store does.
    for (const end of ends) end();
    await Promise.all([again, cutOff]);
    expect(runs).toBe(2);
  });
});

describe('the time of the next question', () => {
  const since = '2026-11-18T20:00:00.000Z';
  const at = (hours: number) => new Date(Date.parse(since) + hours * 60 * minute);
  const missing = [{ part: 'tone', reason: 'throttled' }];

  it.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [4, 60],
    [50, 60],
  ])('after %i questions is %i minutes away', (times, wait) => {
    const next = askAgainAt(missing, times, since, at(1));
    expect(next).toBe(new Date(at(1).getTime() + wait * minute).toISOString());
  });

  it('never comes where the answer would be the same, nor after a week', () => {
    expect(askAgainAt([{ reason: 'too-long' }], 1, since, at(0))).toBeNull();
    expect(askAgainAt([], 1, since, at(0))).toBeNull();
    expect(askAgainAt(missing, 99, since, at(7 * 24))).toBeNull();
  });
});
