import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDigest } from '#functions/clock/digests.ts';
import { overGroups } from '#functions/clock/walks.ts';
import { getClockJob } from '#functions/data/clock-jobs.ts';
import type { SessionList } from '#shared/contracts/session.ts';
import { clockOf } from '#test/factories/clock.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, decides, reviewPathOf, thread, type World } from '#test/factories/world.ts';
import { tick } from '#test/setup/functions.ts';

// The world's groups met three days ago and meet in four days.

const hour = 60 * 60_000;
let world: World;
const jobs = [overGroups('digests', makeDigest)];

beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.deps.stop());

const ticks = () => tick(clockOf(world.deps), jobs);
/** Staff's sign-ins do not last from one session to the next. */
const digestFor = async (slug: string) =>
  (await (await world.clinic.staff(slug)).get<SessionList>(`/groups/${world.group}/sessions`))
    .digest;
const did = async () => (await getClockJob(world.deps.store, 'digests'))?.did;

describe('a digest', () => {
  it('is made a day before the session, for those who lead the group, and for nobody else', async () => {
    world.deps.travel(71 * hour);
    await ticks();
    expect(await digestFor('lind')).toBeNull();
    world.deps.travel(hour);
    await ticks();
    expect(await did()).toEqual({ made: 2 });
    expect(await digestFor('lind')).toMatchObject({ madeAt: world.deps.now().toISOString() });
    for (const reader of [world.heron, world.alum]) {
      const { digest } = await reader.get<SessionList>(`/groups/${world.group}/sessions`);
      expect(digest).toBeNull();
    }
  });

  it('counts what the group did since it last met, and holds no word and no name', async () => {
    const own = await thread(world.heron, world.group, { title: 'A kettle', body: words.calm });
    await own.reply(world.otter, words.calm);
    await own.reply(world.lind, words.calm);
    await thread(world.alum, world.group, { audience: 'group-and-alumni' });
    const taken = await own.reply(world.otter, words.calm);
    await world.otter.post(`${own.path}/posts/${taken.number}/withdraw`, {});
    await thread(world.stranger, world.clinic.group('two'));
    await decides(world.lind, reviewPathOf(await urgent()));
    await urgent();
    world.deps.travel(73 * hour);
    await ticks();
    expect(await digestFor('lind')).toMatchObject({
      threadsOpened: 4,
      posts: 6,
      members: { wrote: null, active: 2 },
      unanswered: 3,
      reviews: { decided: 1, waiting: { crisis: 0, urgent: 1, soon: 0, routine: 0 } },
      isWhole: true,
    });
    const stored = (await everything(world.deps, 'forum')).filter((one) => one.type === 'digest');
    expect(stored).toHaveLength(2);
    expect(JSON.stringify(stored)).not.toMatch(/kettle|soup|Heron|Otter|Lind/);
    expect(JSON.stringify(world.deps.logged)).not.toMatch(/kettle|soup|Heron|Otter|Lind/);
  });

  it('leaves out what was written before the last session', async () => {
    const old = await thread(world.heron, world.group);
    for (let i = 0; i < 25; i += 1) await old.reply(world.otter, words.calm);
    // Past the next session, and near the one after.
    world.deps.travel(7 * 24 * hour);
    await old.reply(world.heron, words.calm);
    world.deps.travel(3 * 24 * hour + hour);
    await ticks();
    expect(await digestFor('lind')).toMatchObject({
      threadsOpened: 0,
      posts: 1,
    });
  });

  it.each([
    [4, null],
    [5, 5],
  ])(
    'of %i members who wrote gives the number as %s: of fewer than five it would say who',
    async (count, wrote) => {
      const more = ['Hazel Wren', 'Copper Lantern', 'Velvet Fox'];
      const others = await Promise.all(more.map((name) => world.clinic.joins('one', name)));
      const members = [world.heron, world.otter, ...others];
      for (const member of members.slice(0, count)) await thread(member, world.group);
      world.deps.travel(73 * hour);
      await ticks();
      expect((await digestFor('lind'))?.members).toEqual({ wrote, active: 5 });
    },
  );

  it('is made once: later words do not change it, nor does a second clock', async () => {
    world.deps.travel(73 * hour);
    await Promise.all([ticks(), ticks()]);
    const made = await digestFor('lind');
    await thread(world.heron, world.group);
    world.deps.travel(hour);
    await ticks();
    expect(await did()).toEqual({});
    expect(await digestFor('lind')).toEqual(made);
  });
});

const urgent = () => thread(world.heron, world.group, { body: words.urgent });
