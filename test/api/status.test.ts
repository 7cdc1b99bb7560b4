import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgetOf } from '#functions/clock/budget.ts';
import { analysisWrites } from '#functions/data/analyses.ts';
import { clockJobWrite, getClockJob } from '#functions/data/clock-jobs.ts';
import { pageWrites } from '#functions/data/pages.ts';
import { reviewIdOf } from '#functions/data/review-of-post.ts';
import { newId } from '#functions/random.ts';
import { type ClinicId, postNumber, threadId } from '#shared/contracts/primitives.ts';
import type { SystemStatus } from '#shared/contracts/status.ts';
import { clockJobNames } from '#shared/domain/clock-jobs.ts';
import { createTestApi, type TestClient } from '#test/factories/api-client.ts';
import { createTestClinic } from '#test/factories/clinic.ts';
import { clockOf } from '#test/factories/clock.ts';
import { createWorld, type World } from '#test/factories/world.ts';
import { tick } from '#test/setup/functions.ts';

const minute = 60_000;
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const statusFor = (reader: TestClient) => reader.get<SystemStatus>('/status');
const jobStatus = async () =>
  (await statusFor(world.lind)).clock.find((one) => one.job === 'analyse-again');
/** One job that does what it is told to, in the place of another. */
const job = (run: () => Promise<Record<string, number>>) => [
  { name: 'analyse-again' as const, run },
];
const clock = () => clockOf(world.deps);
const noTime = budgetOf(0, { grace: 0 });

describe('the status', () => {
  it('is for clinicians and administrators, and for nobody else', async () => {
    for (const reader of [world.lind, world.okafor, world.administrator]) {
      expect((await reader.request('GET', '/status')).status).toBe(200);
    }
    for (const reader of [world.heron, world.alum, world.stranger]) {
      expect((await reader.request('GET', '/status')).status).toBe(403);
    }
    expect((await world.nobody.request('GET', '/status')).status).toBe(401);
  });

  it('names every job before the clock has run once, so that one that never starts is seen', async () => {
    const { clock: jobs } = await statusFor(world.administrator);
    expect(jobs.map((one) => one.job)).toEqual(clockJobNames);
    expect(new Set(jobs.map((one) => one.state))).toEqual(new Set(['never-ran']));
  });

  it('says when a job is late, failed, and well again', async () => {
    await tick(
      clock(),
      job(async () => ({ due: 2 })),
    );
    expect((await jobStatus())?.state).toBe('well');
    world.deps.travel(6 * minute);
    expect((await jobStatus())?.state).toBe('late');
    await tick(
      clock(),
      job(() => Promise.reject(new TypeError('Somebody Real wrote soup'))),
    );
    const failed = await jobStatus();
    expect(failed).toMatchObject({ state: 'failed', lastStartedAt: expect.any(String) });
    expect(JSON.stringify(failed), 'nothing of the error').not.toContain('soup');
    await tick(
      clock(),
      job(async () => ({ due: 3 })),
    );
    expect((await jobStatus())?.state).toBe('well');
  });

  it('does not call a job well that went through while some of what it looked at failed', async () => {
    await tick(
      clock(),
      job(async () => ({ due: 3, failed: 1, settled: 2 })),
    );
    expect(await jobStatus()).toMatchObject({ state: 'some-failed' });
    expect(await jobStatus(), 'how much is of all clinics').not.toHaveProperty('did');
    await tick(
      clock(),
      job(async () => ({ due: 1, settled: 1 })),
    );
    expect((await jobStatus())?.state).toBe('well');
  });

  it('says of a job that it was ended before it was through, by its time or with its process', async () => {
    let end: () => void = () => {};
    const hangs = job(
      () =>
        new Promise((resolve) => {
          end = () => resolve({});
        }),
    );
    const before = world.deps.logged.length;
    const cutOff = () =>
      world.deps.logged.slice(before).filter((one) => one.event === 'clock-cut-off');
    await tick(clock(), hangs, noTime);
    expect((await jobStatus())?.state).toBe('cut-off');
    expect(cutOff()).toEqual([{ event: 'clock-cut-off', job: 'analyse-again' }]);
    end();

    const record = await getClockJob(world.deps.store, 'analyse-again');
    if (!record) throw new Error('It never ran.');
    const killed = { ...record, endedAt: null, failure: null };
    await world.deps.store.write(clockJobWrite(record, killed));
    expect((await jobStatus())?.state, 'it may still be at it').not.toBe('cut-off');
    world.deps.travel(2 * minute);
    expect((await jobStatus())?.state).toBe('cut-off');
    await tick(
      clock(),
      job(async () => ({ due: 1 })),
    );
    expect((await jobStatus())?.state).toBe('well');
    expect(cutOff(), 'the next run says it of the one before').toHaveLength(2);
  });

  it('says how the stream fares where this machine knows, and leaves it to the metrics elsewhere', async () => {
    expect((await statusFor(world.lind)).feed).toBeNull();
    const feed = { hasPutAside: true, lagMilliseconds: 40, lastAt: null };
    const here = createTestApi({ ...world.deps, feed: () => feed });
    const answer = await here.request('/api/v1/status', {
      headers: { Cookie: world.lind.cookie ?? '' },
    });
    expect(await answer.json()).toMatchObject({ feed });
  });

  it('holds no text, no name and no id of anybody', async () => {
    const said = JSON.stringify(await statusFor(world.lind));
    for (const told of ['Heron', 'Lind', 'A clinic', 'Group one', world.group]) {
      expect(said).not.toContain(told);
    }
  });

  it('counts the caller’s own clinic, however much other clinics have waiting', async () => {
    const other = await createTestClinic(world.deps);
    const at = world.deps.now().toISOString();
    const pageOf = (clinicId: ClinicId, rung: number) =>
      pageWrites(null, {
        about: 'review',
        reviewId: reviewIdOf(threadId.parse(newId()), postNumber.parse(1)),
        ladderFrom: at,
        rung,
        clinicId,
        lane: 'crisis',
        since: at,
        at,
        state: 'waiting',
        deliveries: [],
        tries: 1,
        tryAt: at,
        failure: null,
      });
    const analysisOf = (clinicId: ClinicId) =>
      analysisWrites(
        threadId.parse(newId()),
        postNumber.parse(1),
        null,
        {
          state: 'not-analysed',
          source: null,
          at,
          language: null,
          tone: null,
          notAnalysed: [],
          askAgainAt: at,
          firstAskedAt: at,
          asked: 1,
          textVersion: 1,
        },
        clinicId,
      );
    for (let batch = 0; batch < 17; batch += 1) {
      await world.deps.store.transact(
        Array.from({ length: 30 }, (_, rung) => pageOf(other.clinicId, rung)).flat(),
      );
    }
    await world.deps.store.transact([
      ...pageOf(world.clinic.clinicId, 0),
      ...analysisOf(world.clinic.clinicId),
      ...Array.from({ length: 20 }, () => analysisOf(other.clinicId)).flat(),
    ]);
    const own = await statusFor(world.lind);
    expect(own.pages).toEqual({ notDelivered: 1, isWhole: true, oldestAt: at });
    expect(own.secondLayer).toMatchObject({ owed: 1, isWhole: true, oldestSince: at });
    const theirs = await statusFor(await other.staff('lind'));
    expect(theirs.pages, '510 wait').toEqual({ notDelivered: 501, isWhole: false, oldestAt: at });
    expect(theirs.secondLayer.owed).toBe(20);
  });
});
