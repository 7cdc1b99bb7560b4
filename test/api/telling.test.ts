import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tellPeople } from '#functions/clock/tell-people.ts';
import { createWebPush } from '#functions/push/web-push.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { OwnSignIns } from '#shared/contracts/sign-in.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { clientOf, type TestClient } from '#test/factories/api-client.ts';
import { TestBrowser } from '#test/factories/browser.ts';
import { clockOf } from '#test/factories/clock.ts';
import { joinsByCard, newCodeFor } from '#test/factories/roster.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { createTellingWorld, type TellingWorld } from '#test/factories/telling.ts';
import { words } from '#test/factories/words.ts';
import { decides, reviewPathOf, staffIsBack, type Thread, thread } from '#test/factories/world.ts';

// A device is told that there is something new: when its owner wants it, and never what.

let world: TellingWorld;
beforeAll(async () => {
  world = await createTellingWorld();
});
afterAll(() => world.end());

const hour = 60;
const day = 24 * hour;
const own = (rest: string) => `/groups/${world.group}/${rest}`;
const put = async (as: TestClient, path: string, body: unknown = {}) =>
  expect((await as.request('PUT', own(path), body)).status).toBe(204);
const remove = async (as: TestClient, path: string) =>
  expect((await as.request('DELETE', own(path))).status).toBe(204);
const again = async (key: string, sharedDevice = false) => {
  const client = clientOf(world.clinic.api);
  await client.post('/sign-in', { key, sharedDevice });
  return client;
};

/** Each test begins long after the one before, with nobody told on any device and nothing that waits. */
beforeEach(async () => {
  world.standIn.answers(201);
  world.deps.travel(2 * day * 60_000);
  for (const who of [world.heron, world.otter, world.alum, world.stranger]) {
    await who.post('/sign-in', { key: who.key });
  }
  for (const who of [world.heron, world.otter, world.alum]) {
    for (const { id } of (await world.tellingOf(who)).devices) {
      await remove(who, `being-told/devices/${id}`);
    }
  }
  await world.clock();
  await staffIsBack(world);
  world.deps.logged.length = 0;
  world.arrived();
});

describe('who is told', () => {
  it('is nobody who has not asked for it', async () => {
    expect((await world.tellingOf(world.heron)).devices).toEqual([]);
    const of = await thread(world.heron, world.group);
    await of.reply(world.otter, words.calm);
    await world.clock();
    await world.clock(hour);
    expect(world.arrived()).toEqual([]);
    const items = await everything(world.deps, 'forum');
    expect(items.filter(({ pk }) => /^(TELL#|OWED#(NEWS|TELLINGS))/.test(String(pk)))).toEqual([]);
  });

  it('is everybody who wrote in a thread when somebody else answers, whoever wrote last and by whichever name', async () => {
    await world.isTold(world.heron, 'heron');
    await world.isTold(world.otter, 'otter');
    await world.isTold(world.alum, 'alum');
    const of = await thread(world.heron, world.group, {
      audience: 'group-and-alumni',
      alias: 'Woolen Raft',
    });
    await world.clock();
    expect(world.arrived()).toEqual([]);
    await of.reply(world.alum, words.calm);
    await world.clock();
    expect(world.arrived()).toEqual(['heron']);
    await of.reply(world.otter, words.calm);
    await world.clock(hour);
    expect(world.arrived().sort()).toEqual(['alum', 'heron']);
  });

  it('is not somebody who only read, responded or kept it at hand', async () => {
    await world.isTold(world.otter, 'otter');
    const of = await thread(world.heron, world.group);
    await put(world.otter, `threads/${of.id}/posts/1/responses/me-too`).catch(() => undefined);
    await put(world.otter, `threads/${of.id}/saved`, { saved: true });
    await of.reply(world.heron, words.calm);
    await world.clock();
    expect(world.arrived()).toEqual([]);
  });

  it('is a member to whom a facilitator writes, or of whose words one decided, and nothing tells which', async () => {
    const browser = await world.isTold(world.otter, 'otter');
    const bodies: string[] = [];
    const toldOnce = async () => {
      await world.clock(hour);
      const messages = world.standIn.arrived.splice(0);
      expect(messages.map(({ path }) => path)).toEqual(['/otter']);
      bodies.push(...messages.map(({ body }) => `${browser.read(body)} ${body.length}`));
    };
    const of = await thread(world.otter, world.group, { body: words.urgent });
    const { version } = await world.lind.post<ReviewDetail>(`${reviewPathOf(of)}/claim`, {});
    await world.clock(1);
    expect(world.arrived()).toEqual([]);
    await world.lind.post(`${reviewPathOf(of)}/write-to-author`, { version, message: 'Hello.' });
    await toldOnce();
    await staffIsBack(world);
    await decides(world.lind, reviewPathOf(of), { noteToAuthor: 'We read this.' });
    await toldOnce();
    await of.reply(world.heron, words.calm);
    await toldOnce();
    expect(new Set(bodies)).toEqual(new Set([bodies[0]]));
  });

  it('is nobody of what they have muted, of what was taken back, and of what they cannot read', async () => {
    await world.isTold(world.otter, 'otter');
    await world.isTold(world.alum, 'alum');
    const of = await thread(world.otter, world.group);
    const reply = await of.reply(world.heron, words.calm);
    await put(world.otter, `threads/${of.id}/posts/${reply.number}/muted`);
    await world.clock();
    const taken = await of.reply(world.lind, words.calm);
    await world.lind.request('POST', `${of.path}/posts/${taken.number}/withdraw`, {});
    await world.clock();
    expect(world.arrived()).toEqual([]);
    await remove(world.otter, `threads/${of.id}/posts/${reply.number}/muted`);
    await of.reply(world.heron, words.calm);
    await world.clock();
    expect(world.arrived()).toEqual(['otter']);
  });
});

describe('what waits for a facilitator', () => {
  it('is told of when it is published, and not before; and once it was, not again', async () => {
    await world.isTold(world.otter, 'otter');
    const of = await thread(world.otter, world.group);
    const held = await of.reply(world.heron, words.goodbye);
    expect(held.state).toBe('waiting');
    await world.clock();
    await world.clock(day);
    expect(world.arrived()).toEqual([]);
    await staffIsBack(world);
    await decides(world.lind, reviewPathOf(of, held.number), { noteToAuthor: undefined });
    await world.clock();
    expect(world.arrived()).toEqual(['otter']);
    await world.clock(day);
    expect(world.arrived()).toEqual([]);
  });

  it('is never told of when it is removed', async () => {
    await world.isTold(world.otter, 'otter');
    const of = await thread(world.otter, world.group);
    const held = await of.reply(world.heron, words.goodbye);
    await decides(world.lind, reviewPathOf(of, held.number), {
      outcome: 'removed-with-reason',
      noteToAuthor: 'This is better said to us.',
    });
    await world.clock();
    await world.clock(day);
    expect(world.arrived()).toEqual([]);
  });
});

describe('when somebody is told', () => {
  it('is once in half an hour, however much comes; and what came meanwhile once afterwards', async () => {
    await world.isTold(world.otter, 'otter');
    const of = await thread(world.otter, world.group);
    const other = await thread(world.otter, world.group);
    for (const one of [of, of, other]) await one.reply(world.heron, words.calm);
    await world.clock();
    expect(world.arrived()).toEqual(['otter']);
    for (const one of [of, other, other]) await one.reply(world.heron, words.calm);
    for (let minutes = 0; minutes < 29; minutes += 1) await world.clock();
    expect(world.arrived()).toEqual([]);
    await world.clock(2);
    expect(world.arrived()).toEqual(['otter']);
    await world.clock(day);
    expect(world.arrived()).toEqual([]);
  });

  it('is later for each by what is drawn, so that phones are not told in one second', async () => {
    await world.isTold(world.otter, 'otter');
    await world.isTold(world.heron, 'heron');
    const draws = [0.9, 0.2];
    const deps = clockOf({ ...world.deps, drawn: () => draws.pop() ?? 0 });
    const of = await thread(world.otter, world.group);
    await of.reply(world.heron, words.calm);
    await of.reply(world.lind, words.calm);
    const heard: string[][] = [];
    for (let minutes = 0; minutes < 11; minutes += 1) {
      world.deps.travel(60_000);
      await tellPeople(deps, { left: () => 60_000, isUp: () => false });
      heard.push(world.arrived());
    }
    expect(heard.filter((one) => one.length > 0)).toHaveLength(2);
    expect(heard.flat().sort()).toEqual(['heron', 'otter']);
  });

  it('is not in their quiet hours, and once after them', async () => {
    await world.isTold(world.otter, 'otter');
    const clock = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: 'America/New_York', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    });
    const at = (minutes: number) =>
      clock.format(new Date(world.deps.now().getTime() + minutes * 60_000));
    const { timeZone } = (await world.tellingOf(world.otter)).frame;
    expect(timeZone).toBe('America/New_York');
    await put(world.otter, 'boundaries/quiet-hours', { from: at(-5), to: at(3 * hour) });
    const of = await thread(world.otter, world.group);
    for (let sent = 0; sent < 3; sent += 1) {
      await of.reply(world.heron, words.calm);
      await world.clock(40);
    }
    expect(world.arrived()).toEqual([]);
    for (let rounds = 0; rounds < 6; rounds += 1) await world.clock(20);
    expect(world.arrived()).toEqual(['otter']);
    await remove(world.otter, 'boundaries/quiet-hours');
  });

  it('is not on a break, and once after it', async () => {
    await world.isTold(world.otter, 'otter');
    await put(world.otter, 'boundaries/break');
    const of = await thread(world.otter, world.group);
    for (let sent = 0; sent < 3; sent += 1) {
      await of.reply(world.heron, words.calm);
      await world.clock(2 * hour);
    }
    expect(world.arrived()).toEqual([]);
    await remove(world.otter, 'boundaries/break');
    await world.clock(2 * hour);
    await world.clock(2 * hour);
    expect(world.arrived()).toEqual(['otter']);
  });
});

describe('a device', () => {
  it('stands in its owner’s list with its kind and roughly since when, and nowhere else; off is off', async () => {
    await world.isTold(world.otter, 'one');
    const second = await again(world.otter.key);
    await world.isTold(second, 'two');
    const { devices, offer, serverKey } = await world.tellingOf(world.otter);
    expect(offer).toBe('here');
    expect(serverKey).toBe(world.deps.pushKeys.publicKey);
    expect(devices.map((one) => Object.keys(one).sort())).toEqual([
      ['device', 'id', 'isThis', 'since'],
      ['device', 'id', 'isThis', 'since'],
    ]);
    expect(devices.filter(({ isThis }) => isThis)).toHaveLength(1);
    expect(JSON.stringify(devices)).not.toContain('http');
    expect((await world.tellingOf(world.heron)).devices).toEqual([]);
    // Whose is not theirs they cannot turn off.
    for (const { id } of devices) await remove(world.heron, `being-told/devices/${id}`);
    const other = devices.find(({ isThis }) => !isThis);
    await remove(world.otter, `being-told/devices/${other?.id}`);
    const of = await thread(world.otter, world.group);
    await of.reply(world.heron, words.calm);
    await world.clock();
    expect(world.arrived()).toEqual(['one']);
  });

  it('turned on again is told once, at its newer address', async () => {
    await world.isTold(world.otter, 'old');
    await world.isTold(world.otter, 'new');
    expect((await world.tellingOf(world.otter)).devices).toHaveLength(1);
    const of = await thread(world.otter, world.group);
    await of.reply(world.heron, words.calm);
    await world.clock();
    expect(world.arrived()).toEqual(['new']);
  });

  it('that others use is not told, and neither is one that nobody knows how to reach', async () => {
    const body = new TestBrowser().subscription(`${world.standIn.origin}/x`);
    const shared = await again(world.otter.key, true);
    expect(await world.tellingOf(shared)).toMatchObject({
      offer: 'not-on-shared-devices',
      serverKey: null,
    });
    const turnOn = (as: TestClient, what: unknown) =>
      as.request('PUT', own('being-told/this-device'), what);
    await expectProblem(turnOn(shared, body), 'not-allowed');
    await expectProblem(turnOn(world.lind, body), 'not-allowed');
    for (const endpoint of [
      'https://example.org/x',
      'http://169.254.169.254/latest',
      'http://127.0.0.1:1/x',
      'https://fcm.googleapis.com:444/x',
    ]) {
      await expectFieldError(turnOn(world.otter, { ...body, endpoint }), 'endpoint');
    }
    expect((await world.tellingOf(world.otter)).devices).toEqual([]);
  });

  it('is told nothing any more from the moment in which its sign-in ends, however it does', async () => {
    const { client, key, mark } = await joinsByCard(world, 'Brass Thimble');
    const devices: Record<string, TestClient> = { first: client };
    for (const name of ['signs out', 'is ended', 'is one of the others', 'stays']) {
      devices[name] = await again(key);
    }
    const at = (name: string) => {
      const found = devices[name];
      if (!found) throw new Error(name);
      return found;
    };
    for (const name of Object.keys(devices)) await world.isTold(at(name), encodeURI(name));
    const of = await thread(client, world.group);
    const told = async () => {
      await of.reply(world.heron, words.calm);
      await world.clock(hour);
      return world.arrived().map(decodeURI).sort();
    };
    expect(await told()).toEqual(Object.keys(devices).sort());

    await at('signs out').post('/sign-out', {});
    expect(await told()).toEqual(['first', 'is ended', 'is one of the others', 'stays']);

    const { signIns } = await at('is ended').get<OwnSignIns>('/sign-ins');
    const ended = signIns.find(({ isThis }) => isThis);
    await at('stays').request('POST', `/sign-ins/${ended?.id}/end`, {});
    expect(await told()).toEqual(['first', 'is one of the others', 'stays']);

    await at('stays').request('POST', '/sign-ins/others/end', {});
    expect(await told()).toEqual(['stays']);

    await staffIsBack(world);
    const { code } = await newCodeFor(world, mark);
    const back = clientOf(world.clinic.api);
    await back.post('/join/again', { code });
    expect(await told()).toEqual([]);
    expect((await world.tellingOf(back)).devices).toEqual([]);
    await world.isTold(back, 'back');
    expect(await told()).toEqual(['back']);

    await back.request('POST', own('mine/leave'), {});
    expect(await told()).toEqual([]);
    const kept = (await everything(world.deps, 'forum')).filter(
      ({ type }) => type === 'told-device',
    );
    expect(kept).toEqual([]);
  });

  it('is told nothing of whoever was signed in there before somebody else was', async () => {
    const device = await again(world.otter.key);
    await world.isTold(device, 'the-device');
    const of = await thread(world.otter, world.group);
    await device.post('/sign-in', { key: world.stranger.key });
    await of.reply(world.heron, words.calm);
    await world.clock();
    expect(world.arrived()).toEqual([]);
    expect((await world.tellingOf(world.otter)).devices).toEqual([]);
  });

  it('is told nothing after thirty days, when its sign-in has ended by itself', async () => {
    await world.isTold(world.otter, 'otter');
    const of = await thread(world.otter, world.group);
    world.deps.travel(31 * day * 60_000);
    const heron = await again(world.heron.key);
    await of.reply(heron, words.calm);
    await world.clock();
    expect(world.arrived()).toEqual([]);
  });
});

describe('a carrier', () => {
  const tells = async (): Promise<Thread> => {
    const of = await thread(world.otter, world.group);
    await of.reply(world.heron, words.calm);
    return of;
  };

  it.each([404, 410])(
    'that knows a browser no more (%i) is believed, and not asked again',
    async (status) => {
      await world.isTold(world.otter, 'otter');
      world.standIn.answers(status);
      const of = await tells();
      await world.clock();
      expect(world.arrived()).toEqual(['otter']);
      expect((await world.tellingOf(world.otter)).devices).toEqual([]);
      await of.reply(world.heron, words.calm);
      await world.clock(hour);
      expect(world.arrived()).toEqual([]);
    },
  );

  it.each([429, 500, 503])(
    'that cannot now (%i) is asked again, four times at most, and it is counted',
    async (status) => {
      await world.isTold(world.otter, 'otter');
      world.standIn.answers(status);
      await tells();
      for (let minutes = 0; minutes < 2 * hour; minutes += 1) await world.clock();
      expect(world.arrived()).toHaveLength(4);
      const counted = world.deps.logged.filter(({ event }) => event === 'not-told');
      expect(counted.map((one) => ('tries' in one ? one.tries : 0))).toEqual([1, 2, 3, 4]);
      expect((await world.tellingOf(world.otter)).devices).toHaveLength(1);
      world.standIn.answers(201);
      await tells();
      await world.clock();
      expect(world.arrived()).toEqual(['otter']);
    },
  );

  it('that comes back is given what waits, and a device that had it is left alone', async () => {
    await world.isTold(world.otter, 'one');
    const second = await again(world.otter.key);
    await world.isTold(second, 'two');
    let isAway = true;
    const { pushKeys: keys, now } = world.deps;
    const real = createWebPush({ ...{ keys, now, contact: 'x', standIn: world.standIn.origin } });
    const carrier: typeof real = {
      tell: (person, sealed) =>
        isAway && keys.unseal(person, sealed)?.endpoint.endsWith('two')
          ? Promise.resolve('unavailable')
          : real.tell(person, sealed),
    };
    const tick = (minutes: number) => {
      world.deps.travel(minutes * 60_000);
      return tellPeople(clockOf({ ...world.deps, carrier }), { left: () => 1, isUp: () => false });
    };
    await tells();
    await tick(1);
    expect(world.arrived()).toEqual(['one']);
    isAway = false;
    await tick(2);
    expect(world.arrived()).toEqual(['two']);
    await tick(hour);
    expect(world.arrived()).toEqual([]);
  });

  it('that refuses for good is not asked again about the same', async () => {
    await world.isTold(world.otter, 'otter');
    world.standIn.answers(403);
    await tells();
    for (let minutes = 0; minutes < hour; minutes += 10) await world.clock(10);
    expect(world.arrived()).toEqual(['otter']);
    expect(world.deps.logged).toContainEqual({ event: 'not-told', reason: 'refused', tries: 1 });
  });
});

describe('clocks', () => {
  it('that run at once tell nobody twice', async () => {
    await world.isTold(world.otter, 'otter');
    await world.isTold(world.heron, 'heron');
    const of = await thread(world.otter, world.group);
    await of.reply(world.heron, words.calm);
    await of.reply(world.lind, words.calm);
    await Promise.all([0, 0, 0].map((after) => world.clock(after)));
    await world.clock();
    expect(world.arrived().sort()).toEqual(['heron', 'otter']);
  });

  it('of which one was cut off after telling leave it to the next, which tells once more and ends it', async () => {
    await world.isTold(world.otter, 'otter');
    const of = await thread(world.otter, world.group);
    await of.reply(world.heron, words.calm);
    let isCut = false;
    const { store } = world.deps;
    const dying: typeof store = {
      ...store,
      transact: (writes) =>
        isCut ? Promise.reject(new Error('The process is gone.')) : store.transact(writes),
    };
    const { carrier } = world.deps;
    if (!carrier) throw new Error('There is one.');
    const deps = clockOf({
      ...world.deps,
      store: dying,
      carrier: {
        async tell(person, sealed) {
          const came = await carrier.tell(person, sealed);
          isCut = true;
          return came;
        },
      },
    });
    world.deps.travel(60_000);
    const did = await tellPeople(deps, { left: () => 1, isUp: () => false });
    expect(did).toMatchObject({ failed: 1 });
    await world.clock(1);
    expect(world.arrived()).toEqual(['otter']);
    await world.clock(3);
    expect(world.arrived()).toEqual(['otter']);
    await world.clock(day);
    expect(world.arrived()).toEqual([]);
  });
});

describe('what is kept and said of it', () => {
  it('ties no two groups: the same browser leaves nothing in one that stands in the other', async () => {
    const browser = new TestBrowser();
    const body = browser.subscription(`${world.standIn.origin}/the-very-same`);
    await put(world.otter, 'being-told/this-device', body);
    const elsewhere = `/groups/${world.clinic.group('two')}/being-told/this-device`;
    expect((await world.stranger.request('PUT', elsewhere, body)).status).toBe(204);
    const [one, two, ...more] = (await everything(world.deps, 'forum')).filter(
      ({ type, endsAt }) =>
        type === 'told-device' && String(endsAt) > world.deps.now().toISOString(),
    );
    expect(more).toEqual([]);
    const same = Object.keys(one ?? {}).filter((field) => one?.[field] === two?.[field]);
    // The clock stands still in this test, so that both were signed in and turned on in the same moment.
    const ofTheMoment = ['addedAt', 'device', 'endsAt', 'expiresAt', 'keyNumber', 'type'];
    expect(ofTheMoment).toEqual(expect.arrayContaining(same));
    expect(String(one?.sealed).length).toBe(String(two?.sealed).length);
    const parts = (sealed: unknown) => new Set(String(sealed).match(/.{12}/g));
    const inBoth = [...parts(one?.sealed)].filter((part) => parts(two?.sealed).has(part));
    expect(inBoth).toEqual([]);
    await world.stranger.post('/sign-out', {});
  });

  it('holds no address and no key of a browser, in no table, no log and no answer', async () => {
    const browser = await world.isTold(world.otter, 'a-secret-address');
    const { p256dh, auth } = browser.subscription('');
    world.standIn.answers(500);
    const of = await thread(world.otter, world.group);
    await of.reply(world.heron, words.calm);
    await world.clock();
    world.standIn.answers(410);
    await world.clock(5);
    const kept = [
      rawText(await everything(world.deps, 'forum')),
      rawText(await everything(world.deps, 'audit')),
      JSON.stringify(world.deps.logged),
      JSON.stringify(await world.tellingOf(world.otter)),
    ].join('\n');
    expect(world.deps.logged.some(({ event }) => event === 'not-told')).toBe(true);
    for (const secret of ['a-secret-address', world.standIn.origin, p256dh, auth]) {
      expect(kept).not.toContain(secret);
    }
  });

  it('sends nothing of a thread, a name, a group or a clinic to the carrier', async () => {
    const browser = await world.isTold(world.otter, 'x');
    const of = await thread(world.otter, world.group, { title: 'A very private title' });
    await of.reply(world.heron, 'Private words.');
    await world.clock();
    const [message] = world.standIn.arrived;
    const [, token = ''] = /t=([^,]+),/.exec(message?.headers.authorization ?? '') ?? [];
    const said = token.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    expect(said[1]).toContain('https://forum.example.org');
    const all = [
      message?.path,
      JSON.stringify(message?.headers),
      ...said,
      browser.read(message?.body ?? Buffer.alloc(0)),
    ].join(' ');
    for (const secret of ['private', 'Heron', 'Otter', world.group, of.id, of.path]) {
      expect(all.toLowerCase()).not.toContain(secret.toLowerCase());
    }
  });
});
