import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupHome } from '#shared/contracts/group.ts';
import type {
  CancelledSessions,
  PlannedSessions,
  SessionDetail,
  SessionList,
} from '#shared/contracts/session.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import { createWorld, thread, type World } from '#test/factories/world.ts';

// The calendar of a group in New York, in the days before and after its clocks change on 14 March 2027.

let world: World;
let lind: TestClient;
beforeAll(async () => {
  world = await createWorld();
  lind = world.lind;
});
afterAll(() => world.deps.stop());

const path = (startsAt = '', after = '') =>
  `/groups/${world.group}/sessions${startsAt && `/${startsAt}`}${after}`;
const list = (who: TestClient = world.heron) => who.get<SessionList>(path());
const detail = (startsAt: string) => lind.get<SessionDetail>(path(startsAt));
const facts = { minutes: 75, place: 'Room 4', theme: 'Asking for help' };
const plan = (body: object, headers = once()) =>
  lind.request('POST', path(), { time: '18:00', ...facts, ...body }, headers);
const planned = async (body: object) => {
  const { sessions }: PlannedSessions = await (await plan(body)).json();
  return sessions.map((one) => one.startsAt);
};
const change = (startsAt: string, body: object) =>
  lind.request('PATCH', path(startsAt), { time: '18:00', ...facts, ...body });
const cancel = (startsAt: string, body: object) =>
  lind.request('POST', path(startsAt, '/cancel'), body);

describe('planning sessions', () => {
  it('puts a whole series into the calendar, at the same time by the clock, once for one request', async () => {
    const key = once();
    const series = { date: '2027-03-04', everyWeeks: 1, times: 3 };
    const first = await (await plan(series, key)).json();
    expect(first.sessions.map((one: { startsAt: string }) => one.startsAt)).toEqual([
      '2027-03-04T23:00:00.000Z',
      '2027-03-11T23:00:00.000Z',
      '2027-03-18T22:00:00.000Z',
    ]);
    expect(await (await plan(series, key)).json()).toEqual(first);
    const { upcoming } = await list();
    expect(upcoming.slice(-3)).toEqual(first.sessions);
  });

  it('refuses what has passed, what is there already and what says too much or too little', async () => {
    await expectFieldError(plan({ date: '2026-11-18', time: '08:00' }), 'date');
    await expectFieldError(plan({ date: '2027-03-11' }), 'time');
    // One that is there already keeps the whole series out.
    await expectFieldError(plan({ date: '2027-02-25', everyWeeks: 1, times: 2 }), 'time');
    expect((await list()).upcoming.map((one) => one.startsAt)).not.toContain(
      '2027-02-25T23:00:00.000Z',
    );
    await expectFieldError(plan({ date: '2027-04-01', everyWeeks: 1 }), 'times');
    await expectFieldError(
      plan({ date: '2027-04-01', everyWeeks: 1, times: 3, until: '2027-05-01' }),
      'times',
    );
    await expectFieldError(plan({ date: '2027-04-01', times: 3 }), 'everyWeeks');
    await expectFieldError(
      plan({ date: '2027-04-01', everyWeeks: 1, until: '2027-03-01' }),
      'until',
    );
    await expectFieldError(
      plan({ date: '2027-04-01', everyWeeks: 1, until: '2030-01-01' }),
      'until',
    );
    await expectFieldError(plan({ date: '2027-02-30' }), 'date');
    await expectFieldError(plan({ date: '2027-04-01', minutes: 5 }), 'minutes');
  });
});

describe('moving a session', () => {
  it('takes it to its new time, says so to members, and what was written goes along', async () => {
    const [startsAt = ''] = await planned({ date: '2026-12-10' });
    const { version } = await detail(startsAt);
    const moved = change(startsAt, { version, date: '2026-12-11', time: '17:30', place: '' });
    expect(await (await moved).json()).toEqual({
      startsAt: '2026-12-11T22:30:00.000Z',
      minutes: 75,
      place: null,
      theme: 'Asking for help',
    });
    await expectProblem(lind.request('GET', path(startsAt)), 'not-found');
    expect((await list()).changes).toEqual([{ startsAt, movedTo: '2026-12-11T22:30:00.000Z' }]);

    // Between the old time and the new one a thread belongs to the stretch before the session, as the session is later now.
    world.deps.setNow(new Date('2026-12-11T12:00:00.000Z'));
    const own = await thread(world.heron, world.group);
    world.deps.setNow(new Date('2026-12-11T23:00:00.000Z'));
    // Staff sign-ins end after half a day.
    lind = await world.clinic.staff('lind');
    const { lastSession, threads } = await world.heron.get<GroupHome>(`/groups/${world.group}`);
    expect(lastSession?.startsAt).toBe('2026-12-11T22:30:00.000Z');
    expect(threads.find((one) => one.id === own.id)?.newSinceLastSession).toBe(false);
  });

  it('leaves what has begun as it was, and never moves one into the past or onto another', async () => {
    const past = '2026-12-11T22:30:00.000Z';
    const { version, youMay, hasBegun } = await detail(past);
    expect([hasBegun, youMay.arrange]).toEqual([true, false]);
    const refused = change(past, { version, date: '2027-01-05' });
    expect((await expectProblem(refused, 'stale')).detail).toContain('has begun');
    await expectProblem(cancel(past, { version }), 'stale');

    const [a = '', b = ''] = await planned({ date: '2027-01-07', everyWeeks: 1, times: 2 });
    await expectFieldError(change(a, { version: 1, date: '2026-12-01' }), 'date');
    await expectFieldError(change(a, { version: 1, date: '2027-01-14' }), 'time');
    expect((await detail(a)).version).toBe(1);
    expect((await detail(b)).version).toBe(1);
  });

  it('is done by one of two at once; the other is told that it has changed', async () => {
    const [startsAt = ''] = await planned({ date: '2027-01-20' });
    const both = await Promise.all(
      ['A', 'B'].map((theme) => change(startsAt, { version: 1, date: '2027-01-20', theme })),
    );
    expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
    expect((await detail(startsAt)).version).toBe(2);
  });
});

describe('cancelling', () => {
  it('takes one out of a series and says so, and one that is planned at its time again is as if it had never been away', async () => {
    const [first = '', second = ''] = await planned({
      date: '2027-02-02',
      everyWeeks: 1,
      times: 3,
    });
    expect((await detail(first)).laterInSeries).toBe(2);
    const done: CancelledSessions = await (await cancel(second, { version: 1 })).json();
    expect(done.count).toBe(1);
    expect((await list()).changes).toContainEqual({ startsAt: second, movedTo: null });
    expect((await detail(first)).laterInSeries).toBe(1);
    await planned({ date: '2027-02-09' });
    expect((await list()).changes).not.toContainEqual({ startsAt: second, movedTo: null });
  });

  it('takes all that are left of a series, and nothing that was planned by itself', async () => {
    const [, second = ''] = await planned({ date: '2027-05-04', everyWeeks: 1, times: 4 });
    const [alone = ''] = await planned({ date: '2027-05-12' });
    const answer = await cancel(second, { version: 1, andLater: true });
    expect(await answer.json()).toEqual({ count: 3 });
    const left = (await list(lind)).upcoming.map((one) => one.startsAt);
    expect(left.filter((at) => at.startsWith('2027-05'))).toEqual([
      '2027-05-04T22:00:00.000Z',
      alone,
    ]);
    await expectProblem(cancel(second, { version: 1 }), 'not-found');
  });

  it('and planning and moving are on the record, without what a session is about', async () => {
    const events = (await everything(world.deps, 'audit')).filter((one) =>
      /^sessions?\./.test(String(one.action)),
    );
    expect(new Set(events.map((one) => one.action))).toEqual(
      new Set(['sessions.planned', 'session.moved', 'session.changed', 'sessions.cancelled']),
    );
    expect(JSON.stringify(events)).not.toMatch(/Room 4|Asking/);
  });
});
