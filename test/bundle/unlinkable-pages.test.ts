import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threadFilters } from '#shared/contracts/thread.ts';
import type { TestClient } from '#test/factories/api-client.ts';
import {
  acts as actsInBoth,
  type Both,
  createBoth,
  curious,
  endings,
  inBoth,
  places,
  placesOf,
} from '#test/factories/both-groups.ts';
import { addressesOf, differences, Eyes, type Places, type Seen } from '#test/factories/curious.ts';
import { acts, actsTo, createTwin, placesIn, type Twin } from '#test/factories/twins.ts';
import type { World } from '#test/factories/world.ts';
import { createWebApp } from '#web/server.ts';

// The sources of all pages, with the data that is embedded in them, as they were built: read by a curious member and a curious alum in two
// worlds, in one of which an alias and a pseudonym, or people of two groups, are one.

const minute = 60_000;

/** Every address of the site that is read, from the build itself. */
function patternsOf({ routes }: ServerBuild): string[] {
  const pathOf = (id: string | undefined): string => {
    const route = id === undefined ? undefined : routes[id];
    return route === undefined ? '' : `${pathOf(route.parentId)}/${route.path ?? ''}`;
  };
  const all = Object.keys(routes).map((id) => pathOf(id).replace(/\/+/g, '/').replace(/\/$/, ''));
  return [...new Set(all)];
}

/** They end the curious one’s sign-in, or take a file away that the API’s tests compare. */
const notRead = ['/sign-out', '/leave'];

/** Which of its pages or lists each is asked for besides. */
const queriesOf: Readonly<Record<string, readonly string[]>> = {
  '/groups/:groupId/threads': threadFilters.map((filter) => `?filter=${filter}`),
  '/groups/:groupId/threads/:threadId': ['?page=2', '?page=last', '?page=99', '?fresh=1'],
  '/groups/:groupId/unread': ['?after=mmmmmmmmmmmmmmmm'],
  '/groups/:groupId/write': ['?to=facilitators', '?to=prompt'],
};

/** Every page with whatever the curious one could have come by. */
const addressesIn = (pattern: string, known: Places): string[] =>
  addressesOf(pattern, known).flatMap((path) =>
    ['', ...(queriesOf[pattern] ?? [])].map((query) => `${path}${query}`),
  );

/** What is drawn for each page, and pictures that are made from the ids of avatars, which stand beside them in the page’s data. */
const withoutNonces = (text: string) =>
  text
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'of this form')
    .replace(/<svg[^>]*class="[^"]*avatar[^"]*"[\s\S]*?<\/svg>/g, '<svg/>')
    .replace(/nonce(="|-|\\?":\\?"|\\?",\\?")[\w+/=-]+/g, 'nonce')
    .replace(/[\w-]{80,}/g, (drawn) => `${drawn.length} long`);

function browserOf(
  { deps, clinic }: World,
  build: ServerBuild,
  who: TestClient,
): Pick<TestClient, 'request'> {
  const { publicOrigin, now } = deps;
  const web = createWebApp({ build, api: clinic.api, publicOrigin, demo: null, now });
  return {
    async request(_method, path) {
      const headers = { Cookie: who.cookie ?? '' };
      const answer = await web.request(`${publicOrigin}${path}`, { headers });
      const told = new Headers();
      for (const [name, value] of answer.headers) told.set(name, withoutNonces(value));
      return new Response(withoutNonces(await answer.text()) || null, {
        status: answer.status,
        headers: told,
      });
    },
  };
}

/** All pages, as one pair of eyes sees them. */
async function readsAll(
  eyes: Eyes,
  { deps }: World,
  build: ServerBuild,
  known: Places,
): Promise<Seen[]> {
  const read: Seen[] = [];
  for (const pattern of patternsOf(build).filter((one) => !notRead.includes(one))) {
    read.push(...(await eyes.reads(addressesIn(pattern, known))));
    deps.travel(minute);
  }
  return read;
}

const built = (): Promise<ServerBuild> =>
  import(pathToFileURL(resolve('build', 'server', 'index.js')).href);

describe('the source of no page tells whether an alias and a pseudonym are one person', () => {
  let build: ServerBuild;
  let twins: readonly [Twin, Twin];
  beforeAll(async () => {
    build = await built();
    twins = await Promise.all([createTwin('the same'), createTwin('another')]);
    await actsTo(twins, acts.at(-1)?.[0] ?? '');
  }, 3 * minute);
  afterAll(() => Promise.all(twins.map(({ world }) => world.deps.stop())));

  it.each(['member', 'alum'] as const)(
    'to the %s',
    async (who) => {
      const seen = await Promise.all(
        twins.map(async (twin) => {
          const eyes = new Eyes(browserOf(twin.world, build, twin[who]));
          const read = await readsAll(eyes, twin.world, build, placesIn(twin));
          return { read, answers: eyes.answers };
        }),
      );
      const [one, two] = seen;
      expect(differences(one?.read ?? [], two?.read ?? [])).toEqual([]);
      // They were shown pages, with the names in question on them.
      const shown = one?.answers.filter(({ status }) => status === 200) ?? [];
      expect(shown.length).toBeGreaterThan(30);
      for (const name of ['Quiet Heron', 'Woolen Raft']) {
        expect(shown.some(({ text }) => text.includes(name))).toBe(true);
      }
      expect(one?.answers.filter(({ status }) => status >= 500).map(({ asked }) => asked)).toEqual(
        [],
      );
    },
    5 * minute,
  );
});

describe('the source of no page tells whether people of two groups are one human', () => {
  let build: ServerBuild;
  let worlds: readonly [Both, Both];
  beforeAll(async () => {
    build = await built();
    worlds = await Promise.all([createBoth('one human'), createBoth('two humans')]);
    for (const [, act] of actsInBoth) await inBoth(worlds, act);
  }, 3 * minute);
  afterAll(() => Promise.all(worlds.map(({ twin }) => twin.world.deps.stop())));

  const toEach = async () => {
    for (const group of places) {
      for (const who of curious) {
        const seen = await Promise.all(
          worlds.map(async (both) => {
            const { world } = both.twin;
            const eyes = new Eyes(browserOf(world, build, both.curious[group][who]));
            // Of each group a thread of the pseudonym and one of the alias: the API's tests read them all.
            const read = await readsAll(eyes, world, build, placesOf(both, 2));
            return { read, answers: eyes.answers };
          }),
        );
        const [one, two] = seen;
        const reader = `${who} of ${group}`;
        expect(differences(one?.read ?? [], two?.read ?? []), reader).toEqual([]);
        const shown = one?.answers.filter(({ status }) => status === 200) ?? [];
        expect(shown.length, reader).toBeGreaterThan(30);
        expect(one?.answers.filter(({ status }) => status >= 500)).toEqual([]);
      }
    }
  };

  it('to a member or an alum of either', toEach, 10 * minute);

  it(
    'when one is left, and in the other somebody is erased',
    async () => {
      for (const [, act] of endings) await inBoth(worlds, act);
      await toEach();
    },
    10 * minute,
  );
});
