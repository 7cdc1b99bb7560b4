import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '#test/factories/api-client.ts';
import { addressesOf, differences, Eyes } from '#test/factories/curious.ts';
import { acts, actsTo, createTwin, placesIn, type Twin } from '#test/factories/twins.ts';
import { createWebApp } from '#web/server.ts';

// The sources of all pages, with the data that is embedded in them, as they were built: read by a curious member and a curious alum in two
// worlds, in one of which an alias and a pseudonym are one person.

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

/** What is drawn for each page, and pictures that are made from the ids of avatars, which stand beside them in the page’s data. */
const withoutNonces = (text: string) =>
  text
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'of this form')
    .replace(/<svg[^>]*class="[^"]*avatar[^"]*"[\s\S]*?<\/svg>/g, '<svg/>')
    .replace(/nonce(="|-|\\?":\\?"|\\?",\\?")[\w+/=-]+/g, 'nonce')
    .replace(/[\w-]{80,}/g, (drawn) => `${drawn.length} long`);

describe('the source of no page tells whether an alias and a pseudonym are one person', () => {
  let build: ServerBuild;
  let twins: readonly [Twin, Twin];
  beforeAll(async () => {
    build = await import(pathToFileURL(resolve('build', 'server', 'index.js')).href);
    twins = await Promise.all([createTwin('the same'), createTwin('another')]);
    await actsTo(twins, acts.at(-1)?.[0] ?? '');
  }, 3 * minute);
  afterAll(() => Promise.all(twins.map(({ world }) => world.deps.stop())));

  const browserOf = ({ world }: Twin, who: TestClient): Pick<TestClient, 'request'> => {
    const { deps, clinic } = world;
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
  };

  it.each(['member', 'alum'] as const)(
    'to the %s',
    async (who) => {
      const patterns = patternsOf(build).filter((pattern) => !notRead.includes(pattern));
      const seen = await Promise.all(
        twins.map(async (twin) => {
          const eyes = new Eyes(browserOf(twin, twin[who]));
          const read = [];
          for (const pattern of patterns) {
            read.push(...(await eyes.reads(addressesOf(pattern, placesIn(twin)))));
            twin.world.deps.travel(minute);
          }
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
