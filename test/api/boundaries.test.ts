import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Agenda } from '#shared/contracts/agenda.ts';
import type { Boundaries } from '#shared/contracts/boundaries.ts';
import type { GoalList } from '#shared/contracts/goal.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { StrategyList } from '#shared/contracts/strategy.ts';
import type { SupportListsView } from '#shared/contracts/support-lists.ts';
import type { ReadingPlace, ThreadList, ThreadSummary } from '#shared/contracts/thread.ts';
import { contentNotes } from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { becomesSupporter } from '#test/factories/supporter.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  emptyQueue,
  staffIsBack,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';

// What somebody does not want to read is theirs to say, and nobody else is told.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const own = () => `/groups/${world.group}/boundaries`;
const mutesOf = async (as: TestClient) => (await as.get<Boundaries>(own())).mutes;
const mute = (as: TestClient, of: Thread, number = 1, method = 'PUT') =>
  as.request(method, `${of.path}/posts/${number}/muted`, {});
const mutes = async (as: TestClient, of: Thread, number = 1) =>
  expect((await mute(as, of, number)).status).toBe(204);
afterEach(async () => {
  for (const who of [world.otter, world.heron, world.alum]) {
    for (const { id } of await mutesOf(who)) await who.request('DELETE', `${own()}/mutes/${id}`);
  }
});

const listed = async (as: TestClient, filter: string): Promise<ThreadSummary[]> => {
  const threads: ThreadSummary[] = [];
  let cursor: string | null = null;
  do {
    const more: string = cursor === null ? '' : `&cursor=${cursor}`;
    const page: ThreadList = await as.get<ThreadList>(
      `/groups/${world.group}/threads?filter=${filter}${more}`,
    );
    threads.push(...page.threads);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return threads;
};
const has = async (as: TestClient, filter: string, of: Thread) =>
  (await listed(as, filter)).some(({ id }) => id === of.id);
const home = (as: TestClient) => as.get<GroupHome>(`/groups/${world.group}`);

describe('a muted name', () => {
  it('stands folded where it wrote, can be read, and is shown again by either way back', async () => {
    const of = await thread(world.otter, world.group);
    await of.reply(world.heron, words.calm);
    await mutes(world.otter, of, 2);
    await mutes(world.otter, of, 2);
    const [first, second] = (await of.read(world.otter)).posts;
    expect(first).toMatchObject({ muted: false, youMay: { mute: false } });
    expect(second).toMatchObject({ muted: true, body: words.calm, youMay: { mute: true } });
    const [one, ...more] = await mutesOf(world.otter);
    expect(one).toMatchObject({ name: 'Quiet Heron' });
    expect(more).toEqual([]);
    for (let time = 0; time < 2; time += 1) {
      const undone = await world.otter.request('DELETE', `${own()}/mutes/${one?.id}`);
      expect(undone.status).toBe(204);
    }
    expect((await of.read(world.otter)).posts[1]).toMatchObject({ muted: false });
    await mutes(world.otter, of, 2);
    expect((await mute(world.otter, of, 2, 'DELETE')).status).toBe(204);
    expect(await mutesOf(world.otter)).toEqual([]);
  });

  it('is left out of lists, home, the supporters’ lists and what others show, and stays where one wrote or saved', async () => {
    const of = await thread(world.heron, world.group, { audience: 'group-and-alumni' });
    const kept = await thread(world.heron, world.group);
    await kept.reply(world.otter, words.calm);
    await kept.read(world.otter);
    await world.otter.request('PUT', `${kept.path}/reading`, { upTo: 1 });
    await world.heron.post(`/groups/${world.group}/goals`, { words: 'Sleep', show: true });
    const strategy = await world.heron.post<{ id: string }>(`/groups/${world.group}/strategies`, {
      words: 'I count doors.',
    });
    const strategies = `/groups/${world.group}/strategies`;
    await world.lind.post(`${strategies}/${strategy.id}/mark`, { mark: 'show', version: 1 });

    const seen = async () => ({
      all: await has(world.otter, 'all', of),
      unread: await has(world.otter, 'unread', of),
      waiting: await has(world.otter, 'waiting-for-reply', of),
      onHome: (await home(world.otter)).threads.some(({ id }) => id === of.id),
      waitsOnHome: (await home(world.otter)).waiting.some(({ id }) => id === of.id),
      mine: await has(world.otter, 'mine', kept),
      goals: (await world.otter.get<GoalList>(`/groups/${world.group}/goals`)).others.length > 0,
      strategies: (await world.otter.get<StrategyList>(strategies)).strategies.length > 0,
    });
    const shown = {
      all: true,
      unread: true,
      waiting: true,
      onHome: true,
      waitsOnHome: true,
      mine: true,
      goals: true,
      strategies: true,
    };
    expect(await seen()).toEqual(shown);
    await mutes(world.otter, of);
    expect(await seen()).toEqual({
      ...Object.fromEntries(Object.keys(shown).map((key) => [key, false])),
      mine: true,
    });
    // Whoever opens it reads it, and finds it marked in what is their own.
    expect((await of.read(world.otter)).thread.muted).toBe(true);
    const [mine] = (await listed(world.otter, 'mine')).filter(({ id }) => id === kept.id);
    expect(mine?.muted).toBe(true);
    // A strategy that they keep themselves stays in their kit.
    await world.otter.request('PUT', `${strategies}/${strategy.id}/kept`, {});
    expect((await world.otter.get<StrategyList>(strategies)).strategies).toHaveLength(1);
    await emptyQueue(world.lind);
  });

  it('does not keep others who wait from being found on the first page', async () => {
    const waiting = await createWorld();
    try {
      const muted = await thread(waiting.heron, waiting.group);
      for (let i = 0; i < 24; i += 1) await thread(waiting.heron, waiting.group);
      const last = await waiting.clinic.joins('one', 'Silver Finch');
      const found = await thread(last, waiting.group);
      await waiting.otter.request('PUT', `${muted.path}/posts/1/muted`, {});
      for (const filter of ['all', 'waiting-for-reply', 'unread']) {
        const { threads, nextCursor } = await waiting.otter.get<ThreadList>(
          `/groups/${waiting.group}/threads?filter=${filter}`,
        );
        expect([filter, threads.map(({ id }) => id), nextCursor]).toEqual([
          filter,
          [found.id],
          null,
        ]);
      }
      const { waiting: onHome } = await waiting.otter.get<GroupHome>(`/groups/${waiting.group}`);
      expect(onHome.map(({ id }) => id)).toEqual([found.id]);
    } finally {
      await waiting.deps.stop();
    }
  });

  it('counts nowhere as unread, and is announced nowhere', async () => {
    const of = await thread(world.otter, world.group);
    await of.reply(world.heron, words.calm);
    await mutes(world.otter, of, 2);
    const placed = () => world.otter.get<ReadingPlace>(`${of.path}/reading`);
    const unread = async () =>
      (await listed(world.otter, 'all')).find(({ id }) => id === of.id)?.unread;
    await world.otter.request('PUT', `${of.path}/reading`, { upTo: 2 });
    const before = (await placed()).last;
    await of.reply(world.heron, words.calm);
    expect((await placed()).last).toBe(before);
    expect(await unread()).toBeNull();
    expect(await has(world.otter, 'unread', of)).toBe(false);
    await of.reply(world.lind, 'Good to read you.');
    expect((await placed()).last).toBe(4);
    expect(await unread()).toEqual({ number: 4, page: 1 });
    expect(await has(world.otter, 'unread', of)).toBe(true);
  });

  it('is no news of in a long row of its own words, and news behind them is found', async () => {
    const of = await thread(world.heron, world.group);
    await mutes(world.otter, of);
    for (let i = 0; i < limits.postsPerPage + 2; i += 1) await of.reply(world.heron, words.calm);
    const { last } = await world.otter.get<ReadingPlace>(`${of.path}/reading`);
    await of.reply(world.heron, words.calm);
    expect(last).toBeLessThan(limits.postsPerPage);
    await of.reply(world.lind, 'Here.');
    const place = await world.otter.get<ReadingPlace>(`${of.path}/reading`);
    expect(place.last).toBeGreaterThan(limits.postsPerPage);
  });

  it('may be a facilitator’s: their private messages show all the same', async () => {
    const prompt = await thread(world.lind, world.group, { isPrompt: true });
    const message = await thread(world.otter, world.group, { audience: 'facilitators' });
    await message.reply(world.lind, 'I read this.');
    await mutes(world.otter, prompt);
    expect(await mutesOf(world.otter)).toMatchObject([{ kind: 'clinician', name: 'Maya Lind' }]);
    expect(await has(world.otter, 'all', prompt)).toBe(false);
    expect((await message.read(world.otter)).posts[1]).toMatchObject({
      muted: false,
      youMay: { mute: false },
    });
    await world.otter.request('PUT', `${message.path}/reading`, { upTo: 1 });
    expect(await has(world.otter, 'facilitators', message)).toBe(true);
    expect(await has(world.otter, 'unread', message)).toBe(true);
    await expectProblem(mute(world.otter, message, 2), 'not-allowed');
  });

  it('is nobody’s own, and nothing that cannot be seen', async () => {
    const of = await thread(world.otter, world.group);
    const held = await of.reply(world.heron, words.goodbye);
    await expectProblem(mute(world.otter, of, 1), 'not-allowed');
    await expectProblem(mute(world.otter, of, held.number), 'not-found');
    await expectProblem(mute(world.otter, of, 77), 'not-found');
    await expectProblem(mute(world.lind, of, 1), 'not-allowed');
  });

  it('is kept at both, of two that are muted at once', async () => {
    const of = await thread(world.heron, world.group, { audience: 'group-and-alumni' });
    await of.reply(world.alum, words.calm);
    await of.reply(world.lind, words.calm);
    const all = await Promise.all([1, 2, 3].map((number) => mute(world.otter, of, number)));
    expect(all.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect(await mutesOf(world.otter)).toHaveLength(3);
  });
});

describe('whoever is muted', () => {
  it('is answered the same as before, and so are the facilitators', async () => {
    const of = await thread(world.heron, world.group, { audience: 'group-and-alumni' });
    await of.reply(world.otter, words.calm);
    const seen = async (as: TestClient) => ({
      thread: await of.read(as),
      home: { ...(await home(as)), nextCursor: null },
      all: await listed(as, 'all'),
      unread: await listed(as, 'unread'),
    });
    const before = await Promise.all([seen(world.heron), seen(world.lind), seen(world.alum)]);
    await mutes(world.otter, of);
    expect(await Promise.all([seen(world.heron), seen(world.lind), seen(world.alum)])).toEqual(
      before,
    );
    expect((await of.reply(world.heron, words.calm)).state).toBe('published');
    expect((await world.heron.request('PUT', `${of.path}/posts/2/responses/me-too`)).status).toBe(
      204,
    );
  });

  it('is told by nothing that is stored but in the partition of whoever muted them, where no id is', async () => {
    const of = await thread(world.heron, world.group, { alias: 'Woolen Raft' });
    await mutes(world.otter, of);
    const items = await everything(world.deps, 'forum');
    const kept = items.filter(({ type }) => type === 'boundaries');
    const heron = items.find(({ type, name }) => type === 'person' && name === 'Quiet Heron');
    expect(rawText(kept)).toContain('Woolen Raft');
    expect(rawText(kept)).not.toContain(String(heron?.personId));
    expect(kept.every(({ pk }) => String(pk).startsWith('BOUNDARIES#'))).toBe(true);
    expect(rawText(await everything(world.deps, 'audit'))).not.toMatch(/mute|Raft/);
  });
});

describe('content notes', () => {
  const set = (as: TestClient, body: unknown) => as.request('PUT', `${own()}/notes`, body);
  const noted = (as: TestClient, contentNotes: readonly string[]) =>
    thread(as, world.group, { contentNotes, audience: 'group-and-alumni' });
  afterEach(async () => {
    await set(world.otter, { folded: contentNotes });
  });

  it('fold for everybody, until somebody says otherwise for themselves', async () => {
    const of = await noted(world.heron, ['loss', 'eating']);
    expect((await world.otter.get<Boundaries>(own())).notes).toEqual({
      folded: [...contentNotes],
      leftOut: [],
    });
    const folded = async (as: TestClient) => (await of.read(as)).posts[0]?.folded;
    expect(await folded(world.otter)).toBe(true);
    expect((await set(world.otter, { folded: ['eating'] })).status).toBe(204);
    expect(await folded(world.otter)).toBe(true);
    expect((await set(world.otter, {})).status).toBe(204);
    expect(await folded(world.otter)).toBe(false);
    for (const who of [world.heron, world.alum, world.lind]) expect(await folded(who)).toBe(true);
  });

  it('keep threads out of one’s own lists and out of nobody else’s, never one’s own, and are set beside what is muted', async () => {
    const of = await noted(world.heron, ['loss']);
    const mine = await noted(world.otter, ['loss']);
    await mutes(
      world.otter,
      await thread(world.alum, world.group, { audience: 'group-and-alumni' }),
    );
    expect((await set(world.otter, { folded: ['loss'], leftOut: ['loss'] })).status).toBe(204);
    expect((await world.otter.get<Boundaries>(own())).notes.leftOut).toEqual(['loss']);
    expect(await mutesOf(world.otter)).toHaveLength(1);
    for (const filter of ['all', 'unread', 'waiting-for-reply']) {
      expect([filter, await has(world.otter, filter, of)]).toEqual([filter, false]);
    }
    expect(await has(world.otter, 'all', mine)).toBe(true);
    expect((await home(world.otter)).threads.some(({ id }) => id === of.id)).toBe(false);
    for (const who of [world.heron, world.alum, world.lind]) {
      expect(await has(who, 'all', of)).toBe(true);
    }
    expect((await of.read(world.otter)).posts).toHaveLength(1);
  });

  it('that nobody knows are refused', async () => {
    await expectFieldError(set(world.otter, { folded: ['weather'] }), 'folded.0');
  });
});

describe('quiet hours', () => {
  const set = (method: string, body?: unknown) =>
    world.otter.request(method, `${own()}/quiet-hours`, body ?? {});
  const isQuiet = async (of: Thread, as: TestClient = world.otter) =>
    (await as.get<ReadingPlace>(`${of.path}/reading`)).quiet;

  it('are said on each look at a thread, to nobody else, until they end or are taken back', async () => {
    const of = await thread(world.heron, world.group);
    expect(await isQuiet(of)).toBe(false);
    const hour = (hours: number) => {
      const at = new Date(world.deps.now().getTime() + hours * 60 * 60_000);
      return at.toLocaleTimeString('en-GB', {
        timeZone: 'America/New_York',
        hour: '2-digit',
        minute: '2-digit',
      });
    };
    expect((await set('PUT', { from: hour(-1), to: hour(1) })).status).toBe(204);
    expect(await isQuiet(of)).toBe(true);
    expect(await isQuiet(of, world.heron)).toBe(false);
    expect(await isQuiet(of, world.lind)).toBe(false);
    expect((await set('PUT', { from: hour(1), to: hour(-1) })).status).toBe(204);
    expect(await isQuiet(of)).toBe(false);
    expect((await set('PUT', { from: hour(-1), to: hour(1) })).status).toBe(204);
    for (let time = 0; time < 2; time += 1) expect((await set('DELETE')).status).toBe(204);
    expect(await isQuiet(of)).toBe(false);
    expect((await world.otter.get<Boundaries>(own())).quiet).toBeNull();
  });

  it('need two times that differ', async () => {
    await expectFieldError(set('PUT', { from: '22:00', to: '22:00' }), 'to');
    await expectFieldError(set('PUT', { from: '25:00', to: '07:00' }), 'from');
  });
});

describe('a break', () => {
  const set = (as: TestClient, method: string, body?: unknown) =>
    as.request(method, `${own()}/break`, body ?? {});

  it('asks its owner for nothing, tells nobody, keeps what facilitators write, and ends by one press', async () => {
    await thread(world.heron, world.group);
    const before = await Promise.all([home(world.heron), home(world.lind)]);
    expect((await home(world.otter)).waiting).not.toEqual([]);
    expect((await set(world.otter, 'PUT')).status).toBe(204);
    expect(await home(world.otter)).toMatchObject({ onBreak: true, waiting: [] });
    expect((await world.otter.get<Boundaries>(own())).rest).toEqual({ until: null });
    const withoutCursor = (one: GroupHome) => ({ ...one, nextCursor: null });
    const after = await Promise.all([home(world.heron), home(world.lind)]);
    expect(after.map(withoutCursor)).toEqual(before.map(withoutCursor));
    // Who wants to answer somebody all the same can, and nothing keeps them from writing.
    expect(await listed(world.otter, 'waiting-for-reply')).not.toEqual([]);
    for (let time = 0; time < 2; time += 1) {
      expect((await set(world.otter, 'DELETE')).status).toBe(204);
    }
    expect((await home(world.otter)).waiting).not.toEqual([]);
  });

  it('empties the lists of a supporter, and ends by itself on its day', async () => {
    await becomesSupporter(world, world.alum, 'Amber Lantern');
    const of = await thread(await world.clinic.joins('one', 'Clear Walnut'), world.group, {
      audience: 'group-and-alumni',
    });
    const lists = () => world.alum.get<SupportListsView>(`/groups/${world.group}/waiting`);
    expect((await lists()).welcome.map(({ id }) => id)).toContain(of.id);
    const until = new Date(world.deps.now().getTime() + 2 * 24 * 60 * 60_000)
      .toISOString()
      .slice(0, 10);
    expect((await set(world.alum, 'PUT', { until })).status).toBe(204);
    expect(await lists()).toMatchObject({ onBreak: true, welcome: [], waiting: [] });
    const take = world.alum.request('POST', `${of.path}/answering`, { step: 'take' });
    await expectProblem(take, 'not-allowed');
    world.deps.travel(3 * 24 * 60 * 60_000);
    await staffIsBack(world);
    expect(await lists()).toMatchObject({ onBreak: false });
    expect((await lists()).welcome.map(({ id }) => id)).toContain(of.id);
    expect((await world.alum.get<Boundaries>(own())).rest).toBeNull();
  });

  it('does not end today, nor on a day that nobody remembers', async () => {
    await expectFieldError(set(world.otter, 'PUT', { until: '2020-01-01' }), 'until');
    await expectFieldError(set(world.otter, 'PUT', { until: '2099-01-01' }), 'until');
    await expectFieldError(set(world.otter, 'PUT', { until: 'soon' }), 'until');
  });
});

describe('a pseudonym and an alias of one person', () => {
  let plain: Thread;
  let hidden: Thread;
  let again: Thread;
  let elsewhere: Thread;
  let raft = 0;
  /** A name that is taken in each. */
  let takenIn: ReadonlyMap<Thread, string>;
  beforeAll(async () => {
    // Of its own, so that every thread fits on the lists and none moves up for another.
    await world.deps.stop();
    world = await createWorld();
    const { heron, lind, group } = world;
    plain = await thread(heron, group, { audience: 'group-and-alumni' });
    hidden = await thread(heron, group, { alias: 'Woolen Raft', audience: 'group-and-alumni' });
    again = await thread(heron, group, { alias: 'Woolen Raft' });
    elsewhere = await thread(lind, group);
    await hidden.reply(lind, 'I read you.');
    await hidden.reply(heron, words.calm);
    // Something of theirs that only they and the facilitators see, in between.
    await hidden.reply(heron, words.goodbye);
    await hidden.reply(lind, 'Still here.');
    raft = (await elsewhere.reply(heron, words.calm, { alias: 'Mossy Comet' })).number;
    await world.heron.request('PUT', `${hidden.path}/posts/2/responses/me-too`);
    takenIn = new Map([
      [plain, 'Amber Lantern'],
      [hidden, 'Woolen Raft'],
      [again, 'Woolen Raft'],
      [elsewhere, 'Mossy Comet'],
    ]);
  });

  /** All that the muter is answered wherever one of these threads is, and nothing of others. */
  async function seenOf(threads: readonly Thread[], as: TestClient) {
    const among = (list: readonly ThreadSummary[]) =>
      list.filter(({ id }) => threads.some((one) => one.id === id));
    const lists = ['all', 'unread', 'waiting-for-reply', 'mine', 'saved', 'facilitators'];
    const errors = async (of: Thread) => [
      await as.request('PUT', `${of.path}/posts/1/responses/nothing`).then(statusAndKind),
      await as.request('POST', `${of.path}/posts`, { body: '' }, once()).then(statusAndKind),
      await as
        .request('POST', `${of.path}/posts`, { body: 'Hello', alias: 'Quiet Heron' }, once())
        .then(statusAndKind),
      await as
        .request('POST', `${of.path}/posts`, { body: 'Hello', alias: takenIn.get(of) }, once())
        .then(statusAndKind),
      await as.request('GET', `${of.path}/posts/4/earlier-words`).then(statusAndKind),
    ];
    const { threads: news, waiting, messages } = await home(as);
    return {
      pages: await Promise.all(threads.map((one) => one.read(as))),
      places: await Promise.all(threads.map((one) => as.get(`${one.path}/reading`))),
      lists: await Promise.all(lists.map(async (filter) => among(await listed(as, filter)))),
      home: [among(news), among(waiting), among(messages)],
      errors: await Promise.all(threads.map(errors)),
      agenda: (await as.get<Agenda>(`/groups/${world.group}/agenda`)).items,
    };
  }
  const once = () => ({ 'Idempotency-Key': crypto.randomUUID() });
  const statusAndKind = async (answer: Response) => {
    const { type, detail, errors } = await answer.json();
    return { status: answer.status, type, detail, errors };
  };

  it('are two: muting the pseudonym changes nothing wherever only the alias is', async () => {
    const places = [hidden, again, elsewhere];
    for (const upTo of [null, 1, 3]) {
      world.deps.travel(2 * 60_000);
      if (upTo !== null) {
        for (const of of places) await world.otter.request('PUT', `${of.path}/reading`, { upTo });
      }
      const before = await seenOf(places, world.otter);
      await mutes(world.otter, plain);
      expect(await seenOf(places, world.otter)).toEqual(before);
      expect(await has(world.otter, 'all', plain)).toBe(false);
      await mute(world.otter, plain, 1, 'DELETE');
    }
  });

  it('are two: muting an alias changes nothing wherever the pseudonym is, nor where another alias is, of the same letters or not', async () => {
    for (const [muted, number, others] of [
      [hidden, 1, [plain, again, elsewhere]],
      [elsewhere, raft, [plain, again, hidden]],
    ] as const) {
      world.deps.travel(2 * 60_000);
      const before = await seenOf(others, world.otter);
      await mutes(world.otter, muted, number);
      expect((await muted.read(world.otter)).posts.some((post) => post.muted)).toBe(true);
      expect(await seenOf(others, world.otter)).toEqual(before);
      await mute(world.otter, muted, number, 'DELETE');
    }
  });

  it('stand alike on the list of whoever has muted them', async () => {
    world.deps.travel(2 * 60_000);
    await mutes(world.otter, plain);
    await mutes(world.otter, hidden);
    const [one, two] = await mutesOf(world.otter);
    expect(Object.keys(one ?? {})).toEqual(Object.keys(two ?? {}));
    expect(one?.kind).toBe(two?.kind);
    expect(one?.avatar).not.toBe(two?.avatar);
  });
});
