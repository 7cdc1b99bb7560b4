import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OnCall } from '#shared/contracts/on-call.ts';
import type { ClinicRota } from '#shared/contracts/rota.ts';
import type { SystemStatus } from '#shared/contracts/status.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
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
/** Sends a rota that is right but for `change`, as somebody who has just looked at the one that is there. */
async function rotaSetter() {
  const { version } = await world.administrator.get<ClinicRota>('/on-call/rota');
  let seen = version;
  return async (change: object) => {
    const answer = await world.administrator.request('PUT', '/on-call/rota', {
      version: seen,
      staffedHours: [{ weekday: 3, from: '10:00', to: '11:00' }],
      closedDates: ['2026-11-25'],
      rota: testRota,
      ...change,
    });
    if (answer.ok) seen += 1;
    return answer;
  };
}
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

  it('is set by the administrator as a whole, at once for members and staff', async () => {
    const set = await rotaSetter();
    expect((await set({ rota: { ...testRota, shifts: [] } })).status).toBe(200);
    expect(await onCall()).toMatchObject({
      now: { contacts: [], until: null },
      cover: { state: 'staffed-later', from: '2026-12-02T15:00:00.000Z' },
    });
    expect(await world.heron.get('/crisis-resources')).toMatchObject({
      cover: { from: '2026-12-02T15:00:00.000Z' },
    });
    const shifts = [{ weekday: 1, from: '09:00', to: '17:00', contact: 'stranger' }];
    await expectProblem(set({ rota: { ...testRota, shifts } }), 'invalid-input');
    await expectProblem(
      set({ staffedHours: [{ weekday: 3, from: '10:00', to: '09:00' }] }),
      'invalid-input',
    );
    const contacts = [{ id: 'first', name: 'Phone', address: 'arn:aws:sns:eu-west-1:1:other' }];
    await expectProblem(set({ rota: { ...testRota, contacts } }), 'invalid-input');
    expect((await onCall()).cover).toMatchObject({ from: '2026-12-02T15:00:00.000Z' });
    expect((await set({ rota: testRota })).status).toBe(200);
    expect((await onCall()).now.contacts).toEqual(['The first phone']);
  });

  it('is not overwritten by an administrator who has not seen the last change', async () => {
    const [mine, theirs] = [await rotaSetter(), await rotaSetter()];
    expect((await mine({ closedDates: ['2026-12-24'] })).status).toBe(200);
    await expectProblem(theirs({ closedDates: [] }), 'stale');
    const { closedDates, version, changed } =
      await world.administrator.get<ClinicRota>('/on-call/rota');
    expect(closedDates).toEqual(['2026-12-24']);
    expect(changed).toEqual({ by: 'Admin Person', at: world.deps.now().toISOString() });
    const again = { version, staffedHours: [], closedDates: [], rota: testRota };
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.administrator.request('PUT', '/on-call/rota', again)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('has nobody to tell only where somebody says that this is meant', async () => {
    const set = await rotaSetter();
    const rota = {
      ...testRota,
      contacts: [],
      shifts: [],
      ladder: [{ afterMinutes: 0, tells: ['on-call'] }],
    };
    const { errors } = await expectProblem(set({ rota }), 'invalid-input');
    expect(errors).toMatchObject([{ path: 'rota.contacts' }]);
    expect((await set({ rota, withNobody: true })).status).toBe(200);
    expect((await (await rotaSetter())({})).status).toBe(200);
  });

  it('is on the record with what has changed: times and short names, and no name', async () => {
    const set = await rotaSetter();
    const [first, ...others] = testRota.contacts;
    const exceptions = [{ date: '2026-12-24', from: '09:00', to: '17:00', contact: null }];
    const renamed = [{ id: 'first', name: 'The night phone' }, ...others];
    expect(first?.name).toBe('The first phone');
    await set({ rota: { ...testRota, contacts: renamed, exceptions, repeatMinutes: 15 } });
    const events = (await everything(world.deps, 'audit')).filter(
      (event) => event.action === 'rota.changed',
    );
    const last = events.sort((a, b) => Number(a.sequence) - Number(b.sequence)).at(-1);
    expect(last).toMatchObject({
      details: {
        exceptionsAdded: '2026-12-24 09:00-17:00 nobody',
        contactsRenamed: 'first',
        repeatAdded: '15 minutes',
        repeatRemoved: '30 minutes',
      },
    });
    expect(last?.details).not.toHaveProperty('shiftsAdded');
    expect(JSON.stringify(events)).not.toMatch(/arn:aws|phone/);
  });

  it('is tried with a page to one contact that says that it is a test, once a minute', async () => {
    world.deps.travel(5 * 60_000);
    const administrator = await world.clinic.staff('administrator');
    const tests = (contact: string) =>
      administrator.request('POST', '/on-call/test-pages', { contact });
    pager.handedOver.length = 0;
    expect((await tests('lead')).status).toBe(204);
    await expectFieldError(tests('lead'), 'contact');
    await expectFieldError(tests('stranger'), 'contact');
    await minutesOn(1);
    expect(pager.handedOver.map(({ to, text }) => [to.contact, text])).toEqual([
      [
        'lead',
        `Between Sessions: this is a test. Nobody waits because of it. Open ${world.deps.publicOrigin}/on-call`,
      ],
    ]);
    const { pages } = await administrator.get<OnCall>('/on-call');
    expect(pages[0]).toMatchObject({ about: 'test', state: 'delivered' });
    expect((await tests('lead')).status).toBe(204);
    // One that does not arrive is given up and wakes nobody later.
    pager.answers(() => ({ sent: false, reason: 'refused' }));
    for (let tried = 0; tried < 13; tried += 1) await minutesOn(1);
    pager.answers(() => ({ sent: true }));
    pager.handedOver.length = 0;
    await minutesOn(10);
    expect(pager.handedOver.filter(({ text }) => text.includes('a test'))).toEqual([]);
    const last = (await administrator.get<OnCall>('/on-call')).pages.find(
      ({ about }) => about === 'test',
    );
    expect(last).toMatchObject({ state: 'overtaken' });
    const events = await everything(world.deps, 'audit');
    expect(events.filter(({ action }) => action === 'rota.tested')).toHaveLength(2);
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
