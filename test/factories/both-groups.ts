import { eraseDue } from '#functions/clock/erasures.ts';
import type { AddedItem } from '#shared/contracts/agenda.ts';
import type { AddedGoal } from '#shared/contracts/goal.ts';
import type { AskedRepair, ShownRepair } from '#shared/contracts/repair.ts';
import type { GroupPeople } from '#shared/contracts/standing.ts';
import type { AddedStrategy, StrategyList } from '#shared/contracts/strategy.ts';
import { clientOf, type TestClient } from './api-client.ts';
import { Authenticator } from './authenticator.ts';
import { aSubscription } from './browser.ts';
import { clockOf } from './clock.ts';
import { Eyes, type Places } from './curious.ts';
import { createTwin, type Twin } from './twins.ts';
import { words } from './words.ts';
import { type Thread, thread } from './world.ts';

// Somebody may be in two groups of a clinic. In one world they are one human, with one browser, one phone and one authenticator; in its twin
// they are two. Nobody else in either group is told anything by which the worlds could be told apart.

const minute = 60_000;
export type Of = 'one' | 'two';
export const places = ['one', 'two'] as const;
const pseudonym = 'Amber Wren';

/** Who is curious in each group. Each knows all that the curious ones of both could have come by. */
export const curious = ['member', 'alum'] as const;
export type Curious = (typeof curious)[number];

export interface Both {
  readonly twin: Twin;
  /** Whoever they are in that group, signed in just now. */
  as(group: Of): Promise<TestClient>;
  readonly curious: Record<Of, Record<Curious, TestClient>>;
  readonly eyes: Record<Of, Record<Curious, Eyes>>;
  readonly threads: Record<Of, Thread[]>;
  readonly ids: Record<'goal' | 'repair' | 'strategy' | 'item', string[]>;
  readonly authenticator: (group: Of) => Authenticator;
}

export async function createBoth(are: 'one human' | 'two humans'): Promise<Both> {
  const twin = await createTwin('the same');
  const { clinic, otter, alum, stranger } = twin.world;
  const keys = {
    one: (await clinic.joins('one', pseudonym)).key,
    two: (await clinic.joins('two', pseudonym)).key,
  };
  const who = {
    one: { member: otter, alum },
    two: { member: stranger, alum: await clinic.joins('two', 'Copper Finch', 'alum') },
  };
  const isOne = are === 'one human';
  const browsers = { one: clientOf(clinic.api), two: clientOf(clinic.api) };
  const authenticators = { one: new Authenticator(), two: new Authenticator() };
  const eyesOf = ({ member, alum: other }: Record<Curious, TestClient>) => ({
    member: new Eyes(member),
    alum: new Eyes(other),
  });
  return {
    twin,
    async as(group) {
      const browser = isOne ? browsers.one : browsers[group];
      await browser.post('/sign-in', { key: keys[group] });
      return browser;
    },
    curious: who,
    eyes: { one: eyesOf(who.one), two: eyesOf(who.two) },
    threads: { one: [], two: [] },
    ids: { goal: [], repair: [], strategy: [], item: [] },
    authenticator: (group) => (isOne ? authenticators.one : authenticators[group]),
  };
}

export const groupIn = ({ twin }: Both, group: Of) => twin.world.clinic.group(group);
export const pathIn = (both: Both, group: Of) => `/groups/${groupIn(both, group)}`;

/** What may stand in addresses: what is known of both groups, in every combination; of threads so many of each. */
export function placesOf(both: Both, threads = Number.POSITIVE_INFINITY): Places {
  const unknown = 'm'.repeat(16);
  const threadId = places.flatMap((one) => both.threads[one].slice(0, threads).map(({ id }) => id));
  const { goal, repair, strategy, item } = both.ids;
  const known = (ids: readonly string[]) => (ids.length === 0 ? [unknown] : ids);
  return {
    groupId: places.map((one) => groupIn(both, one)),
    threadId: known(threadId),
    number: ['1'],
    reviewId: threadId.map((id) => `${id}-1`),
    goalId: known(goal),
    part: ['0'],
    repairId: known(repair),
    strategyId: known(strategy),
    itemId: known(item),
    startsAt: [new Date('2026-11-22T20:15:00.000Z').toISOString()],
    kind: ['me-too'],
    personId: [unknown],
    mark: [unknown],
    month: ['2026-11'],
    noteId: [unknown],
    muteId: [unknown],
    signInId: [unknown],
    passkeyId: ['a'.repeat(20)],
    toldDeviceId: [unknown],
  };
}

/** A facilitator of both moves them on in one group. */
async function moves(both: Both, group: Of, move: string, more: object = {}): Promise<void> {
  const staff = await both.twin.world.clinic.staff('both');
  const path = `${pathIn(both, group)}/people`;
  const { people } = await staff.get<GroupPeople>(path);
  const found = people.find(({ name }) => name === pseudonym);
  if (!found) throw new Error(`Nobody is called ${pseudonym}`);
  const { id, role, standing } = found;
  await staff.post(`${path}/${id}/standing`, { move, role, standing, ...more });
}

type Act = readonly [what: string, act: (both: Both) => Promise<unknown>];

/** What they do in both, or in one. */
export const acts: readonly Act[] = [
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
      const { ids } = both;
      for (const group of places) {
        const who = await both.as(group);
        const path = pathIn(both, group);
        const goal = { words: 'Sleep', show: true };
        ids.goal.push((await who.post<AddedGoal>(`${path}/goals`, goal)).id);
        const strategy = { words: 'I count the lamps.', forAlumni: true };
        ids.strategy.push((await who.post<AddedStrategy>(`${path}/strategies`, strategy)).id);
        const theme = { theme: 'Asking for help' };
        ids.item.push((await who.post<AddedItem>(`${path}/agenda`, theme)).id);
        await who.post(`${path}/journal`, { mood: 'heavy' });
        await who.request('PUT', `${path}/safety-plan`, { version: 0, people: 'My sister' });
        await who.request('PUT', `${path}/boundaries/quiet-hours`, { from: '22:00', to: '07:00' });
        const staff = await both.twin.world.clinic.staff('both');
        for (const one of (await staff.get<StrategyList>(`${path}/strategies`)).strategies) {
          const mark = { mark: 'show', version: one.version, note: '' };
          await staff.post(`${path}/strategies/${one.id}/mark`, mark);
        }
      }
    },
  ],
  [
    'a way back in each, with whoever is curious there',
    async (both) => {
      for (const group of places) {
        const other = both.curious[group].member;
        const place = await thread(other, groupIn(both, group));
        both.threads[group].push(place);
        const who = await both.as(group);
        await place.reply(who, 'That was about me, I think.');
        const ask = { words: 'We hurt each other.' };
        const { id } = await who.post<AskedRepair>(`${place.path}/posts/1/repairs`, ask);
        both.ids.repair.push(id);
        const staff = await both.twin.world.clinic.staff('both');
        const path = `${pathIn(both, group)}/repairs/${id}`;
        const { repair } = await staff.get<{ repair: ShownRepair }>(path);
        await staff.post(`${path}/lead`, { lead: 'open', version: repair.version, word: '' });
      }
    },
  ],
  [
    'one phone is told, and one authenticator signs in, for both',
    async (both) => {
      for (const group of places) {
        const who = await both.as(group);
        const path = `${pathIn(both, group)}/being-told/this-device`;
        const told = await who.request('PUT', path, aSubscription);
        if (told.status !== 204) throw new Error(`${told.status} ${await told.text()}`);
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
    'one is finished, and that group is told',
    async (both) => {
      await moves(both, 'one', 'graduate', { words: 'You came far.' });
      const who = await both.as('one');
      await who.post(`${pathIn(both, 'one')}/graduation`, { tellsGroup: true });
      const id = groupIn(both, 'one');
      const open = { audience: 'group-and-alumni', alias: 'Velvet Stone' };
      both.threads.one.push(await thread(who, id, open));
    },
  ],
];

/** How their time in each ends. */
export const endings: readonly Act[] = [
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

/** The same in both worlds, then as much time for both. */
export const inBoth = (worlds: readonly Both[], act: (both: Both) => Promise<unknown>) =>
  Promise.all(
    worlds.map(async (both) => {
      await act(both);
      both.twin.world.deps.travel(7 * minute);
    }),
  );
