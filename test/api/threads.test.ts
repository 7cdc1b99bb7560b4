import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Moment } from '#shared/contracts/primitives.ts';
import type { ThreadList, ThreadSummary } from '#shared/contracts/thread.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, decides, reviewPathOf, thread, type World } from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const list = (who: TestClient, query = ''): Promise<ThreadSummary[]> =>
  who.get<ThreadList>(`/groups/${world.group}/threads?${query}`).then((page) => page.threads);
const ids = (threads: readonly ThreadSummary[]) => threads.map((one) => one.id);

const laterThread = () => {
  world.deps.travel(1000);
  return thread(world.heron, world.group);
};

describe('opening a thread', () => {
  it('shows it to the group as it was meant', async () => {
    const own = await thread(world.heron, world.group, {
      title: '  Soup  ',
      body: 'One line.\r\nAnother.  ',
      asksFor: 'similar-experiences',
      contentNotes: ['loss', 'loss', 'eating'],
    });
    expect(own.opened.post).toEqual({ number: 1, page: 1, state: 'published', version: 1 });
    const page = await own.read(world.otter);
    expect(page.thread).toMatchObject({
      title: 'Soup',
      audience: 'group',
      asksFor: 'similar-experiences',
      contentNotes: ['loss', 'eating'],
      author: { name: 'Quiet Heron', kind: 'member', isYou: false },
      replies: 0,
      waitingForReply: true,
      state: 'published',
    });
    expect(page.posts).toMatchObject([
      { number: 1, body: 'One line.\nAnother.', edited: false, notice: null },
    ]);
    expect(page).toMatchObject({ page: 1, pages: 1, yourAlias: null, youMay: { reply: true } });
  });

  it('is for alumni only where an alum opens it', async () => {
    const open = (audience: string) =>
      world.alum.request(
        'POST',
        `/groups/${world.group}/threads`,
        { title: 'A', body: words.calm, audience, asksFor: 'ideas' },
        once(),
      );
    await expectFieldError(open('group'), 'audience');
    expect((await open('facilitators')).status).toBe(201);
  });

  it('may be done under an alias, which stays for the whole thread', async () => {
    const own = await thread(world.heron, world.group, { alias: 'Woolen Raft' });
    await own.reply(world.heron, 'More of it.');
    await own.reply(world.heron, 'And more.', { alias: 'woolen raft' });
    await expectFieldError(
      world.heron.request('POST', `${own.path}/posts`, { body: 'x', alias: 'Other Name' }, once()),
      'alias',
    );
    const page = await own.read(world.heron);
    expect(page.yourAlias).toBe('Woolen Raft');
    expect(new Set(page.posts.map((one) => one.author.name))).toEqual(new Set(['Woolen Raft']));
  });

  it.each(['River Otter', 'river-otter', 'quiet heron'])(
    'refuses the alias "%s", which somebody goes by',
    async (alias) => {
      const message = await expectFieldError(
        world.heron.request(
          'POST',
          `/groups/${world.group}/threads`,
          { title: 'A', body: words.calm, audience: 'group', asksFor: 'ideas', alias },
          once(),
        ),
        'alias',
      );
      expect(message).toBe('This name is taken. Please choose another.');
    },
  );

  it('refuses an alias that another already has in the thread, and allows it in the next', async () => {
    const own = await thread(world.heron, world.group, { alias: 'Woolen Raft' });
    await expectFieldError(
      world.otter.request('POST', `${own.path}/posts`, { body: 'x', alias: 'woolen-raft' }, once()),
      'alias',
    );
    await thread(world.otter, world.group, { alias: 'Woolen Raft' });
  });

  it('gives nobody an alias that reads like a facilitator’s name', async () => {
    const own = await thread(world.heron, world.group);
    for (const alias of ['Maya Lind', 'Lind', 'Mауа']) {
      await expectFieldError(
        world.otter.request('POST', `${own.path}/posts`, { body: 'x', alias }, once()),
        'alias',
      );
    }
  });

  it('gives clinicians no alias', async () => {
    const own = await thread(world.heron, world.group);
    await expectFieldError(
      world.lind.request('POST', `${own.path}/posts`, { body: 'x', alias: 'Mossy Moth' }, once()),
      'alias',
    );
  });
});

describe('lists', () => {
  it('have the newest post first', async () => {
    const [a, b] = [await laterThread(), await laterThread()];
    expect(ids(await list(world.otter)).slice(0, 2)).toEqual([b.id, a.id]);
    world.deps.travel(1000);
    await a.reply(world.otter, 'Here with you.');
    expect(ids(await list(world.otter)).slice(0, 2)).toEqual([a.id, b.id]);
  });

  it('of those who wait for a reply have the longest wait first, and lose a thread with its first answer', async () => {
    const before = ids(await list(world.otter, 'filter=waiting-for-reply'));
    const [a, b] = [await laterThread(), await laterThread()];
    expect(ids(await list(world.otter, 'filter=waiting-for-reply'))).toEqual([
      ...before,
      a.id,
      b.id,
    ]);
    await a.reply(world.heron, 'I answer myself.');
    expect(ids(await list(world.otter, 'filter=waiting-for-reply'))).toContain(a.id);
    await a.reply(world.otter, 'Here with you.');
    expect(ids(await list(world.otter, 'filter=waiting-for-reply'))).toEqual([...before, b.id]);
    expect((await a.read(world.heron)).thread.waitingForReply).toBe(false);
  });

  it('of those who wait have a thread again when its only answer is taken back', async () => {
    const own = await laterThread();
    await own.reply(world.otter, 'Here with you.');
    await world.otter.post(`${own.path}/posts/2/withdraw`, {});
    expect(ids(await list(world.otter, 'filter=waiting-for-reply'))).toContain(own.id);
    expect((await own.read(world.heron)).thread).toMatchObject({
      waitingForReply: true,
      replies: 1,
    });
  });

  it('show an alum what was shared since they were invited, and nothing older', async () => {
    const shared = await thread(world.heron, world.group, { audience: 'group-and-alumni' });
    const forGroup = await thread(world.heron, world.group);
    world.deps.travel(1000);
    const later = await world.clinic.joins('one', 'Copper Comet', 'alum');
    expect(ids(await list(world.alum))).toContain(shared.id);
    expect(ids(await list(world.alum))).not.toContain(forGroup.id);
    expect(await list(later)).toEqual([]);
    await expectProblem(later.request('GET', shared.path), 'not-found');
  });

  it('of messages to the facilitators show one’s own, and clinicians all of them', async () => {
    const mine = await thread(world.heron, world.group, { audience: 'facilitators' });
    const theirs = await thread(world.otter, world.group, { audience: 'facilitators' });
    const query = 'filter=facilitators';
    expect(ids(await list(world.heron, query))).toContain(mine.id);
    expect(ids(await list(world.heron, query))).not.toContain(theirs.id);
    const seen = ids(await list(world.lind, query));
    expect(seen).toEqual(expect.arrayContaining([mine.id, theirs.id]));
    expect(await list(world.alum, query)).not.toContainEqual(
      expect.objectContaining({ audience: 'facilitators', author: { isYou: false } }),
    );
  });

  it('show one’s own held thread to its author among what only facilitators read', async () => {
    const held = await thread(world.heron, world.group, { body: words.goodbye });
    const own = (await list(world.heron, 'filter=facilitators')).find((one) => one.id === held.id);
    expect(own).toMatchObject({ state: 'waiting', author: { isYou: true } });
    expect(ids(await list(world.heron))).not.toContain(held.id);
  });
});

describe('reading a thread', () => {
  it('comes in pages of twenty, oldest first, with the newest page by name', async () => {
    const own = await thread(world.heron, world.group);
    for (let i = 2; i <= 21; i += 1) await own.reply(world.otter, `Post ${i}`);
    const first = await own.read(world.heron, '');
    expect([first.page, first.pages, first.posts.length]).toEqual([1, 2, 20]);
    expect(first.posts.map((one) => one.number)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    const last = await own.read(world.heron, '?page=last');
    expect([last.page, last.posts.map((one) => one.body)]).toEqual([2, ['Post 21']]);
    expect(await own.read(world.heron, '?page=2')).toEqual(last);
    await expectProblem(world.heron.request('GET', `${own.path}?page=3`), 'not-found');
  });

  it('tells exact times to clinicians and a part of a day to everybody else', async () => {
    const own = await thread(world.heron, world.group);
    const timesFor = async (who: TestClient): Promise<Moment[]> => {
      const { thread: shown, posts } = await own.read(who);
      return [shown.openedAt, shown.lastPostAt, ...posts.map((one) => one.writtenAt)];
    };
    for (const time of await timesFor(world.lind)) {
      expect(time).toEqual({ precision: 'exact', at: world.deps.now().toISOString() });
    }
    for (const who of [world.heron, world.otter]) {
      for (const time of await timesFor(who)) {
        expect(time).toEqual({ precision: 'coarse', date: '2026-11-18', part: 'afternoon' });
      }
    }
  });

  it('shows the page that one has just written to, with one’s own words', async () => {
    const own = await thread(world.heron, world.group);
    const { page, number } = await own.reply(world.otter, 'At once.');
    const shown = await own.read(world.otter, `?page=${page}&fresh=1`);
    expect(shown.posts.find((one) => one.number === number)?.body).toBe('At once.');
  });
});

describe('a thread whose first post is gone', () => {
  it('keeps its answers when it was withdrawn, under a neutral title', async () => {
    const own = await thread(world.heron, world.group, { title: 'My own words' });
    await own.reply(world.otter, 'Here with you.');
    await world.heron.post(`${own.path}/posts/1/withdraw`, {}, {});
    const page = await own.read(world.otter);
    expect(page.thread).toMatchObject({ title: 'Withdrawn by its author', state: 'withdrawn' });
    expect(page.posts.map((one) => [one.state, one.body])).toEqual([
      ['withdrawn', ''],
      ['published', 'Here with you.'],
    ]);
    expect(page.youMay.reply).toBe(true);
    expect(ids(await list(world.otter))).toContain(own.id);
    expect((await own.read(world.lind)).thread.title).toBe('My own words');
  });

  it('leaves the lists when nobody had answered', async () => {
    const own = await thread(world.heron, world.group);
    await world.heron.post(`${own.path}/posts/1/withdraw`, {}, {});
    for (const filter of ['all', 'waiting-for-reply']) {
      expect(ids(await list(world.otter, `filter=${filter}`))).not.toContain(own.id);
    }
  });

  it('is closed when a facilitator removed it', async () => {
    const own = await thread(world.heron, world.group, { title: 'Titled', body: words.urgent });
    await own.reply(world.otter, 'Here with you.');
    await decides(world.lind, reviewPathOf(own), {
      outcome: 'removed-with-reason',
      noteToAuthor: 'I took this down and will call you today.',
    });
    const page = await own.read(world.otter);
    expect(page.thread).toMatchObject({ title: 'Removed by a facilitator', state: 'removed' });
    expect(page.youMay.reply).toBe(false);
    await expectProblem(
      world.otter.request('POST', `${own.path}/posts`, { body: 'x' }, once()),
      'not-allowed',
    );
  });
});
