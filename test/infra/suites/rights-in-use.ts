import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobs } from '#functions/clock/jobs.ts';
import type { Store } from '#functions/data/table.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { startStreamPump } from '#infra/local/stream-pump.ts';
import type { Agenda } from '#shared/contracts/agenda.ts';
import { aSubscription } from '#test/factories/browser.ts';
import { somebodyWithEverything } from '#test/factories/everything-of.ts';
import { createTestPager } from '#test/factories/pager.ts';
import { type Asked, watchedStore } from '#test/factories/watched-store.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, decides, reviewPathOf, thread, type World } from '#test/factories/world.ts';
import { createPagerHandler, createTriageHandler, tick } from '#test/setup/functions.ts';
import { prod, type Right, rightsIn } from '../synthesis.ts';

// The rights that are synthesised, held against what the code asks of the store when it does everything that it does.

let world: World;
let standIn: ComprehendStandIn;
const asked: Record<'Triage' | 'Pager' | 'Clock', Asked[]> = { Triage: [], Pager: [], Clock: [] };
const day = 24 * 60 * 60_000;

function watched(owner: keyof typeof asked): Store {
  const { store, asked: noted } = watchedStore(world.deps.store);
  asked[owner] = noted;
  return store;
}

beforeAll(async () => {
  world = await createWorld({ settings: { keepThreadsDays: 30 } });
  standIn = await startComprehendStandIn();
  const pager = createTestPager(world.deps);
  const classifier = createComprehendClassifier({
    region: 'local',
    endpoint: standIn.url,
    maxAttempts: 1,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const triage = createTriageHandler({ ...world.deps, classifier, store: watched('Triage') });
  const pages = createPagerHandler({ ...pager, store: watched('Pager') });
  const folder = mkdtempSync(join(tmpdir(), 'pump-'));
  const pump = startStreamPump({
    client: world.deps.embedded.client,
    table: world.deps.names.forum,
    folder,
    pollMilliseconds: 20,
    handler: async (event) => {
      await pages(event);
      return triage(event);
    },
  });
  const carrier = { tell: () => Promise.resolve('gone' as const) };
  const clock = { ...pager, classifier, carrier, store: watched('Clock') };
  const later = async (milliseconds: number) => {
    world.deps.travel(milliseconds);
    await tick(clock, jobs);
  };

  const leaving = await somebodyWithEverything(world);
  await leaving.client.request('PUT', `/groups/${world.group}/mine/erasure`, {});
  const agenda = `/groups/${world.group}/agenda`;
  await world.heron.post(agenda, { theme: 'Holidays' });
  for (const { id, version } of (await world.lind.get<Agenda>(agenda)).items) {
    const mark = { mark: 'discussed', version };
    await world.lind.request('POST', `${agenda}/${id}/mark`, mark);
  }
  const calm = await thread(world.heron, world.group);
  await world.heron.request('PUT', `/groups/${world.group}/being-told/this-device`, aSubscription);
  await calm.reply(world.otter, 'My name is Peter Smith, write to peter.smith@example.com.');
  await decides(
    world.lind,
    reviewPathOf(await thread(world.heron, world.group, { body: words.urgent })),
  );
  await world.heron.post(`/groups/${world.group}/agenda`, { theme: words.goodbye });
  const plan = `/groups/${world.group}/safety-plan`;
  await world.heron.request('PUT', plan, { version: 0, people: words.goodbye });
  await world.heron.post(`${plan}/share`, { version: 1 });
  const waits = await thread(world.heron, world.group, { body: words.goodbye });
  await world.clinic.joins('one', 'I want to die');
  standIn.setFault(() => 'error');
  await thread(world.otter, world.group);
  await pump.drained();
  standIn.setFault(() => undefined);
  await world.lind.post(`${reviewPathOf(waits)}/claim`, {});
  await later(20 * 60_000);
  await later(2 * 60_000);
  await later(3.5 * day);
  await later(40 * day);
  await pump.drained();
  await pump.stop();
  rmSync(folder, { recursive: true });
}, 120_000);
afterAll(async () => {
  await standIn.close();
  await world.deps.stop();
});

const rights = rightsIn(prod.app);
const beginnings = ({ conditions }: Right): string[] | null => {
  const {
    'ForAllValues:StringLike': like,
  }: Record<string, Record<string, string[]>> = JSON.parse(conditions);
  return like?.['dynamodb:LeadingKeys']?.map((one) => one.replace(/\*$/, '')) ?? null;
};
const tables = { forum: 'ForumTable', audit: 'AuditTable', vault: 'VaultTable' };
const allows = (right: Right, { table, action, partition, index }: Asked) =>
  right.actions.includes(`dynamodb:${action}`) &&
  right.resources.includes(`OutputFnGetAtt${tables[table]}`) &&
  right.resources.includes('/index/') === (index !== null) &&
  (index === null || right.resources.includes(`/index/${index}`)) &&
  (partition === null || (beginnings(right)?.some((one) => partition.startsWith(one)) ?? true));

describe.each(['Triage', 'Pager', 'Clock'] as const)('%s', (owner) => {
  const own = rights.filter((right) => right.owner.startsWith(owner));

  it('may do all that it does', () => {
    expect(asked[owner].length).toBeGreaterThan(10);
    const refused = asked[owner].filter((one) => !own.some((right) => allows(right, one)));
    expect([...new Set(refused.map((one) => JSON.stringify(one)))]).toEqual([]);
  });

  it('reaches no key, no sign-in, no invitation and no mark of a request; the clock takes away what somebody had erased', () => {
    const actions = ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'];
    const takesAway = owner === 'Clock' ? ['DeleteItem KEY#h', 'DeleteItem SIGNIN#h'] : [];
    const secret = ['KEY#h', 'SIGNIN#h', 'INVITATION#h', 'JOIN#h', 'ONCE#p#h', 'RATE#b'];
    for (const action of actions) {
      for (const partition of secret) {
        const one: Asked = { table: 'forum', action, partition, index: null };
        expect(
          own.some((right) => allows(right, one)),
          `${action} ${partition}`,
        ).toBe(takesAway.includes(`${action} ${partition}`));
      }
    }
  });

  it('makes no wish to be erased, by which the vault would destroy a seal', () => {
    for (const action of ['PutItem', 'UpdateItem']) {
      const one: Asked = { table: 'forum', action, partition: 'ERASURE#p', index: null };
      expect(
        own.some((right) => allows(right, one)),
        action,
      ).toBe(false);
    }
  });
});
