import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeOldWords } from '#functions/clock/retention.ts';
import { overGroups } from '#functions/clock/walks.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getClockJob } from '#functions/data/clock-jobs.ts';
import { clinicKey } from '#functions/data/keys.ts';
import type { AddedItem, Agenda } from '#shared/contracts/agenda.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { clockOf } from '#test/factories/clock.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, decides, type World } from '#test/factories/world.ts';
import { tick } from '#test/setup/functions.ts';

// How long a group's agenda is kept. The clinic keeps words for 30 days.

const day = 24 * 60 * 60_000;
let world: World;
beforeEach(async () => {
  world = await createWorld({ settings: { keepThreadsDays: 30 } });
});
afterEach(() => world.deps.stop());

const path = () => `/groups/${world.group}/agenda`;
const brings = (theme: string) => world.heron.post<AddedItem>(path(), { theme }, once());

async function isDiscussed(as: TestClient, id: string): Promise<void> {
  const { items } = await as.get<Agenda>(path());
  const version = items.find((item) => item.id === id)?.version;
  const { status } = await as.request('POST', `${path()}/${id}/mark`, {
    mark: 'discussed',
    version,
  });
  expect(status).toBe(204);
}

async function later(days: number): Promise<void> {
  world.deps.travel(days * day);
  await tick(clockOf(world.deps), [overGroups('retention', removeOldWords)]);
}

const kept = async () =>
  (await everything(world.deps, 'forum'))
    .filter(({ type }) => type === 'agenda-item')
    .map(({ itemId }) => itemId);
const events = async () =>
  (await everything(world.deps, 'audit')).filter((one) => one.action === 'agenda.retention-ended');

async function setHold(legalHold: boolean): Promise<void> {
  const key = clinicKey(world.clinic.clinicId);
  const item = await world.deps.store.get('forum', key);
  const settings = { keepThreadsDays: 30, legalHold };
  await world.deps.store.write({
    kind: 'put',
    table: 'forum',
    item: { ...key, ...item, settings },
  });
}

it('what was discussed goes after as long as the clinic keeps words; what was not stays', async () => {
  const discussed = await brings('Saying no at work');
  const open = await brings('Evenings');
  await isDiscussed(world.lind, discussed.id);
  await later(29);
  expect(await kept()).toHaveLength(2);
  await later(2);
  expect(await kept()).toEqual([open.id]);
  expect(await events()).toMatchObject([
    { actor: { kind: 'system', id: 'clock' }, details: { items: 1 } },
  ]);
  expect(JSON.stringify([await events(), world.deps.logged])).not.toMatch(/Saying no|Evenings/);
  expect((await getClockJob(world.deps.store, 'retention'))?.did).toMatchObject({ agenda: 1 });
  await later(40);
  expect(await kept()).toEqual([open.id]);
});

it('an item whose review is not decided stays until it is', async () => {
  const { id } = await brings(words.urgent);
  await isDiscussed(world.lind, id);
  await later(31);
  expect(await kept()).toEqual([id]);
  await decides(await world.clinic.staff('lind'), `/reviews/${id}-agenda`);
  await later(1);
  expect(await kept()).toEqual([]);
});

it('nothing goes under a legal hold, also one that is laid in the same moment', async () => {
  const { id } = await brings('Saying no at work');
  await isDiscussed(world.lind, id);
  await setHold(true);
  await later(31);
  expect(await kept()).toEqual([id]);
  await setHold(false);
  const clinic = await getClinic(world.deps.store, world.clinic.clinicId);
  world.deps.travel(day);
  const { store } = world.deps;
  const laid = {
    ...store,
    transact: async (all: Parameters<typeof store.transact>[0]) => {
      await setHold(true);
      return store.transact(all);
    },
  };
  expect(clinic?.settings?.legalHold).toBe(false);
  await tick(clockOf(world.deps, { store: laid }), [overGroups('retention', removeOldWords)]);
  expect(await kept()).toEqual([id]);
  expect(await events()).toEqual([]);
});
