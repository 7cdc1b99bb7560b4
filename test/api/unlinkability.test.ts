import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressesOf, differences, type Seen } from '#test/factories/curious.ts';
import { endsOwnPlace, ofStaff, sent } from '#test/factories/every-route.ts';
import { TwinEyes, type Twins } from '#test/factories/twin-eyes.ts';
import {
  acts,
  actsTo,
  areErased,
  createTwin,
  inAll,
  moves,
  names,
  placesIn,
  type Twin,
} from '#test/factories/twins.ts';
import { thread } from '#test/factories/world.ts';

// A curious member and a curious alum try every route with everything they know. In one world an alias and a pseudonym are one person, in
// its twin they are two: whatever is answered, and in which order, must be the same.

const minutes = 60_000;

async function createTwins(): Promise<{ twins: Twins; eyes: TwinEyes }> {
  const twins = await Promise.all([createTwin('the same'), createTwin('another')]);
  return { twins, eyes: new TwinEyes(twins) };
}
const end = (twins: Twins) => Promise.all(twins.map(({ world }) => world.deps.stop()));

describe('nobody can tell whether an alias and a pseudonym are one person', () => {
  let twins: Twins;
  let eyes: TwinEyes;
  beforeAll(async () => {
    ({ twins, eyes } = await createTwins());
  }, 2 * minutes);
  afterAll(() => end(twins));
  const writes = () => eyes.routes.filter((route) => !route.startsWith('GET '));

  it.each(acts)('after %s', async (_, act) => {
    await inAll(twins, act);
    expect(await eyes.toldApart()).toEqual([]);
  });

  it('by anything that can be read, or is refused', async () => {
    expect(await eyes.toldApart(eyes.reads())).toEqual([]);
  });

  it('by pages of a thread that are not there', async () => {
    const pages = ['?page=last', '?page=2', '?page=99', '?fresh=1'];
    for (const who of ['member', 'alum'] as const) {
      const [one = [], two = []] = await Promise.all(
        twins.map((twin) => {
          const paths = Object.values(twin.threads).map(({ path }) => path);
          const asked = paths.flatMap((path) => pages.map((page) => `${path}${page}`));
          return eyes.of(twin, who).reads(asked);
        }),
      );
      expect(differences(one, two)).toEqual([]);
    }
  });

  it(
    'by sending anything to any route, answers and errors alike',
    async () => {
      const send = async (twin: Twin, route: string) => {
        const [method = '', pattern = ''] = route.split(' ');
        const paths = addressesOf(pattern, placesIn(twin));
        const seen: Seen[] = [];
        for (const body of sent[route] ?? [{}]) {
          seen.push(...(await eyes.of(twin, 'member').sends(method, paths, body)));
          twin.world.deps.travel(minutes / 2);
        }
        return seen;
      };
      const order = Object.keys(sent);
      const inOrder = writes().sort((one, other) => order.indexOf(one) - order.indexOf(other));
      for (const route of inOrder.filter((one) => !endsOwnPlace.includes(one))) {
        const [one = [], two = []] = await Promise.all(twins.map((twin) => send(twin, route)));
        expect(differences(one, two), route).toEqual([]);
      }
      expect(await eyes.toldApart()).toEqual([]);
    },
    5 * minutes,
  );

  it('when they are erased, whether that is one person or two at the same hour', async () => {
    await inAll(twins, (twin) => areErased(twin, [twin.open, twin.hidden]));
    expect(await eyes.toldApart(eyes.reads())).toEqual([]);
  });

  it('having tried every route that there is, and having read each that is for them', () => {
    const known = [...Object.keys(sent), ...eyes.routes.filter((route) => ofStaff.test(route))];
    expect(writes().filter((route) => !known.includes(route))).toEqual([]);
    expect(Object.keys(sent).filter((route) => !eyes.routes.includes(route))).toEqual([]);
    const shape = (route: string) =>
      new RegExp(`^${route.replace(/:\w+/g, '[^/?]+')}(?:\\?[^/]*|, page \\d)?$`);
    const answered = eyes.all().flatMap(({ answers }) => answers);
    const unread = eyes
      .reads()
      .filter(
        (route) => !answered.some((one) => one.status === 200 && shape(route).test(one.asked)),
      );
    expect(unread.filter((route) => !ofStaff.test(route))).toEqual([
      // There for whoever has finished the group, once.
      'GET /groups/:groupId/graduation',
    ]);
    // And what is the staff's they have read none of.
    expect(eyes.reads().filter((route) => ofStaff.test(route) && !unread.includes(route))).toEqual(
      [],
    );
  });

  it('and no answer to them held a time of a clock, but those that everybody agreed on', () => {
    const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d/g;
    const held = new Set<string>();
    for (const { text } of eyes.all().flatMap(({ answers }) => answers)) {
      for (const { index } of text.matchAll(instant)) {
        const before = text.slice(Math.max(0, index - 40), index);
        // What an address looks like that has a session in it.
        if (before.endsWith('a date and a time, for example ')) continue;
        held.add(before.match(/"(\w+)":"$/)?.[1] ?? before);
      }
    }
    expect([...held].sort()).toEqual([
      // When one has asked oneself to be erased.
      'dueAt',
      // One’s own sign-ins.
      'endsAt',
      'startedAt',
      // Sessions, which everybody has agreed on.
      'startsAt',
      // How long somebody who works here is there, and how long one has promised to answer.
      'until',
    ]);
  });
});

describe('what a name tells of the other when one of them goes', () => {
  let twins: Twins;
  let eyes: TwinEyes;
  beforeEach(async () => {
    ({ twins, eyes } = await createTwins());
    await actsTo(twins, 'answers to others under each name, and answers to them');
  }, 2 * minutes);
  afterEach(() => end(twins));

  it('is nothing where somebody leaves', async () => {
    await inAll(twins, (twin) =>
      twin.does(twin.open, 'POST', `/groups/${twin.world.group}/mine/leave`),
    );
    expect(await eyes.toldApart(eyes.reads())).toEqual([]);
  });

  it('is the kind of a new alias: whoever has finished the group writes as an alum', async () => {
    await inAll(twins, (twin) => moves(twin, 'graduate'));
    expect(await eyes.toldApart()).toEqual([]);
    const later = { alias: 'Velvet Stone', audience: 'group-and-alumni' };
    const kinds = await Promise.all(
      twins.map(async ({ hidden, member, world }) => {
        const { read } = await thread(hidden, world.group, later);
        return (await read(member)).thread.author.kind;
      }),
    );
    expect(kinds).toEqual(['alum', 'member']);
  });

  it('is that words under both go in the same hour, where somebody is erased', async () => {
    await inAll(twins, (twin) => areErased(twin, [twin.open]));
    const authors = await Promise.all(
      twins.map(async (twin) =>
        (await twin.threads.aliased?.read(twin.member))?.posts.map(({ author }) => author.name),
      ),
    );
    expect(authors[0]).not.toContain(names.alias);
    expect(authors[1]).toContain(names.alias);
  });
});
