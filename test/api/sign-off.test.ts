import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { signInRecord } from '#functions/data/records.ts';
import { signInUse } from '#functions/data/sign-ins.ts';
import { ConditionFailed, StoreUnavailable } from '#functions/data/table.ts';
import { askedBy } from '#shared/asked-by.ts';
import type { SignInStep } from '#shared/contracts/passkey.ts';
import { reviewId } from '#shared/contracts/review.ts';
import type { OwnSignIns } from '#shared/contracts/sign-in.ts';
import { expectProblem } from '#test/factories/answers.ts';
import { clientOf, createTestApi, once, type TestClient } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, reviewPathOf, thread, type World } from '#test/factories/world.ts';

// Whoever works here is signed out when nobody has used their sign-in for half an hour, whatever their browser does.

const minute = 60_000;
const world: World = await createWorld();
afterAll(() => world.deps.stop());

let lind: TestClient;
beforeEach(async () => {
  lind = await world.clinic.staff('lind');
});

const polls = (client: TestClient, path: string) =>
  client.request('GET', path, undefined, { [askedBy.header]: askedBy.page });
const asks = (client: TestClient) => client.request('GET', '/me');
const minutesPass = (minutes: number) => world.deps.travel(minutes * minute);
const isIn = async (client: TestClient) => expect((await asks(client)).status).toBe(200);
const isOut = (client: TestClient) => expectProblem(asks(client), 'not-signed-in');
const writeUnits = () =>
  world.deps.consumed
    .splice(0)
    .filter(({ operation }) => ['put', 'update', 'transact'].includes(operation))
    .reduce((sum, { units }) => sum + units, 0);

describe('a sign-in of staff that nobody uses', () => {
  it('ends after half an hour', async () => {
    minutesPass(30);
    await isOut(lind);
    await isOut(lind);
  });

  it('lasts as long as it is used at least once in it', async () => {
    for (let i = 0; i < 4; i += 1) {
      minutesPass(29);
      await isIn(lind);
    }
    minutesPass(30);
    await isOut(lind);
  });

  it('still ends after half a day, used or not', async () => {
    for (let i = 0; i < 28; i += 1) {
      minutesPass(25);
      await isIn(lind);
    }
    minutesPass(20);
    await isOut(lind);
  });

  it('is not kept by what a page asks by itself, which is answered as long as it lasts', async () => {
    const own = await thread(world.heron, world.group, { body: words.urgent });
    for (let i = 0; i < 40; i += 1) {
      minutesPass(1);
      const statuses = [
        (await polls(lind, '/reviews')).status,
        (
          await lind.request(
            'POST',
            `${reviewPathOf(own)}/looking`,
            {},
            {
              ...once(),
              [askedBy.header]: askedBy.page,
            },
          )
        ).status,
      ];
      expect(statuses, `minute ${i + 1}`).toEqual(i < 29 ? [200, 200] : [401, 401]);
    }
    await isOut(lind);
  });

  it('is over for the vault, too', async () => {
    const own = await thread(world.heron, world.group, { body: words.goodbye });
    await lind.post(`${reviewPathOf(own)}/claim`, {});
    const token = lind.cookie?.split('=')[1] ?? '';
    const looks = () =>
      world.deps.vault.ask({
        what: 'look',
        token,
        reviewId: reviewId.parse(`${own.id}-1`),
        number: 1,
      });
    expect(await looks()).toMatchObject({ refusal: { kind: 'not-found' } });
    minutesPass(30);
    expect(await looks()).toMatchObject({ refusal: { kind: 'not-signed-in' } });
  });

  it('does not come back by a request that began before it was ended', async () => {
    const [item] = (await everything(world.deps, 'forum')).filter(
      (one) =>
        one.type === 'sign-in' && String(one.gsi1sk).startsWith(world.deps.now().toISOString()),
    );
    const hash = String(item?.pk).slice('SIGNIN#'.length);
    const signIn = signInRecord.parse(item);
    minutesPass(5);
    const late = signInUse(hash, signIn, world.deps.now());
    if (!late) throw new Error('The use is old enough to be noted.');
    await lind.request('POST', '/sign-out', {});
    await expect(world.deps.store.write(late.write)).rejects.toBeInstanceOf(ConditionFailed);
    const left = (await everything(world.deps, 'forum')).filter(({ pk }) => pk === item?.pk);
    expect(left).toEqual([]);
  });

  it('is not listed among one’s sign-ins any more', async () => {
    minutesPass(31);
    const later = await world.clinic.staff('lind');
    const { signIns, signOffMinutes } = await later.get<OwnSignIns>('/sign-ins');
    expect(signIns).toHaveLength(1);
    expect(signOffMinutes).toBe(30);
  });
});

describe('what is left of it', () => {
  const left = async (client: TestClient) =>
    ((await (await polls(client, '/sign-in')).json()) as SignInStep).signOff;

  it('is told to the page, and changed by use alone', async () => {
    expect(await left(lind)).toMatchObject({ inSeconds: 1800, byUse: true });
    minutesPass(28);
    expect(await left(lind)).toMatchObject({ inSeconds: 120, byUse: true });
    expect(await left(lind)).toMatchObject({ inSeconds: 120 });
    expect(await lind.get<SignInStep>('/sign-in')).toMatchObject({ signOff: { inSeconds: 1800 } });
  });

  it('tells one person from another, and one’s own sign-ins alike', async () => {
    const again = await world.clinic.staff('lind');
    const [mine, mineToo, theirs] = [await left(lind), await left(again), await left(world.both)];
    expect(mine?.who).toBe(mineToo?.who);
    expect(mine?.who).not.toBe(theirs?.who);
  });

  it('says where use puts nothing off', async () => {
    const shared = clientOf(world.clinic.api);
    await shared.post('/sign-in', { key: world.clinic.keys.lind, sharedDevice: true });
    await shared.post('/sign-in/without-passkey', {});
    minutesPass(29);
    await isIn(shared);
    minutesPass(10);
    await isIn(shared);
    expect(await left(shared)).toMatchObject({ inSeconds: 21 * 60, byUse: false });
  });
});

describe('members and alumni', () => {
  it('are not signed out by it, and nothing is noted about their use', async () => {
    const before = await everything(world.deps, 'forum');
    for (const one of [world.heron, world.alum]) {
      for (let i = 0; i < 3; i += 1) {
        minutesPass(29 * 60);
        await isIn(one);
      }
      const step = await one.get<SignInStep>('/sign-in');
      expect(step.signOff).toBeNull();
      expect((await one.get<OwnSignIns>('/sign-ins')).signOffMinutes).toBeNull();
    }
    const signIns = (items: typeof before) => items.filter(({ type }) => type === 'sign-in');
    expect(signIns(await everything(world.deps, 'forum'))).toEqual(signIns(before));
  });
});

describe('what noting it costs', () => {
  it('is two write units every two minutes at most, however much is asked, and none for what is asked by itself', async () => {
    await isIn(lind);
    minutesPass(2);
    writeUnits();
    for (let i = 0; i < 10; i += 1) await polls(lind, '/me');
    expect(writeUnits()).toBe(0);
    for (let i = 0; i < 10; i += 1) await isIn(lind);
    expect(writeUnits()).toBe(2);
    minutesPass(1);
    await isIn(lind);
    expect(writeUnits()).toBe(0);
  });

  it('is one note of many requests at once, all of which are answered', async () => {
    minutesPass(10);
    const answers = await Promise.all(Array.from({ length: 8 }, () => asks(lind)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
  });

  it('is no reason to refuse a reader where the store takes no writes', async () => {
    minutesPass(10);
    const { store } = world.deps;
    const write = () => Promise.reject(new StoreUnavailable(new Error('Throttled')));
    const reader = clientOf(createTestApi({ ...world.deps, store: { ...store, write } }));
    reader.cookie = lind.cookie;
    await isIn(reader);
  });
});
