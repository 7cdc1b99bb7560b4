import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { analysisWrites } from '#functions/data/analyses.ts';
import type { Store, Write } from '#functions/data/table.ts';
import { postNumber } from '#shared/contracts/primitives.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { screeningCategories } from '#shared/screening/types.ts';
import { clientOf, createTestApi, once, type TestClient } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  emptyQueue,
  queueOf,
  reviewPathOf,
  thread,
  type World,
} from '#test/factories/world.ts';

const day = 24 * 60 * 60 * 1000;
const start = new Date('2026-11-18T20:15:00.000Z');
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());
afterEach(async () => {
  vi.unstubAllGlobals();
  world.deps.setNow(start);
  await emptyQueue(world.lind);
});

/** The same people on a store that behaves as told. */
function onStore(change: Partial<Store>, who: TestClient): TestClient {
  const client = clientOf(
    createTestApi({ ...world.deps, store: { ...world.deps.store, ...change } }),
  );
  client.cookie = who.cookie;
  return client;
}
const isReview = (write: Write) => write.kind === 'put' && write.item.type === 'review';
const isQueueEntry = (write: Write) => write.kind === 'put' && write.item.type === 'queue-entry';
const opening = (body: string) => ({ title: 'A', body, audience: 'group', asksFor: 'ideas' });

describe('never: hide a post of distress from its author (2)', () => {
  it('an author always sees their own words, with a notice, through hold, decision and removal', async () => {
    const own = await thread(world.heron, world.group, { body: words.goodbye });
    const seen = async () => (await own.read(world.heron)).posts[0];
    expect(await seen()).toMatchObject({ body: words.goodbye, notice: { kind: 'held' } });
    await decides(world.lind, reviewPathOf(own), {
      outcome: 'removed-with-reason',
      noteToAuthor: 'We talked; I took this down as we agreed.',
    });
    expect(await seen()).toMatchObject({
      body: words.goodbye,
      notice: { kind: 'removed', note: 'We talked; I took this down as we agreed.' },
    });
  });

  it('no outcome that takes a post away can be chosen without words to its author', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent });
    await world.lind.post(`${reviewPathOf(own)}/claim`, {});
    for (const outcome of ['held', 'removed-with-reason']) {
      const response = await world.lind.request('POST', `${reviewPathOf(own)}/resolve`, {
        version: 2,
        outcome,
        reason: 'Reason.',
      });
      expect(response.status).toBe(422);
    }
    expect((await own.read(world.otter)).posts[0]?.body).toBe(words.urgent);
  });
});

describe('never: show a score, a lane or a risk word to members (3)', () => {
  it('nothing that a member can be answered names one', async () => {
    const bodies = [words.soon, words.urgent, words.goodbye];
    const answers: string[] = [];
    const keep = async (response: Promise<Response>) => answers.push(await (await response).text());
    for (const body of bodies) {
      const own = await thread(world.heron, world.group, { body });
      answers.push(JSON.stringify(own.opened));
      await keep(world.heron.request('GET', own.path));
      await keep(world.heron.request('POST', `${own.path}/posts`, { body }, once()));
      await keep(world.otter.request('GET', own.path));
      await keep(
        world.heron.request('PATCH', `${own.path}/posts/1`, { body: `${body} Again.`, version: 1 }),
      );
      await decides(world.lind, reviewPathOf(own));
      await keep(world.heron.request('GET', `${own.path}?page=last`));
      await keep(world.heron.request('POST', `${own.path}/posts/1/withdraw`, {}));
      await keep(
        world.otter.request(
          'POST',
          `${own.path}/posts/2/reports`,
          { kind: 'worried-about-someone', words: 'I worry.' },
          once(),
        ),
      );
    }
    for (const path of ['', '/threads', '/threads?filter=facilitators']) {
      await keep(world.heron.request('GET', `/groups/${world.group}${path}`));
    }
    await keep(world.heron.request('POST', '/crisis-panel', { texts: bodies }));
    await keep(world.heron.request('GET', '/me'));

    const told = withoutPeoplesWords(answers.join('\n'));
    const forbidden = [...lanes, ...screeningCategories, 'score', 'signal', 'lane', 'risk'];
    expect(forbidden.filter((word) => new RegExp(`\\b${word}s?\\b`, 'i').test(told))).toEqual([]);
  });

  /** What people wrote, and the names of help lines, may hold any word; the rest is ours. */
  function withoutPeoplesWords(text: string): string {
    return [...Object.values(words), '988 Suicide & Crisis Lifeline'].reduce(
      (rest, known) => rest.replaceAll(known, ''),
      text,
    );
  }
});

describe('never: contact anybody outside (4)', () => {
  it('a crisis post from writing to decision makes no request but to the store', async () => {
    const outside = vi.fn(() => Promise.reject(new Error('outside')));
    vi.stubGlobal('fetch', outside);
    const own = await thread(world.heron, world.group, { body: words.goodbye });
    await decides(world.lind, reviewPathOf(own));
    expect(outside).not.toHaveBeenCalled();
  });
});

describe('never: let a "clear" or a failure silence a rule, a report or a person (7)', () => {
  it('an analysis that found nothing, or failed, leaves the review as it is', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent });
    const first = postNumber.parse(1);
    const before = await queueOf(world.lind);
    for (const state of ['analysed', 'not-analysed'] as const) {
      const [write] = analysisWrites(own.id, first, null, {
        state,
        source: 'stand-in',
        at: world.deps.now().toISOString(),
        language: { code: 'en', basis: 'detected' },
        tone: { sentiment: 'POSITIVE', score: 0.99 },
        notAnalysed: [],
        askAgainAt: null,
        firstAskedAt: null,
        asked: 1,
        textVersion: 1,
      });
      if (write?.kind !== 'put') throw new Error('An analysis is put in its place.');
      expect(write.onlyIf).toEqual({ absent: true });
      const { onlyIf: _, ...put } = write;
      await world.deps.store.write(put);
      expect(await queueOf(world.lind)).toEqual(before);
      const { lane, analysisDetail } = await world.lind.get<ReviewDetail>(reviewPathOf(own));
      expect([lane, analysisDetail.state]).toEqual(['urgent', state]);
    }
  });

  it('"this isn’t about me" lowers nothing', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent, notAboutMe: true });
    expect(await queueOf(world.lind)).toMatchObject([{ lane: 'urgent', id: `${own.id}-1` }]);
  });

  it('a false alarm once does not silence the same author or the same post later', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent });
    await decides(world.lind, reviewPathOf(own), { outcome: 'false-alarm' });
    await world.heron.request('PATCH', `${own.path}/posts/1`, {
      body: `I mean it. ${words.urgent}`,
      version: 1,
    });
    await own.reply(world.heron, words.urgent);
    const states = (await queueOf(world.lind)).map((one) => `${one.lane} ${one.state}`);
    expect(states.sort()).toEqual(['urgent open', 'urgent reopened']);
  });
});

describe('never: resolve, expire or lower a review by itself (8)', () => {
  it('after thirty days a crisis and an urgent review are still first, overdue and undecided', async () => {
    const crisis = await thread(world.heron, world.group, { body: words.goodbye });
    const urgent = await thread(world.heron, world.group, { body: words.urgent });
    await world.lind.post(`${reviewPathOf(crisis)}/claim`, {});
    world.deps.travel(30 * day);
    const lind = await world.clinic.staff('lind');
    // Members' sign-ins last thirty days too.
    const otter = clientOf(world.clinic.api);
    await otter.post('/sign-in', { key: world.otter.key });
    const later = await thread(otter, world.group, { body: words.soon });
    expect(await queueOf(lind)).toMatchObject([
      { id: `${crisis.id}-1`, lane: 'crisis', overdue: true, state: 'open', claim: null },
      { id: `${urgent.id}-1`, lane: 'urgent', overdue: true, state: 'open' },
      { id: `${later.id}-1`, lane: 'soon', overdue: false },
    ]);
    for (const item of await everything(world.deps, 'forum')) {
      const kept = ['post', 'thread', 'review', 'queue-entry'].includes(String(item.type));
      if (kept) expect(item).not.toHaveProperty('expiresAt');
    }
  });

  it('the author’s withdrawal does not close it', async () => {
    const own = await thread(world.heron, world.group, { body: words.goodbye });
    await world.heron.post(`${own.path}/posts/1/withdraw`, {}, {});
    expect(await queueOf(world.lind)).toMatchObject([{ lane: 'crisis', state: 'open' }]);
  });
});

describe('never: a moment in which a crisis post exists without its review', () => {
  it.each([
    ['the review', isReview],
    ['its place in the queue', isQueueEntry],
  ])('when %s cannot be written, the post is not written either', async (_what, spoils) => {
    const before = await everything(world.deps, 'forum');
    // A condition that cannot hold, on that one write: the store itself must take all the others back.
    const transact: Store['transact'] = (writes) =>
      world.deps.store.transact(
        writes.map((write) =>
          spoils(write) && write.kind === 'put' ? { ...write, onlyIf: { exists: true } } : write,
        ),
      );
    const heron = onStore({ transact }, world.heron);
    const path = `/groups/${world.group}/threads`;
    const response = await heron.request('POST', path, opening(words.goodbye), once());
    expect(response.status).toBe(503);
    expect(await everything(world.deps, 'forum')).toEqual(before);
  });

  it('post and review travel in one transaction, and never outside one', async () => {
    const transactions: string[][] = [];
    const typesOf = (writes: readonly Write[]) =>
      writes.flatMap((write) => (write.kind === 'put' ? [String(write.item.type)] : []));
    const heron = onStore(
      {
        transact(writes) {
          transactions.push(typesOf(writes));
          return world.deps.store.transact(writes);
        },
        write: () => Promise.reject(new Error('A write outside a transaction.')),
      },
      world.heron,
    );
    const own = await thread(heron, world.group, { body: words.goodbye });
    await own.reply(heron, words.urgent);
    for (const types of transactions) {
      expect(types).toEqual(expect.arrayContaining(['post', 'review', 'queue-entry']));
    }
  });

  it('whoever looks while people write sees each crisis post together with its review', async () => {
    let writing = true;
    const looks: number[] = [];
    const look = async () => {
      while (writing) {
        const items = await everything(world.deps, 'forum');
        const reviews = new Set(
          items.flatMap((one) => (one.type === 'review' ? [`${one.pk} ${one.reviewId}`] : [])),
        );
        const posts = items.filter((one) => one.type === 'post' && one.body === words.goodbye);
        for (const post of posts) {
          expect(reviews).toContain(`${post.pk} ${post.threadId}-${post.number}`);
        }
        looks.push(posts.length);
      }
    };
    const write = async () => {
      for (let i = 0; i < 10; i += 1) {
        await thread(world.heron, world.group, { body: words.goodbye });
      }
      writing = false;
    };
    await Promise.all([look(), write()]);
    expect(new Set(looks).size).toBeGreaterThan(1);
  });
});
