import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GoalList } from '#shared/contracts/goal.ts';
import type { OwnGraduation } from '#shared/contracts/graduation.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { SafetyPlan, SavedPlan } from '#shared/contracts/safety-plan.ts';
import type { ShareList } from '#shared/contracts/share.ts';
import type { GroupPeople, GroupPerson } from '#shared/contracts/standing.ts';
import type { SupportListsView } from '#shared/contracts/support-lists.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { becomesSupporter, personNamed } from '#test/factories/supporter.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, thread, type World } from '#test/factories/world.ts';

// A member is paused, comes back, graduates, returns, leaves and is let back.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const people = () => world.lind.get<GroupPeople>(`/groups/${world.group}/people`);
const named = async (name: string): Promise<GroupPerson> => {
  const found = (await people()).people.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
};
const post = (person: GroupPerson, move: string, seen: object = {}) =>
  world.lind.request('POST', `/groups/${world.group}/people/${person.id}/standing`, {
    move,
    role: person.role,
    standing: person.standing,
    ...seen,
  });
const move = async (name: string, how: string): Promise<GroupPerson> => {
  const answer = await post(await named(name), how);
  expect(answer.status).toBe(200);
  return answer.json();
};
const home = (who: TestClient) => who.get<GroupHome>(`/groups/${world.group}`);
const opens = (who: TestClient, audience: string) =>
  who.request(
    'POST',
    `/groups/${world.group}/threads`,
    { title: 'A', body: words.calm, audience, asksFor: 'ideas' },
    once(),
  );

describe('the people of a group', () => {
  it('are shown to those who lead it by pseudonym and by name, with what could be done', async () => {
    const { people: shown } = await people();
    expect(shown.map(({ name, role, standing }) => [name, role, standing])).toEqual([
      ['Amber Lantern', 'alum', 'active'],
      ['Quiet Heron', 'member', 'active'],
      ['River Otter', 'member', 'active'],
    ]);
    expect((await named('Quiet Heron')).youMay).toEqual(['pause', 'graduate', 'end']);
    expect(JSON.stringify(shown)).not.toContain('Somebody Real');
  });
});

describe('a pause', () => {
  it('leaves reading, and writing to the facilitators, and nothing else, until it ends', async () => {
    const own = await thread(world.heron, world.group);
    const message = await thread(world.heron, world.group, { audience: 'facilitators' });
    await move('Quiet Heron', 'pause');
    expect((await home(world.heron)).frame.barrier).toBe('paused');
    await expectProblem(opens(world.heron, 'group'), 'not-allowed');
    expect((await opens(world.heron, 'facilitators')).status).toBe(201);
    expect((await own.read(world.heron)).youMay.reply).toBe(false);
    expect((await message.read(world.heron)).youMay.reply).toBe(true);
    expect((await message.reply(world.heron, words.calm)).number).toBe(2);
    await move('Quiet Heron', 'resume');
    expect((await opens(world.heron, 'group')).status).toBe(201);
  });
});

describe('graduating', () => {
  it('makes a member an alum who reads what is shared with alumni from that day on, and is undone', async () => {
    const before = await thread(world.otter, world.group, { audience: 'group-and-alumni' });
    const ofTheGroup = await thread(world.otter, world.group);
    world.deps.travel(1000);
    expect(await move('Quiet Heron', 'graduate')).toMatchObject({
      role: 'alum',
      alumSince: world.deps.now().toISOString(),
      youMay: ['pause', 'return-to-group', 'end'],
    });
    world.deps.travel(1000);
    const after = await thread(world.otter, world.group, { audience: 'group-and-alumni' });
    expect(await home(world.heron)).toMatchObject({ you: { role: 'alum' } });
    for (const hidden of [before, ofTheGroup]) {
      await expectProblem(world.heron.request('GET', hidden.path), 'not-found');
    }
    expect((await after.read(world.heron)).youMay.reply).toBe(true);
    expect((await opens(world.heron, 'group')).status).toBe(422);
    await move('Quiet Heron', 'return-to-group');
    expect((await before.read(world.heron)).youMay.reply).toBe(true);
    expect((await home(world.heron)).you.role).toBe('member');
  });
});

describe('leaving', () => {
  it('ends every way in, keeps what was written under its name, and is undone', async () => {
    const own = await thread(world.heron, world.group);
    await move('Quiet Heron', 'end');
    await expectProblem(world.heron.request('GET', `/groups/${world.group}`), 'not-found');
    const signIn = world.nobody.request('POST', '/sign-in', { key: world.heron.key });
    expect((await expectProblem(signIn, 'not-signed-in')).detail).toContain('has ended');
    expect((await own.read(world.otter)).posts[0]?.author.name).toBe('Quiet Heron');
    expect((await named('Quiet Heron')).youMay).toEqual(['let-back']);
    await move('Quiet Heron', 'let-back');
    expect((await home(world.heron)).you.name).toBe('Quiet Heron');
  });
});

describe('leaving by oneself', () => {
  it('is what a facilitator does with a place that ends, is on the record, and is undone by one', async () => {
    const own = await thread(world.otter, world.group);
    const leaves = () => world.otter.request('POST', `/groups/${world.group}/mine/leave`, {});
    await world.otter.post(`/groups/${world.group}/goals`, { words: 'Rest', show: true });
    expect((await leaves()).status).toBe(204);
    await expectProblem(leaves(), 'not-found');
    await expectProblem(world.otter.request('GET', `/groups/${world.group}`), 'not-found');
    const signIn = world.nobody.request('POST', '/sign-in', { key: world.otter.key });
    expect((await expectProblem(signIn, 'not-signed-in')).detail).toContain('has ended');
    expect((await own.read(world.heron)).posts[0]?.author.name).toBe('River Otter');
    expect((await world.heron.get<GoalList>(`/groups/${world.group}/goals`)).others).toEqual([]);
    const { id, youMay } = await named('River Otter');
    expect(youMay).toEqual(['let-back']);
    const events = await everything(world.deps, 'audit');
    expect(events.filter((one) => one.action === 'standing.left')).toMatchObject([
      { target: `person ${id}`, details: { from: 'member, active', to: 'member, left' } },
    ]);
    await move('River Otter', 'let-back');
    expect((await home(world.otter)).you.name).toBe('River Otter');
  });
});

describe('what somebody let others read', () => {
  const goals = () => `/groups/${world.group}/goals`;
  const shown = { words: 'Answer the phone', step: 'Ring my sister', show: true };
  const seenBy = async (who: TestClient) => (await who.get<GoalList>(goals())).others.length;

  it('is hidden from the group with the day of graduating, and stays their own', async () => {
    await world.heron.post(goals(), shown);
    await world.heron.post(goals(), { words: 'For me alone' });
    expect(await seenBy(world.otter)).toBe(1);
    await move('Quiet Heron', 'graduate');
    expect(await seenBy(world.otter)).toBe(0);
    expect((await world.heron.get<GoalList>(goals())).own.map((one) => one.isShown)).toEqual([
      false,
      false,
    ]);
    await move('Quiet Heron', 'return-to-group');
    expect(await seenBy(world.otter)).toBe(0);
  });

  it('goes when they leave: they could take it back no more', async () => {
    const plan = `/groups/${world.group}/safety-plan`;
    const { version } = await world.heron
      .request('PUT', plan, { version: 0, people: 'My sister' })
      .then((answer) => answer.json() as Promise<SavedPlan>);
    await world.heron.post(`${plan}/share`, { version });
    const sharedWith = async () =>
      (await world.lind.get<ShareList>(`/groups/${world.group}/shared`)).shares.length;
    expect(await sharedWith()).toBe(1);
    await world.heron.post(goals(), shown);
    await move('Quiet Heron', 'end');
    expect(await sharedWith()).toBe(0);
    expect(await seenBy(world.otter)).toBe(0);
    await move('Quiet Heron', 'let-back');
    expect((await world.heron.get<SafetyPlan>(plan)).shared).toBeNull();
  });
});

describe('a promise to answer', () => {
  it('is put down by a pause; what was answered is carried on', async () => {
    await becomesSupporter(world, world.alum, 'Amber Lantern');
    world.deps.travel(1000);
    const [promised, answered] = [
      await thread(world.otter, world.group, { audience: 'group-and-alumni' }),
      await thread(world.otter, world.group, { audience: 'group-and-alumni' }),
    ];
    for (const one of [promised, answered]) {
      await world.alum.request('POST', `${one.path}/answering`, { step: 'take' });
    }
    await answered.reply(world.alum, words.calm);
    await move('Amber Lantern', 'pause');
    await move('Amber Lantern', 'resume');
    const { yours } = await world.alum.get<SupportListsView>(`/groups/${world.group}/waiting`);
    expect(yours.map(({ id }) => id)).toEqual([answered.id]);
  });
});

describe('a move', () => {
  it('is refused where somebody else was faster, or where it makes no sense, and nothing changes', async () => {
    const heron = await named('Quiet Heron');
    const both = await Promise.all([post(heron, 'pause'), post(heron, 'graduate')]);
    expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
    await expectProblem(post(heron, 'let-back'), 'stale');
    const now = await named('Quiet Heron');
    await expectProblem(post(now, now.standing === 'paused' ? 'pause' : 'resume'), 'stale');
    expect(await named('Quiet Heron')).toEqual(now);
  });

  it('is on the record by ids', async () => {
    const events = (await everything(world.deps, 'audit')).filter(
      (one) => one.action === 'standing.changed',
    );
    expect(events[0]).toMatchObject({
      details: { move: 'pause', from: 'member, active', to: 'member, paused' },
    });
    expect(events.slice(0, 6)).toMatchObject([
      { details: { move: 'pause' } },
      { details: { move: 'resume' } },
      { details: { move: 'graduate' } },
      { details: { move: 'return-to-group' } },
      { details: { move: 'end' } },
      { details: { move: 'let-back' } },
    ]);
    expect(JSON.stringify(events)).not.toContain('Heron');
  });
});

describe('somebody who has finished the group', () => {
  const own = () => world.heron.get<OwnGraduation>(`/groups/${world.group}/graduation`);
  const says = (tellsGroup: boolean) =>
    world.heron.post(`/groups/${world.group}/graduation`, { tellsGroup });

  it('reads a page of their own first, with a word if there was one, and the group is told only if they say so', async () => {
    const { standing } = await named('Quiet Heron');
    if (standing === 'paused') await move('Quiet Heron', 'resume');
    if ((await named('Quiet Heron')).role === 'alum') await move('Quiet Heron', 'return-to-group');
    await post(await named('Quiet Heron'), 'graduate', { words: 'You have come a long way.' });
    expect(await home(world.heron)).toMatchObject({ graduationToRead: true });
    expect(await own()).toMatchObject({
      word: { text: 'You have come a long way.', from: 'Maya Lind' },
      isAnswered: false,
      tellsGroup: false,
    });
    expect(await home(world.otter)).toMatchObject({ graduationToRead: false, finished: [] });

    await says(false);
    expect(await home(world.heron)).toMatchObject({ graduationToRead: false });
    expect((await home(world.otter)).finished).toEqual([]);
    await says(true);
    expect((await home(world.otter)).finished).toEqual(['Quiet Heron']);
    expect((await home(world.alum)).finished, 'other alumni are not the group').toEqual([]);
    await says(false);
    expect((await home(world.otter)).finished).toEqual([]);
    await says(true);
    world.deps.travel(14 * 24 * 60 * 60_000);
    expect((await home(world.otter)).finished, 'for two weeks').toEqual([]);
    const events = JSON.stringify(await everything(world.deps, 'audit'));
    expect(events).not.toContain('a long way');
  });

  it('has none of that any more as a member again, and nobody else has it', async () => {
    // Staff's sign-ins do not last for two weeks.
    const lind = await world.clinic.staff('lind');
    const { id } = await personNamed(world, 'Quiet Heron');
    await lind.post(`/groups/${world.group}/people/${id}/standing`, {
      move: 'return-to-group',
      role: 'alum',
      standing: 'active',
    });
    await expectProblem(
      world.heron.request('GET', `/groups/${world.group}/graduation`),
      'not-allowed',
    );
    await expectProblem(
      world.alum.request('GET', `/groups/${world.group}/graduation`),
      'not-found',
    );
  });
});
