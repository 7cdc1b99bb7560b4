import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedContent } from '#infra/local/seed/content/index.ts';
import { seedDemo } from '#infra/local/seed/seed.ts';
import { createSeedClient } from '#infra/local/seed/seed-client.ts';
import type { Agenda } from '#shared/contracts/agenda.ts';
import type { Boundaries } from '#shared/contracts/boundaries.ts';
import type { GoalList } from '#shared/contracts/goal.ts';
import type { Journal } from '#shared/contracts/journal.ts';
import type { Me } from '#shared/contracts/people.ts';
import type { RepairList } from '#shared/contracts/repair.ts';
import type { ReviewList } from '#shared/contracts/review.ts';
import type { SafetyPlan } from '#shared/contracts/safety-plan.ts';
import type { StrategyList } from '#shared/contracts/strategy.ts';
import type { ThreadList, ThreadPage } from '#shared/contracts/thread.ts';
import { moods } from '#shared/domain/journal.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';

// What stands beside the threads of the demo, as its people find it after it was filled in through the API.

const beginning = 600_000;
/** Threads to which something of it belongs; the others are long. */
const threads = seedContent.threads.filter(
  ({ whatHelped, posts }) => whatHelped || posts.some((one) => one.broughtAt || one.mutedBy),
);

let deps: TestDeps;
let read: <T>(name: string, path: string) => Promise<T>;
beforeAll(async () => {
  deps = await createTestDeps();
  const keys = await seedDemo(deps, { ...seedContent, threads });
  const client = createSeedClient(deps);
  const homes = new Map<string, string>();
  read = async (name, path) => {
    if (!homes.has(name)) {
      await client.signIn(name, keys.find((one) => one.name === name)?.key ?? '');
      const { groups } = await client.send<Me>(name, 'GET', '/me');
      homes.set(
        name,
        `/groups/${groups.find((one) => one.name.startsWith('Tu'))?.id ?? groups[0]?.id}`,
      );
    }
    return client.send(name, 'GET', path.replace('~', homes.get(name) ?? ''));
  };
}, beginning);
afterAll(() => deps.stop());

describe('a member of the demo', () => {
  it('has a goal with steps, one harder day and one to celebrate, both seen by somebody, and one for herself', async () => {
    const { own, others } = await read<GoalList>('Fernlight', '~/goals');
    expect(own).toHaveLength(2);
    const shown = own.find((goal) => goal.isShown);
    expect(shown?.steps.map((step) => step.isDone)).toEqual([true, true, false]);
    expect(shown?.entries.map(({ kind, seen }) => [kind, seen])).toEqual([
      ['setback', true],
      ['celebration', true],
    ]);
    expect(others.map(({ author, state }) => [author.name, state])).toEqual([
      ['Small Pebble', 'reached'],
    ]);
    // Nothing of the private one is anybody else's.
    const pebble = await read<GoalList>('Small Pebble', '~/goals');
    expect(pebble.others.map((goal) => goal.id)).toEqual([shown?.id]);
  });

  it('finds what helped others, keeps some of it, and waits with her own until it was read', async () => {
    const { strategies } = await read<StrategyList>('Fernlight', '~/strategies');
    const shared = strategies.filter((one) => one.state === 'shared');
    expect(shared.map((one) => one.author.name).sort()).toEqual([
      'Harbor Bell',
      'Mossy Step',
      'Olivo Azul',
      'Quiet Heron',
    ]);
    expect(strategies.filter((one) => one.kept).length).toBe(2);
    expect(strategies.filter((one) => one.helpedYou).length).toBe(2);
    expect(strategies.filter((one) => one.author.isYou).map((one) => one.state)).toEqual([
      'waiting',
    ]);
    const alum = await read<StrategyList>('Harbor Bell', '~/strategies');
    expect(alum.strategies.map((one) => one.author.name)).not.toContain('Olivo Azul');
    expect(alum.strategies.some((one) => one.kept)).toBe(true);
  });

  it('sees weeks that go up and down in the picture of her journal', async () => {
    const { weeks, notes } = await read<Journal>('Fernlight', '~/journal');
    expect(weeks.points.length).toBeGreaterThanOrEqual(10);
    expect(new Set(weeks.points.map((point) => point.mood))).toEqual(new Set(moods));
    expect(notes.filter((note) => note.isShared)).toHaveLength(1);
  });

  it('has a plan of several versions for herself; two others share theirs with the facilitators', async () => {
    const own = await read<SafetyPlan>('Fernlight', '~/safety-plan');
    expect([own.plan?.version, own.earlier, own.shared]).toEqual([2, 1, null]);
    for (const name of ['Small Pebble', 'Plum Orchard']) {
      expect((await read<SafetyPlan>(name, '~/safety-plan')).shared?.version, name).toBe(1);
    }
  });

  it('is on one way back on which both have written, and the other group has one that was asked for', async () => {
    for (const name of ['Fernlight', 'Paper Lantern']) {
      const { repairs } = await read<RepairList>(name, '~/repairs');
      expect(
        repairs.map(({ state, revealed, youMay }) => [state, revealed, youMay.answer]),
        name,
      ).toEqual([['open', true, true]]);
    }
    expect(
      (await read<RepairList>('Plum Orchard', '~/repairs')).repairs.map((one) => one.state),
    ).toEqual(['asked']);
    expect((await read<RepairList>('Tin Whistle', '~/repairs')).repairs).toEqual([]);
  });

  it('finds an agenda with a theme and words from a thread, and what was talked about', async () => {
    const { items } = await read<Agenda>('Fernlight', '~/agenda');
    const states = items.map(({ state, theme }) => `${state} ${theme === null ? 'post' : 'theme'}`);
    expect(states.sort()).toEqual(['discussed theme', 'open post', 'open theme']);
    const small = await read<Agenda>('Plum Orchard', '~/agenda');
    expect(small.items.map((one) => one.carried).sort()).toEqual([false, true]);
  });

  it('has said what helped in a thread, which those who answered find there', async () => {
    const { threads: found } = await read<ThreadList>('Mossy Step', '~/threads');
    const thread = found.find((one) => one.title === 'Does it get easier to talk in the room?');
    const { whatHelped } = await read<ThreadPage>('Mossy Step', `~/threads/${thread?.id}`);
    expect(whatHelped).toMatchObject({ waits: false, keptBack: null });
  });

  it('may have muted a name, of which nobody else is told', async () => {
    const { mutes } = await read<Boundaries>('Plum Orchard', '~/boundaries');
    expect(mutes.map((one) => one.name)).toEqual(['Tin Whistle']);
  });
});

describe('the facilitators of the demo', () => {
  it('have read what was shared, and still have before them what came last', async () => {
    const { reviews } = await read<ReviewList>('Dr. Ines Halloway', '/reviews');
    expect(
      reviews
        .filter(({ id }) => id.endsWith('-shared'))
        .map(({ author, lane }) => `${author}, ${lane}`)
        .sort(),
    ).toEqual(['Fernlight, routine', 'Plum Orchard, soon', 'Tin Whistle, routine']);
  });
});
