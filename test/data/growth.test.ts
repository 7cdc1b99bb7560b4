import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OwnWritten } from '#shared/contracts/mine.ts';
import { createFullWorld, type FullWorld, ordinary } from '#test/bench/full-world.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import { createApp } from '#test/setup/functions.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';
import { consumedBy } from './whole-requests.ts';

// What is asked of the store for an answer does not grow with the group: `npm run bench -- growth` in small, with counts in place of times.

/** More decisions than a page of the audit looks through, which is the largest: one that is not full yet costs less. */
const small = { ...ordinary, reviewsDecided: 205 };
const large = { ...ordinary, posts: 120, threads: 120, read: 120, reviewsDecided: 260 };
/** As in the benchmark. */
const mostGrowth = 1.2;

let few: FullWorld;
let many: FullWorld;
beforeAll(async () => {
  few = await createFullWorld(await createTestDeps(), small);
  many = await createFullWorld(await createTestDeps(), large);
}, 180_000);
afterAll(() => Promise.all([few, many].map((world) => world?.deps.stop())));

async function readUnits(world: FullWorld, as: TestClient, path: string): Promise<number> {
  // What is kept in memory for a while is there.
  await as.get(path);
  world.deps.travel(1000);
  return (await consumedBy(world.deps, () => as.get(path))).read;
}

type Who = 'heron' | 'alum' | 'lind' | 'administrator';
interface Read {
  readonly who: Who;
  readonly route: string;
  readonly at: (of: FullWorld) => string;
  readonly query: string;
}
const read = (who: Who, route: string, at: Read['at'] = () => route, query = ''): Read => ({
  ...{ who, route, at, query },
});
const inGroup = (who: Who, route = '', query = ''): Read =>
  read(who, `/groups/:groupId${route}`, ({ group }) => `/groups/${group}${route}`, query);
const inLong = (who: Who, route = '', rest = route): Read =>
  read(who, `/groups/:groupId/threads/:threadId${route}`, ({ long }) => `${long.path}${rest}`);
const ofOne = (who: Who, before: string, param: string, which: keyof FullWorld['one']): Read =>
  read(
    who,
    `/groups/:groupId/${before}/${param}`,
    ({ group, one }) => `/groups/${group}/${before}/${encodeURIComponent(one[which])}`,
  );

const reads: readonly Read[] = [
  inGroup('heron'),
  inGroup('alum'),
  inGroup('lind'),
  inGroup('heron', '/threads'),
  ...['unread', 'waiting-for-reply', 'mine', 'saved', 'facilitators'].map((filter) =>
    inGroup('heron', '/threads', `?filter=${filter}`),
  ),
  inGroup('lind', '/threads', '?filter=unread'),
  inGroup('lind', '/threads', '?filter=facilitators'),
  inLong('heron'),
  inLong('lind'),
  read(
    'heron',
    '/groups/:groupId/threads/:threadId',
    (of) => `${of.long.path}?page=${of.lastPage}`,
  ),
  inLong('heron', '/reading'),
  inLong('lind', '/posts/:number/earlier-words', '/posts/2/earlier-words'),
  inGroup('heron', '/mine'),
  inGroup('heron', '/mine/written'),
  inGroup('alum', '/mine/written'),
  inGroup('heron', '/agenda'),
  inGroup('heron', '/agreement'),
  inGroup('heron', '/being-told'),
  inGroup('heron', '/boundaries'),
  inGroup('heron', '/goals'),
  ofOne('heron', 'goals', ':goalId', 'goal'),
  inGroup('heron', '/journal'),
  inGroup('heron', '/repairs'),
  ofOne('heron', 'repairs', ':repairId', 'repair'),
  inGroup('heron', '/reports'),
  inGroup('heron', '/response-times'),
  inGroup('heron', '/safety-plan'),
  inGroup('heron', '/safety-plan/earlier'),
  inGroup('heron', '/sessions'),
  ofOne('heron', 'sessions', ':startsAt', 'session'),
  inGroup('heron', '/strategies'),
  inGroup('alum', '/supporting'),
  inGroup('alum', '/waiting'),
  inGroup('lind', '/waiting'),
  inGroup('lind', '/before-session'),
  inGroup('lind', '/people'),
  inGroup('lind', '/roster'),
  inGroup('lind', '/shared'),
  read('lind', '/reviews'),
  read('lind', '/reviews', () => '/reviews', '?show=decided'),
  read('lind', '/reviews/:reviewId', ({ review }) => review),
  read('lind', '/reviews/:reviewId/openings', ({ review }) => `${review}/openings`),
  read('lind', '/reviews/next'),
  read('lind', '/reviews/exposure'),
  read('lind', '/unanswered'),
  read('lind', '/detector'),
  read('lind', '/response-times'),
  read('lind', '/status'),
  read('lind', '/on-call'),
  read('lind', '/passkeys'),
  read('heron', '/sign-ins'),
  read('heron', '/me'),
  read('heron', '/crisis-resources'),
  read('administrator', '/audit'),
  read('administrator', '/clinic/groups'),
  read('administrator', '/clinic/groups/:groupId', ({ group }) => `/clinic/groups/${group}`),
  read('administrator', '/clinic/people'),
  read('administrator', '/clinic/settings'),
  read('administrator', '/on-call/rota'),
  read('administrator', '/recoveries'),
];

/** Reads that are not compared, and why. */
const notCompared: Readonly<Record<string, string>> = {
  '/openapi.json': 'it is the same for everybody',
  '/docs': 'it is the same for everybody',
  '/sign-in': 'it is asked before somebody is in a group',
  '/groups/:groupId/graduation':
    'it is there for whoever has just finished the group, and reads one item',
  '/reviews/:reviewId/openings/:number/identity': 'it opens a seal: one review and one opening',
};

it.each(reads.map((one) => [one.who, `${one.route}${one.query}`, one] as const))(
  '%s reading %s costs in a large group what it costs in a small one',
  async (_who, _what, { who, at, query }) => {
    const units = await readUnits(few, few[who], `${at(few)}${query}`);
    const grown = await readUnits(many, many[who], `${at(many)}${query}`);
    expect(grown).toBeLessThanOrEqual(units * mostGrowth);
  },
);

it('every read of the API is compared, or it is said why not', () => {
  const registered = createApp(few.deps, { addressOf: () => '' })
    .routes.filter(({ method }) => method === 'GET')
    .map(({ path }) => path.replace('/api/v1', ''));
  const named = [...reads.map(({ route }) => route), ...Object.keys(notCompared)];
  expect([...new Set(named)].sort()).toEqual([...new Set(registered)].sort());
});

it('no page of what one wrote costs more than the first in a small group, however far back it looks', async () => {
  const path = (of: FullWorld) => `/groups/${of.group}/mine/written`;
  const most = (await readUnits(few, few.heron, path(few))) * mostGrowth;
  let cursor: string | null = null;
  let pages = 0;
  do {
    const query: string = cursor === null ? '' : `?${new URLSearchParams({ cursor })}`;
    const at = `${path(many)}${query}`;
    expect(await readUnits(many, many.heron, at), `page ${pages + 1}`).toBeLessThanOrEqual(most);
    cursor = (await many.heron.get<OwnWritten>(at)).nextCursor;
    pages += 1;
  } while (cursor !== null);
  // 120 posts of one thread, forty at a time, and as many threads, twenty at a time.
  expect(pages).toBeGreaterThan(7);
});
