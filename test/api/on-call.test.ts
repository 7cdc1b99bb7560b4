import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OnCall } from '#shared/contracts/on-call.ts';
import type { SystemStatus } from '#shared/contracts/status.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { createTestClinic, testRota } from '#test/factories/clinic.ts';
import { createTestPager, pagerTick, type TestPager } from '#test/factories/pager.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';

// What those who answer for a clinic see of the people on call: one story, in the order in which it happens.

const canary = 'zanzibarwren';
let world: World;
let pager: TestPager;
let opened: Thread;

beforeAll(async () => {
  world = await createWorld();
  pager = createTestPager(world.deps);
});
afterAll(() => world.deps.stop());

const onCall = () => world.administrator.get<OnCall>('/on-call');
const status = () => world.lind.get<SystemStatus>('/status');
const minutesOn = (minutes: number) => {
  world.deps.travel(minutes * 60_000);
  return pagerTick(pager);
};

describe('on call', () => {
  it('says who is on call, whom a review is told to, and that nothing was sent yet', async () => {
    expect(await onCall()).toMatchObject({
      channel: 'outbox',
      timeZone: 'America/New_York',
      // One phone round the clock: nothing changes within the week.
      now: { contacts: ['The first phone'], until: null },
      cover: { state: 'staffed-now' },
      ladder: [
        { afterMinutes: 0, onCall: true, contacts: [] },
        { afterMinutes: 10, onCall: false, contacts: ['The second phone'] },
        { afterMinutes: 30, onCall: false, contacts: ['The lead phone'] },
      ],
      pages: [],
    });
    expect(await status()).toMatchObject({
      onCall: { contacts: ['The first phone'] },
      cover: { state: 'staffed-now' },
      pages: { notDelivered: 0, oldestAt: null },
      overdue: { crisis: 0, urgent: 0, soon: 0, routine: 0 },
    });
  });

  it('shows what did not arrive and why, and counts it', async () => {
    pager.answers(() => ({ sent: false, reason: 'refused' }));
    opened = await thread(world.heron, world.group, {
      title: `About ${canary}`,
      body: `${canary}. ${words.goodbye}`,
    });
    await pagerTick(pager);
    expect((await onCall()).pages).toMatchObject([
      {
        lane: 'crisis',
        rung: 1,
        state: 'waiting',
        tryAt: new Date(world.deps.now().getTime() + 60_000).toISOString(),
        deliveries: [
          { contact: 'The first phone', deliveredAt: null, failure: 'refused', tries: 1 },
        ],
      },
    ]);
    expect((await status()).pages).toEqual({
      notDelivered: 1,
      isWhole: true,
      oldestAt: world.deps.now().toISOString(),
    });
  });

  it('shows what arrived, to whom and how often it was tried', async () => {
    pager.answers(() => ({ sent: true }));
    await minutesOn(1);
    expect((await onCall()).pages).toMatchObject([
      { state: 'delivered', deliveries: [{ contact: 'The first phone', tries: 2 }] },
    ]);
    await minutesOn(9);
    expect((await onCall()).pages.map(({ rung, state }) => [rung, state])).toEqual([
      [2, 'delivered'],
      [1, 'delivered'],
    ]);
    expect((await status()).pages.notDelivered).toBe(0);
  });

  it('counts what nobody has looked at in time, until somebody does', async () => {
    await minutesOn(20);
    expect((await status()).overdue).toEqual({ crisis: 1, urgent: 0, soon: 0, routine: 0 });
    await world.lind.post(`${reviewPathOf(opened)}/claim`, {});
    expect((await status()).overdue.crisis).toBe(0);
  });

  it('tells no address, no review, and nothing that anybody wrote', async () => {
    const told = JSON.stringify([await onCall(), await status()]);
    expect(told).not.toMatch(new RegExp(`${canary}|arn:aws|Heron|Group one|${opened.id}`));
  });

  it('is set by the administrator as a whole, at once for members and staff, and on the record', async () => {
    const set = (change: object, who = world.administrator) =>
      who.request('PUT', '/on-call/rota', {
        staffedHours: [{ weekday: 3, from: '10:00', to: '11:00' }],
        closedDates: ['2026-11-25'],
        rota: { ...testRota, shifts: [] },
        ...change,
      });
    expect((await set({})).status).toBe(204);
    expect(await onCall()).toMatchObject({
      now: { contacts: [], until: null },
      cover: { state: 'staffed-later', from: '2026-12-02T15:00:00.000Z' },
    });
    expect(await world.heron.get('/crisis-resources')).toMatchObject({
      cover: { from: '2026-12-02T15:00:00.000Z' },
    });
    const events = (await everything(world.deps, 'audit')).filter(
      (event) => event.action === 'rota.changed',
    );
    expect(events).toMatchObject([{ details: { contacts: 3, shifts: 0, rungs: 3 } }]);
    expect(JSON.stringify(events)).not.toMatch(/arn:aws|phone/);

    const shifts = [{ weekday: 1, from: '09:00', to: '17:00', contact: 'stranger' }];
    await expectProblem(set({ rota: { ...testRota, shifts } }), 'invalid-input');
    await expectProblem(
      set({ staffedHours: [{ weekday: 3, from: '10:00', to: '09:00' }] }),
      'invalid-input',
    );
    expect((await onCall()).cover).toMatchObject({ from: '2026-12-02T15:00:00.000Z' });
    expect((await set({ rota: testRota })).status).toBe(204);
    expect((await onCall()).now.contacts).toEqual(['The first phone']);
  });

  it('is each clinic’s own', async () => {
    const other = await createTestClinic(world.deps, { rota: undefined });
    const clinician = await other.staff('lind');
    expect(await clinician.get<OnCall>('/on-call')).toMatchObject({
      now: { contacts: [], until: null },
      pages: [],
    });
    expect((await clinician.get<SystemStatus>('/status')).overdue.crisis).toBe(0);
  });
});
