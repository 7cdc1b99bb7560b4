import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getSupport } from '#functions/data/support.ts';
import type { WrittenPost } from '#shared/contracts/post.ts';
import type { OwnSupport } from '#shared/contracts/support.ts';
import type { SupportListsView } from '#shared/contracts/support-lists.ts';
import type { OpenedThread, ThreadPage } from '#shared/contracts/thread.ts';
import { trainingItems } from '#shared/domain/peer-support.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { once } from '#test/factories/api-client.ts';
import { becomesSupporter, personNamed } from '#test/factories/supporter.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, queueOf, thread, type World } from '#test/factories/world.ts';

// An alum learns to help, a facilitator confirms it, and both say how much that is.

const alumName = 'Amber Lantern';
let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.deps.stop());

const own = () => world.alum.get<OwnSupport>(`/groups/${world.group}/supporting`);
const asksOwn = (body: unknown, who = world.alum) =>
  who.request('POST', `/groups/${world.group}/supporting`, body);
const asks = async (body: unknown, name = alumName) =>
  world.lind.request(
    'POST',
    `/groups/${world.group}/people/${(await personNamed(world, name)).id}/supporting`,
    body,
  );

describe('the list of what helping means', () => {
  it('is kept as it is ticked, and a facilitator confirms only a whole one, and only what they talked through', async () => {
    expect(await own()).toMatchObject({ state: 'learning', ticked: [], youMay: ['tick'] });
    await asksOwn({ step: 'tick', ticked: ['limits', 'anonymity'] });
    expect(await own()).toMatchObject({ state: 'learning', ticked: ['limits', 'anonymity'] });
    await expectProblem(asks({ step: 'confirm', talkedThrough: true }), 'stale');

    await asksOwn({ step: 'tick', ticked: trainingItems });
    expect((await personNamed(world, alumName)).support).toMatchObject({
      state: 'ready',
      youMay: ['confirm'],
    });
    const unsaid = await expectProblem(asks({ step: 'confirm' }), 'invalid-input');
    expect(unsaid.errors).toMatchObject([{ path: 'talkedThrough' }]);
    expect(await own()).toMatchObject({ state: 'ready' });
    expect((await asks({ step: 'confirm', talkedThrough: true })).status).toBe(200);
    expect(await own()).toMatchObject({
      state: 'active',
      most: { now: 3, given: 3 },
      youMay: ['rest', 'carry-fewer', 'stop'],
    });
  });

  it('is nobody’s but an alum’s, and nobody confirms themselves', async () => {
    await expectProblem(asksOwn({ step: 'tick' }, world.heron), 'not-allowed');
    await expectProblem(asksOwn({ step: 'confirm' }), 'invalid-input');
    await expectProblem(asks({ step: 'confirm', talkedThrough: true }, 'Quiet Heron'), 'stale');
    expect((await personNamed(world, 'Quiet Heron')).support).toBeNull();
  });
});

describe('a peer supporter', () => {
  beforeEach(async () => {
    await becomesSupporter(world, world.alum, alumName);
  });

  it('takes a break and ends it without a word, and only the one that makes sense', async () => {
    await asksOwn({ step: 'rest' });
    expect(await own()).toMatchObject({ state: 'resting' });
    await expectProblem(asksOwn({ step: 'rest' }), 'stale');
    await asksOwn({ step: 'come-back' });
    expect(await own()).toMatchObject({ state: 'active' });
  });

  it('carries fewer by their own wish, and more only by a facilitator’s', async () => {
    await asksOwn({ step: 'carry-fewer', most: 1 });
    expect((await own()).most).toEqual({ now: 1, given: 3 });
    await expectProblem(asksOwn({ step: 'carry-fewer', most: 4 }), 'invalid-input');
    await expectProblem(asks({ step: 'set-most', most: 11 }), 'invalid-input');
    expect((await asks({ step: 'set-most', most: 5 })).status).toBe(200);
    expect((await own()).most).toEqual({ now: 1, given: 5 });
    await asksOwn({ step: 'carry-fewer', most: 5 });
    expect((await own()).most).toEqual({ now: 5, given: 5 });
  });

  it('stops, or is ended by a facilitator, and begins with the list again', async () => {
    await asksOwn({ step: 'stop' });
    expect(await own()).toMatchObject({ state: 'learning', ticked: [] });
    await becomesSupporter(world, world.alum, alumName);
    expect((await asks({ step: 'end' })).status).toBe(200);
    expect(await own()).toMatchObject({ state: 'learning', ticked: [] });
    await expectProblem(asksOwn({ step: 'rest' }), 'stale');
  });

  it('is none any more who goes back into the group or leaves, whatever becomes of them later', async () => {
    const move = async (how: string) => {
      const { id, role, standing } = await personNamed(world, alumName);
      await world.lind.post(`/groups/${world.group}/people/${id}/standing`, {
        move: how,
        role,
        standing,
      });
      return id;
    };
    const id = await move('return-to-group');
    expect(await getSupport(world.deps.store, world.group, id)).toBeNull();
    await move('graduate');
    expect(await own()).toMatchObject({ state: 'learning' });
    await becomesSupporter(world, world.alum, alumName);
    await move('end');
    expect(await getSupport(world.deps.store, world.group, id)).toBeNull();
  });

  it('is confirmed, changed and ended on the record, by ids; what they do themselves is nobody’s record', async () => {
    await asksOwn({ step: 'rest' });
    await asksOwn({ step: 'carry-fewer', most: 2 });
    await asks({ step: 'set-most', most: 4 });
    await asks({ step: 'end' });
    const events = (await everything(world.deps, 'audit')).filter((one) =>
      String(one.action).startsWith('supporter.'),
    );
    expect(events.map((one) => one.action)).toEqual([
      'supporter.confirmed',
      'supporter.most-changed',
      'supporter.ended',
    ]);
    expect(events[1]).toMatchObject({ details: { most: '3 → 4' } });
    expect(JSON.stringify(events)).not.toContain('Amber');
  });
});

it('of two facilitators who confirm and end at once each is answered, and one state is left', async () => {
  await becomesSupporter(world, world.alum, alumName);
  const both = await Promise.all([asks({ step: 'end' }), asks({ step: 'end' })]);
  expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
});

describe('an alum who would like to be supported again', () => {
  it('carries nothing from that moment on, and the facilitators have it as a private message, once however often it is pressed', async () => {
    await becomesSupporter(world, world.alum, alumName);
    const shared = await thread(world.heron, world.group, { audience: 'group-and-alumni' });
    await world.alum.post(`${shared.path}/answering`, { step: 'take' });
    const key = once();
    const ask = () =>
      world.alum.request('POST', `/groups/${world.group}/supporting/ask-back`, {}, key);
    const [first, second] = [await ask(), await ask()];
    expect(first.status).toBe(201);
    const { threadId }: OpenedThread = await first.json();
    expect(await second.json()).toMatchObject({ threadId });
    expect(await own()).toMatchObject({ state: 'learning', ticked: [] });
    const lists = await world.lind.get<SupportListsView>(`/groups/${world.group}/waiting`);
    expect(lists.waiting).toMatchObject([{ id: shared.id, answering: null }]);
    expect(await queueOf(world.lind)).toMatchObject([
      { title: 'I would like to be supported again', author: alumName },
    ]);
    expect(
      (await personNamed(world, alumName)).role,
      'what the group wrote for itself stays so',
    ).toBe('alum');
  });

  it('is kept from it by no setting of the clinic', async () => {
    await world.deps.stop();
    world = await createWorld({ settings: { alumniAccess: 'none' } });
    const asked = await world.alum.request(
      'POST',
      `/groups/${world.group}/supporting/ask-back`,
      {},
      once(),
    );
    expect(asked.status).toBe(201);
    expect(await queueOf(world.lind)).toHaveLength(1);
    const { threadId }: OpenedThread = await asked.json();
    const path = `/groups/${world.group}/threads/${threadId}`;
    expect((await world.lind.get<ThreadPage>(path)).youMay.reply).toBe(true);
    await world.lind.post(`${path}/posts`, { body: words.calm });
    expect((await world.alum.get<ThreadPage>(path)).youMay.reply).toBe(true);
    expect((await world.alum.post<WrittenPost>(`${path}/posts`, { body: words.calm })).number).toBe(
      3,
    );
  });
});
