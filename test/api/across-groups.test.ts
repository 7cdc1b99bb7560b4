import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  acts,
  type Both,
  type Curious,
  createBoth,
  curious,
  endings,
  groupIn,
  inBoth,
  type Of,
  pathIn,
  places,
  placesOf,
} from '#test/factories/both-groups.ts';
import { addressesOf, differences, routesOf, type Seen } from '#test/factories/curious.ts';
import { endsOwnPlace, ofNobody, ofStaff, queriesOf, sent } from '#test/factories/every-route.ts';
import { aboutOneself } from '#test/factories/twin-eyes.ts';
import { words } from '#test/factories/words.ts';
import { thread } from '#test/factories/world.ts';

const minute = 60_000;

type Extent = 'of others' | 'all';

/** What a curious one of a group can read, with the addresses of the other group as well. */
function looks(both: Both, group: Of, who: Curious, extent: Extent): Promise<Seen[]> {
  const known = placesOf(both);
  const paths = routesOf(both.twin.world.deps)
    .filter((route) => route.startsWith('GET ') && !ofStaff.test(route) && !ofNobody.test(route))
    .filter((route) => extent === 'all' || !aboutOneself.test(route))
    .flatMap((route) => {
      const pattern = route.replace('GET ', '');
      return addressesOf(pattern, known).flatMap((path) =>
        (queriesOf[pattern] ?? ['']).map((query) => `${path}${query}`),
      );
    });
  return both.eyes[group][who].reads(paths);
}

/** Everything that the curious one of a group can send to one route, to the addresses of both groups. */
async function sends(both: Both, group: Of, who: Curious, route: string): Promise<Seen[]> {
  const [method = '', pattern = ''] = route.split(' ');
  // A thread of the pseudonym, one of the alias, and one of the curious one's own.
  const paths = addressesOf(pattern, placesOf(both, 3));
  const seen: Seen[] = [];
  for (const body of sent[route] ?? [{}]) {
    seen.push(...(await both.eyes[group][who].sends(method, paths, body)));
  }
  return seen;
}

const whoLooks = places.flatMap((group) => curious.map((who) => [group, who] as const));

describe('nobody can tell whether two people of two groups are one human', () => {
  let worlds: readonly [Both, Both];
  beforeAll(async () => {
    worlds = await Promise.all([createBoth('one human'), createBoth('two humans')]);
  }, 2 * minute);
  afterAll(() => Promise.all(worlds.map(({ twin }) => twin.world.deps.stop())));

  async function toldApart(extent: Extent): Promise<void> {
    for (const [group, who] of whoLooks) {
      const [one = [], two = []] = await Promise.all(
        worlds.map((both) => looks(both, group, who, extent)),
      );
      expect(differences(one, two), `${who} of ${group}`).toEqual([]);
    }
  }

  it.each(acts)('after %s', async (_, act) => {
    await inBoth(worlds, act);
    await toldApart('of others');
  });

  it(
    'by sending anything to any route, of either group, answers and errors alike',
    async () => {
      const order = Object.keys(sent);
      const routes = routesOf(worlds[0].twin.world.deps)
        .filter((route) => !route.startsWith('GET ') && !endsOwnPlace.includes(route))
        .sort((one, other) => order.indexOf(one) - order.indexOf(other));
      expect(routes.length).toBeGreaterThan(80);
      for (const route of routes) {
        for (const [group, who] of whoLooks) {
          const [one = [], two = []] = await Promise.all(
            worlds.map((both) => sends(both, group, who, route)),
          );
          expect(differences(one, two), `${who} of ${group}: ${route}`).toEqual([]);
        }
        for (const { twin } of worlds) twin.world.deps.travel(minute / 2);
      }
      await toldApart('all');
    },
    10 * minute,
  );

  it.each(endings)('after %s', async (_, act) => {
    await inBoth(worlds, act);
    await toldApart('of others');
  });

  it('having read of each what is real, and been refused what is the other group’s', () => {
    const [both] = worlds;
    for (const [group, who] of whoLooks) {
      const { answers } = both.eyes[group][who];
      const other = pathIn(both, group === 'one' ? 'two' : 'one');
      const ofOther = answers.filter(({ asked }) => asked.includes(` ${other}`));
      expect(ofOther.length).toBeGreaterThan(100);
      expect(ofOther.filter(({ status }) => status < 400)).toEqual([]);
      const read = (rest: string) =>
        answers.some(({ asked, status }) => status === 200 && asked.endsWith(rest));
      const at = places.indexOf(group);
      const own = pathIn(both, group);
      expect(read(`${own}/goals/${both.ids.goal[at]}`), 'the goal').toBe(who === 'member');
      expect(read(`${own}/repairs/${both.ids.repair[at]}`), 'the repair').toBe(who === 'member');
      expect(read(`${own}/waiting`), 'who waits').toBe(who === 'alum');
    }
  });

  it('by an id, a picture or a cursor that both groups are shown', () => {
    const [{ eyes }] = worlds;
    const answersOf = (group: Of) => curious.flatMap((who) => eyes[group][who].answers);
    // An address that somebody asked for themselves tells them nothing.
    const shown = (group: Of) =>
      new Set(
        answersOf(group)
          .filter(({ status }) => status < 400)
          .flatMap(({ text }) => text.match(/\b(?:m[a-z2-7]{15}|[\w-]{60,})\b/g) ?? []),
      );
    const [one, two] = [shown('one'), shown('two')];
    expect(one.size).toBeGreaterThan(5);
    expect(two.size).toBeGreaterThan(5);
    // What a browser needs to be told anything is the installation’s, and everybody’s.
    const key = eyes.one.member.answers
      .map(({ text }) => text.match(/"serverKey":"([^"]+)"/)?.[1])
      .find(Boolean);
    expect([...one].filter((id) => two.has(id) && id !== key)).toEqual([]);
  });

  it('by anything that changes in one group with what is done in the other', async () => {
    const [both] = worlds;
    const before = await looks(both, 'two', 'member', 'all');
    await thread(both.twin.world.heron, groupIn(both, 'one'), { body: words.urgent });
    await both.twin.world.heron.post(`${pathIn(both, 'one')}/agenda`, { theme: 'A theme' });
    expect(differences(before, await looks(both, 'two', 'member', 'all'))).toEqual([]);
  });
});
