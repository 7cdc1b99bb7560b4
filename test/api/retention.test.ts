import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeOldThreads } from '#functions/clock/retention.ts';
import { tick } from '#functions/clock/tick.ts';
import { overGroups } from '#functions/clock/walks.ts';
import { getClockJob } from '#functions/data/clock-jobs.ts';
import { clinicKey } from '#functions/data/keys.ts';
import { type Store, StoreUnavailable } from '#functions/data/table.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import type { TestClient } from '#test/factories/api-client.ts';
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

// What the clock takes away for good, and what it must never take away. The clinic keeps words for 30 days.

const hour = 60 * 60_000;
const day = 24 * hour;
let world: World;
const jobs = [overGroups('retention', removeOldThreads)];

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
    const own = await thread(world.heron, world.group);
    for (let i = 0; i < 60; i += 1) await own.reply(world.otter, words.calm);
    world.deps.travel(31 * day);
    let writes = 0;
    const breaking: Store = {
      ...world.deps.store,
      transact: (all) => {
        writes += 1;
        if (writes === 2) throw new StoreUnavailable(new Error('away'));
        return world.deps.store.transact(all);
      },
    };
    await ticks(breaking);
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

describe('never removed', () => {
  it('is a thread with an open review, claimed or reopened ones too', async () => {
    const open = await thread(world.heron, world.group, { body: words.urgent });
    const reported = await full();
    await world.otter.post(`${reported.path}/posts/1/reports`, {
      kind: 'worried-about-someone',
      words: 'I am a little worried.',
    });
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
    const { clinicId } = world.clinic;
    const item = await world.deps.store.get('forum', clinicKey(clinicId));
    const hold = (legalHold: boolean) =>
      world.deps.store.write({
        kind: 'put',
        table: 'forum',
        item: { ...clinicKey(clinicId), ...item, settings: { keepThreadsDays: 30, legalHold } },
      });
    await hold(true);
    await later(40 * day);
    expect(await partsOf(own)).toEqual(before);
    await hold(false);
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

  it('is one that is answered in the moment of its removal', async () => {
    const own = await thread(world.heron, world.group);
    const otter = await laterMember(31 * day);
    const racing: Store = {
      ...world.deps.store,
      transact: async (all) => {
        const closes = all.some((one) => one.kind === 'update' && one.set?.state === 'removed');
        if (closes) await own.reply(otter, words.calm);
        return world.deps.store.transact(all);
      },
    };
    await ticks(racing);
    expect(await partsOf(own)).toEqual(['face', 'face', 'post', 'post', 'thread']);
    expect((await own.read(otter)).posts).toHaveLength(2);
  });

  it('is a post that is reported in the moment of its removal', async () => {
    const own = await thread(world.heron, world.group);
    const otter = await laterMember(31 * day);
    let reported = false;
    const racing: Store = {
      ...world.deps.store,
      transact: async (all) => {
        if (!reported) {
          reported = true;
          await otter.post(`${own.path}/posts/1/reports`, {
            kind: 'worried-about-someone',
            words: 'I am a little worried.',
          });
        }
        return world.deps.store.transact(all);
      },
    };
    await ticks(racing);
    expect(await partsOf(own)).toEqual(expect.arrayContaining(['post', 'review', 'thread']));
    expect((await own.read(otter)).thread.state, 'and it stays open').toBe('published');
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
    const items = await everything(world.deps, 'forum');
    for (const type of ['sign-in', 'invitation', 'join-replay', 'once', 'attempts']) {
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
