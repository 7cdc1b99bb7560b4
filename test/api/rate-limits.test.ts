import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Item, StoreUnavailable } from '#functions/data/table.ts';
import { expectProblem } from '#test/factories/answers.ts';
import {
  clientOf,
  createTestApi,
  once,
  type TestApi,
  type TestClient,
} from '#test/factories/api-client.ts';
import { createTestClinic } from '#test/factories/clinic.ts';
import { everything } from '#test/factories/tables.ts';
import { createWorld, type World } from '#test/factories/world.ts';

const minute = 60_000;
const hour = 60 * minute;
const mostReads = 600;
const mostWrites = 120;
const mostWritesOfAClinic = 6_000;
const shareOfOne = 10;

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());
// A minute of its own for each test; none of them starts with another's count.
beforeEach(() => world.deps.travel(minute));

const instance = (address = '127.0.0.1'): TestApi => createTestApi(world.deps, address);

/** The same browser, whose requests happen to reach that instance. */
function through(api: TestApi, { cookie }: TestClient): TestClient {
  const client = clientOf(api);
  client.cookie = cookie;
  return client;
}

const writes = (client: TestClient) => client.request('POST', '/crisis-panel', { texts: ['a'] });
const reads = (client: TestClient) => client.request('GET', '/me');
const asksToComeIn = (client: TestClient) => client.request('POST', '/passkeys/challenge', {});

/** How many of these requests were let through. */
async function letThrough(requests: readonly (() => Promise<Response>)[]): Promise<number> {
  const answers = await Promise.all(requests.map((send) => send()));
  return answers.filter((answer) => answer.status !== 429).length;
}
const times = (count: number, send: () => Promise<Response>) =>
  Array.from({ length: count }, () => send);

const counts = async (): Promise<Item[]> =>
  (await everything(world.deps, 'forum')).filter((one) => one.type === 'attempts');

const without = (names: Iterable<string>, ...known: Iterable<string>[]) => {
  const others = new Set(known.flatMap((one) => [...one]));
  return [...names].filter((name) => !others.has(name));
};

describe('a limit for one sign-in', () => {
  it('lets through what a person does, and refuses what is more until the minute is over', async () => {
    const heron = through(instance(), world.heron);
    expect(await letThrough(times(mostWrites, () => writes(heron)))).toBe(mostWrites);
    const refused = await writes(heron);
    expect(refused.headers.get('Retry-After')).toBe('60');
    const { retryAfterSeconds, detail } = await expectProblem(refused, 'too-many-requests');
    expect(retryAfterSeconds).toBe(60);
    expect(detail).toContain('Nothing that you wrote is lost');
    world.deps.travel(minute);
    expect((await writes(heron)).status).toBe(200);
  });

  it('is shared by two instances that are asked at once', async () => {
    const sides = [through(instance(), world.heron), through(instance(), world.heron)];
    const passed = await letThrough(sides.flatMap((side) => times(mostWrites, () => writes(side))));
    // Within a step of ten for each instance: two that tell at once each take the other's step for used up.
    expect(passed).toBeGreaterThan(mostWrites - 20);
    expect(passed).toBeLessThan(mostWrites + 20);
    for (const side of sides) expect((await writes(side)).status).toBe(429);
  });

  it('is shared one after the other, too', async () => {
    const [one, other] = [through(instance(), world.heron), through(instance(), world.heron)];
    expect(await letThrough(times(mostWrites, () => writes(one)))).toBe(mostWrites);
    expect(await letThrough(times(mostWrites, () => writes(other)))).toBeLessThanOrEqual(10);
  });

  it('counts reading and writing apart', async () => {
    const heron = through(instance(), world.heron);
    await letThrough(times(mostWrites + 1, () => writes(heron)));
    expect((await reads(heron)).status).toBe(200);
    expect(await letThrough(times(mostReads, () => reads(heron)))).toBe(mostReads - 1);
    expect((await reads(heron)).status).toBe(429);
  });

  it('touches nobody else, at the same address or not', async () => {
    const api = instance();
    const heron = through(api, world.heron);
    await letThrough(times(mostWrites + 1, () => writes(heron)));
    expect((await writes(heron)).status).toBe(429);
    expect((await writes(through(api, world.otter))).status).toBe(200);
    expect((await asksToComeIn(clientOf(api))).status).not.toBe(429);
  });
});

describe('a limit for one address', () => {
  it('holds for whoever is not signed in, across instances, and for no other address', async () => {
    const sides = [clientOf(instance('flood')), clientOf(instance('flood'))];
    const passed = await letThrough(
      sides.flatMap((side) => times(mostWrites, () => asksToComeIn(side))),
    );
    expect(passed).toBeGreaterThan(mostWrites - 20);
    expect(passed).toBeLessThan(mostWrites + 20);
    expect((await asksToComeIn(clientOf(instance('neighbour')))).status).not.toBe(429);
  });

  it('holds for all addresses of one connection together, where it has many', async () => {
    const sides = [1, 2, 3].map((last) => clientOf(instance(`2001:db8:0:7::${last}`)));
    await letThrough(sides.flatMap((side) => times(mostWrites, () => asksToComeIn(side))));
    const another = (address: string) => asksToComeIn(clientOf(instance(address)));
    for (const side of sides) expect((await asksToComeIn(side)).status).toBe(429);
    expect((await another('2001:db8:0:8::1')).status).not.toBe(429);
  });

  it('leaves nothing of an address in the store, and nothing that two minutes have in common', async () => {
    const names = async () => new Set((await counts()).map((one) => String(one.pk)));
    const before = await names();
    await letThrough(times(mostWrites, () => asksToComeIn(clientOf(instance('192.0.2.77')))));
    const api = instance('192.0.2.77');
    await letThrough(times(mostWrites, () => asksToComeIn(clientOf(api))));
    const first = without(await names(), before);
    world.deps.travel(minute);
    await letThrough(times(mostWrites, () => asksToComeIn(clientOf(api))));
    const second = without(await names(), before, first);
    expect([first.length, second.length]).toEqual([1, 1]);
    expect(JSON.stringify(await counts())).not.toContain('192.0.2.77');
  });

  it('forgets within the hour which guesses came from one place', async () => {
    const guesser = clientOf(instance('guesser'));
    const guess = () => guesser.request('POST', '/sign-in', { key: 'wrong' });
    const placesOf = async () =>
      new Set((await counts()).map((one) => String(one.pk)).filter((pk) => pk.includes('key#')));
    const before = await placesOf();
    await guess();
    const first = without(await placesOf(), before);
    world.deps.travel(hour);
    await guess();
    const second = without(await placesOf(), before, first);
    expect([first.length, second.length]).toEqual([1, 1]);
  });

  it('keeps a count no longer than it counts', async () => {
    const api = instance('short-lived');
    await letThrough(times(10, () => asksToComeIn(clientOf(api))));
    const newest = Math.max(...(await counts()).map((one) => Number(one.expiresAt)));
    expect(newest * 1000 - world.deps.now().getTime()).toBeLessThanOrEqual(15 * minute);
  });
});

describe('a limit for a clinic', () => {
  it('holds all its sign-ins together, leaves each of them a share, and no other clinic feels it', async () => {
    const api = instance();
    const [heron, otter, alum] = [world.heron, world.otter, world.alum].map((one) =>
      through(api, one),
    ) as [TestClient, TestClient, TestClient];
    const other = await createTestClinic(world.deps, { name: 'Another clinic' });
    const elsewhere = through(api, await other.joins('one', 'Silver Birch'));
    const both = (count: number) => [
      ...times(count, () => writes(heron)),
      ...times(count, () => writes(otter)),
    ];

    const known = new Set((await counts()).map((one) => String(one.pk)));
    expect(await letThrough(both(25))).toBe(50);
    const [ofClinic, ...more] = (await counts()).filter(
      (one) => !known.has(String(one.pk)) && one.count === 50,
    );
    expect(more).toEqual([]);
    // What other instances have seen of the same clinic in this minute.
    await world.deps.store.write({
      kind: 'update',
      table: 'forum',
      key: { pk: String(ofClinic?.pk), sk: String(ofClinic?.sk) },
      add: { count: mostWritesOfAClinic },
    });
    // The fiftieth from here asks what the others have; from then on each has the share of one.
    expect(await letThrough(both(25))).toBeGreaterThanOrEqual(49);
    expect(await letThrough(times(40, () => writes(alum)))).toBe(shareOfOne);
    await expectProblem(writes(alum), 'too-many-requests');
    expect((await reads(alum)).status).toBe(200);
    expect(await letThrough(times(40, () => writes(elsewhere)))).toBe(40);
  });
});

describe('whoever is refused', () => {
  it('finds help and can leave all the same', async () => {
    const heron = through(instance(), world.heron);
    await letThrough([
      ...times(mostWrites + 1, () => writes(heron)),
      ...times(mostReads + 1, () => reads(heron)),
    ]);
    expect((await reads(heron)).status).toBe(429);
    expect((await heron.request('GET', '/crisis-resources')).status).toBe(200);

    const leaving = through(instance(), world.heron);
    expect((await leaving.request('GET', '/crisis-resources')).status).toBe(200);
    const flood = clientOf(instance('one address'));
    await letThrough(times(mostWrites + 1, () => asksToComeIn(flood)));
    expect((await asksToComeIn(flood)).status).toBe(429);
    expect((await flood.request('GET', '/crisis-resources')).status).toBe(200);
    expect((await flood.request('POST', '/sign-out', {})).status).toBe(204);
  });

  it('has lost nothing: the same send goes through when the minute is over, once', async () => {
    const heron = through(instance(), world.heron);
    await letThrough(times(mostWrites, () => writes(heron)));
    const send = () =>
      heron.request(
        'POST',
        `/groups/${world.group}/threads`,
        { title: 'a walk', body: 'round the lake', audience: 'group', asksFor: 'just-listening' },
        once('sent-again-after-a-minute'),
      );
    const refused = await send();
    expect(refused.status).toBe(429);
    world.deps.travel(Number(refused.headers.get('Retry-After')) * 1000);
    const [sent, again] = [await send(), await send()];
    expect([sent.status, again.status]).toEqual([201, 201]);
    expect(await again.json()).toEqual(await sent.json());
  });
});

describe('a store that is away', () => {
  it('keeps nobody out: then each instance counts by itself', async () => {
    const { store } = world.deps;
    const away = { ...store, write: () => Promise.reject(new StoreUnavailable(new Error('away'))) };
    const api = createTestApi({ ...world.deps, store: away });
    const heron = through(api, world.heron);
    expect(await letThrough(times(mostWrites + 5, () => writes(heron)))).toBe(mostWrites);
  });
});
