import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  queueOf,
  reviewPathOf,
  staffIsBack,
  thread,
  type World,
} from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

describe('a held thread', () => {
  it('is told to its author as waiting, and stands in the queue as held', async () => {
    const own = await thread(world.heron, world.group, { body: words.goodbye });
    expect(own.opened.post.state).toBe('waiting');
    const page = await own.read(world.heron);
    expect(page.posts[0]).toMatchObject({
      state: 'waiting',
      body: words.goodbye,
      notice: { kind: 'held', facilitator: null, note: null },
      youMay: { edit: true, withdraw: true },
    });
    expect(await queueOf(world.lind)).toMatchObject([{ held: true, lane: 'crisis' }]);
    await decides(world.lind, reviewPathOf(own));
  });

  it('does not exist for others, in any list or by its address, until it is released', async () => {
    const lists = async () => ({
      home: await world.otter.get<GroupHome>(`/groups/${world.group}`),
      all: await world.otter.get<ThreadList>(`/groups/${world.group}/threads`),
      waiting: await world.otter.get<ThreadList>(
        `/groups/${world.group}/threads?filter=waiting-for-reply`,
      ),
      facilitators: await world.otter.get<ThreadList>(
        `/groups/${world.group}/threads?filter=facilitators`,
      ),
    });
    const before = await lists();
    const own = await thread(world.heron, world.group, { body: words.goodbye });
    expect(await lists()).toEqual(before);
    await expectProblem(world.otter.request('GET', own.path), 'not-found');
    world.deps.travel(1000);
    await decides(world.lind, reviewPathOf(own));
    expect((await own.read(world.otter)).posts[0]).toMatchObject({ body: words.goodbye });
    expect((await lists()).all.threads[0]?.id).toBe(own.id);
  });

  it('stays held when a facilitator decides so, with their words to the author', async () => {
    const own = await thread(world.heron, world.group, { body: words.goodbye });
    await decides(world.lind, reviewPathOf(own), {
      outcome: 'held',
      noteToAuthor: 'Let us talk first. I will call you this evening.',
    });
    await expectProblem(world.otter.request('GET', own.path), 'not-found');
    expect((await own.read(world.heron)).posts[0]).toMatchObject({
      state: 'waiting',
      notice: {
        kind: 'held',
        facilitator: 'Maya Lind',
        note: 'Let us talk first. I will call you this evening.',
      },
    });
    expect(await queueOf(world.lind)).toMatchObject([
      { id: `${own.id}-1`, lane: 'crisis', held: true, state: 'reopened' },
    ]);
    await decides(world.lind, reviewPathOf(own), {
      outcome: 'held',
      laneWhileHeld: 'routine',
      noteToAuthor: 'We have talked. I keep it with me until Thursday.',
    });
    expect(await queueOf(world.lind)).toMatchObject([{ lane: 'routine', held: true }]);
    await decides(world.lind, reviewPathOf(own));
    expect(await queueOf(world.lind)).toEqual([]);
    expect((await own.read(world.otter)).posts[0]?.state).toBe('published');
  });
});

describe('a thread whose first post others could never see', () => {
  it('stays its author’s and the facilitators’ when it is taken back, and what was said in it too', async () => {
    const own = await thread(world.heron, world.group, { body: words.goodbye });
    await own.reply(world.lind, 'I am here. Shall we talk?');
    await world.heron.post(`${own.path}/posts/1/withdraw`, {});
    await expectProblem(world.otter.request('GET', own.path), 'not-found');
    const listed = async (who: typeof world.heron, filter: string) =>
      (await who.get<ThreadList>(`/groups/${world.group}/threads?filter=${filter}`)).threads.some(
        (one) => one.id === own.id,
      );
    expect(await listed(world.otter, 'all')).toBe(false);
    expect(await listed(world.heron, 'all')).toBe(false);
    expect(await listed(world.heron, 'facilitators')).toBe(true);
    expect((await own.read(world.heron)).posts).toHaveLength(2);
    await decides(world.lind, reviewPathOf(own));
    await expectProblem(world.otter.request('GET', own.path), 'not-found');
  });
});

describe('a first post that has to wait after an edit', () => {
  it('is hidden by itself: who answered keeps their thread', async () => {
    const own = await thread(world.heron, world.group);
    await own.reply(world.otter, 'Here with you.');
    await world.heron.request('PATCH', `${own.path}/posts/1`, { body: words.goodbye, version: 1 });
    expect((await own.read(world.otter)).posts.map((one) => one.number)).toEqual([2]);
    const { threads } = await world.otter.get<ThreadList>(`/groups/${world.group}/threads`);
    // Nothing in the list, or on the page, tells others that the author's words are waiting.
    expect(threads.find((one) => one.id === own.id)?.state).toBe('published');
    expect(JSON.stringify(await own.read(world.otter))).not.toContain('waiting"');
    expect((await own.read(world.heron)).posts[0]).toMatchObject({ state: 'waiting' });
    await decides(world.lind, reviewPathOf(own));
    expect((await own.read(world.otter)).posts.map((one) => one.number)).toEqual([1, 2]);
  });

  it('takes the thread along where nobody has answered', async () => {
    const own = await thread(world.heron, world.group);
    await world.heron.request('PATCH', `${own.path}/posts/1`, { body: words.goodbye, version: 1 });
    await expectProblem(world.otter.request('GET', own.path), 'not-found');
    await decides(world.lind, reviewPathOf(own));
    expect((await own.read(world.otter)).posts).toHaveLength(1);
  });
});

describe('a held reply', () => {
  it('moves nothing that others see: no post, no count, no order, no time', async () => {
    const own = await thread(world.heron, world.group);
    world.deps.travel(6 * 60 * 60 * 1000);
    await staffIsBack(world);
    const seen = async () => ({
      page: await own.read(world.heron),
      list: await world.heron.get<ThreadList>(`/groups/${world.group}/threads`),
    });
    const before = await seen();
    await own.reply(world.otter, words.goodbye);
    expect(await seen()).toEqual(before);
    const [, mine] = (await own.read(world.otter)).posts;
    expect(mine).toMatchObject({ state: 'waiting', author: { isYou: true } });
    const forFacilitator = await own.read(world.lind);
    expect(forFacilitator.posts).toHaveLength(2);

    await decides(world.lind, reviewPathOf(own, 2));
    const after = await seen();
    expect(after.page.thread).toMatchObject({ replies: 1, waitingForReply: false });
    expect(after.page.posts[1]?.body).toBe(words.goodbye);
    expect(after.page.thread.lastPostAt).not.toEqual(before.page.thread.lastPostAt);
  });

  it('on a page of its own adds no page for others, and its author finds it', async () => {
    const own = await thread(world.heron, world.group);
    for (let i = 2; i <= 20; i += 1) await own.reply(world.heron, `Post ${i}`);
    const before = await own.read(world.heron, '?page=last');
    const { page } = await own.reply(world.otter, words.goodbye);
    expect(page).toBe(2);
    expect(await own.read(world.heron, '?page=last')).toEqual(before);
    await expectProblem(world.heron.request('GET', `${own.path}?page=2`), 'not-found');
    const mine = await own.read(world.otter, '?page=2');
    expect(mine.posts.map((one) => one.state)).toEqual(['waiting']);
    expect((await own.read(world.otter, '?page=1')).pages).toBe(2);
    expect((await own.read(world.otter, '?page=last')).posts).toEqual(mine.posts);
    expect((await own.read(world.lind)).pages).toBe(2);
    await decides(world.lind, reviewPathOf(own, 21));
    expect((await own.read(world.heron)).pages).toBe(2);
  });
});

describe('what is not held', () => {
  it('is a message to the facilitators, whatever its words: they are the ones to read it', async () => {
    const own = await thread(world.heron, world.group, {
      audience: 'facilitators',
      body: words.goodbye,
    });
    expect(own.opened.post.state).toBe('published');
    expect(await world.lind.get(reviewPathOf(own))).toMatchObject({ lane: 'crisis', held: false });
    await decides(world.lind, reviewPathOf(own));
  });

  it('is a calm message to the facilitators, which is always looked at', async () => {
    const own = await thread(world.heron, world.group, { audience: 'facilitators' });
    expect(await queueOf(world.lind)).toMatchObject([
      { lane: 'soon', why: ['This was written to the facilitators.'] },
    ]);
    await decides(world.lind, reviewPathOf(own));
  });
});

describe('a clinic that reads every post first', () => {
  it('holds calm words too, tells the author, and gives clinicians a review to release them', async () => {
    const careful = await createWorld({ settings: { holds: 'all' } });
    const own = await thread(careful.heron, careful.group);
    expect(own.opened.post.state).toBe('waiting');
    expect(await queueOf(careful.lind)).toMatchObject([
      {
        lane: 'routine',
        held: true,
        why: ['This clinic reads every post before others can see it.'],
      },
    ]);
    await decides(careful.lind, reviewPathOf(own));
    expect((await own.read(careful.otter)).posts[0]?.body).toBe(words.calm);
    await careful.deps.stop();
  });
});
