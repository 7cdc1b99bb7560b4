import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeReadingPlace } from '#functions/data/reading-places.ts';
import { newId } from '#functions/random.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import { groupId, personId, threadId } from '#shared/contracts/primitives.ts';
import type { ReadingPlace, ThreadList, ThreadSummary } from '#shared/contracts/thread.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';

// How far somebody has read, for themself alone.

let world: World;
let own: Thread;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());
beforeEach(async () => {
  world.deps.travel(1000);
  own = await thread(world.heron, world.group, { title: `Soup ${Math.random()}` });
});

const lists = async (as: TestClient, filter: string): Promise<ThreadSummary[]> => {
  const { threads } = await as.get<ThreadList>(`/groups/${world.group}/threads?filter=${filter}`);
  return threads;
};
const has = async (as: TestClient, filter: string, of: Thread = own) =>
  (await lists(as, filter)).some((one) => one.id === of.id);
const unreadOf = async (as: TestClient, of: Thread = own) =>
  (await lists(as, 'all')).find((one) => one.id === of.id)?.unread;
const readsUpTo = async (as: TestClient, upTo: number, of: Thread = own) =>
  expect((await as.request('PUT', `${of.path}/reading`, { upTo })).status).toBe(204);
const saves = async (as: TestClient, saved: boolean, of: Thread = own) =>
  expect((await as.request('PUT', `${of.path}/saved`, { saved })).status).toBe(204);
const placeIn = (as: TestClient, of: Thread = own) => as.get<ReadingPlace>(`${of.path}/reading`);

describe('what is unread', () => {
  it('is a thread not opened, then only what came after what was read', async () => {
    expect(await unreadOf(world.otter)).toEqual({ page: 1, number: 1 });
    await readsUpTo(world.otter, 1);
    expect(await unreadOf(world.otter)).toBeNull();
    expect(await has(world.otter, 'unread')).toBe(false);
    await own.reply(world.heron, words.calm);
    expect(await unreadOf(world.otter)).toEqual({ page: 1, number: 2 });
    expect(await has(world.otter, 'unread')).toBe(true);
    expect((await own.read(world.otter)).reading).toEqual({
      upTo: 1,
      saved: false,
      last: 2,
      quiet: false,
    });
  });

  it('leads to the page on which it stands', async () => {
    for (let i = 2; i <= 21; i += 1) await own.reply(world.heron, words.calm);
    await readsUpTo(world.otter, 20);
    expect(await unreadOf(world.otter)).toEqual({ page: 2, number: 21 });
  });

  it('never goes back, and never past what is there', async () => {
    await own.reply(world.heron, words.calm);
    await readsUpTo(world.otter, 9000);
    expect(await placeIn(world.otter)).toMatchObject({ upTo: 2 });
    await readsUpTo(world.otter, 1);
    expect(await placeIn(world.otter)).toMatchObject({ upTo: 2 });
    await own.reply(world.heron, words.calm);
    expect(await unreadOf(world.otter)).toEqual({ page: 1, number: 3 });
  });

  it('is nothing that waits for a facilitator, and says nothing of it', async () => {
    await readsUpTo(world.otter, 1);
    await own.reply(world.heron, words.goodbye);
    expect(await unreadOf(world.otter)).toBeNull();
    expect(await has(world.otter, 'unread')).toBe(false);
    expect(await placeIn(world.otter)).toEqual({ upTo: 1, saved: false, last: 1, quiet: false });
    // Whoever says that they have read past it is told no more than what they can see.
    await readsUpTo(world.otter, 9000);
    expect(await placeIn(world.otter)).toEqual({ upTo: 1, saved: false, last: 1, quiet: false });
    const lind = await placeIn(world.lind);
    expect(lind.last).toBe(2);
    await decides(world.lind, reviewPathOf(own, 2));
  });

  it('is nothing that was removed or has been silent for two months', async () => {
    const old = await createWorld();
    try {
      const quiet = await thread(old.heron, old.group);
      old.deps.travel(61 * 24 * 60 * 60_000);
      const otter = await old.clinic.joins('one', 'Hazel Wren');
      const { threads } = await otter.get<ThreadList>(`/groups/${old.group}/threads`);
      expect(threads.find(({ id }) => id === quiet.id)?.unread).toBeNull();
      expect(
        (await otter.get<ThreadList>(`/groups/${old.group}/threads?filter=unread`)).threads,
      ).toEqual([]);
    } finally {
      await old.deps.stop();
    }
  });

  it('is found behind many threads that were read, and the list goes on where it ended', async () => {
    const full = await createWorld();
    try {
      const first = await thread(full.heron, full.group);
      for (let i = 0; i < 45; i += 1) {
        full.deps.travel(20_000);
        const one = await thread(full.heron, full.group);
        if (i >= 23) await readsUpTo(full.otter, 1, one);
      }
      const path = `/groups/${full.group}/threads?filter=unread`;
      const page = await full.otter.get<ThreadList>(path);
      expect(page.threads).toHaveLength(20);
      const rest = await full.otter.get<ThreadList>(`${path}&cursor=${page.nextCursor}`);
      expect(rest.threads).toHaveLength(4);
      expect(rest.threads.at(-1)?.id).toBe(first.id);
      expect(rest.nextCursor).toBeNull();
    } finally {
      await full.deps.stop();
    }
  });

  it('includes what a facilitator answered privately, for the one it is for alone', async () => {
    const note = await thread(world.heron, world.group, { audience: 'facilitators' });
    await readsUpTo(world.heron, 1, note);
    expect(await has(world.lind, 'unread', note)).toBe(true);
    await note.reply(world.lind, words.calm);
    expect(await has(world.heron, 'unread', note)).toBe(true);
    expect(await has(world.otter, 'unread', note)).toBe(false);
  });
});

describe('mine and saved', () => {
  it('are what the reader wrote in and keeps at hand, the threads first that were opened last', async () => {
    await readsUpTo(world.heron, 1);
    world.deps.travel(1000);
    const second = await thread(world.heron, world.group);
    await readsUpTo(world.heron, 1, second);
    const mine = (await lists(world.heron, 'mine')).map(({ id }) => id);
    expect(mine.indexOf(second.id)).toBe(0);
    expect(mine.indexOf(own.id)).toBe(1);
    await readsUpTo(world.otter, 1);
    expect(await has(world.otter, 'mine')).toBe(false);
    await saves(world.otter, true);
    await saves(world.otter, true);
    expect(await has(world.otter, 'saved')).toBe(true);
    expect(await placeIn(world.otter)).toMatchObject({ saved: true, upTo: 1 });
    await saves(world.otter, false);
    expect(await has(world.otter, 'saved')).toBe(false);
  });

  it('go on page after page', async () => {
    const all: string[] = [];
    for (let i = 0; i < 23; i += 1) {
      world.deps.travel(20_000);
      const one = await thread(world.heron, world.group);
      await saves(world.lind, true, one);
      all.unshift(one.id);
    }
    const path = `/groups/${world.group}/threads?filter=saved`;
    const first = await world.lind.get<ThreadList>(path);
    const rest = await world.lind.get<ThreadList>(`${path}&cursor=${first.nextCursor}`);
    expect([...first.threads, ...rest.threads].map(({ id }) => id)).toEqual(all);
    expect(rest.nextCursor).toBeNull();
  });

  it('hold nothing of what was taken back', async () => {
    const shared = await thread(world.heron, world.group, { title: 'Lentils' });
    await saves(world.otter, true, shared);
    await world.heron.request('POST', `${shared.path}/posts/1/withdraw`, {});
    const kept = (await lists(world.otter, 'saved')).find(({ id }) => id === shared.id);
    expect(kept).toMatchObject({ title: 'Withdrawn by its author', unread: null });
  });

  it('survive two pages of one person at once', async () => {
    await Promise.all([readsUpTo(world.otter, 1), saves(world.otter, true)]);
    expect(await placeIn(world.otter)).toEqual({ upTo: 1, saved: true, last: 1, quiet: false });
  });
});

describe('nobody else', () => {
  it('learns who has read what: no answer to another changes', async () => {
    const before = JSON.stringify([await own.read(world.lind), await own.read(world.heron)]);
    await readsUpTo(world.otter, 1);
    await saves(world.otter, true);
    const after = JSON.stringify([await own.read(world.lind), await own.read(world.heron)]);
    expect(after).toBe(before);
    const home = await world.heron.get<GroupHome>(`/groups/${world.group}`);
    expect(JSON.stringify(home)).not.toContain('upTo');
  });

  it('finds it in an index, a log or the audit', async () => {
    await readsUpTo(world.otter, 1);
    const places = (await everything(world.deps, 'forum')).filter(
      ({ type }) => type === 'reading-place',
    );
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      expect(Object.keys(place).filter((name) => name.startsWith('gsi'))).toEqual([]);
      expect(place.saved === true || typeof place.expiresAt === 'number').toBe(true);
    }
    const audit = JSON.stringify(await everything(world.deps, 'audit'));
    expect(audit).not.toMatch(/reading|saved/);
  });
});

describe('what is not right', () => {
  it('is refused in words, and a place is not known to somebody who may not read there', async () => {
    const put = (as: TestClient, body: unknown) => as.request('PUT', `${own.path}/reading`, body);
    expect(await expectFieldError(put(world.otter, { upTo: 0 }), 'upTo')).toBe(
      'Posts are numbered from 1.',
    );
    expect(await expectFieldError(put(world.otter, {}), 'upTo')).toBe(
      'Please say up to which post.',
    );
    const note = await thread(world.heron, world.group, { audience: 'facilitators' });
    await expectProblem(world.otter.request('GET', `${note.path}/reading`), 'not-found');
    await expectProblem(
      world.otter.request('PUT', `${note.path}/saved`, { saved: true }),
      'not-found',
    );
  });
});

describe('the places of somebody who has read for years', () => {
  const day = 24 * 60 * 60_000;
  /** Places of the author of `own`, in threads that were opened so long ago. */
  const places = async (count: number, ago: number, mine = false) => {
    const items = await everything(world.deps, 'forum');
    const opened = items.find((item) => item.type === 'thread' && item.threadId === own.id);
    const author = personId.parse(opened?.authorId);
    const openedAt = new Date(world.deps.now().getTime() - ago).toISOString();
    for (let at = 0; at < count; at += 1) {
      const place = { upTo: 1, saved: false, savedAt: null, mine, at: openedAt };
      const of = { threadId: threadId.parse(newId()), openedAt };
      const whose = { personId: author, groupId: groupId.parse(world.group) };
      await writeReadingPlace(world.deps.store, whose, of, null, {
        ...place,
        threadId: of.threadId,
      });
    }
  };
  const unitsOf = async (read: () => Promise<unknown>) => {
    world.deps.consumed.length = 0;
    await read();
    return world.deps.consumed.reduce((sum, one) => sum + one.units, 0);
  };

  it('cost no more than those of somebody who has begun, and are found all the same', async () => {
    const home = () => world.heron.get<GroupHome>(`/groups/${world.group}`);
    const list = () => lists(world.heron, 'all');
    await readsUpTo(world.heron, 1);
    const few = { home: await unitsOf(home), list: await unitsOf(list) };
    await places(600, 400 * day);
    // One look at no more than a unit's worth of them, where it was half a unit.
    expect(await unitsOf(home)).toBeLessThanOrEqual(few.home + 0.5);
    expect(await unitsOf(list)).toBeLessThanOrEqual(few.list + 0.5);
    expect(await unreadOf(world.heron)).toBeNull();
  });

  it('are found in a thread that is older than the newest', async () => {
    await own.reply(world.otter, words.calm);
    await readsUpTo(world.heron, 1);
    await places(60, -day);
    expect(await unreadOf(world.heron)).toEqual({ page: 1, number: 2 });
    await readsUpTo(world.heron, 2);
    expect(await unreadOf(world.heron)).toBeNull();
    expect(await has(world.heron, 'unread')).toBe(false);
  });

  it('are looked through a page at a time for what they wrote in, and not at all for what they keep at hand', async () => {
    const years = await createWorld();
    try {
      const list = (filter: string, cursor: string | null = null) =>
        years.heron.get<ThreadList>(
          `/groups/${years.group}/threads?${new URLSearchParams({ filter, ...(cursor ? { cursor } : {}) })}`,
        );
      own = await thread(years.heron, years.group);
      const kept = await thread(years.otter, years.group);
      await readsUpTo(years.heron, 1);
      await saves(years.heron, true, kept);
      const before = world;
      world = years;
      await places(300, -day);
      world = before;
      const saved = await list('saved');
      expect(saved.threads.map(({ id }) => id)).toEqual([kept.id]);
      expect(saved.nextCursor).toBeNull();
      const found: ThreadSummary[][] = [];
      let cursor: string | null = null;
      do {
        const page: ThreadList = await list('mine', cursor);
        found.push(page.threads);
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(found.map((threads) => threads.map(({ id }) => id))).toEqual([[], [], [], [own.id]]);
    } finally {
      await years.deps.stop();
    }
  });

  it('keep nothing at hand that was let go, whoever saves it again keeps it once', async () => {
    for (const saved of [true, false, true]) {
      world.deps.travel(1000);
      await saves(world.otter, saved);
      await readsUpTo(world.otter, 1);
    }
    expect((await lists(world.otter, 'saved')).filter(({ id }) => id === own.id)).toHaveLength(1);
    await saves(world.otter, false);
    expect(await has(world.otter, 'saved')).toBe(false);
    const left = (await everything(world.deps, 'forum')).filter(
      (item) => item.type === 'saved-thread' && item.threadId === own.id,
    );
    expect(left).toEqual([]);
  });
});
