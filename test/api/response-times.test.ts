import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupResponseTimes, ResponseTimes } from '#shared/contracts/response-times.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  reviewPathOf,
  staffIsBack,
  thread,
  type World,
} from '#test/factories/world.ts';

// How long it took, measured while it happens: counted with each first look and decision, for those who answer for them.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const times = (by = world.lind) => by.get<ResponseTimes>('/response-times');
const ofLane = async (lane: string, by = world.lind) => {
  const found = (await times(by)).lanes.find((one) => one.lane === lane);
  if (!found) throw new Error(lane);
  return found;
};
const sentence = (by = world.heron) =>
  by.get<GroupResponseTimes>(`/groups/${world.group}/response-times`);
const minutesOn = (minutes: number) => {
  world.deps.travel(minutes * 60_000);
  return staffIsBack(world);
};

/** A post in the lane urgent that is taken after some minutes and decided ten minutes later. */
async function takenAfter(minutes: number) {
  const review = reviewPathOf(await thread(world.heron, world.group, { body: words.urgent }));
  await minutesOn(minutes);
  const { version } = await world.lind.post<ReviewDetail>(`${review}/claim`, {});
  await minutesOn(10);
  await world.lind.post(`${review}/resolve`, {
    version,
    outcome: 'no-action-needed',
    reason: 'Read.',
  });
}

describe('response times', () => {
  it('begin with nothing, and with the hours in which somebody is here', async () => {
    expect(await times()).toMatchObject({ groups: 1, isPart: false, staffedMinutesAWeek: 2_400 });
    expect(await ofLane('crisis')).toMatchObject({ look: { count: 0, halfWithin: null } });
    expect(await sentence()).toEqual({ halfWithin: null, nineInTenWithin: null });
  });

  it('are counted with the first look and the first decision, and said from five on', async () => {
    for (const minutes of [2, 3, 4]) await takenAfter(minutes);
    expect(await ofLane('urgent')).toMatchObject({
      look: { count: 3, halfWithin: null },
      decision: { count: 3, halfWithin: null },
    });
    expect(await sentence()).toEqual({ halfWithin: null, nineInTenWithin: null });
    for (const minutes of [12, 33]) await takenAfter(minutes);
    expect(await ofLane('urgent')).toMatchObject({
      look: { count: 5, halfWithin: 5, nineInTenWithin: null },
      decision: { count: 5, halfWithin: 15 },
    });
    expect(await sentence()).toEqual({ halfWithin: 5, nineInTenWithin: null });
  });

  it('count no second look, and nothing that nobody has looked at', async () => {
    const review = reviewPathOf(await thread(world.heron, world.group, { body: words.urgent }));
    await world.lind.post(`${review}/claim`, {});
    expect((await ofLane('urgent')).look.count).toBe(6);
    await world.lind.post(`${review}/release`, {});
    await world.lind.post(`${review}/claim`, {});
    expect((await ofLane('urgent')).look.count).toBe(6);
    await thread(world.heron, world.group, { body: words.goodbye });
    expect((await ofLane('crisis')).look.count).toBe(0);
  });

  it('are those of one’s own groups, and of all for an administrator, without text or name', async () => {
    expect((await ofLane('urgent', world.okafor)).look.count).toBe(0);
    expect(await times(world.administrator)).toMatchObject({ groups: 2 });
    expect((await ofLane('urgent', world.administrator)).look.count).toBe(6);
    expect(JSON.stringify([await times(), await sentence()])).not.toMatch(/Heron|Lind|Group one/);
    // Members are told no lane and no count.
    expect(Object.keys(await sentence())).toEqual(['halfWithin', 'nineInTenWithin']);
  });

  it('are those of the last 28 days', async () => {
    world.deps.travel(27 * 24 * 60 * 60_000);
    const lind = await world.clinic.staff('lind');
    expect((await ofLane('urgent', lind)).look.count).toBe(6);
    world.deps.travel(2 * 24 * 60 * 60_000);
    const later = await world.clinic.staff('lind');
    expect((await ofLane('urgent', later)).look.count).toBe(0);
  });
});
