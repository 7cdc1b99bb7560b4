import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '#shared/contracts/people.ts';
import type { SignInAnswer } from '#shared/contracts/sign-in.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { clientOf, createTestApi } from '#test/factories/api-client.ts';
import { createWorld, type World } from '#test/factories/world.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

let world: World;
let key: string;
beforeAll(async () => {
  world = await createWorld();
  key = world.heron.key;
});
afterAll(() => world.deps.stop());

/** A browser at an address of its own, so that one test's failures do not slow down another's. */
const elsewhere = (address: string) => clientOf(createTestApi(world.deps, address));

describe('signing in', () => {
  it.each([
    ['as it was shown', (words: string) => words],
    ['in capitals', (words: string) => words.toUpperCase()],
    ['with hyphens', (words: string) => words.replaceAll(' ', '-')],
    ['with commas, line ends and numbers', (words: string) => words.replaceAll(' ', ',\n2. ')],
    ['with too many spaces around', (words: string) => `  ${words.replaceAll(' ', '   ')} `],
    [
      'with four letters of each word',
      (words: string) =>
        words
          .split(' ')
          .map((word) => word.slice(0, 4))
          .join(' '),
    ],
    [
      'with the ends of long words mistyped',
      (words: string) =>
        words
          .split(' ')
          .map((word) => (word.length < 4 ? word : `${word.slice(0, 4)}xx`))
          .join(' '),
    ],
  ])('takes the seven words %s', async (_how, typed) => {
    const client = clientOf(world.clinic.api);
    const response = await client.request('POST', '/sign-in', { key: typed(key) });
    expect(response.status).toBe(200);
    expect(await client.get<Me>('/me')).toMatchObject({ role: 'member', name: 'Quiet Heron' });
  });

  it('says the same of an unknown key, a short one and words in another order', async () => {
    const typed = [
      'abandon ability able about above absent absorb',
      key.split(' ').slice(1).join(' '),
      key.split(' ').reverse().join(' '),
      'not words at all',
    ];
    const details = new Set<string>();
    for (const one of typed) {
      const { detail, title } = await expectProblem(
        elsewhere('wrong').request('POST', '/sign-in', { key: one }),
        'wrong-key',
      );
      details.add(`${title} ${detail}`);
    }
    expect(details.size).toBe(1);
  });

  it('gives no cookie with a wrong key', async () => {
    const response = await elsewhere('wrong').request('POST', '/sign-in', { key: 'a b c' });
    expect(response.headers.get('Set-Cookie')).toBeNull();
  });

  it('names the field when the words are missing', async () => {
    await expectFieldError(elsewhere('empty').request('POST', '/sign-in', { key: ' ' }), 'key');
    await expectFieldError(elsewhere('empty').request('POST', '/sign-in', {}), 'key');
  });

  it('sends a cookie that scripts and other sites cannot use', async () => {
    const response = await clientOf(world.clinic.api).request('POST', '/sign-in', { key });
    const cookie = response.headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/^sign-in=[\w-]{43};/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).toContain('Path=/');
    expect(await response.text()).not.toContain(cookie.split(';')[0]?.split('=')[1]);
  });

  it('uses a __Host- cookie, secure, where the pages are on https', async () => {
    const api = createTestApi({ ...world.deps, publicOrigin: 'https://forum.example.org' });
    const response = await clientOf(api).request('POST', '/sign-in', { key });
    expect(response.headers.get('Set-Cookie')).toMatch(/^__Host-sign-in=.*; Secure/);
    expect(response.headers.get('Strict-Transport-Security')).toContain('max-age=');
  });

  it('keeps nothing on a shared device after the window is closed', async () => {
    const response = await clientOf(world.clinic.api).request('POST', '/sign-in', {
      key,
      sharedDevice: true,
    });
    expect(response.headers.get('Set-Cookie')).not.toMatch(/expires|max-age/i);
    expect(await response.json()).toMatchObject({ me: { sharedDevice: true } });
  });
});

describe('how long a sign-in lasts', () => {
  const startsAt = new Date('2026-11-18T20:15:00.000Z');
  it.each([
    ['a member’s own device', () => key, false, 29 * day, 31 * day],
    ['a shared device', () => key, true, 59 * minute, 61 * minute],
    [
      'a clinician, from the last use on',
      () => world.clinic.keys.lind ?? '',
      false,
      29 * minute,
      59 * minute,
    ],
    [
      'an administrator, from the last use on',
      () => world.clinic.keys.administrator ?? '',
      false,
      29 * minute,
      59 * minute,
    ],
  ])('%s', async (_who, keyOf, sharedDevice, stillIn, out) => {
    const client = elsewhere('time');
    const body = { key: keyOf(), sharedDevice };
    const { needs } = await client.post<SignInAnswer>('/sign-in', body);
    if (needs !== 'nothing') await client.post('/sign-in/without-passkey', {});
    world.deps.travel(stillIn);
    expect((await client.request('GET', '/me')).status).toBe(200);
    world.deps.travel(out - stillIn);
    await expectProblem(client.request('GET', '/me'), 'not-signed-in');
    world.deps.setNow(startsAt);
  });
});

describe('signing out', () => {
  it('ends the sign-in on the server, so that a copied cookie opens nothing', async () => {
    const client = elsewhere('out');
    await client.post('/sign-in', { key });
    const copied = elsewhere('out');
    copied.cookie = client.cookie;
    expect((await copied.request('GET', '/me')).status).toBe(200);

    const response = await client.request('POST', '/sign-out', {});
    expect(response.status).toBe(204);
    expect(response.headers.get('Set-Cookie')).toMatch(/^sign-in=;.*Max-Age=0/);
    await expectProblem(copied.request('GET', '/me'), 'not-signed-in');
  });

  it('leaves the same person’s other devices signed in', async () => {
    const [one, other] = [elsewhere('out'), elsewhere('out')];
    await one.post('/sign-in', { key });
    await other.post('/sign-in', { key });
    await one.request('POST', '/sign-out', {});
    expect((await other.request('GET', '/me')).status).toBe(200);
  });

  it('may be done twice, or by nobody', async () => {
    const client = elsewhere('out');
    for (let i = 0; i < 2; i += 1) {
      expect((await client.request('POST', '/sign-out', {})).status).toBe(204);
    }
  });
});

describe('guessing', () => {
  it('stops after twenty wrong keys from one address, for the right key too, until the quarter of an hour is over', async () => {
    const guesser = elsewhere('guesser');
    for (let i = 0; i < 20; i += 1) {
      expect((await guesser.request('POST', '/sign-in', { key: `wrong ${i}` })).status).toBe(401);
    }
    const { retryAfterSeconds } = await expectProblem(
      guesser.request('POST', '/sign-in', { key }),
      'too-many-requests',
    );
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(900);

    const neighbour = elsewhere('neighbour');
    expect((await neighbour.request('POST', '/sign-in', { key })).status).toBe(200);

    world.deps.travel((retryAfterSeconds ?? 0) * 1000);
    expect((await guesser.request('POST', '/sign-in', { key })).status).toBe(200);
  });

  it('does not count what succeeds', async () => {
    const busy = elsewhere('busy clinic');
    for (let i = 0; i < 25; i += 1) {
      expect((await busy.request('POST', '/sign-in', { key })).status).toBe(200);
    }
  });
});

describe('who the caller is', () => {
  it('is told with the one group of a member', async () => {
    expect(await world.otter.get<Me>('/me')).toMatchObject({
      role: 'member',
      name: 'River Otter',
      groups: [{ id: world.group, name: 'Group one' }],
      sharedDevice: false,
    });
  });

  it('is told with all groups of a clinician, and none of an administrator', async () => {
    const both = await world.both.get<Me>('/me');
    expect(both).toMatchObject({ role: 'clinician', name: 'Ines Both' });
    expect(both.groups.map((one) => one.name).sort()).toEqual(['Group one', 'Group two']);
    expect(await world.administrator.get<Me>('/me')).toMatchObject({
      role: 'administrator',
      groups: [],
    });
  });

  it('is nobody with a made-up, an overlong or an empty cookie', async () => {
    for (const cookie of [
      'sign-in=made-up',
      `sign-in=${'a'.repeat(5000)}`,
      'sign-in=',
      'other=1',
    ]) {
      const client = elsewhere('cookies');
      client.cookie = cookie;
      await expectProblem(client.request('GET', '/me'), 'not-signed-in');
    }
  });
});
