import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { budgetOf } from '#functions/clock/budget.ts';
import { removeOldWords } from '#functions/clock/retention.ts';
import { overGroups } from '#functions/clock/walks.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getClockJob } from '#functions/data/clock-jobs.ts';
import { getGroup } from '#functions/data/groups.ts';
import { clinicKey, reviewKey } from '#functions/data/keys.ts';
import { reviewIdOf } from '#functions/data/review-of-post.ts';
import { type Store, StoreUnavailable, type Write } from '#functions/data/table.ts';
import { getThread, threadWrite } from '#functions/data/threads.ts';
import { postNumber, threadId } from '#shared/contracts/primitives.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { clientOf, createTestApi, once, type TestClient } from '#test/factories/api-client.ts';
import { auditChainProblem } from '#test/factories/audit-chain.ts';
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
import { tick } from '#test/setup/functions.ts';

// What the clock takes away for good, and what it must never take away. The clinic keeps words for 30 days.

const hour = 60 * 60_000;
const day = 24 * hour;
let world: World;
const jobs = [overGroups('retention', removeOldWords)];

beforeEach(async () => {
  world = await createWorld({ settings: { keepThreadsDays: 30 } });
});
afterEach(() => world.deps.stop());

const ticks = (store: Store = world.deps.store) => tick(clockOf(world.deps, { store }), jobs);
async function later(milliseconds: number) {
  world.deps.travel(milliseconds);
  await ticks();
}
const partsOf = async ({ id }: Thread) =>
  (await everything(world.deps, 'forum'))
    .filter((item) => item.pk === `THREAD#${id}`)
    .map((item) => String(item.type))
    .sort();
const removals = async () =>
  (await everything(world.deps, 'audit')).filter((one) => one.action === 'thread.retention-ended');
const did = async () => (await getClockJob(world.deps.store, 'retention'))?.did;
/** A thread with a reply, a response, an edit and an alias. */
async function full(): Promise<Thread> {
  const own = await thread(world.heron, world.group, { alias: 'Woolen Raft' });
  await own.reply(world.otter, words.calm);
  await world.otter.request('PUT', `${own.path}/posts/1/responses/me-too`);
  const change = { body: 'I made bread.', version: 1 };
  await world.heron.request('PATCH', `${own.path}/posts/1`, change);
  return own;
}

describe('a thread that is older than the clinic keeps words', () => {
  it('goes with everything that belongs to it, and the audit says so by counts', async () => {
    const own = await full();
    expect(await partsOf(own)).toEqual(
      ['alias', 'face', 'face', 'post', 'post', 'response', 'revision', 'thread'].sort(),
    );
    await later(31 * day);
    expect(await partsOf(own)).toEqual([]);
    expect(await did()).toMatchObject({ removed: 1, kept: 0 });
    expect(await removals()).toMatchObject([
      { actor: { kind: 'system', id: 'clock' }, target: `thread ${own.id}`, details: { posts: 2 } },
    ]);
    expect(auditChainProblem(await clinicEvents())).toBeNull();
    expect(JSON.stringify([world.deps.logged, await removals()])).not.toMatch(
      /soup|bread|Raft|Heron|Otter/,
    );
    expect(
      (await (await newMember()).get<ThreadList>(`/groups/${world.group}/threads`)).threads,
    ).toEqual([]);
  });

  it('leaves the review and the decision behind, and they can be read', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent });
    await decides(world.lind, reviewPathOf(own));
    await later(31 * day);
    expect(await partsOf(own)).toEqual(['disposition', 'review']);
    const lind = await world.clinic.staff('lind');
    const review = await lind.get<ReviewDetail>(reviewPathOf(own));
    expect(review).toMatchObject({ state: 'resolved', target: { texts: [] } });
  });

  it.each([
    ['withdrawn before anybody answered', withdrawn],
    ['written to the facilitators alone', toFacilitators],
    ['removed by a facilitator', removedByFacilitator],
  ])('goes too when it was %s', async (_how, make) => {
    const own = await make();
    await later(31 * day);
    expect(
      (await partsOf(own)).filter((type) => !['review', 'disposition'].includes(type)),
    ).toEqual([]);
  });

  it('that is very long goes in several steps', async () => {
    const own = await thread(world.heron, world.group);
    for (let i = 0; i < 60; i += 1) await own.reply(world.otter, words.calm);
    await later(31 * day);
    expect(await partsOf(own)).toEqual([]);
  });

  it('goes once, however many clocks there are', async () => {
    await full();
    world.deps.travel(31 * day);
    await Promise.all([ticks(), ticks(), ticks()]);
    expect(await removals()).toHaveLength(1);
    await later(day);
    expect(await removals()).toHaveLength(1);
  });

  it('is gone on with where a removal was cut off', async () => {
    const own = await long();
    world.deps.travel(31 * day);
    let writes = 0;
    const third = () => ++writes === 3;
    const away = () => Promise.reject(new StoreUnavailable(new Error('away')));
    await ticks(justBefore(third, away));
    expect((await partsOf(own)).length).toBeGreaterThan(0);
    expect(await removals()).toEqual([]);
    await ticks();
    expect(await partsOf(own)).toEqual([]);
    expect(await removals()).toHaveLength(1);
  });

  it('goes at night, once a day and group', async () => {
    await later(31 * day);
    expect(await did()).toMatchObject({ checked: 2 });
    await later(hour);
    expect(await did()).toEqual({});
    await later(day);
    expect(await did()).toMatchObject({ checked: 2 });
  });
});

describe('a group with very many old threads', () => {
  it('is gone through as a whole, page after page, whatever must stay before', async () => {
    const open = await thread(world.heron, world.group, { body: words.urgent });
    const { store } = world.deps;
    const pattern = await getThread(store, open.id);
    if (!pattern) throw new Error('No thread.');
    const many = Array.from({ length: 120 }, () => threadId.parse(world.deps.newId()));
    for (const id of many) {
      const opened = { ...pattern, threadId: id, answers: 1 };
      await store.transact([threadWrite(null, opened)]);
      const review = { type: 'review', state: 'open' };
      const item = { ...reviewKey(reviewIdOf(id, postNumber.parse(1))), ...review };
      await store.write({ kind: 'put', table: 'forum', item });
    }
    world.deps.travel(day);
    const last = await full();
    await later(32 * day);
    expect(await partsOf(last)).toEqual([]);
    expect(await did()).toMatchObject({ removed: 1, kept: 121 });
  });

  it('is gone on with where its time was up, until the day is through', async () => {
    const own = [await full(), await thread(world.heron, world.group), await full()];
    world.deps.travel(31 * day);
    const group = await getGroup(world.deps.store, world.group);
    const clinic = await getClinic(world.deps.store, world.clinic.clinicId);
    if (!group || !clinic) throw new Error('Nothing there.');
    const runs = () => removeOldWords(clockOf(world.deps), clinic, group, budgetOf(0).share(1));
    expect([await runs(), await runs(), await runs()]).toEqual([
      { removed: 1, kept: 0, agenda: 0, repairs: 0 },
      { removed: 1, kept: 0, agenda: 0, repairs: 0 },
      { removed: 1, kept: 0, agenda: 0, repairs: 0 },
    ]);
    expect(await runs()).toEqual({ checked: 1, removed: 0, kept: 0, agenda: 0, repairs: 0 });
    expect(await runs(), 'and then nothing more that day').toEqual({});
    for (const one of own) expect(await partsOf(one)).toEqual([]);
  });
});

describe('never removed', () => {
  it('is a thread with an open review, claimed or reopened ones too', async () => {
    const open = await thread(world.heron, world.group, { body: words.urgent });
    const reported = await full();
    await reports(reported, world.otter);
    const before = [await partsOf(open), await partsOf(reported)];
    await later(40 * day);
    expect([await partsOf(open), await partsOf(reported)]).toEqual(before);
    expect(await did()).toMatchObject({ removed: 0, kept: 2 });
    const lind = await world.clinic.staff('lind');
    await lind.post(`${reviewPathOf(open)}/claim`, {});
    await later(day);
    expect(await partsOf(open)).toEqual(before[0]);
    expect(await removals()).toEqual([]);
  });

  it('is any part of a long thread of which one late post has an open review', async () => {
    const own = await thread(world.heron, world.group);
    for (let i = 0; i < 60; i += 1) await own.reply(world.otter, words.calm);
    await own.reply(world.otter, words.urgent);
    const before = await partsOf(own);
    await later(40 * day);
    expect(await partsOf(own)).toEqual(before);
  });

  it('is anything under a legal hold, though it was laid a moment ago', async () => {
    const own = await full();
    const before = await partsOf(own);
    await holds(true);
    await later(40 * day);
    expect(await partsOf(own)).toEqual(before);
    await holds(false);
    await later(day);
    expect(await partsOf(own)).toEqual([]);
  });

  it('is a thread in which somebody wrote lately, however old it is', async () => {
    const own = await thread(world.heron, world.group);
    world.deps.travel(29 * day);
    await own.reply(await newMember(), words.calm);
    await later(29 * day);
    expect(await partsOf(own)).toContain('thread');
  });

  it('is a thread of which a post was edited lately', async () => {
    const own = await thread(world.heron, world.group);
    world.deps.travel(29 * day);
    await edits(own, await signsIn(world.heron), 'I made bread.');
    await later(29 * day);
    expect(await partsOf(own)).toContain('thread');
    await later(2 * day);
    expect(await partsOf(own)).toEqual([]);
  });

  it('is one that is edited in the moment of its removal', async () => {
    const own = await thread(world.heron, world.group);
    world.deps.travel(31 * day);
    const heron = await signsIn(world.heron);
    await ticks(justBefore(closes, () => edits(own, heron, 'I made bread.')));
    expect((await own.read(heron)).posts).toMatchObject([{ body: 'I made bread.' }]);
  });

  it('is one that is answered in the moment of its removal', async () => {
    const own = await thread(world.heron, world.group);
    const otter = await laterMember(31 * day);
    await ticks(justBefore(closes, () => own.reply(otter, words.calm)));
    expect(await partsOf(own)).toEqual(['face', 'face', 'post', 'post', 'thread']);
    expect((await own.read(otter)).posts).toHaveLength(2);
  });

  it('is a post that is reported in the moment of its removal, with the whole of its thread', async () => {
    const own = await long();
    const parts = await partsOf(own);
    const otter = await laterMember(31 * day);
    await ticks(justBefore(closes, () => reports(own, otter)));
    expect(await partsOf(own)).toEqual([...parts, 'review'].sort());
    expect((await own.read(otter)).thread.state, 'and it stays open').toBe('published');
    await later(day);
    expect((await partsOf(own)).length).toBe(parts.length + 1);
  });

  const reportsAs = (reader: TestClient, own: Thread) =>
    reader.request('POST', `${own.path}/posts/40/reports`, worried, once());

  it('is half a thread: what is reported while its parts go comes too late, and is told so', async () => {
    const own = await long();
    const otter = await laterMember(31 * day);
    let status = 0;
    const afterTheFirst = justBefore(
      (all) => all.some((one) => one.kind === 'delete'),
      async () => {
        status = (await reportsAs(otter, own)).status;
      },
    );
    await ticks(afterTheFirst);
    expect(status).toBe(404);
    expect(await partsOf(own)).toEqual([]);
  });

  it('is a post on which a report was under way when its thread was closed', async () => {
    const own = await long();
    const parts = await partsOf(own);
    const otter = await laterMember(31 * day);
    // The report has read the thread as it stands, and is written when it is closed: one of the two must know of the other.
    let ticked = false;
    const underWay: Store = {
      ...world.deps.store,
      transact: async (all) => {
        const isReport = all.some((one) => one.kind === 'put' && one.item.type === 'review');
        if (isReport && !ticked) {
          ticked = true;
          await ticks();
        }
        return world.deps.store.transact(all);
      },
    };
    const client = clientOf(createTestApi({ ...world.deps, store: underWay }));
    client.cookie = otter.cookie;
    const { status } = await reportsAs(client, own);
    expect(ticked).toBe(true);
    expect([status, await partsOf(own)]).toEqual([404, []]);
    expect(parts).toContain('post');
  });

  it('is anything more once a hold is laid in the moment of a removal', async () => {
    const own = await full();
    const parts = await partsOf(own);
    world.deps.travel(31 * day);
    await ticks(justBefore(closes, () => holds(true)));
    expect(await partsOf(own)).toEqual(parts);
    expect((await own.read(await newMember())).thread.state).toBe('published');
  });

  it('is any of people’s words once a hold is laid while the parts of a long thread go', async () => {
    const own = await long();
    const written = (await partsOf(own)).filter((type) => type === 'post').length;
    world.deps.travel(31 * day);
    let transactions = 0;
    const second = (all: readonly Write[]) =>
      all.some((one) => one.kind === 'delete') && ++transactions === 2;
    await ticks(justBefore(second, () => holds(true)));
    expect(transactions, 'and no other was tried').toBe(2);
    expect((await partsOf(own)).filter((type) => type === 'post')).toHaveLength(written);
    expect(await removals()).toEqual([]);
    await holds(false);
    await later(day);
    expect(await partsOf(own)).toEqual([]);
  });

  it('is anything of a clinic that keeps words for good', async () => {
    await world.deps.stop();
    world = await createWorld({ settings: { keepThreadsDays: null } });
    const own = await full();
    const before = await partsOf(own);
    await later(5000 * day);
    expect(await partsOf(own)).toEqual(before);
  });

  it('is a person, a session, a review, a decision or an event of the audit', async () => {
    await full();
    const own = await thread(world.heron, world.group, { body: words.urgent });
    await decides(world.lind, reviewPathOf(own));
    const count = async (...types: string[]) =>
      (await everything(world.deps, 'forum')).filter((one) => types.includes(String(one.type)))
        .length;
    const kinds = [
      'person',
      'session',
      'review',
      'disposition',
      'clinic',
      'group',
      'name',
      'staff',
    ];
    const before = await count(...kinds);
    const events = (await everything(world.deps, 'audit')).length;
    await later(31 * day);
    expect(await count('thread')).toBe(0);
    expect(await count(...kinds)).toBe(before);
    expect((await everything(world.deps, 'audit')).length).toBe(events + 2);
  });
});

describe('what is there for a while only', () => {
  it('carries its end, so that the store itself lets it go', async () => {
    await world.clinic.nobody.request('POST', '/sign-in', { key: 'abandon '.repeat(7).trim() });
    await world.lind.post(`/groups/${world.group}/invitations`, {
      role: 'member',
      rosterEntry: { name: 'Somebody Real' },
    });
    const own = await thread(world.heron, world.group, { body: words.urgent });
    await world.lind.get(reviewPathOf(own));
    await world.lind.post(`${reviewPathOf(own)}/looking`, {});
    const items = await everything(world.deps, 'forum');
    const passing = [
      'sign-in',
      'invitation',
      'join-replay',
      'once',
      'attempts',
      'looker',
      'reading',
    ];
    for (const type of passing) {
      const found = items.filter((one) => one.type === type);
      expect(found.length, type).toBeGreaterThan(0);
      for (const one of found) expect(one.expiresAt, type).toEqual(expect.any(Number));
    }
  });
});

async function withdrawn(): Promise<Thread> {
  const own = await thread(world.heron, world.group);
  await world.heron.post(`${own.path}/posts/1/withdraw`, {});
  return own;
}
async function toFacilitators(): Promise<Thread> {
  const own = await thread(world.heron, world.group, { audience: 'facilitators' });
  // A message to the facilitators is a review of its own.
  await decides(world.lind, reviewPathOf(own));
  return own;
}
async function removedByFacilitator(): Promise<Thread> {
  const own = await thread(world.heron, world.group, { body: words.goodbye });
  await decides(world.lind, reviewPathOf(own), {
    outcome: 'removed-with-reason',
    noteToAuthor: 'We would like to talk with you.',
  });
  return own;
}
const worried = { kind: 'worried-about-someone', words: 'I am a little worried.' };
const reports = (of: Thread, reader: TestClient) =>
  reader.post(`${of.path}/posts/1/reports`, worried);
async function edits(of: Thread, author: TestClient, body: string): Promise<void> {
  const version = (await of.read(author)).posts[0]?.version;
  const { status } = await author.request('PATCH', `${of.path}/posts/1`, { body, version });
  expect(status).toBe(200);
}
async function signsIn({ key }: { key: string }): Promise<TestClient> {
  const client = clientOf(world.clinic.api);
  await client.post('/sign-in', { key });
  return client;
}
/** So long that its parts do not fit into one transaction. */
async function long(): Promise<Thread> {
  const own = await thread(world.heron, world.group);
  for (let i = 0; i < 60; i += 1) {
    const { number } = await own.reply(world.otter, words.calm);
    await world.heron.request('PUT', `${own.path}/posts/${number}/responses/me-too`);
  }
  return own;
}
async function holds(legalHold: boolean): Promise<void> {
  const key = clinicKey(world.clinic.clinicId);
  const item = await world.deps.store.get('forum', key);
  const settings = { keepThreadsDays: 30, legalHold };
  await world.deps.store.write({
    kind: 'put',
    table: 'forum',
    item: { ...key, ...item, settings },
  });
}
const closes = (all: readonly Write[]) =>
  all.some((one) => one.kind === 'update' && one.set?.ending !== undefined);
/** A store on which something happens once, just before a transaction of some kind. */
function justBefore(
  kind: (all: readonly Write[]) => boolean,
  happens: () => Promise<unknown>,
): Store {
  let happened = false;
  return {
    ...world.deps.store,
    transact: async (all) => {
      if (!happened && kind(all)) {
        happened = true;
        await happens();
      }
      return world.deps.store.transact(all);
    },
  };
}
const clinicEvents = async () => everything(world.deps, 'audit');
let joined = 0;
const pseudonyms = ['Hazel Wren', 'Copper Lantern', 'Velvet Fox', 'Pewter Jay', 'Cedar Moth'];
/** Signs in on the day: nobody's sign-in lasts for as long as a clinic keeps words. */
function newMember(): Promise<TestClient> {
  joined += 1;
  return world.clinic.joins('one', pseudonyms[joined % pseudonyms.length] ?? '');
}
async function laterMember(milliseconds: number) {
  world.deps.travel(milliseconds);
  return newMember();
}
