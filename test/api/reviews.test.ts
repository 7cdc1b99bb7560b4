import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewDetail, ReviewList } from '#shared/contracts/review.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import {
  createWorld,
  decides,
  queueOf,
  reviewPathOf,
  staffIsBack,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';

const minute = 60_000;
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const urgent = () => thread(world.heron, world.group, { body: words.urgent });
const claim = (who: TestClient, of: Thread) => who.request('POST', `${reviewPathOf(of)}/claim`, {});
const release = (who: TestClient, of: Thread) =>
  who.request('POST', `${reviewPathOf(of)}/release`, {});
const resolve = (who: TestClient, of: Thread, change: Record<string, unknown>) =>
  who.request('POST', `${reviewPathOf(of)}/resolve`, {
    outcome: 'no-action-needed',
    reason: 'Read with care.',
    ...change,
  });
const read = (of: Thread, who: TestClient = world.lind) => who.get<ReviewDetail>(reviewPathOf(of));

describe('the queue', () => {
  it('has the soonest lane first and the oldest first within it, across groups', async () => {
    const opened: string[] = [];
    for (const [who, body] of [
      [world.heron, words.soon],
      [world.otter, words.urgent],
      [world.stranger, words.urgent],
      [world.otter, words.goodbye],
    ] as const) {
      const group = who === world.stranger ? world.clinic.group('two') : world.group;
      world.deps.travel(1000);
      opened.push((await thread(who, group, { body })).id);
    }
    const [soon, first, second, crisis] = opened;
    const order = (await queueOf(world.both)).map((one) => one.id.slice(0, 16));
    expect(order).toEqual([crisis, first, second, soon]);
    expect((await queueOf(world.lind)).map((one) => one.id.slice(0, 16))).toEqual([
      crisis,
      first,
      soon,
    ]);
    expect((await queueOf(world.okafor)).map((one) => one.groupName)).toEqual(['Group two']);
    expect((await queueOf(world.both, 'lane=urgent')).map((one) => one.id.slice(0, 16))).toEqual([
      first,
      second,
    ]);
    await expectFieldError(world.lind.request('GET', '/reviews?lane=high'), 'lane');
    for (const one of await queueOf(world.both)) await decides(world.both, `/reviews/${one.id}`);
    expect(await queueOf(world.both)).toEqual([]);
  });

  it('comes in pages that neither repeat nor lose anybody', async () => {
    const own = await thread(world.heron, world.group);
    for (let i = 0; i < 30; i += 1) {
      world.deps.travel(1000);
      await own.reply(world.otter, i % 3 === 0 ? words.urgent : words.soon);
    }
    const first = await world.lind.get<ReviewList>('/reviews');
    expect(first.reviews).toHaveLength(25);
    const all = await queueOf(world.lind);
    expect(new Set(all.map((one) => one.id)).size).toBe(30);
    expect(all.slice(0, 10).every((one) => one.lane === 'urgent')).toBe(true);
    const lane = await queueOf(world.lind, 'lane=soon');
    expect(lane).toHaveLength(20);
    for (const one of all) await decides(world.lind, `/reviews/${one.id}`);
  });

  it('says why in words, and that an item is past its target', async () => {
    const own = await urgent();
    const [entry] = await queueOf(world.lind);
    expect(entry?.why.length).toBeGreaterThan(0);
    expect(entry).toMatchObject({
      overdue: false,
      held: false,
      claim: null,
      title: 'Soup on a Sunday',
    });
    world.deps.travel(4 * 60 * minute + 1);
    await staffIsBack(world);
    expect(await queueOf(world.lind)).toMatchObject([{ overdue: true, state: 'open' }]);
    await claim(world.lind, own);
    expect(await queueOf(world.lind)).toMatchObject([{ overdue: false, state: 'claimed' }]);
    await resolve(world.lind, own, { version: 2 });
  });
});

describe('a review', () => {
  it('shows the very words, the posts around, earlier reviews and the days between sessions', async () => {
    const own = await thread(world.otter, world.group);
    await own.reply(world.heron, words.urgent);
    await own.reply(world.lind, 'I am here.');
    await expectProblem(world.lind.request('GET', reviewPathOf(own)), 'not-found');
    const review = await world.lind.get<ReviewDetail>(reviewPathOf(own, 2));
    const [signal] = review.signals;
    expect(words.urgent.slice(signal?.span?.start, signal?.span?.end)).toMatch(/want to die/);
    expect(review.around.map((one) => [one.number, one.author, one.body])).toEqual([
      [1, 'River Otter', words.calm],
      [3, 'Maya Lind', 'I am here.'],
    ]);
    expect(review).toMatchObject({
      daysSinceSession: 3,
      daysUntilSession: 3,
      author: 'Quiet Heron',
      target: { kind: 'post', postNumber: 2, page: 1, state: 'published' },
    });
    expect(review.earlier.length).toBeGreaterThan(0);
    expect(review.earlier[0]).toMatchObject({ outcome: 'no-action-needed' });
    await decides(world.lind, reviewPathOf(own, 2));
  });

  it('names the pseudonym of somebody who wrote under an alias: clinicians see one person', async () => {
    const own = await thread(world.heron, world.group, {
      alias: 'Woolen Raft',
      body: words.urgent,
    });
    expect((await read(own)).author).toBe('Quiet Heron');
    await decides(world.lind, reviewPathOf(own));
  });

  it('in the crisis lane puts each look at it on the record; in others it does not', async () => {
    const views = async () =>
      (await everything(world.deps, 'audit')).filter((item) => item.action === 'review.viewed');
    const [crisis, other] = [
      await thread(world.heron, world.group, { body: words.goodbye }),
      await urgent(),
    ];
    const before = (await views()).length;
    await read(other);
    expect((await views()).length).toBe(before);
    await read(crisis);
    await read(crisis, world.both);
    expect((await views()).length).toBe(before + 2);
    await decides(world.lind, reviewPathOf(crisis));
    await decides(world.lind, reviewPathOf(other));
  });
});

describe('a claim', () => {
  it('is one person’s, visible, and can be given back', async () => {
    const own = await urgent();
    expect((await read(own)).youMay).toEqual(['claim']);
    expect((await claim(world.lind, own)).status).toBe(200);
    expect(await read(own)).toMatchObject({
      state: 'claimed',
      claim: { name: 'Maya Lind', isYou: true },
      youMay: ['release', 'resolve', 'hand-over', 'ask-opinion', 'write-to-author', 'open-seal'],
    });
    expect(await read(own, world.both)).toMatchObject({
      claim: { isYou: false },
      youMay: ['take-over'],
    });
    for (const refused of [
      claim(world.both, own),
      release(world.both, own),
      resolve(world.both, own, { version: 2 }),
    ]) {
      const { holder } = await expectProblem(refused, 'taken');
      expect(holder).toEqual({ name: 'Maya Lind', until: expect.stringMatching(/Z$/) });
    }
    expect((await release(world.lind, own)).status).toBe(200);
    expect(await read(own)).toMatchObject({ state: 'open', claim: null });
    expect((await claim(world.both, own)).status).toBe(200);
    await resolve(world.both, own, { version: 4 });
  });

  it('cannot be taken twice by the same person, nor given back when nobody holds it', async () => {
    const own = await urgent();
    await expectProblem(release(world.lind, own), 'stale');
    await claim(world.lind, own);
    await expectProblem(claim(world.lind, own), 'stale');
    await resolve(world.lind, own, { version: 2 });
  });

  it.each([
    ['crisis', words.goodbye, 10],
    ['urgent', words.urgent, 60],
  ])('in the %s lane runs out after its time and says so', async (_lane, body, lasts) => {
    const own = await thread(world.heron, world.group, { body });
    await claim(world.lind, own);
    world.deps.travel(lasts * minute - 1000);
    await staffIsBack(world);
    await expectProblem(claim(world.both, own), 'taken');
    world.deps.travel(1000);
    expect(await read(own, world.both)).toMatchObject({ state: 'open', claim: null });
    await expectProblem(resolve(world.lind, own, { version: 2 }), 'stale');
    expect((await claim(world.both, own)).status).toBe(200);
    const { history, version } = await read(own, world.both);
    expect(history.slice(-2)).toMatchObject([
      { action: 'claim-expired', by: 'Maya Lind' },
      { action: 'claimed', by: 'Ines Both' },
    ]);
    await resolve(world.both, own, { version });
  });

  it('tells the author who reads, and stops telling when it is given back or runs out', async () => {
    const own = await urgent();
    const notice = async () => (await own.read(world.heron)).posts[0]?.notice;
    expect(await notice()).toMatchObject({ kind: 'saved-and-will-be-seen', facilitator: null });
    await claim(world.lind, own);
    expect(await notice()).toMatchObject({ kind: 'being-read', facilitator: 'Maya Lind' });
    await release(world.lind, own);
    expect(await notice()).toMatchObject({ kind: 'saved-and-will-be-seen', facilitator: null });
    await claim(world.lind, own);
    world.deps.travel(60 * minute);
    await staffIsBack(world);
    expect(await notice()).toMatchObject({ kind: 'saved-and-will-be-seen', facilitator: null });
    await decides(world.lind, reviewPathOf(own));
    expect(await notice()).toMatchObject({ kind: 'read', facilitator: 'Maya Lind', note: null });
  });
});

describe('a decision', () => {
  it('needs a claim, the version that was seen, an outcome and a reason', async () => {
    const own = await urgent();
    await expectProblem(resolve(world.lind, own, { version: 1 }), 'stale');
    await claim(world.lind, own);
    await expectFieldError(resolve(world.lind, own, {}), 'version');
    await expectFieldError(resolve(world.lind, own, { version: 2, outcome: 'done' }), 'outcome');
    await expectFieldError(
      resolve(world.lind, own, { version: 2, outcome: 'break-glass-used' }),
      'outcome',
    );
    await expectFieldError(resolve(world.lind, own, { version: 2, reason: ' ' }), 'reason');
    await expectFieldError(
      resolve(world.lind, own, { version: 2, reason: 'a'.repeat(2001) }),
      'reason',
    );
    expect((await resolve(world.lind, own, { version: 2 })).status).toBe(200);
  });

  it('on an older version is stale: something was added meanwhile', async () => {
    const own = await urgent();
    await claim(world.lind, own);
    await world.otter.post(`${own.path}/posts/1/reports`, {
      kind: 'worried-about-someone',
      words: 'I heard from them.',
    });
    const { detail } = await expectProblem(resolve(world.lind, own, { version: 2 }), 'stale');
    expect(detail).toContain('Something was added');
    expect((await resolve(world.lind, own, { version: 3 })).status).toBe(200);
  });

  it('is made once', async () => {
    const own = await urgent();
    await decides(world.lind, reviewPathOf(own));
    await expectProblem(resolve(world.lind, own, { version: 3 }), 'stale');
    await expectProblem(claim(world.both, own), 'stale');
    expect(await read(own)).toMatchObject({
      state: 'resolved',
      youMay: ['reopen'],
      overdue: false,
    });
  });

  it.each(['held', 'removed-with-reason'])(
    '"%s" without a note to the author is refused',
    async (outcome) => {
      const own = await urgent();
      await claim(world.lind, own);
      await expectFieldError(resolve(world.lind, own, { version: 2, outcome }), 'noteToAuthor');
      await resolve(world.lind, own, { version: 2 });
    },
  );

  it('to remove shows the reason to the author and to no other member', async () => {
    const own = await urgent();
    const answer = await own.reply(world.otter, 'Here with you.');
    expect(answer.number).toBe(2);
    const note = 'I took this down because it names a person.';
    await decides(world.lind, reviewPathOf(own), {
      outcome: 'removed-with-reason',
      noteToAuthor: note,
    });
    const [mine] = (await own.read(world.heron)).posts;
    expect(mine).toMatchObject({
      state: 'removed',
      body: words.urgent,
      notice: { kind: 'removed', facilitator: 'Maya Lind', note },
    });
    const others = JSON.stringify(await own.read(world.otter));
    expect(others).not.toContain(note);
    expect(others).not.toContain(words.urgent);
  });

  it('can be taken up again by any facilitator of the group, with a reason, on the record', async () => {
    const own = await urgent();
    await decides(world.lind, reviewPathOf(own));
    const path = `${reviewPathOf(own)}/reopen`;
    await expectFieldError(world.both.request('POST', path, { reason: ' ' }), 'reason');
    const before = (await own.read(world.heron)).posts[0];
    await world.both.post(path, { reason: 'I would like to look once more.' });
    expect(await read(own)).toMatchObject({ state: 'reopened', youMay: ['claim'] });
    expect((await queueOf(world.lind)).map((one) => one.id)).toContain(`${own.id}-1`);
    expect((await own.read(world.heron)).posts[0]).toEqual(before);
    await expectProblem(world.lind.request('POST', path, { reason: 'Me too.' }), 'stale');
    const events = await everything(world.deps, 'audit');
    expect(events.filter((one) => one.target === `review ${own.id}-1`)).toContainEqual(
      expect.objectContaining({
        action: 'review.reopened',
        details: expect.objectContaining({ reason: 'I would like to look once more.' }),
      }),
    );
    await decides(world.lind, reviewPathOf(own));
  });

  it('to remove can be undone: the post comes back where the next decision says so, not by itself', async () => {
    const own = await urgent();
    const path = reviewPathOf(own);
    const again = () => world.lind.post(`${path}/reopen`, { reason: 'Another look.' });
    await decides(world.lind, path, { outcome: 'removed-with-reason', noteToAuthor: 'A name.' });
    await again();
    await decides(world.lind, path, { noteToAuthor: undefined });
    expect((await own.read(world.heron)).posts[0]).toMatchObject({
      state: 'removed',
      notice: { kind: 'removed', note: 'A name.' },
    });
    await again();
    const { version } = await world.lind.post<ReviewDetail>(`${path}/claim`, {});
    await expectFieldError(
      resolve(world.lind, own, { version, outcome: 'held', noteToAuthor: 'Wait.' }),
      'outcome',
    );
    await world.lind.post(`${path}/release`, {});
    const claimed = await world.lind.post<ReviewDetail>(`${path}/claim`, {});
    const both = { version: claimed.version, putBack: true, noteToAuthor: 'It was fine.' };
    await expectFieldError(
      resolve(world.lind, own, { ...both, outcome: 'removed-with-reason' }),
      'putBack',
    );
    expect((await resolve(world.lind, own, both)).status).toBe(200);
    expect((await own.read(world.otter)).posts[0]).toMatchObject({
      state: 'published',
      body: words.urgent,
      notice: null,
    });
    expect((await own.read(world.heron)).posts[0]?.notice).toEqual({
      kind: 'put-back',
      facilitator: 'Maya Lind',
      note: 'It was fine.',
    });
    expect((await own.read(world.otter)).youMay.reply).toBe(true);
  });

  it('puts ids, outcome and reason on the record, and no words of the post', async () => {
    const own = await urgent();
    await decides(world.lind, reviewPathOf(own), { noteToAuthor: 'I read this, thank you.' });
    const events = (await everything(world.deps, 'audit')).filter(
      (item) => item.target === `review ${own.id}-1`,
    );
    expect(events.map((item) => item.action).sort()).toEqual(['review.claimed', 'review.resolved']);
    expect(events.find((item) => item.action === 'review.resolved')?.details).toMatchObject({
      outcome: 'no-action-needed',
      reason: 'Read with care; the group answers well.',
      lane: 'urgent',
    });
    const text = JSON.stringify(events);
    for (const told of [words.urgent, 'Quiet Heron', 'I read this, thank you.']) {
      expect(text).not.toContain(told);
    }
  });
});
