import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eraseDue } from '#functions/clock/erasures.ts';
import { clientOf, type TestClient } from '#test/factories/api-client.ts';
import { Authenticator } from '#test/factories/authenticator.ts';
import { aSubscription } from '#test/factories/browser.ts';
import { clockOf } from '#test/factories/clock.ts';
import { addressesOf, differences, Eyes, type Places, routesOf } from '#test/factories/curious.ts';
import { ofNobody, ofStaff, queriesOf } from '#test/factories/every-route.ts';
import { createTwin, type Twin } from '#test/factories/twins.ts';
import { words } from '#test/factories/words.ts';
import { type Thread, thread } from '#test/factories/world.ts';

// Somebody may be in two groups of a clinic. In one world they are one human, with one browser, one phone and one authenticator; in its twin
// they are two. Neither group, nor anybody who is in both, is told anything by which the worlds could be told apart.

const minute = 60_000;
type Of = 'one' | 'two';
const places = ['one', 'two'] as const;

interface Both {
  readonly twin: Twin;
  /** Whoever they are in that group, signed in just now. */
  as(group: Of): Promise<TestClient>;
  readonly eyes: Record<Of, Eyes>;
  readonly threads: Record<Of, Thread[]>;
  readonly authenticator: (group: Of) => Authenticator;
}

async function createBoth(are: 'one human' | 'two humans'): Promise<Both> {
  const twin = await createTwin('the same');
  const { clinic, otter, stranger } = twin.world;
  const keys = {
    one: (await clinic.joins('one', 'Amber Wren')).key,
    two: (await clinic.joins('two', 'Amber Wren')).key,
  };
  const isOne = are === 'one human';
  const browsers = { one: clientOf(clinic.api), two: clientOf(clinic.api) };
  const authenticators = { one: new Authenticator(), two: new Authenticator() };
  return {
    twin,
    async as(group) {
      const browser = isOne ? browsers.one : browsers[group];
      await browser.post('/sign-in', { key: keys[group] });
      return browser;
    },
    eyes: { one: new Eyes(otter), two: new Eyes(stranger) },
    threads: { one: [], two: [] },
    authenticator: (group) => (isOne ? authenticators.one : authenticators[group]),
  };
}

const groupIn = ({ twin }: Both, group: Of) => twin.world.clinic.group(group);
const pathIn = (both: Both, group: Of) => `/groups/${groupIn(both, group)}`;

/** Everything that the curious one of a group can read, with the addresses of the other group as well. */
function looks(both: Both, group: Of) {
  const unknown = 'm'.repeat(16);
  const known: Places = {
    groupId: places.map((one) => groupIn(both, one)),
    threadId: [...both.threads.one, ...both.threads.two].map(({ id }) => id),
    number: ['1'],
    goalId: [unknown],
    repairId: [unknown],
    startsAt: [new Date('2026-11-22T20:15:00.000Z').toISOString()],
  };
  const paths = routesOf(both.twin.world.deps)
    .filter((route) => route.startsWith('GET ') && !ofStaff.test(route) && !ofNobody.test(route))
    .flatMap((route) => {
      const pattern = route.replace('GET ', '');
      return addressesOf(pattern, known).flatMap((path) =>
        (queriesOf[pattern] ?? ['']).map((query) => `${path}${query}`),
      );
    });
  return both.eyes[group].reads(paths);
}

type Act = readonly [what: string, act: (both: Both) => Promise<unknown>];
const acts: readonly Act[] = [
  [
    'the same words are written in both, under the same alias and the same pseudonym',
    async (both) => {
      for (const group of places) {
        const who = await both.as(group);
        const id = groupIn(both, group);
        const open = { audience: 'group-and-alumni' };
        both.threads[group].push(await thread(who, id, open));
        both.threads[group].push(await thread(who, id, { ...open, alias: 'Woolen Raft' }));
      }
    },
  ],
  [
    'the same is kept and shown in both',
    async (both) => {
      for (const group of places) {
        const who = await both.as(group);
        const path = pathIn(both, group);
        await who.post(`${path}/goals`, { words: 'Sleep', show: true });
        await who.post(`${path}/strategies`, { words: 'I count the lamps.' });
        await who.post(`${path}/agenda`, { theme: 'Asking for help' });
        await who.post(`${path}/journal`, { mood: 'heavy' });
        await who.request('PUT', `${path}/safety-plan`, { version: 0, people: 'My sister' });
        await who.request('PUT', `${path}/boundaries/quiet-hours`, { from: '22:00', to: '07:00' });
      }
    },
  ],
  [
    'one phone is told, and one authenticator signs in, for both',
    async (both) => {
      for (const group of places) {
        const who = await both.as(group);
        const told = await who.request(
          'PUT',
          `${pathIn(both, group)}/being-told/this-device`,
          aSubscription,
        );
        expect(told.status).toBe(204);
        const { options } = await who.post<{ options: { challenge: string } }>(
          '/passkeys/challenge',
          { for: 'registration' },
        );
        const response = both.authenticator(group).make(options);
        await who.post('/passkeys', { name: 'my phone', response });
      }
    },
  ],
  [
    'a facilitator of both reads urgent words in both',
    async (both) => {
      for (const group of places) {
        const who = await both.as(group);
        const urgent = await thread(who, groupIn(both, group), { body: words.urgent });
        both.threads[group].push(urgent);
        const staff = await both.twin.world.clinic.staff('both');
        await staff.get(`/reviews/${urgent.id}-1`);
        await urgent.reply(staff, 'I am here with you.');
      }
    },
  ],
  [
    'a break in one',
    async (both) =>
      (await both.as('one')).request('PUT', `${pathIn(both, 'one')}/boundaries/break`, {}),
  ],
  [
    'leaving one',
    async (both) => (await both.as('one')).post(`${pathIn(both, 'one')}/mine/leave`, {}),
  ],
  [
    'being erased in the other',
    async (both) => {
      await (await both.as('two')).request('PUT', `${pathIn(both, 'two')}/mine/erasure`, {});
      const { deps } = both.twin.world;
      deps.travel(24 * 60 * minute);
      for (let n = 0; n < 4; n += 1) {
        await eraseDue(clockOf(deps), { left: () => minute, isUp: () => false });
        deps.travel(3 * minute);
      }
    },
  ],
];

describe('nobody can tell whether two people of two groups are one human', () => {
  let worlds: readonly [Both, Both];
  beforeAll(async () => {
    worlds = await Promise.all([createBoth('one human'), createBoth('two humans')]);
  }, 2 * minute);
  afterAll(() => Promise.all(worlds.map(({ twin }) => twin.world.deps.stop())));

  it.each(acts)('after %s', async (_, act) => {
    await Promise.all(
      worlds.map(async (both) => {
        await act(both);
        both.twin.world.deps.travel(7 * minute);
      }),
    );
    for (const group of places) {
      const [one = [], two = []] = await Promise.all(worlds.map((both) => looks(both, group)));
      expect(differences(one, two), group).toEqual([]);
    }
  });

  it('by an id, a picture or a cursor that both groups are shown', () => {
    const [{ eyes }] = worlds;
    const shown = (of: Eyes) =>
      new Set(
        of.answers.flatMap(({ text }) => text.match(/\b(?:m[a-z2-7]{15}|[\w-]{60,})\b/g) ?? []),
      );
    const [one, two] = [shown(eyes.one), shown(eyes.two)];
    expect(one.size).toBeGreaterThan(5);
    expect(two.size).toBeGreaterThan(5);
    // What a browser needs to be told anything is the installation’s, and everybody’s.
    const key = eyes.one.answers
      .map(({ text }) => text.match(/"serverKey":"([^"]+)"/)?.[1])
      .find(Boolean);
    expect([...one].filter((id) => two.has(id) && id !== key)).toEqual([]);
  });

  it('by anything that changes in one group with what is done in the other', async () => {
    const [both] = worlds;
    const before = await looks(both, 'two');
    await thread(both.twin.world.heron, groupIn(both, 'one'), { body: words.urgent });
    await both.twin.world.heron.post(`${pathIn(both, 'one')}/agenda`, { theme: 'A theme' });
    expect(differences(before, await looks(both, 'two'))).toEqual([]);
  });
});
