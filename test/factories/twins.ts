import { randomBytes } from 'node:crypto';
import { eraseDue } from '#functions/clock/erasures.ts';
import { raiseUnanswered } from '#functions/clock/unanswered.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getGroup } from '#functions/data/groups.ts';
import { createPushKeys, createTellingSeal } from '#functions/push/push-keys.ts';
import type { AgendaItem } from '#shared/contracts/agenda.ts';
import type { AddedGoal } from '#shared/contracts/goal.ts';
import type { AskedRepair, ShownRepair } from '#shared/contracts/repair.ts';
import type { AddedStrategy, StrategyList } from '#shared/contracts/strategy.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';
import { once, type TestClient } from './api-client.ts';
import { clockOf } from './clock.ts';
import type { Places } from './curious.ts';
import { becomesSupporter, personNamed } from './supporter.ts';
import { words } from './words.ts';
import { createWorld, decides, reviewPathOf, type Thread, thread, type World } from './world.ts';

// Two worlds in which the same things happen at the same times. In one of them an alias and a pseudonym are one person, in the other
// they are two. Nothing that anybody else in the group can see may tell them apart.

const minute = 60_000;
const began = new Date('2026-11-18T20:15:00.000Z');
/** The clinic’s plan has one four days after it was set up. */
const nextSession = new Date(began.getTime() + 4 * 24 * 60 * minute).toISOString();
/** Whoever asks how to be told is shown a key of the installation: both worlds are one installation’s. */
const telling = createTellingSeal(createPushKeys(randomBytes(32)));
const noLimit = { left: () => 60_000, isUp: () => false };

/** The pseudonym that somebody writes under, and the two aliases that they, or somebody else, write under. */
export const names = {
  pseudonym: 'Quiet Heron',
  alias: 'Woolen Raft',
  answers: 'Paper Boat',
  elsewhere: 'Tin Lantern',
};

export interface Twin {
  readonly world: World;
  /** Acts under the pseudonym. */
  readonly open: TestClient;
  /** Acts under the aliases: the same person in one world, another one of the group in its twin. */
  readonly hidden: TestClient;
  /** The curious ones: a member, and an alum who helps. */
  readonly member: TestClient;
  readonly alum: TestClient;
  readonly threads: Record<string, Thread>;
  readonly ids: Record<string, string>;
  /** The same request by either half, which must be taken. */
  does(who: TestClient, method: string, path: string, body?: unknown): Promise<Response>;
}

/** Ids in the order in which they are drawn, so that lists that stand by their ids stand alike in both worlds. */
function idsInOrder(): () => string {
  const digits = '234567abcdefghijklmnopqrstuvwxyz';
  let drawn = 0;
  return () => {
    drawn += 1;
    let text = '';
    for (let left = drawn; text.length < 15; left = Math.floor(left / 32)) {
      text = `${digits[left % 32]}${text}`;
    }
    return `m${text}`;
  };
}

export async function createTwin(
  hiddenIs: 'the same' | 'another',
  plan: Parameters<typeof createWorld>[0] = {},
): Promise<Twin> {
  const deps = await createTestDeps(began);
  const world = await createWorld(plan, { ...deps, telling, newId: idsInOrder() });
  const finch = await world.clinic.joins('one', 'Silver Finch');
  await becomesSupporter(world, world.alum, 'Amber Lantern');
  const audience = 'group-and-alumni';
  const twin: Twin = {
    world,
    open: world.heron,
    hidden: hiddenIs === 'the same' ? world.heron : finch,
    member: world.otter,
    alum: world.alum,
    threads: {
      first: await thread(world.otter, world.group, { title: 'The first of mine', audience }),
      second: await thread(world.otter, world.group, { title: 'Another of mine' }),
      ofAlum: await thread(world.alum, world.group, { title: 'From before', audience }),
      third: await thread(world.otter, world.group, { title: 'One more of mine' }),
    },
    ids: {},
    async does(who, method, path, body = method === 'GET' ? undefined : {}) {
      const headers = method === 'POST' ? once() : {};
      const answer = await who.request(method, path, body, headers);
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return answer;
    },
  };
  return twin;
}

/** Whatever the curious ones could have come by. */
export const placesIn = ({ world, threads, ids }: Twin): Places => {
  const threadId = Object.values(threads).map(({ id }) => id);
  const unknown = 'm'.repeat(16);
  const of = (...known: string[]) => known.map((name) => ids[name] ?? unknown);
  return {
    groupId: [world.group],
    threadId: [...threadId, unknown],
    number: ['1', '2'],
    reviewId: threadId.map((id) => `${id}-1`),
    goalId: of('goal'),
    part: ['0'],
    strategyId: of('strategy', 'ownStrategy'),
    repairId: of('ofAlias', 'ofPseudonym', 'ofAlum', 'second'),
    itemId: of('theme', 'hiddenTheme', 'broughtOpen', 'broughtHidden'),
    startsAt: [nextSession],
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
};

const group = ({ world }: Twin) => `/groups/${world.group}`;
const at = ({ threads }: Twin, name: string): Thread => {
  const found = threads[name];
  if (!found) throw new Error(`There is no thread called ${name} yet`);
  return found;
};
const post = (twin: Twin, name: string, number: number, rest = '') =>
  `${at(twin, name).path}/posts/${number}${rest}`;
const lindIn = ({ world }: Twin) => world.clinic.staff('lind');

async function leads(twin: Twin, repair: string, lead: string, word = ''): Promise<void> {
  const lind = await lindIn(twin);
  const path = `${group(twin)}/repairs/${repair}`;
  const { repair: seen } = await lind.get<{ repair: ShownRepair }>(path);
  await lind.post(`${path}/lead`, { lead, version: seen.version, word });
}

/** A way back from a post, all the way to its end; `other` wrote the post. */
async function goesAllTheWay(twin: Twin, id: string, other: TestClient): Promise<void> {
  const path = `${group(twin)}/repairs/${id}`;
  const parts = { happened: 'We spoke past each other.', effect: 'It hurt.', need: 'Some time.' };
  await leads(twin, id, 'open');
  await other.post(`${path}/step`, { step: 'accept' });
  await twin.member.post(`${path}/parts`, parts);
  await other.post(`${path}/parts`, parts);
  await other.post(`${path}/answer`, { kind: 'i-hear-you', words: 'I see.' });
  await leads(twin, id, 'close', 'Thank you both.');
}

export async function moves(
  twin: Twin,
  move: string,
  more: Record<string, unknown> = {},
): Promise<void> {
  const { id, role, standing } = await personNamed(twin.world, names.pseudonym);
  const lind = await lindIn(twin);
  await lind.post(`${group(twin)}/people/${id}/standing`, { move, role, standing, ...more });
}

/** They ask to be erased; a day later the clock does it, in as many rounds as it takes. */
export async function areErased(twin: Twin, whose: readonly TestClient[]): Promise<void> {
  for (const who of whose) await twin.does(who, 'PUT', `${group(twin)}/mine/erasure`);
  const { deps } = twin.world;
  deps.travel(24 * 60 * minute);
  for (let n = 0; n < 6; n += 1) {
    await eraseDue(clockOf(deps), noLimit);
    deps.travel(3 * minute);
  }
}

type Act = readonly [what: string, act: (twin: Twin) => Promise<unknown>];

/** Everything that somebody does under a pseudonym and under aliases; `open` and `hidden` are one person, or two. */
export const acts: readonly Act[] = [
  [
    'three posts under an alias, before anything under the pseudonym',
    async (twin) => {
      const { hidden, world, threads } = twin;
      threads.aliased = await thread(hidden, world.group, {
        title: 'I would rather not say who I am',
        alias: names.alias,
        audience: 'group-and-alumni',
      });
      await threads.aliased.reply(hidden, 'I wrote that in a hurry.');
      await threads.aliased.reply(hidden, 'And I meant it.');
    },
  ],
  [
    'a first thread under the pseudonym, which supporters welcome',
    async ({ open, world, threads }) => {
      threads.own = await thread(open, world.group, {
        title: 'Hello everybody',
        audience: 'group-and-alumni',
      });
    },
  ],
  [
    'answers to others under each name, and answers to them',
    async (twin) => {
      await at(twin, 'first').reply(twin.open, 'I know that well.', { contentNotes: ['loss'] });
      await at(twin, 'second').reply(twin.hidden, 'So do I.', {
        alias: names.answers,
        contentNotes: ['loss', 'eating'],
      });
      await at(twin, 'third').reply(twin.hidden, 'Me neither.', { alias: names.elsewhere });
      await at(twin, 'own').reply(twin.member, 'Welcome.');
      await at(twin, 'aliased').reply(twin.member, 'Thank you for saying it.');
    },
  ],
  [
    'responses to others, one taken back',
    async (twin) => {
      await twin.does(twin.open, 'PUT', post(twin, 'first', 1, '/responses/me-too'));
      await twin.does(twin.hidden, 'PUT', post(twin, 'second', 1, '/responses/holding-hope'));
      await twin.does(twin.hidden, 'PUT', post(twin, 'first', 1, '/responses/thank-you'));
      await twin.does(twin.hidden, 'DELETE', post(twin, 'first', 1, '/responses/thank-you'));
      await twin.does(twin.alum, 'PUT', post(twin, 'aliased', 1, '/responses/i-hear-you'));
      await twin.does(twin.alum, 'PUT', post(twin, 'own', 1, '/responses/i-hear-you'));
    },
  ],
  [
    'saving and reading',
    async (twin) => {
      for (const [who, name] of [
        [twin.open, 'first'],
        [twin.hidden, 'second'],
      ] as const) {
        await twin.does(who, 'PUT', `${at(twin, name).path}/saved`, { saved: true });
        await twin.does(who, 'PUT', `${at(twin, name).path}/reading`, { upTo: 1 });
      }
    },
  ],
  [
    'the alias is muted by the curious',
    (twin) => twin.does(twin.member, 'PUT', post(twin, 'aliased', 1, '/muted')),
  ],
  [
    'the pseudonym is muted, the alias is no longer',
    async (twin) => {
      await twin.does(twin.member, 'DELETE', post(twin, 'aliased', 1, '/muted'));
      await twin.does(twin.member, 'PUT', post(twin, 'own', 1, '/muted'));
      await twin.does(twin.alum, 'PUT', post(twin, 'own', 1, '/muted'));
    },
  ],
  [
    'nobody is muted by the curious, who is muted from each name',
    async (twin) => {
      await twin.does(twin.member, 'DELETE', post(twin, 'own', 1, '/muted'));
      await twin.does(twin.alum, 'DELETE', post(twin, 'own', 1, '/muted'));
      await twin.does(twin.open, 'PUT', post(twin, 'first', 1, '/muted'));
      await twin.does(twin.hidden, 'PUT', post(twin, 'second', 1, '/muted'));
    },
  ],
  [
    'boundaries and a break',
    async (twin) => {
      for (const who of [twin.open, twin.hidden]) {
        const path = `${group(twin)}/boundaries`;
        await twin.does(who, 'PUT', `${path}/notes`, { folded: ['loss'] });
        await twin.does(who, 'PUT', `${path}/quiet-hours`, { from: '22:00', to: '07:00' });
        await twin.does(who, 'PUT', `${path}/break`);
      }
    },
  ],
  [
    'reports of what the curious wrote, and their decisions',
    async (twin) => {
      for (const [who, name] of [
        [twin.open, 'first'],
        [twin.hidden, 'second'],
      ] as const) {
        const report = { kind: 'worried-about-someone', words: 'Are they all right?' };
        await twin.does(who, 'POST', post(twin, name, 1, '/reports'), report);
        await decides(await lindIn(twin), reviewPathOf(at(twin, name)));
      }
    },
  ],
  [
    'reports of each name by the curious',
    async (twin) => {
      for (const name of ['own', 'aliased']) {
        const report = { kind: 'breaks-agreement', words: 'This was not kind.' };
        await twin.does(twin.member, 'POST', post(twin, name, 1, '/reports'), report);
      }
      await decides(await lindIn(twin), reviewPathOf(at(twin, 'aliased')));
    },
  ],
  [
    'a goal that the group sees, and one that it does not',
    async (twin) => {
      const goal = { words: 'Sleep before midnight', step: 'Put the phone away', show: true };
      const path = `${group(twin)}/goals`;
      twin.ids.goal = (await twin.open.post<AddedGoal>(path, goal)).id;
      await twin.hidden.post(path, { words: 'Nobody’s but mine' });
    },
  ],
  [
    'a strategy, and what helped whom',
    async (twin) => {
      const path = `${group(twin)}/strategies`;
      const strategy = { words: 'I count the lamps on the way.', forAlumni: true };
      twin.ids.strategy = (await twin.open.post<AddedStrategy>(path, strategy)).id;
      const own = { words: 'I call my aunt.', forAlumni: true };
      twin.ids.ownStrategy = (await twin.member.post<AddedStrategy>(path, own)).id;
      const lind = await lindIn(twin);
      for (const one of (await lind.get<StrategyList>(path)).strategies) {
        await lind.post(`${path}/${one.id}/mark`, { mark: 'show', version: one.version, note: '' });
      }
      await twin.does(twin.hidden, 'PUT', `${path}/${twin.ids.ownStrategy}/helped`);
      await twin.does(twin.hidden, 'PUT', `${path}/${twin.ids.ownStrategy}/kept`);
    },
  ],
  [
    'themes and posts for the session',
    async (twin) => {
      const path = `${group(twin)}/agenda`;
      const brings = async (who: TestClient, to: string, body: unknown) =>
        (await who.post<Pick<AgendaItem, 'id'>>(to, body)).id;
      twin.ids.theme = await brings(twin.open, path, { theme: 'Asking for help' });
      twin.ids.hiddenTheme = await brings(twin.hidden, path, { theme: 'Saying no' });
      twin.ids.broughtOpen = await brings(twin.open, post(twin, 'own', 1, '/agenda'), {});
      twin.ids.broughtHidden = await brings(twin.hidden, post(twin, 'aliased', 1, '/agenda'), {});
    },
  ],
  [
    'an edit and a withdrawal under each name',
    async (twin) => {
      const mine = { body: 'I said it better now.', version: 1 };
      await twin.does(twin.hidden, 'PATCH', post(twin, 'aliased', 2), mine);
      await twin.does(twin.hidden, 'POST', post(twin, 'aliased', 3, '/withdraw'));
      await twin.does(twin.open, 'PATCH', post(twin, 'own', 1), mine);
      await twin.does(twin.open, 'POST', post(twin, 'first', 2, '/withdraw'));
    },
  ],
  [
    'words that wait for a facilitator under the alias',
    async (twin) => {
      await at(twin, 'aliased').reply(twin.hidden, words.goodbye);
      await at(twin, 'aliased').reply(twin.member, 'Are you there?');
    },
  ],
  [
    'and are published, while the pseudonym has words that are urgent',
    async (twin) => {
      const lind = await lindIn(twin);
      await decides(lind, reviewPathOf(at(twin, 'aliased'), 5), { noteToAuthor: 'I read this.' });
      twin.threads.urgent = await thread(twin.open, twin.world.group, {
        title: 'Tonight',
        body: words.urgent,
        audience: 'group-and-alumni',
      });
    },
  ],
  [
    'threads that are closed by their authors',
    async (twin) => {
      for (const [who, name] of [
        [twin.open, 'own'],
        [twin.hidden, 'aliased'],
      ] as const) {
        await twin.does(who, 'PUT', `${at(twin, name).path}/closed`, { closed: true });
      }
    },
  ],
  [
    'and opened again, with what helped',
    async (twin) => {
      for (const [who, name] of [
        [twin.open, 'own'],
        [twin.hidden, 'aliased'],
      ] as const) {
        await twin.does(who, 'PUT', `${at(twin, name).path}/closed`, { closed: false });
        const said = { words: 'Being asked again.', version: 0 };
        await twin.does(who, 'PUT', `${at(twin, name).path}/what-helped`, said);
      }
    },
  ],
  [
    'a way back from a post of the alias, then one from a post of the pseudonym',
    async (twin) => {
      const asks = async (name: string) =>
        (
          await twin.member.post<AskedRepair>(post(twin, name, 1, '/repairs'), {
            words: 'We hurt each other.',
          })
        ).id;
      twin.ids.ofAlias = await asks('aliased');
      await goesAllTheWay(twin, twin.ids.ofAlias, twin.hidden);
      twin.ids.ofPseudonym = await asks('own');
      await goesAllTheWay(twin, twin.ids.ofPseudonym, twin.open);
    },
  ],
  [
    'a way back that is asked for under each name and not opened',
    async (twin) => {
      const ask = { words: 'We hurt each other.' };
      // Each with another of the group; whom it is about is told nothing.
      for (const [who, name] of [
        [twin.open, 'ofAlum'],
        [twin.hidden, 'second'],
      ] as const) {
        const { id } = await who.post<AskedRepair>(post(twin, name, 1, '/repairs'), ask);
        twin.ids[name] = id;
      }
    },
  ],
  [
    'a plan, a journal, a message to the facilitators, a copy of everything, another sign-in',
    async (twin) => {
      for (const who of [twin.open, twin.hidden]) {
        const message = { audience: 'facilitators', title: 'For you' };
        await thread(who, twin.world.group, message);
        await who.post(`${group(twin)}/journal`, { mood: 'heavy', words: 'A long day.' });
        await twin.does(who, 'POST', `${group(twin)}/mine/copy`);
      }
    },
  ],
  [
    'a day in which the clock raises what waits',
    async ({ world }) => {
      const { deps } = world;
      deps.travel(20 * 60 * minute);
      const found = await getGroup(deps.store, world.group);
      const clinic = found && (await getClinic(deps.store, found.clinicId));
      if (!found || !clinic) throw new Error('The group is gone');
      await raiseUnanswered(clockOf(deps), clinic, found);
    },
  ],
  [
    'many threads of others, so that lists go on',
    async (twin) => {
      const { world } = twin;
      const lind = await lindIn(twin);
      for (let n = 0; n < 21; n += 1) {
        await thread(lind, world.group, { title: `A prompt, ${n}`, body: 'How was it?' });
      }
    },
  ],
  ['the pseudonym is paused', (twin) => moves(twin, 'pause')],
  ['and comes back', (twin) => moves(twin, 'resume')],
  [
    'the pseudonym finishes the group and says so',
    async (twin) => {
      await moves(twin, 'graduate', { words: 'You came far.' });
      await twin.open.post(`${group(twin)}/graduation`, { tellsGroup: true });
    },
  ],
  [
    'more words under the alias in its thread, where its name was known before',
    (twin) => at(twin, 'aliased').reply(twin.hidden, 'I am still here.'),
  ],
  [
    'a part of the curious one’s words, quoted under each name, and of the words of each name',
    async (twin) => {
      for (const [who, name] of [
        [twin.open, 'own'],
        [twin.hidden, 'aliased'],
      ] as const) {
        const place = at(twin, name);
        const { number } = await place.reply(twin.member, 'The lake was quiet. I thought of you.');
        const quotes = { number, version: 1, from: 0, to: 19 };
        const answer = await place.reply(who, 'I can see it.', {
          quotes,
          contentNotes: ['medical'],
        });
        const back = { number: answer.number, version: 1, from: 0, to: 13 };
        await place.reply(twin.member, 'Come along one day.', { quotes: back });
        await twin.does(who, 'PATCH', post(twin, name, answer.number), {
          body: 'I can almost see it.',
          version: 1,
        });
      }
    },
  ],
];

/** The same in both worlds, then as much time for all of them. */
export async function inAll(
  twins: readonly Twin[],
  act: (twin: Twin) => Promise<unknown>,
): Promise<void> {
  await Promise.all(
    twins.map(async (twin) => {
      await act(twin);
      twin.world.deps.travel(7 * minute);
    }),
  );
}

/** The first of all acts, as far as this one. */
export async function actsTo(twins: readonly Twin[], last: string): Promise<void> {
  for (const [what, act] of acts) {
    await inAll(twins, act);
    if (what === last) return;
  }
  throw new Error(`There is no act called ${last}`);
}
