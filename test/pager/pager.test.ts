import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listClockJobs } from '#functions/data/clock-jobs.ts';
import { dueReviewKey } from '#functions/data/keys.ts';
import { listOwedPages, listPages } from '#functions/data/pages.ts';
import type { PageRecord } from '#functions/data/records.ts';
import { reviewIdOf } from '#functions/data/review-of-post.ts';
import { listDueReviews, listOverdue } from '#functions/data/reviews.ts';
import { sendPages } from '#functions/pager/send-pages.ts';
import { newId } from '#functions/random.ts';
import { type StreamPump, startStreamPump } from '#infra/local/stream-pump.ts';
import { postNumber, threadId } from '#shared/contracts/primitives.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
import { createTestPager, pagerTick, type TestPager } from '#test/factories/pager.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  emptyQueue,
  reviewPathOf,
  thread,
  type World,
} from '#test/factories/world.ts';
import { createPagerHandler } from '#test/setup/functions.ts';

// From a review that presses to the phone of whoever is on call, and what happens when something on that way is broken.

const minute = 60_000;
let world: World;
let pager: TestPager;
let folder: string;
let pump: StreamPump;
/** Signed in anew for each test: staff are signed out after half an hour without use. */
let lind: TestClient;

beforeAll(async () => {
  world = await createWorld();
});
beforeEach(async () => {
  lind = await world.clinic.staff('lind');
  pager = createTestPager(world.deps);
  folder = mkdtempSync(join(tmpdir(), 'pump-'));
  const send = createPagerHandler(pager);
  pump = startStreamPump({
    client: world.deps.embedded.client,
    table: world.deps.names.forum,
    folder,
    pollMilliseconds: 20,
    handler: async (event) => {
      await send(event);
      return { batchItemFailures: [] };
    },
  });
});
afterEach(async () => {
  await pump.drained();
  await pump.stop();
  rmSync(folder, { recursive: true });
  lind = await world.clinic.staff('lind');
  await emptyQueue(lind);
  pager.answers(() => ({ sent: true }));
  world.deps.travel(2 * minute);
  await pagerTick(pager);
});
afterAll(() => world.deps.stop());

const writes = async (body: string, change: Record<string, unknown> = {}) => {
  const opened = await thread(world.heron, world.group, { body, ...change });
  await pump.drained();
  return opened;
};
const addresses = () => pager.handedOver.map(({ to }) => to.contact);
async function later(minutes: number): Promise<void> {
  world.deps.travel(minutes * minute);
  await pagerTick(pager);
  // A page that the clock has made may be on its way from the stream.
  await pump.drained();
}
const pagesOf = async (of: { id: string }): Promise<PageRecord[]> =>
  (await listPages(world.deps.store, world.clinic.clinicId, 1000)).filter((page) =>
    page.reviewId.startsWith(of.id),
  );
const owed = () => listOwedPages(world.deps.store, { limit: 100 });
const overdue = () => listOverdue(world.deps.store, world.clinic.clinicId, 100);
const auditOf = async (action: string, of: { id: string }) =>
  (await everything(world.deps, 'audit')).filter(
    (event) => event.action === action && event.target === `review ${of.id}-1`,
  );

describe('a post in the crisis lane', () => {
  it('pages whoever is on call at once, with a lane, a time and where to look and nothing else', async () => {
    const canary = 'zanzibarwren';
    const opened = await writes(`${canary}. ${words.goodbye}`, {
      title: `About ${canary}`,
      alias: `Moss ${canary}`,
    });
    expect(pager.handedOver).toEqual([
      {
        ids: [expect.stringContaining(`${opened.id}-1/`)],
        to: { clinicId: world.clinic.clinicId, contact: 'first' },
        text: 'Between Sessions: a review in the lane crisis waits, since Wed 15:15. Open http://localhost:3000/reviews',
      },
    ]);
    expect(await pagesOf(opened)).toMatchObject([
      { state: 'delivered', rung: 0, tries: 1, deliveries: [{ contact: 'first', tries: 1 }] },
    ]);
    const kept = (await everything(world.deps, 'forum')).find(
      ({ type, reviewId }) => type === 'page' && String(reviewId).startsWith(opened.id),
    );
    const days =
      (Number(kept?.expiresAt) * 1000 - Date.parse(String(kept?.at))) / (24 * 60 * minute);
    expect(days).toBeCloseTo(90, 3);
    await later(10);
    for (const { text } of pager.handedOver) {
      expect(text).not.toMatch(new RegExp(`${canary}|Heron|Group one|${opened.id}`, 'i'));
    }
    expect(
      JSON.stringify(
        await everything(world.deps, 'forum').then((items) =>
          items.filter((item) => String(item.pk).startsWith('PAGE#') || item.type === 'owed-page'),
        ),
      ),
    ).not.toContain(canary);
    expect(JSON.stringify(world.deps.logged)).not.toMatch(/zanzibarwren|arn:aws/);
  });

  it('has its next rung in time, however many other reviews are due before it', async () => {
    const { clinicId } = world.clinic;
    const before = new Date(world.deps.now().getTime() - 60 * minute).toISOString();
    const others = Array.from({ length: 250 }, () => {
      const reviewId = reviewIdOf(threadId.parse(newId()), postNumber.parse(1));
      const key = dueReviewKey('looks', before, reviewId);
      return { ...key, type: 'review-due', reviewId, clinicId, at: before };
    });
    for (const item of others) await world.deps.store.write({ kind: 'put', table: 'forum', item });
    await writes(words.goodbye);
    pager.handedOver.length = 0;
    await later(10);
    expect(pager.handedOver).not.toEqual([]);
    for (let first = 0; first < others.length; first += 50) {
      await world.deps.store.transact(
        others.slice(first, first + 50).map(({ pk, sk }) => ({
          kind: 'delete' as const,
          table: 'forum' as const,
          key: { pk, sk },
        })),
      );
    }
  });

  it('climbs the ladder rung by rung while nobody takes it, and then tells everybody again and again', async () => {
    await writes(words.goodbye);
    expect(addresses()).toEqual(['first']);
    await later(1);
    await later(8);
    expect(addresses(), 'nothing before it is due').toEqual(['first']);
    await later(1);
    expect(addresses().slice(1)).toEqual(['first', 'second']);
    await later(20);
    expect(addresses().slice(3)).toEqual(['first', 'second', 'lead']);
    await later(30);
    await later(30);
    expect(addresses().slice(6)).toEqual(['first', 'second', 'lead', 'first', 'second', 'lead']);
    expect(pager.handedOver.at(-1)?.text).toContain('Nobody has taken it yet.');
  });

  it('stops telling while somebody holds it or has decided it, and goes on when they give it back or their claim runs out', async () => {
    const opened = await writes(words.goodbye);
    const path = reviewPathOf(opened);
    await lind.post(`${path}/claim`, {});
    await later(9);
    expect(addresses()).toEqual(['first']);
    await later(1);
    expect(addresses(), 'the claim has run out').toEqual(['first', 'first', 'second']);
    await lind.post(`${path}/claim`, {});
    await lind.post(`${path}/release`, {});
    await later(20);
    expect(addresses().slice(3)).toEqual(['first', 'second', 'lead']);
    await decides(lind, path);
    await later(600);
    expect(addresses()).toHaveLength(6);
    expect(await owed()).toEqual([]);
  });

  it.each([
    [
      'an edit',
      async (path: string) =>
        world.heron.request('PATCH', `${path}/posts/1`, { body: words.goodbye, version: 1 }),
    ],
    [
      'a report',
      async (path: string) =>
        world.otter.post(`${path}/posts/1/reports`, {
          kind: 'worried-about-someone',
          words: words.goodbye,
        }),
    ],
  ])('is paged once when %s has raised it there', async (_, raise) => {
    const opened = await writes(words.soon);
    await later(1);
    expect(pager.handedOver).toEqual([]);
    await raise(opened.path);
    await pump.drained();
    await later(1);
    expect(addresses()).toEqual(['first']);
    expect(await pagesOf(opened)).toHaveLength(1);
  });

  it('is paged again when a decided one is taken up again, and not when it is kept held', async () => {
    const opened = await writes(words.goodbye);
    await decides(lind, reviewPathOf(opened), { outcome: 'held', noteToAuthor: 'We talk.' });
    await later(1);
    expect(addresses()).toEqual(['first']);
    await decides(lind, reviewPathOf(opened), { outcome: 'supported-in-thread' });
    await lind.post(`${reviewPathOf(opened)}/reopen`, { reason: 'A second thought.' });
    await pump.drained();
    expect(addresses()).toEqual(['first', 'first']);
  });
});

describe('a flood of posts in the crisis lane', () => {
  it('is one message a minute for each contact, about all that wait, while each rung keeps its one page', async () => {
    const flood = 12;
    const opened = await Promise.all(
      Array.from({ length: flood }, () =>
        thread(world.heron, world.group, { body: words.goodbye }),
      ),
    );
    await pump.drained();
    await later(1);
    const messages = [...pager.handedOver];
    expect(messages.length, 'what came first, and all the others').toBeLessThanOrEqual(2);
    expect(messages.flatMap(({ ids }) => ids)).toHaveLength(flood);
    expect(new Set(messages.flatMap(({ ids }) => ids)).size).toBe(flood);
    const last = messages.at(-1);
    expect(last?.text).toMatch(
      new RegExp(
        `${last?.ids.length} reviews wait, ${last?.ids.length} in the lane crisis, the first since`,
      ),
    );
    for (const one of opened) {
      expect(await pagesOf(one)).toMatchObject([
        { rung: 0, state: 'delivered', tries: 1, deliveries: [{ contact: 'first', tries: 1 }] },
      ]);
    }
    pager.handedOver.length = 0;
    await later(9);
    await later(1);
    // Those of which the stream knew when it had its turn, and the others a minute later.
    for (const contact of ['first', 'second']) {
      const told = pager.handedOver.filter(({ to }) => to.contact === contact);
      expect(told.length).toBeLessThanOrEqual(2);
      expect(new Set(told.flatMap(({ ids }) => ids)).size, contact).toBe(flood);
    }
    expect(pager.handedOver.at(-1)?.text).toContain('Nobody has taken them yet');
    for (const one of opened) expect(await pagesOf(one)).toHaveLength(2);
    expect(await owed()).toEqual([]);
  });

  it('keeps who was just written to for a minute, and tells the others at once', async () => {
    await writes(words.goodbye);
    await later(9);
    const second = await writes(words.goodbye);
    expect(addresses(), 'a minute of its own').toEqual(['first', 'first']);
    await later(1);
    // The first review's second rung: whoever is on call was not written to in this minute.
    expect(addresses().slice(2).sort()).toEqual(['first', 'second']);
    expect(await pagesOf(second)).toMatchObject([{ state: 'delivered' }]);
    const third = await writes(words.goodbye);
    expect(addresses().slice(4), 'first has had a message in this minute').toEqual([]);
    expect(await pagesOf(third)).toMatchObject([{ state: 'waiting', tries: 0, deliveries: [] }]);
    await later(1);
    expect(addresses().slice(4)).toEqual(['first']);
    expect(await pagesOf(third)).toMatchObject([
      { state: 'delivered', deliveries: [{ tries: 1 }] },
    ]);
  });

  it('reaches a contact who does not get it in the minute after, whatever goes to the others', async () => {
    pager.answers(({ to }) =>
      to.contact === 'first' ? { sent: false, reason: 'throttled' } : { sent: true },
    );
    const opened = await Promise.all([writes(words.goodbye), writes(words.goodbye)]);
    await later(10);
    expect(new Set(addresses())).toEqual(new Set(['second']));
    pager.answers(() => ({ sent: true }));
    await later(2);
    expect(addresses().filter((to) => to === 'first')).toHaveLength(1);
    for (const one of opened) {
      const [newest] = await pagesOf(one);
      expect(newest).toMatchObject({ rung: 1, state: 'delivered' });
      expect(newest?.deliveries.find(({ contact }) => contact === 'second')?.tries).toBe(1);
    }
  });
});

describe('a review that nobody looks at in time', () => {
  it('is told to the people on call where it is urgent, and noted once', async () => {
    const opened = await writes(words.urgent);
    await later(239);
    expect(pager.handedOver).toEqual([]);
    await later(1);
    expect(addresses()).toEqual(['first']);
    await later(10);
    expect(addresses()).toEqual(['first', 'first', 'second']);
    expect(await auditOf('review.overdue', opened)).toHaveLength(1);
    lind = await world.clinic.staff('lind');
    const { history, overdue: isOverdue } = await lind.get<ReviewDetail>(reviewPathOf(opened));
    expect(isOverdue).toBe(true);
    expect(history.filter((step) => step.action === 'overdue')).toHaveLength(1);
    expect(await overdue()).toMatchObject([{ lane: 'urgent' }]);
    await lind.post(`${reviewPathOf(opened)}/claim`, {});
    expect(await overdue(), 'somebody is at it').toEqual([]);
    await later(60);
    expect(await overdue()).toMatchObject([{ lane: 'urgent' }]);
  });

  it('gets louder in the queue and pages nobody where it is not pressing', async () => {
    const opened = await writes(words.soon);
    await later(24 * 60);
    await later(24 * 60);
    lind = await world.clinic.staff('lind');
    expect(pager.handedOver).toEqual([]);
    expect(await overdue()).toMatchObject([{ lane: 'soon' }]);
    expect(await auditOf('review.overdue', opened)).toHaveLength(1);
    expect((await lind.get<ReviewDetail>(reviewPathOf(opened))).overdue).toBe(true);
  });

  it('is noted once and paged once by three clocks at once', async () => {
    const opened = await writes(words.urgent);
    world.deps.travel(240 * minute);
    await Promise.all([pagerTick(pager), pagerTick(pager), pagerTick(pager)]);
    await pump.drained();
    expect(addresses()).toEqual(['first']);
    expect(await pagesOf(opened)).toHaveLength(1);
    expect(await auditOf('review.overdue', opened)).toHaveLength(1);
  });
});

describe('a claim that has run out', () => {
  it('is said so once, in its history and on the record, and frees the review', async () => {
    const opened = await writes(words.urgent);
    await lind.post(`${reviewPathOf(opened)}/claim`, {});
    world.deps.travel(60 * minute);
    await Promise.all([pagerTick(pager), pagerTick(pager)]);
    await later(1);
    lind = await world.clinic.staff('lind');
    const detail = await lind.get<ReviewDetail>(reviewPathOf(opened));
    expect(detail).toMatchObject({ state: 'open', claim: null, youMay: ['claim'] });
    expect(detail.history.filter((step) => step.action === 'claim-expired')).toHaveLength(1);
    const events = await auditOf('review.claim-expired', opened);
    expect(events).toMatchObject([{ actor: { kind: 'system', id: 'clock' } }]);
    expect(auditChainProblem(await everything(world.deps, 'audit'))).toBeNull();
    const ran = await listClockJobs(world.deps.store);
    expect(ran.map(({ job }) => job)).toEqual(
      expect.arrayContaining(['expired-claims', 'overdue-reviews', 'send-pages']),
    );
    expect(await listDueReviews(world.deps.store, 'claims', { until: '9', limit: 9 })).toEqual([]);
  });
});

describe('a page that does not arrive', () => {
  it('is sent again until it does, seen meanwhile, and never to those who have had it', async () => {
    const opened = await writes(words.goodbye);
    await later(10);
    expect(addresses()).toEqual(['first', 'first', 'second']);
    pager.answers(({ to }) =>
      to.contact === 'lead' ? { sent: false, reason: 'unavailable' } : { sent: true },
    );
    await later(20);
    expect(addresses().slice(3)).toEqual(['first', 'second']);
    expect(await owed()).toMatchObject([{ rung: 2, tries: 1 }]);
    const waiting = (await everything(world.deps, 'forum')).find(
      ({ type, state }) => type === 'page' && state === 'waiting',
    );
    expect(waiting, 'what is owed never goes by itself').not.toHaveProperty('expiresAt');
    expect(world.deps.logged).toContainEqual({
      event: 'page-not-delivered',
      reason: 'unavailable',
      tries: 1,
    });
    await later(1);
    pager.answers(() => ({ sent: true }));
    await later(1);
    expect(addresses().slice(5), 'only the one who had not had it').toEqual(['lead']);
    const [last] = await pagesOf(opened);
    expect(last).toMatchObject({ state: 'delivered', tries: 3 });
    expect(await owed()).toEqual([]);
  });

  it('gives way to the next rung, which tells the same people', async () => {
    const failing = await (async () => {
      pager.answers(() => ({ sent: false, reason: 'refused' }));
      return writes(words.goodbye);
    })();
    await later(5);
    await later(5);
    pager.answers(() => ({ sent: true }));
    await later(2);
    expect(addresses()).toEqual(['first', 'second']);
    expect((await pagesOf(failing)).map(({ rung, state }) => [rung, state])).toEqual([
      [1, 'delivered'],
      [0, 'overtaken'],
    ]);
  });

  it('is not sent any more once somebody has claimed the review', async () => {
    pager.answers(() => ({ sent: false, reason: 'unavailable' }));
    const opened = await writes(words.goodbye);
    world.deps.travel(1000);
    await lind.post(`${reviewPathOf(opened)}/claim`, {});
    pager.answers(() => ({ sent: true }));
    await later(2);
    expect(pager.handedOver).toEqual([]);
    expect(await pagesOf(opened)).toMatchObject([{ state: 'stood-down' }]);
  });

  it('is sent again where that claim is given back, and the ladder goes on from there', async () => {
    pager.answers(() => ({ sent: false, reason: 'unavailable' }));
    const opened = await writes(words.goodbye);
    world.deps.travel(1000);
    await lind.post(`${reviewPathOf(opened)}/claim`, {});
    pager.answers(() => ({ sent: true }));
    await later(2);
    expect(await pagesOf(opened)).toMatchObject([{ state: 'stood-down' }]);
    await lind.post(`${reviewPathOf(opened)}/release`, {});
    await later(1);
    expect(addresses()).toEqual(['first']);
    expect(await pagesOf(opened)).toMatchObject([{ rung: 0, state: 'delivered' }]);
    await later(7);
    expect(addresses().slice(1), 'the second rung at its time').toEqual(['first', 'second']);
  });

  it('comes with the next rung where that claim runs out', async () => {
    pager.answers(() => ({ sent: false, reason: 'unavailable' }));
    const opened = await writes(words.goodbye);
    world.deps.travel(1000);
    await lind.post(`${reviewPathOf(opened)}/claim`, {});
    pager.answers(() => ({ sent: true }));
    await later(8);
    expect(pager.handedOver).toEqual([]);
    expect(await pagesOf(opened)).toMatchObject([{ state: 'stood-down' }]);
    await later(2);
    expect(addresses(), 'the second rung tells both').toEqual(['first', 'second']);
    expect((await pagesOf(opened)).map(({ rung, state }) => [rung, state])).toEqual([
      [1, 'delivered'],
      [0, 'stood-down'],
    ]);
  });

  it('is tried once a minute with all that wait while the channel is away, and comes with them when it is back', async () => {
    let tried = 0;
    pager.answers(() => {
      tried += 1;
      return { sent: false, reason: 'unavailable' };
    });
    for (let i = 0; i < 5; i += 1) await writes(`${words.goodbye} Number ${i}.`);
    tried = 0;
    await later(1);
    expect(tried).toBe(1);
    pager.answers(() => ({ sent: true }));
    await later(1);
    expect(pager.handedOver.map(({ ids }) => ids.length)).toEqual([5]);
  });

  it('goes out once where two senders are at it at once', async () => {
    pager.answers(() => ({ sent: false, reason: 'unavailable' }));
    await writes(words.goodbye);
    pager.answers(() => ({ sent: true }));
    world.deps.travel(minute);
    const [page] = await owed();
    if (!page) throw new Error('No page is owed.');
    await Promise.all([1, 2, 3].map(() => sendPages(pager, page.clinicId, [page])));
    expect(addresses()).toEqual(['first']);
  });

  it('may go out twice where its sender was cut off before it could say so, and its tries show it', async () => {
    let handedOver = 0;
    pager.answers(() => ({ sent: false, reason: 'unavailable' }));
    const opened = await writes(words.goodbye);
    world.deps.travel(minute);
    const [page] = await owed();
    if (!page) throw new Error('No page is owed.');
    pager.answers(() => {
      handedOver += 1;
      return handedOver === 1 ? new Promise(() => undefined) : { sent: true };
    });
    void sendPages(pager, page.clinicId, [page]);
    while (handedOver === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await pagerTick(pager);
    expect(handedOver, 'it may still be under way').toBe(1);
    await later(1);
    expect(handedOver).toBe(2);
    expect(await pagesOf(opened)).toMatchObject([
      { state: 'delivered', deliveries: [{ contact: 'first', tries: 3 }] },
    ]);
  });
});

describe('a clinic without a rota', () => {
  it('pages nobody, and that is seen', async () => {
    const bare = await createWorld({ rota: undefined });
    const alone = createTestPager(bare.deps);
    await thread(bare.heron, bare.group, { body: words.goodbye });
    await pagerTick(alone);
    expect(alone.handedOver).toEqual([]);
    expect(bare.deps.logged).toContainEqual({
      event: 'page-not-delivered',
      reason: 'nobody-on-the-rota',
      tries: 1,
    });
    expect(await listOwedPages(bare.deps.store, { limit: 9 })).toHaveLength(1);
    await bare.deps.stop();
  });
});
