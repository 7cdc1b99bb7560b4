import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClockDeps } from '#functions/clock/jobs.ts';
import { raiseUnanswered } from '#functions/clock/unanswered.ts';
import { overGroups } from '#functions/clock/walks.ts';
import { getClockJob } from '#functions/data/clock-jobs.ts';
import { getThread } from '#functions/data/threads.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { UnansweredList } from '#shared/contracts/thread.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { clockOf } from '#test/factories/clock.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, decides, reviewPathOf, thread, type World } from '#test/factories/world.ts';
import { tick } from '#test/setup/functions.ts';

const minute = 60_000;
const hour = 60 * minute;
let world: World;
let clock: ClockDeps;
const jobs = [overGroups('unanswered', raiseUnanswered)];

beforeEach(async () => {
  world = await createWorld();
  clock = clockOf(world.deps);
});
afterEach(() => world.deps.stop());

async function later(milliseconds: number) {
  world.deps.travel(milliseconds);
  await tick(clock, jobs);
}
/** Signs in each time: staff's sign-ins do not last for as long as a thread waits. */
async function unansweredFor(slug: string) {
  const reader = await world.clinic.staff(slug);
  return (await reader.get<UnansweredList>('/unanswered')).threads.map((one) => one.id);
}
/** What somebody's home says of the threads that wait. */
const raisedOnHome = async (reader: TestClient) =>
  (await reader.get<GroupHome>(`/groups/${world.group}`)).waiting
    .filter((one) => one.raised)
    .map((one) => one.id);

describe('a thread that nobody answers', () => {
  it('is raised after twelve hours, for facilitators of its group and for nobody else', async () => {
    const own = await thread(world.heron, world.group, { audience: 'group-and-alumni' });
    await later(12 * hour - minute);
    expect(await unansweredFor('lind')).toEqual([]);
    await later(6 * minute);
    expect(await unansweredFor('lind')).toEqual([own.id]);
    expect(await unansweredFor('okafor')).toEqual([]);
    expect(await raisedOnHome(world.alum)).toEqual([]);
    expect(await raisedOnHome(await world.clinic.staff('lind'))).toEqual([own.id]);
    expect(await raisedOnHome(world.heron)).toEqual([]);
    const lind = await world.clinic.staff('lind');
    expect((await lind.get<UnansweredList>('/unanswered')).threads[0]).toMatchObject({
      groupName: 'Group one',
      openedAt: expect.stringMatching(/Z$/),
    });
  });

  it('is quiet again with the first answer, at once, and not with words of its author', async () => {
    const own = await thread(world.heron, world.group);
    await later(13 * hour);
    await own.reply(world.heron, words.calm);
    await later(6 * minute);
    expect(await unansweredFor('lind')).toEqual([own.id]);
    const { number } = await own.reply(world.otter, words.calm);
    expect(await unansweredFor('lind')).toEqual([]);
    expect(await getThread(world.deps.store, own.id)).toMatchObject({ raisedAt: null });

    await world.otter.post(`${own.path}/posts/${number}/withdraw`, {});
    await later(6 * minute);
    expect(await unansweredFor('lind'), 'an answer that was taken back is none').toEqual([own.id]);
  });

  it('is raised too when it was written to the facilitators alone, and told to nobody else', async () => {
    const own = await thread(world.heron, world.group, { audience: 'facilitators' });
    await later(13 * hour);
    expect(await unansweredFor('lind')).toEqual([own.id]);
    expect(await raisedOnHome(world.alum)).toEqual([]);
  });

  it('is not raised while it waits for a facilitator, and is once it was shown', async () => {
    const held = await thread(world.heron, world.group, { body: words.goodbye });
    await later(13 * hour);
    expect(await unansweredFor('lind')).toEqual([]);
    await decides(await world.clinic.staff('lind'), reviewPathOf(held));
    await later(6 * minute);
    expect(await unansweredFor('lind')).toEqual([held.id]);
  });

  it('is raised once, however often and by however many clocks', async () => {
    const own = await thread(world.heron, world.group);
    world.deps.travel(13 * hour);
    await Promise.all([tick(clock, jobs), tick(clock, jobs), tick(clock, jobs)]);
    const first = await getThread(world.deps.store, own.id);
    expect(first?.raisedAt).toBe(world.deps.now().toISOString());
    expect(await getClockJob(world.deps.store, 'unanswered')).toMatchObject({ did: { raised: 1 } });
    await later(6 * minute);
    expect(await getThread(world.deps.store, own.id)).toEqual(first);
    expect(await getClockJob(world.deps.store, 'unanswered')).toMatchObject({ did: { raised: 0 } });
    expect(JSON.stringify(world.deps.logged)).not.toMatch(/Moth|Soup|soup/);
  });

  it('is looked for every five minutes, not every minute', async () => {
    await later(10 * minute);
    const began = (await getClockJob(world.deps.store, 'unanswered'))?.startedAt;
    await later(4 * minute);
    expect((await getClockJob(world.deps.store, 'unanswered'))?.startedAt).toBe(began);
    await later(minute);
    expect((await getClockJob(world.deps.store, 'unanswered'))?.startedAt).not.toBe(began);
  });
});

describe('a clinic with less patience', () => {
  it('has its threads raised sooner', async () => {
    await world.deps.stop();
    world = await createWorld({ settings: { unansweredAfterMinutes: 60 } });
    const own = await thread(world.heron, world.group);
    world.deps.travel(hour);
    await tick(clockOf(world.deps), jobs);
    expect(await unansweredFor('lind')).toEqual([own.id]);
  });
});
