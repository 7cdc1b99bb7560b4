import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eraseDue } from '#functions/clock/erasures.ts';
import type { CrisisPanel } from '#shared/contracts/crisis-resources.ts';
import type { OwnWritten } from '#shared/contracts/mine.ts';
import type { Quote } from '#shared/contracts/post.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { clockOf } from '#test/factories/clock.ts';
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

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const body = 'I slept badly. The rain was loud 🌧 all night.';
const first = { number: 1, version: 1, from: 0, to: 14 };

const opened = (change: Record<string, unknown> = {}, as = world.heron) =>
  thread(as, world.group, { body, ...change });
const answers = (of: Thread, quotes: unknown = first, as: TestClient = world.otter) =>
  of.reply(as, 'I know these nights.', { quotes });
const refused = (of: Thread, quotes: unknown, as: TestClient = world.otter) =>
  as.request('POST', `${of.path}/posts`, { body: 'I know these nights.', quotes }, once());
const quoteOf = async (of: Thread, as: TestClient, number = 2): Promise<Quote | null | undefined> =>
  (await of.read(as)).posts.find((post) => post.number === number)?.quote;
const changes = async (of: Thread, number: number, json: unknown, as = world.heron) =>
  expect((await as.request('PATCH', `${of.path}/posts/${number}`, json)).status).toBe(200);

describe('an answer to a part of a post', () => {
  it('shows that part, whose it is and where it stands, to everybody who reads both', async () => {
    const own = await opened();
    await answers(own);
    expect(await quoteOf(own, world.heron)).toMatchObject({
      number: 1,
      page: 1,
      state: 'there',
      words: 'I slept badly.',
      author: { name: 'Quiet Heron', isYou: true },
      contentNotes: [],
      folded: false,
    });
    expect(await quoteOf(own, world.lind)).toMatchObject({ words: 'I slept badly.' });
    expect((await own.read(world.otter)).posts[0]).toMatchObject({
      quote: null,
      youMay: { quote: true },
    });
  });

  it('is stored without the words that it answers', async () => {
    const own = await opened({ body: 'Kestrelquotewren slept. And woke.' });
    await answers(own, { number: 1, version: 1, from: 0, to: 23 });
    const stored = JSON.stringify(await everything(world.deps, 'forum'));
    expect(stored.split('Kestrelquotewren')).toHaveLength(2);
    expect((await quoteOf(own, world.otter))?.words).toBe('Kestrelquotewren slept.');
  });

  it('finds it on another page', async () => {
    const own = await opened();
    for (let n = 2; n <= 20; n += 1) await own.reply(n % 2 ? world.heron : world.otter, 'Hm.');
    await answers(own);
    const page = await own.read(world.heron, '?page=2');
    expect(page.posts.map((post) => post.quote)).toMatchObject([
      { number: 1, page: 1, state: 'there', words: 'I slept badly.' },
    ]);
  });

  it('keeps it when the answer is edited', async () => {
    const own = await opened();
    await answers(own);
    await changes(own, 2, { body: 'I know them well.', version: 1 }, world.otter);
    expect(await quoteOf(own, world.heron)).toMatchObject({ words: 'I slept badly.' });
  });

  it('loses it with its own words', async () => {
    const own = await opened();
    await answers(own);
    await world.otter.post(`${own.path}/posts/2/withdraw`, {});
    for (const who of [world.heron, world.otter, world.lind]) {
      expect(await quoteOf(own, who)).toBeNull();
    }
  });

  it('is written once, and another part under the same key is refused', async () => {
    const own = await opened();
    const headers = once();
    const send = (quotes: unknown) =>
      world.otter.request('POST', `${own.path}/posts`, { body: 'Once.', quotes }, headers);
    expect((await send(first)).status).toBe(201);
    expect((await send(first)).status).toBe(201);
    await expectProblem(send({ ...first, to: 7 }), 'idempotency-key-reused');
    expect((await own.read(world.heron)).posts).toHaveLength(2);
  });

  it('is one to the thread as a whole where nothing is quoted', async () => {
    const own = await opened();
    await answers(own, null);
    expect(await quoteOf(own, world.heron)).toBeNull();
  });
});

describe('a part is refused, and nothing is stored', () => {
  it.each([
    ['of a post that is not there', { ...first, number: 9 }],
    ['of an earlier version', { ...first, version: 2 }],
    ['that ends behind the words', { ...first, to: 200 }],
    ['without a character', { ...first, from: 14, to: 14 }],
    ['that cuts a character in two', { ...first, from: 15, to: 34 }],
    ['that cuts a sentence short', { ...first, to: 7 }],
    ['that begins within a sentence', { ...first, from: 2 }],
  ])('%s', async (_, quotes) => {
    const own = await opened();
    expect(await expectFieldError(refused(own, quotes), 'quotes')).not.toBe('');
    expect((await own.read(world.heron)).posts).toHaveLength(1);
  });

  it('that is longer than 300 characters', async () => {
    const own = await opened({ body: 'rain '.repeat(100) });
    await expectFieldError(refused(own, { ...first, to: 499 }), 'quotes');
    await answers(own, { ...first, to: 299 });
  });

  it('that is not said in full', async () => {
    const own = await opened();
    await expectFieldError(refused(own, { number: 1 }), 'quotes.from');
    await expectFieldError(refused(own, { ...first, words: 'I slept' }), 'quotes');
  });

  it('of a post that was edited since', async () => {
    const own = await opened();
    await changes(own, 1, { body: 'I slept.', version: 1 });
    expect(await expectFieldError(refused(own, first), 'quotes')).toContain('changed their words');
  });

  it('of a post that was taken back, by the same words as of one that is not there', async () => {
    const own = await opened();
    await own.reply(world.heron, 'Never mind. I slept.');
    await world.heron.post(`${own.path}/posts/2/withdraw`, {});
    const gone = await expectFieldError(refused(own, { ...first, number: 2 }), 'quotes');
    expect(await expectFieldError(refused(own, { ...first, number: 9 }), 'quotes')).toBe(gone);
    expect((await own.read(world.otter)).posts[1]?.youMay.quote).toBe(false);
  });

  it('of a post that waits, even to its author and the clinicians', async () => {
    const own = await opened();
    await own.reply(world.heron, words.goodbye);
    const waiting = { number: 2, version: 1, from: 0, to: 7 };
    for (const who of [world.otter, world.heron, world.lind]) {
      await expectFieldError(refused(own, waiting, who), 'quotes');
    }
    await decides(world.lind, reviewPathOf(own, 2));
  });

  it('where one may not answer at all', async () => {
    const own = await opened();
    await expectProblem(refused(own, first, world.stranger), 'not-found');
    await expectProblem(refused(own, first, world.alum), 'not-found');
    await world.heron.request('PUT', `${own.path}/closed`, { closed: true });
    expect((await own.read(world.otter)).posts[0]?.youMay.quote).toBe(false);
    await expectProblem(refused(own, first), 'thread-closed');
  });
});

describe('what becomes of the quoted post shows in the quote', () => {
  it('edited: the words are gone from it, whose they were stays', async () => {
    const own = await opened();
    await answers(own);
    await changes(own, 1, { body: 'I slept badly. Again.', version: 1 });
    for (const who of [world.otter, world.lind]) {
      const quote = await quoteOf(own, who);
      expect(quote).toMatchObject({
        state: 'edited',
        words: null,
        author: { name: 'Quiet Heron' },
      });
    }
  });

  it('withdrawn', async () => {
    const own = await opened();
    await answers(own);
    await world.heron.post(`${own.path}/posts/1/withdraw`, {});
    for (const who of [world.otter, world.heron, world.lind]) {
      const page = await own.read(who);
      expect(page.posts[1]?.quote).toMatchObject({ state: 'withdrawn', words: null, author: null });
      expect(JSON.stringify(page)).not.toContain('I slept badly.');
    }
  });

  it('removed', async () => {
    const own = await opened();
    const harsh = await own.reply(world.heron, words.urgent);
    await answers(own, { ...first, number: harsh.number, to: words.urgent.length });
    await decides(world.lind, reviewPathOf(own, 2), {
      outcome: 'removed-with-reason',
      noteToAuthor: 'I took this away. Let us talk.',
    });
    expect(await quoteOf(own, world.otter, 3)).toMatchObject({ state: 'removed', words: null });
  });

  it('held: nobody is told that it waits', async () => {
    const own = await opened();
    const calm = await own.reply(world.heron, words.calm);
    await answers(own, { ...first, number: calm.number, to: words.calm.length });
    await changes(own, 2, { body: words.goodbye, version: 1 });
    const page = await own.read(world.otter);
    expect(page.posts.map(({ number }) => number)).toEqual([1, 3]);
    expect(page.posts[1]?.quote).toMatchObject({ state: 'not-there', words: null, author: null });
    await decides(world.lind, reviewPathOf(own, 2));
    expect(await quoteOf(own, world.otter, 3)).toMatchObject({ state: 'edited', words: null });
  });

  it('muted: for whoever has muted the name, and nobody else', async () => {
    const own = await opened();
    await answers(own);
    await own.reply(world.lind, 'Thank you both.', { quotes: first });
    const muted = `${own.path}/posts/1/muted`;
    await world.otter.request('PUT', muted, {});
    const hidden = { state: 'muted', words: null, author: null };
    expect(await quoteOf(own, world.otter, 3)).toMatchObject(hidden);
    expect(await quoteOf(own, world.lind, 3)).toMatchObject({ state: 'there' });
    await world.otter.request('DELETE', muted, {});
    expect(await quoteOf(own, world.otter, 3)).toMatchObject({ state: 'there' });
  });

  it('folded: as the post itself, as each reader wishes', async () => {
    const own = await opened({ contentNotes: ['loss'] });
    await answers(own);
    const quote = { contentNotes: ['loss'], folded: true, words: 'I slept badly.' };
    expect(await quoteOf(own, world.otter)).toMatchObject(quote);
    const notes = `/groups/${world.group}/boundaries/notes`;
    expect((await world.otter.request('PUT', notes, { folded: [] })).status).toBeLessThan(300);
    expect(await quoteOf(own, world.otter)).toMatchObject({ ...quote, folded: false });
    await answers(own, { number: 2, version: 1, from: 0, to: 20 }, world.heron);
    expect(await quoteOf(own, world.heron, 3)).toMatchObject({ contentNotes: [], folded: false });
  });

  it('under an alias: that name and no other', async () => {
    const own = await opened({ alias: 'Woolen Raft' });
    await answers(own);
    const page = await own.read(world.otter);
    expect(page.posts[1]?.quote).toMatchObject({ author: { name: 'Woolen Raft', isYou: false } });
    expect(JSON.stringify(page)).not.toContain('Quiet Heron');
  });

  it('for another audience: seen with the thread by those who may read it', async () => {
    const own = await opened({ audience: 'group-and-alumni' });
    await answers(own);
    expect(await quoteOf(own, world.alum)).toMatchObject({ words: 'I slept badly.' });
    await answers(own, first, world.alum);
    expect(await quoteOf(own, world.heron, 3)).toMatchObject({ words: 'I slept badly.' });
  });
});

describe('an answer is read with what it answers', () => {
  const wish = { ...first, to: words.urgent.length };
  const panel = (text: string, quoted?: string) =>
    world.otter.post<CrisisPanel>('/crisis-panel', { texts: [text], quoted }, {});
  const kind = 'I am so glad that you wrote this, I am here';

  it.each(['Same here.', 'Me too.'])(
    '"%s" to a wish to die opens panel and review',
    async (text) => {
      const own = await opened({ body: words.urgent });
      await own.reply(world.otter, text, { quotes: wish });
      const review = await world.lind.get<ReviewDetail>(reviewPathOf(own, 2));
      expect(review).toMatchObject({
        lane: 'urgent',
        signals: [
          {
            rule: 'wish-to-be-dead/me-too',
            lane: 'urgent',
            field: 'body',
            // Without the full stop.
            span: { start: 0, end: text.length - 1 },
          },
        ],
      });
      expect((await panel(text, words.urgent)).open).toBe(true);
      expect((await panel(text)).open).toBe(false);
      for (const number of [1, 2]) await decides(world.lind, reviewPathOf(own, number));
    },
  );

  it.each(['I want to kill myself tonight.', 'I will end my life.'])(
    'so it does to "%s", and a kind answer does not',
    async (quoted) => {
      expect((await panel('Same here.', quoted)).open).toBe(true);
      expect((await panel(kind, quoted)).open).toBe(false);
    },
  );

  it('also when it is edited to say so', async () => {
    const own = await opened({ body: words.urgent });
    await own.reply(world.otter, kind, { quotes: wish });
    await changes(own, 2, { body: 'Me too.', version: 1 }, world.otter);
    const { signals } = await world.lind.get<ReviewDetail>(reviewPathOf(own, 2));
    expect(signals).toMatchObject([{ rule: 'wish-to-be-dead/me-too', textVersion: 2 }]);
    for (const number of [1, 2]) await decides(world.lind, reviewPathOf(own, number));
  });

  it('but not with what it answered, once that says something else', async () => {
    const own = await opened({ body: words.urgent });
    await own.reply(world.otter, kind, { quotes: wish });
    await changes(own, 1, { body: words.calm, version: 1 });
    await changes(own, 2, { body: 'Me too.', version: 1 }, world.otter);
    await expectProblem(world.lind.request('GET', reviewPathOf(own, 2)), 'not-found');
    await decides(world.lind, reviewPathOf(own));
  });

  it.each([kind, 'I know these nights.', 'I hear you. Please call somebody tonight.'])(
    '"%s" to a wish to die opens nothing: another’s words are not laid to whoever answers',
    async (text) => {
      const own = await opened({ body: words.urgent });
      await own.reply(world.otter, text, { quotes: wish });
      await expectProblem(world.lind.request('GET', reviewPathOf(own, 2)), 'not-found');
      expect((await panel(text, words.urgent)).open).toBe(false);
      await decides(world.lind, reviewPathOf(own));
    },
  );

  it('what it says by itself is noticed once', async () => {
    const own = await opened({ body: words.urgent });
    const alone = await own.reply(world.otter, words.goodbye);
    const answer = await own.reply(world.otter, words.goodbye, { quotes: wish });
    const signalsOf = async (number: number) =>
      (await world.lind.get<ReviewDetail>(reviewPathOf(own, number))).signals;
    expect(await signalsOf(answer.number)).toEqual(await signalsOf(alone.number));
    for (const number of [1, 2, 3]) await decides(world.lind, reviewPathOf(own, number));
  });
});

describe('elsewhere', () => {
  it('a review shows what the words answer', async () => {
    const own = await opened();
    await own.reply(world.otter, words.soon, { quotes: first });
    for (let n = 3; n <= 7; n += 1) await own.reply(n % 2 ? world.heron : world.otter, 'Hm.');
    await own.reply(world.otter, words.soon, { quotes: first });
    for (const number of [2, 8]) {
      const { target } = await world.lind.get<ReviewDetail>(reviewPathOf(own, number));
      expect(target).toMatchObject({
        quote: { number: 1, words: 'I slept badly.', author: { name: 'Quiet Heron' } },
      });
      await decides(world.lind, reviewPathOf(own, number));
    }
  });

  it('what is kept about the one who answers holds where it stands, and none of the words', async () => {
    const own = await opened();
    const reader = await world.clinic.joins('one', 'Copper Kite');
    // A page of what somebody wrote looks through the threads that moved last.
    world.deps.travel(1000);
    await answers(own, first, reader);
    const written = await reader.get<OwnWritten>(`/groups/${world.group}/mine/written`);
    expect(written.posts).toMatchObject([{ body: 'I know these nights.', quotes: first }]);
    expect(JSON.stringify(written)).not.toContain('I slept badly.');
  });
});

describe('a day later', () => {
  it('an erased post shows neither the words nor whose they were, and the reference goes with an erased answer', async () => {
    const gone = await world.clinic.joins('one', 'Tin Lantern');
    const own = await opened();
    const theirs = await own.reply(gone, 'Fog again. I stayed in.');
    await answers(own, { number: theirs.number, version: 1, from: 0, to: 10 });
    await answers(own, first, gone);
    await gone.request('PUT', `/groups/${world.group}/mine/erasure`, {});
    world.deps.travel(24 * 60 * 60_000);
    for (let round = 0; round < 6; round += 1) {
      await eraseDue(clockOf(world.deps), { left: () => 60_000, isUp: () => false });
      world.deps.travel(3 * 60_000);
    }
    const { posts } = await own.read(world.otter);
    expect(posts[1]).toMatchObject({ erased: true });
    expect(posts[2]?.quote).toMatchObject({ state: 'erased', words: null, author: null });
    expect(posts[3]?.quote).toBeNull();
    const kept = (await everything(world.deps, 'forum')).filter(
      (item) => item.threadId === own.id && 'quotes' in item,
    );
    expect(kept.map((item) => item.number)).toEqual([3]);
  });
});
