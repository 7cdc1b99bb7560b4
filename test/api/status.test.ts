import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '#functions/clock/tick.ts';
import type { SystemStatus } from '#shared/contracts/status.ts';
import { clockJobNames } from '#shared/domain/clock-jobs.ts';
import { createTestApi, type TestClient } from '#test/factories/api-client.ts';
import { clockOf } from '#test/factories/clock.ts';
import { createWorld, type World } from '#test/factories/world.ts';

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
    expect(await jobStatus()).toMatchObject({
      state: 'well',
      did: { due: 3 },
    });
  });

  it('does not call a job well that went through while some of what it looked at failed', async () => {
    await tick(
      clock(),
      job(async () => ({ due: 3, failed: 1, settled: 2 })),
    );
    expect(await jobStatus()).toMatchObject({ state: 'some-failed', did: { due: 3, failed: 1 } });
    await tick(
      clock(),
      job(async () => ({ due: 1, settled: 1 })),
    );
    expect((await jobStatus())?.state).toBe('well');
  });

  it('says how the stream fares where this machine knows, and leaves it to the metrics elsewhere', async () => {
    expect((await statusFor(world.lind)).feed).toBeNull();
    const feed = { handled: 12, failed: 1, putAside: 1, lagMilliseconds: 40, lastAt: null };
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
});
