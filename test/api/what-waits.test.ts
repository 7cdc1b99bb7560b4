import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AddedItem, Agenda } from '#shared/contracts/agenda.ts';
import type { AddedGoal, GoalList, ShownGoal } from '#shared/contracts/goal.ts';
import type { AddedStrategy, StrategyList } from '#shared/contracts/strategy.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { differences, Eyes } from '#test/factories/curious.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, thread, type World } from '#test/factories/world.ts';

// Words that wait for a facilitator are not there for others. Neither is that there are any, nor, once they are shown, that they waited.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const own = (rest: string) => `/groups/${world.group}/${rest}`;
const goalOf = async (as: TestClient, id: string) =>
  (await as.get<{ goal: ShownGoal }>(own(`goals/${id}`))).goal;
async function changes(id: string, change: Record<string, unknown>): Promise<void> {
  const { version } = await goalOf(world.heron, id);
  const answer = await world.heron.request('PATCH', own(`goals/${id}`), { version, ...change });
  expect(answer.status).toBe(204);
}
const adds = async () =>
  (
    await world.heron.post<AddedGoal>(own('goals'), {
      ...{ words: 'Answer the phone', step: 'Ring my sister', show: true },
    })
  ).id;
const writes = (id: string, text: string) => changes(id, { change: 'write', words: text });
const steps = (id: string, text: string) => changes(id, { change: 'add-step', words: text });
const marks = async (rest: string, version: number | null) => {
  const mark = { mark: 'show', version };
  const answer = await world.lind.request('POST', own(`${rest}/mark`), mark, once());
  expect(answer.status).toBe(204);
};

/** Two things as somebody may compare them: without the words themselves, and without ids, which are drawn. */
const compared = (shown: unknown) =>
  JSON.stringify(shown)
    .replace(/"id":"[a-z2-7]{16}"/g, '"id":""')
    .replaceAll(words.goodbye, words.calm);

describe('of what waits, another member is told nothing', () => {
  it('in the goals, the agenda and on the first page, byte for byte', async () => {
    const id = await adds();
    await writes(id, words.calm);
    const eyes = new Eyes(world.otter);
    const looks = () =>
      eyes.reads([
        own('goals'),
        own(`goals/${id}`),
        own('agenda'),
        `/groups/${world.group}`,
        own(`goals/${id}/seen/0`),
      ]);
    await looks();
    const before = await looks();

    await writes(id, words.goodbye);
    await steps(id, words.goodbye);
    await world.heron.post<AddedItem>(own('agenda'), { theme: words.goodbye });
    expect((await goalOf(world.heron, id)).entries.map(({ waits }) => waits)).toEqual([
      false,
      true,
    ]);
    expect(differences(before, await looks())).toEqual([]);
    // What a reader holds on to is called the same, whatever waits before it.
    await writes(id, words.calm);
    await steps(id, words.calm);
    const [first, last] = (await goalOf(world.otter, id)).entries;
    await marks(`goals/${id}`, (await goalOf(world.lind, id)).version);
    const { entries } = await goalOf(world.otter, id);
    expect([entries[0]?.id, entries[2]?.id]).toEqual([first?.id, last?.id]);
  });
});

describe('of what waited and is shown, another member is told no more than of what never did', () => {
  it('of a goal, its steps and entries', async () => {
    const [held, plain] = [await adds(), await adds()];
    for (const [id, text] of [
      [held, words.goodbye],
      [plain, words.calm],
    ] as const) {
      await writes(id, text);
      await steps(id, text);
      await writes(id, words.calm);
      await steps(id, words.calm);
    }
    for (const who of [world.otter, world.both]) {
      const numbers = (await goalOf(who, held)).steps.map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    }
    await marks(`goals/${held}`, (await goalOf(world.lind, held)).version);
    expect(compared(await goalOf(world.otter, held))).toBe(
      compared(await goalOf(world.otter, plain)),
    );
    const { others } = await world.otter.get<GoalList>(own('goals'));
    const [one, other] = [held, plain].map((id) => others.find((goal) => goal.id === id));
    expect(compared(one)).toBe(compared(other));
    expect(others.map(({ version }) => version)).toEqual(others.map(() => null));
  });

  it('of a theme', async () => {
    const brings = async (theme: string) =>
      (await world.heron.post<AddedItem>(own('agenda'), { theme })).id;
    const [held, plain] = [await brings(words.goodbye), await brings(words.calm)];
    const itemFor = async (as: TestClient, id: string) =>
      (await as.get<Agenda>(own('agenda'))).items.find((item) => item.id === id);
    await marks(`agenda/${held}`, (await itemFor(world.lind, held))?.version ?? null);
    const seen = await itemFor(world.otter, held);
    expect(seen).toMatchObject({ theme: words.goodbye, version: null });
    expect(compared(seen)).toBe(compared(await itemFor(world.otter, plain)));
  });

  it('of what helped somebody', async () => {
    const says = async (text: string) => {
      const of = await thread(world.heron, world.group);
      await of.reply(world.otter, words.calm);
      const said = { words: text, version: 0 };
      await world.heron.request('PUT', `${of.path}/what-helped`, said);
      return of;
    };
    const [held, plain] = [await says(words.goodbye), await says(words.calm)];
    const noteOf = async (of: typeof held, as: TestClient) => (await of.read(as)).whatHelped;
    const version = (await noteOf(held, world.lind))?.version ?? null;
    await marks(`threads/${held.id}/what-helped`, version);
    const seen = await noteOf(held, world.otter);
    expect(seen).toMatchObject({ words: words.goodbye, version: null });
    expect(compared(seen)).toBe(compared(await noteOf(plain, world.otter)));
  });

  it('of a strategy that was kept back before it was shown', async () => {
    const brings = async () =>
      (await world.heron.post<AddedStrategy>(own('strategies'), { words: words.calm })).id;
    const strategyFor = async (as: TestClient, id: string) =>
      (await as.get<StrategyList>(own('strategies'))).strategies.find((one) => one.id === id);
    const [kept, plain] = [await brings(), await brings()];
    const versionOf = async (id: string) => (await strategyFor(world.lind, id))?.version ?? null;
    await world.lind.post(own(`strategies/${kept}/mark`), {
      ...{ mark: 'keep-back', note: 'It names a place.', version: await versionOf(kept) },
    });
    for (const id of [kept, plain]) await marks(`strategies/${id}`, await versionOf(id));
    expect(compared(await strategyFor(world.otter, kept))).toBe(
      compared(await strategyFor(world.otter, plain)),
    );
  });
});
