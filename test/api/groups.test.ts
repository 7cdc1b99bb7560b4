import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupAgreement, GroupHome } from '#shared/contracts/group.ts';
import type { SessionList } from '#shared/contracts/session.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, thread, type World } from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const day = 24 * 60 * 60 * 1000;
const fromNow = (days: number) => new Date(world.deps.now().getTime() + days * day).toISOString();
const home = (who: TestClient = world.heron) => who.get<GroupHome>(`/groups/${world.group}`);

describe('home', () => {
  it('says who one is here, who facilitates, and the sessions before and after now', async () => {
    expect(await home()).toMatchObject({
      id: world.group,
      name: 'Group one',
      timeZone: 'America/New_York',
      you: { name: 'Quiet Heron', role: 'member' },
      facilitators: ['Maya Lind', 'Ines Both'],
      lastSession: { startsAt: fromNow(-3) },
      nextSession: { startsAt: fromNow(4) },
    });
  });

  it('shows the newest twelve threads and leads on to the rest', async () => {
    for (let i = 0; i < 14; i += 1) {
      world.deps.travel(1000);
      await thread(world.otter, world.group, { title: `Thread ${i}` });
    }
    const { threads, nextCursor } = await home();
    expect(threads.map((one) => one.title)).toEqual(
      Array.from({ length: 12 }, (_, i) => `Thread ${13 - i}`),
    );
    const rest = await world.heron.get<ThreadList>(
      `/groups/${world.group}/threads?cursor=${nextCursor}`,
    );
    expect(rest.threads.map((one) => one.title)).toEqual(['Thread 1', 'Thread 0']);
  });

  it('names those who wait longest for a reply, also when newer threads have pushed them off the list', async () => {
    const { waiting, threads } = await home();
    expect(waiting.map((one) => one.title)).toEqual([
      'Thread 0',
      'Thread 1',
      'Thread 2',
      'Thread 3',
    ]);
    expect(threads.map((one) => one.title)).not.toContain('Thread 0');
    await world.heron.post(`/groups/${world.group}/threads/${waiting[0]?.id}/posts`, {
      body: words.calm,
    });
    expect((await home()).waiting.map((one) => one.title)).toEqual([
      'Thread 1',
      'Thread 2',
      'Thread 3',
      'Thread 4',
    ]);
    // What is not shared with alumni does not wait for them.
    expect((await home(world.alum)).waiting).toEqual([]);
  });

  it('marks what moved since the group last met', async () => {
    world.deps.travel(5 * day);
    const old = await home();
    expect(old.threads.every((one) => !one.newSinceLastSession)).toBe(true);
    const fresh = await thread(world.otter, world.group, { title: 'After we met' });
    const { threads } = await home();
    expect(threads.filter((one) => one.newSinceLastSession).map((one) => one.id)).toEqual([
      fresh.id,
    ]);
    world.deps.travel(-5 * day);
  });

  it('shows an alum only what is shared with alumni', async () => {
    const shared = await thread(world.otter, world.group, { audience: 'group-and-alumni' });
    expect((await home(world.alum)).threads.map((one) => one.id)).toEqual([shared.id]);
    expect((await home(world.alum)).you.role).toBe('alum');
  });

  it('shows nobody a message to the facilitators, not even its author, among the group’s threads', async () => {
    const message = await thread(world.heron, world.group, {
      audience: 'facilitators',
      body: words.calm,
    });
    for (const who of [world.heron, world.otter, world.lind]) {
      expect((await home(who)).threads.map((one) => one.id)).not.toContain(message.id);
    }
  });
});

describe('the agreement', () => {
  it('is the one that is in force', async () => {
    expect(await world.alum.get<GroupAgreement>(`/groups/${world.group}/agreement`)).toMatchObject({
      groupName: 'Group one',
      agreement: { version: 1, text: 'We keep what we hear here.' },
    });
  });
});

describe('sessions', () => {
  it('are told in both directions from now, with exact times', async () => {
    const sessions = await world.heron.get<SessionList>(`/groups/${world.group}/sessions`);
    const clock = world.deps.now().getTime();
    expect(sessions.timeZone).toBe('America/New_York');
    expect(sessions.past.every((one) => Date.parse(one.startsAt) <= clock)).toBe(true);
    expect(sessions.upcoming.every((one) => Date.parse(one.startsAt) > clock)).toBe(true);
    expect([sessions.past.length, sessions.upcoming.length]).toEqual([2, 2]);
    const starts = sessions.past.map((one) => one.startsAt);
    expect(starts).toEqual([...starts].sort().reverse());
  });

  it('belong to the past from the moment they begin', async () => {
    const before = await world.heron.get<SessionList>(`/groups/${world.group}/sessions`);
    const next = before.upcoming[0]?.startsAt ?? '';
    const now = world.deps.now();
    world.deps.setNow(new Date(next));
    const after = await world.heron.get<SessionList>(`/groups/${world.group}/sessions`);
    expect(after.past[0]?.startsAt).toBe(next);
    expect(after.upcoming.map((one) => one.startsAt)).not.toContain(next);
    world.deps.setNow(now);
  });
});
