import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { limits } from '#shared/limits.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { createWorld, thread, type World } from '#test/factories/world.ts';

// What was written between two sessions of a group.

const first = '2026-12-10T23:00:00.000Z';
const second = '2026-12-17T23:00:00.000Z';
const later = '2027-01-14T23:00:00.000Z';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  for (const date of ['2026-12-10', '2026-12-17', '2027-01-14']) {
    const facts = { time: '18:00', minutes: 75, place: '', theme: '' };
    const path = `/groups/${world.group}/sessions`;
    expect((await world.lind.request('POST', path, { date, ...facts }, once())).status).toBe(201);
  }
});
afterAll(() => world.deps.stop());

const path = (stretch: string, cursor = '') =>
  `/groups/${world.group}/threads?${new URLSearchParams({ stretch, ...(cursor && { cursor }) })}`;
const list = (who: TestClient, stretch: string) => who.get<ThreadList>(path(stretch));
const titles = async (who: TestClient, stretch: string) =>
  (await list(who, stretch)).threads.map((one) => one.title);

it('stands by the session after which somebody last wrote in it, for those who may read it', async () => {
  world.deps.setNow(new Date('2026-12-11T12:00:00.000Z'));
  const rested = await thread(world.heron, world.group, { title: 'A quiet week' });
  await thread(world.otter, world.group, { title: 'Only for them', audience: 'facilitators' });
  const shared = { title: 'For all', audience: 'group-and-alumni' } as const;
  world.deps.travel(1000);
  await thread(world.otter, world.group, shared);
  world.deps.setNow(new Date('2026-12-18T12:00:00.000Z'));
  await thread(world.heron, world.group, { title: 'The week after' });

  expect(await titles(world.heron, first)).toEqual(['For all', 'A quiet week']);
  expect(await titles(world.heron, second)).toEqual(['The week after']);
  expect(await titles(world.alum, first)).toEqual(['For all']);

  world.deps.travel(1000);
  const replied = await world.otter.request(
    'POST',
    `${rested.path}/posts`,
    { body: 'I think of it still.' },
    once(),
  );
  expect(replied.status).toBe(201);
  expect(await titles(world.heron, first)).toEqual(['For all']);
  expect(await titles(world.heron, second)).toContain('A quiet week');
});

it('leaves out what its reader has muted', async () => {
  const { threads } = await list(world.otter, second);
  const week = threads.find((one) => one.title === 'The week after');
  const post = `/groups/${world.group}/threads/${week?.id}/posts/1`;
  expect((await world.otter.request('PUT', `${post}/muted`, {})).ok).toBe(true);
  expect(await titles(world.otter, second)).not.toContain('The week after');
});

it('is read a page at a time, and a place in it is of no other list', async () => {
  const most = limits.threadsPerPage;
  for (let at = 0; at <= most; at += 1) {
    world.deps.travel(1000);
    await thread(world.otter, world.group, { title: `One of many ${at}` });
  }
  const page = await list(world.heron, second);
  expect(page.threads).toHaveLength(most);
  const cursor = page.nextCursor ?? '';
  const rest = await world.heron.get<ThreadList>(path(second, cursor));
  expect(rest.nextCursor).toBeNull();
  expect(rest.threads.map((one) => one.title)).toEqual([
    'One of many 0',
    'A quiet week',
    'The week after',
  ]);
  await expectProblem(world.heron.request('GET', path(first, cursor)), 'cursor-not-valid');
});

it('is there for sessions that have begun, and for no other time', async () => {
  for (const at of [later, '2026-12-09T23:00:00.000Z']) {
    await expectProblem(world.heron.request('GET', path(at)), 'not-found');
  }
  await expectProblem(world.heron.request('GET', path('yesterday')), 'invalid-input');
});
