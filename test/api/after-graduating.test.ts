import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnWritten } from '#shared/contracts/mine.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { addressesOf, differences, Eyes, routesOf } from '#test/factories/curious.ts';
import { ofNobody, ofStaff, queriesOf } from '#test/factories/every-route.ts';
import { personNamed } from '#test/factories/supporter.ts';
import { createTellingWorld, type TellingWorld } from '#test/factories/telling.ts';
import { words } from '#test/factories/words.ts';
import { type Thread, thread } from '#test/factories/world.ts';

// Somebody opened threads as a member and has finished the group since. Members go on writing in them, for the group.

const minute = 60_000;
const earlier = 'The lake was quiet. I thought of you, kestrelearlierwren.';
const later = 'kestrellaterwren';

interface Finished {
  readonly world: TellingWorld;
  /** Threads of theirs whose others they do not read any more. */
  readonly own: Thread[];
  /** A thread of their own that goes on for them, where alumni read and write. */
  readonly shared: Thread;
  /** Opened by somebody else, with an answer of theirs. */
  readonly others: Thread;
}

/** Post 1 and 3 are theirs, under a pseudonym or an alias; post 3 answers a part of post 2, to which they have responded as well. */
async function writesIn(world: TellingWorld, change: Record<string, unknown>): Promise<Thread> {
  const own = await thread(world.heron, world.group, change);
  await own.reply(world.otter, earlier);
  const quotes = { number: 2, version: 1, from: 0, to: 19 };
  await own.reply(world.heron, 'I can see it.', { quotes });
  const may = (method: string, rest: string, body: unknown = {}) =>
    world.heron.request(method, `${own.path}${rest}`, body, method === 'POST' ? once() : {});
  const report = { kind: 'worried-about-someone', words: 'Is she all right?' };
  const answers = [
    await may('PUT', '/posts/2/responses/me-too'),
    await may('POST', '/posts/2/reports', report),
    await may('PUT', '/saved', { saved: true }),
    await may('PUT', '/reading', { upTo: 3 }),
    await may('PUT', '/what-helped', { words: 'Being asked.', version: 0 }),
  ];
  expect(answers.map(({ ok }) => ok)).toEqual(answers.map(() => true));
  return own;
}

async function finishes(alumniAccess: 'shared-threads' | 'none'): Promise<Finished> {
  const world = await createTellingWorld({ settings: { alumniAccess } });
  const others = await thread(world.otter, world.group);
  await others.reply(world.heron, 'So do I.');
  const own = [
    await writesIn(world, {}),
    await writesIn(world, { alias: 'Woolen Raft', title: 'Under another name' }),
  ];
  const shared = await writesIn(world, { audience: 'group-and-alumni' });
  const { id } = await personNamed(world, 'Quiet Heron');
  await world.lind.post(`/groups/${world.group}/people/${id}/standing`, {
    ...{ move: 'graduate', role: 'member', standing: 'active' },
  });
  world.deps.travel(minute);
  if (alumniAccess === 'none') own.push(shared);
  return { world, own, shared, others };
}

/** All that they can be answered, wherever they look. */
async function looks({ world, own, others }: Finished, eyes: Eyes) {
  // Nobody asks for so much within one minute, nor for so many copies within an hour.
  world.deps.travel(11 * minute);
  const places = {
    groupId: [world.group],
    threadId: [...own, others].map(({ id }) => id),
    number: ['1', '2', '3'],
    goalId: ['m'.repeat(16)],
    repairId: ['m'.repeat(16)],
    startsAt: ['2026-11-22T20:15:00.000Z'],
  };
  const paths = routesOf(world.deps)
    .filter((route) => route.startsWith('GET ') && !ofStaff.test(route) && !ofNobody.test(route))
    .flatMap((route) => {
      const pattern = route.replace('GET ', '');
      return addressesOf(pattern, places).flatMap((path) =>
        (queriesOf[pattern] ?? ['']).map((query) => `${path}${query}`),
      );
    });
  const pages = own.flatMap(({ path }) =>
    ['?page=last', '?page=2', '?page=3', '?fresh=1'].map((query) => `${path}${query}`),
  );
  return [
    ...(await eyes.reads([...paths, ...pages])),
    ...(await eyes.sends('POST', [`/groups/${world.group}/mine/copy`], {})),
    // What is refused says nothing either.
    ...(await eyes.sends(
      'POST',
      own.map(({ path }) => `${path}/posts`),
      { body: words.calm },
    )),
    ...(await eyes.sends(
      'PUT',
      own.map(({ path }) => `${path}/reading`),
      { upTo: 99 },
    )),
    ...(await eyes.sends(
      'PUT',
      own.flatMap(({ path }) => [1, 2, 4].map((n) => `${path}/posts/${n}/responses/thank-you`)),
      undefined,
    )),
    ...(await eyes.sends(
      'PUT',
      own.map(({ path }) => `${path}/closed`),
      { closed: true },
    )),
    ...(await eyes.sends(
      'PATCH',
      own.flatMap(({ path }) => [1, 2].map((n) => `${path}/posts/${n}`)),
      { body: words.calm, version: 1 },
    )),
  ];
}

type Act = readonly [what: string, act: (of: Thread, world: TellingWorld) => Promise<unknown>];
const does = async (as: TestClient, method: string, path: string, body?: unknown) => {
  const answer = await as.request(method, path, body, method === 'POST' ? once() : {});
  expect(answer.ok, `${method} ${path}: ${await answer.text()}`).toBe(true);
};
const acts: readonly Act[] = [
  ['a member answers', (of, { otter }) => of.reply(otter, later)],
  [
    'a member answers with a part of what they wrote',
    (of, { otter }) => {
      const quotes = { number: 3, version: 1, from: 0, to: 13 };
      return of.reply(otter, later, { quotes });
    },
  ],
  [
    'a member changes what they wrote before',
    (of, { otter }) =>
      does(otter, 'PATCH', `${of.path}/posts/2`, { body: `Not so quiet, ${later}.`, version: 1 }),
  ],
  [
    'a member responds to them',
    (of, { otter }) => does(otter, 'PUT', `${of.path}/posts/1/responses/thank-you`),
  ],
  [
    'a facilitator answers, and closes it',
    async (of, { clinic }) => {
      const lind = await clinic.staff('lind');
      await of.reply(lind, later);
      await does(lind, 'PUT', `${of.path}/closed`, { closed: true });
    },
  ],
  [
    'it is opened again, and twenty answers come',
    async (of, { clinic, otter }) => {
      const lind = await clinic.staff('lind');
      await does(lind, 'PUT', `${of.path}/closed`, { closed: false });
      for (let n = 0; n < 20; n += 1) await of.reply(otter, later);
    },
  ],
  [
    'a member takes back what they wrote',
    (of, { otter }) => does(otter, 'POST', `${of.path}/posts/2/withdraw`, {}),
  ],
];

describe.each(['shared-threads', 'none'] as const)(
  'whoever has finished the group, where the clinic has set "%s" for alumni,',
  (alumniAccess) => {
    let finished: Finished;
    let eyes: Eyes;
    let before: Awaited<ReturnType<typeof looks>>;
    beforeAll(async () => {
      finished = await finishes(alumniAccess);
      // What came before is over before there is a phone.
      await finished.world.clock();
      await finished.world.isTold(finished.world.heron, 'heron');
      eyes = new Eyes(finished.world.heron);
      await looks(finished, eyes);
      before = await looks(finished, eyes);
    }, 2 * minute);
    afterAll(() => finished.world.end());

    it('reads in their own threads of the group what they wrote, and can take it back', async () => {
      const { world, own } = finished;
      const mine = await world.heron.get<ThreadList>(`/groups/${world.group}/threads?filter=mine`);
      for (const { id, path, read } of own) {
        const page = await read(world.heron);
        expect(page).toMatchObject({
          onlyYours: true,
          page: 1,
          pages: 1,
          thread: { replies: 0, waitingForReply: false, closed: null },
          whatHelped: { words: 'Being asked.' },
          reading: { upTo: 1, last: 1, saved: true },
          youMay: { reply: false, close: null, sayWhatHelped: false },
        });
        expect(page.posts).toMatchObject([
          { number: 1, quote: null, responses: [], youMay: { edit: false, withdraw: true } },
          {
            number: 3,
            quote: { state: 'not-there', words: null, author: null },
            youMay: { edit: false, withdraw: true },
          },
        ]);
        expect(mine.threads.find((one) => one.id === id)).toMatchObject({
          replies: 0,
          unread: null,
          newSinceLastSession: false,
        });
        const refused = await expectProblem(
          world.heron.request('POST', `${path}/posts`, { body: words.calm }, once()),
          'not-allowed',
        );
        expect(refused.detail).toContain(
          alumniAccess === 'none' ? 'Your clinic has set it so' : 'You have finished the group',
        );
      }
      const written = await world.heron.get<OwnWritten>(`/groups/${world.group}/mine/written`);
      const ids = own.map(({ id }) => id);
      const in_ = <One extends { threadId: Thread['id'] }>(all: readonly One[]) =>
        all.filter(({ threadId }) => ids.includes(threadId));
      expect(in_(written.posts).map(({ page }) => page)).toEqual(ids.flatMap(() => [1, 1]));
      expect(in_(written.responses).map(({ page }) => page)).toEqual(ids.map(() => null));
    });

    it.each(acts)('is told nothing by it when %s', async (_, act) => {
      const { world, own } = finished;
      for (const of of own) await act(of, world);
      expect(differences(before, await looks(finished, eyes))).toEqual([]);
    });

    it('is told of none of it on their phone', async () => {
      const { world } = finished;
      for (let n = 0; n < 3; n += 1) await world.clock(45);
      expect(world.arrived()).toEqual([]);
    });

    it('was never answered with a word of others, from before or from later', () => {
      const said = eyes.answers.map(({ text }) => text).join('\n');
      expect(said).toContain('I can see it.');
      // Their own thread that is shared with alumni goes on for them; it is not among those that were read.
      expect(said).not.toContain(later);
      expect(said).not.toContain('kestrelearlierwren');
    });

    it('takes their words back, and members have the rest', async () => {
      const { world, own } = finished;
      const [of] = own;
      if (!of) throw new Error('There is no thread');
      for (const number of [1, 3]) {
        await does(world.heron, 'POST', `${of.path}/posts/${number}/withdraw`, {});
      }
      const { posts, thread: shown } = await of.read(world.otter);
      expect(posts.slice(0, 3).map(({ state }) => state)).toEqual([
        'withdrawn',
        'withdrawn',
        'withdrawn',
      ]);
      expect(shown.replies).toBeGreaterThan(20);
    });

    it('reads it all again as a member of the group', async () => {
      const { world, own } = finished;
      const lind = await world.clinic.staff('lind');
      const { id } = await personNamed(world, 'Quiet Heron');
      await lind.post(`/groups/${world.group}/people/${id}/standing`, {
        ...{ move: 'return-to-group', role: 'alum', standing: 'active' },
      });
      const page = await own[1]?.read(world.heron);
      expect(page).toMatchObject({ onlyYours: false, youMay: { reply: true } });
      expect(page?.posts.some(({ body }) => body === later)).toBe(true);
    });
  },
);

describe('a thread of their own that is shared with alumni', () => {
  it('goes on for whoever has finished the group, with what members answer', async () => {
    const { world, shared } = await finishes('shared-threads');
    await shared.reply(world.otter, later);
    const page = await shared.read(world.heron);
    expect(page).toMatchObject({ onlyYours: false, youMay: { reply: true } });
    expect(page.posts.map(({ body }) => body)).toContain(later);
    await world.end();
  });
});
