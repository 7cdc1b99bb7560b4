import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedThread, ThreadList, ThreadPage } from '#shared/contracts/thread.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { clientOf, createTestApi, once } from '#test/factories/api-client.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, type Thread, thread, type World } from '#test/factories/world.ts';

let world: World;
let own: Thread;
beforeAll(async () => {
  world = await createWorld();
  own = await thread(world.heron, world.group);
});
afterAll(() => world.deps.stop());

const opening = (change: Record<string, unknown> = {}) => ({
  title: 'A quiet week',
  body: words.calm,
  audience: 'group',
  asksFor: 'ideas',
  ...change,
});
const open = (body: unknown, headers: Record<string, string> = once()) =>
  world.heron.request('POST', `/groups/${world.group}/threads`, body, headers);

describe('a body that cannot be read', () => {
  it.each(['{"title": ', '', 'null null', '{title: 1}'])('%j is "not readable"', async (body) => {
    await expectProblem(open(body), 'malformed-json');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'sent as "%s" has the wrong content type',
    async (type) => {
      await expectProblem(
        open(JSON.stringify(opening()), { ...once(), 'Content-Type': type }),
        'wrong-content-type',
      );
    },
  );

  it('may name a character set', async () => {
    const headers = { ...once(), 'Content-Type': 'application/json; charset=utf-8' };
    expect((await open(opening(), headers)).status).toBe(201);
  });

  it('of more than 64 KiB is too large, also when its length is not announced', async () => {
    const body = JSON.stringify(opening({ body: 'a'.repeat(64 * 1024) }));
    await expectProblem(open(body), 'too-large');
    const announced = { ...once(), 'Content-Length': String(body.length) };
    await expectProblem(open(body, announced), 'too-large');
  });

  it.each(['[]', '"text"', '12', 'null', 'true'])('%s is not an object', async (body) => {
    await expectProblem(open(body), 'invalid-input');
  });
});

describe('a field that is not right', () => {
  it.each([
    ['title', { title: '   ' }, 'Please give it a title.'],
    ['title', { title: undefined }, 'Please give it a title.'],
    ['title', { title: 'a'.repeat(121) }, 'This is longer than 120 characters. Please shorten it.'],
    ['body', { body: 7 }, 'Please write something first.'],
    [
      'body',
      { body: 'a'.repeat(6001) },
      'This is longer than 6,000 characters. Please shorten it.',
    ],
    ['audience', { audience: 'everybody' }, 'Please choose who may read it.'],
    ['asksFor', { asksFor: undefined }, 'Please choose what you would like back.'],
    ['contentNotes.1', { contentNotes: ['loss', 'weather'] }, null],
    ['contentNotes', { contentNotes: ['loss', 'eating', 'violence', 'medical', 'suicide'] }, null],
    ['alias', { alias: 'John Smith' }, null],
    ['alias', { alias: '--' }, 'Please use at least two letters.'],
    ['notAboutMe', { notAboutMe: 'yes' }, null],
  ])('%s: says so beside it (%#)', async (path, change, said) => {
    const message = await expectFieldError(open(opening(change)), path);
    expect(message).toEqual(said ?? expect.stringMatching(/[a-z]{3}/));
  });

  it('exactly as long as it may be is fine, counted in code points', async () => {
    const full = opening({ title: '🫖'.repeat(120), body: 'a'.repeat(6000) });
    expect((await open(full)).status).toBe(201);
    await expectFieldError(open(opening({ title: '🫖'.repeat(121) })), 'title');
  });

  it('that shows nothing is empty, whatever it is made of', async () => {
    for (const body of ['\u200b\u200d', '\u0000', '\u3164\u2800', '\ud800', '\u202e \ufeff']) {
      await expectFieldError(open(opening({ body })), 'body');
    }
  });

  it('is stored without what nothing can store, and else as it was typed', async () => {
    const body = 'Half \ud800a letter, a \u0000bell\u0007,\ta tab, 👩🏽‍🌾 and שלום.';
    const opened = await world.heron.post<OpenedThread>(
      `/groups/${world.group}/threads`,
      opening({ body }),
    );
    const page = await world.heron.get<ThreadPage>(
      `/groups/${world.group}/threads/${opened.threadId}`,
    );
    expect(page.posts[0]?.body).toBe('Half a letter, a bell,\ta tab, 👩🏽‍🌾 and שלום.');
  });

  it('that nobody knows is refused, wherever it comes', async () => {
    await expectProblem(open(opening({ state: 'published' })), 'invalid-input');
    const list = `/groups/${world.group}/threads`;
    for (const path of [`${list}?page=2`, `${own.path}?sort=newest`, '/reviews?state=open']) {
      const client = path.startsWith('/reviews') ? world.lind : world.heron;
      await expectProblem(client.request('GET', path), 'invalid-input');
    }
  });

  it('gets every problem at once, one entry each', async () => {
    const { errors } = await expectProblem(open({}), 'invalid-input');
    expect(errors?.map((one) => one.path).sort()).toEqual(['asksFor', 'audience', 'body', 'title']);
  });

  it('is never quoted back', async () => {
    const secret = 'canary-of-a-field';
    const response = await open(opening({ audience: secret, [secret]: 1 }));
    // The name of an unknown field is the sender's own and helps them; its value is not repeated.
    const { errors } = await expectProblem(response, 'invalid-input');
    expect(errors?.find((one) => one.path === 'audience')?.message).not.toContain(secret);
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    ['an unknown group', () => '/groups/aaaaaaaaaaaaaaaa'],
    ['something that is no id', () => '/groups/one'],
    ['an id in capitals', () => `/groups/${world.group.toUpperCase()}`],
    ['an unknown thread', () => `/groups/${world.group}/threads/aaaaaaaaaaaaaaaa`],
    [
      'a thread under another group',
      () => `/groups/${world.clinic.group('two')}/threads/${own.id}`,
    ],
    ['a page past the last', () => `${own.path}?page=2`],
    ['an unknown route', () => '/groups-of-everybody'],
    ['an encoded slash', () => `/groups/${world.group}%2Fthreads`],
  ])('%s', async (_what, path) => {
    await expectProblem(world.heron.request('GET', path()), 'not-found');
  });

  it.each(['0', '-1', '1.5', 'one', '99999999', '1%00'])('post number %s', async (number) => {
    await expectProblem(
      world.heron.request('POST', `${own.path}/posts/${number}/withdraw`, {}),
      'not-found',
    );
  });

  it('an unknown kind of response', async () => {
    await expectProblem(
      world.otter.request('PUT', `${own.path}/posts/1/responses/like`),
      'not-found',
    );
  });

  it.each(['nothing', 'aaaaaaaaaaaaaaaa-1', 'aaaaaaaaaaaaaaaa-name', 'aaaaaaaaaaaaaaaa-0'])(
    'review %s',
    async (id) => {
      await expectProblem(world.lind.request('GET', `/reviews/${id}`), 'not-found');
    },
  );

  it.each(['0', '-1', 'first', '1e9'])('page %s is not a page', async (page) => {
    await expectFieldError(world.heron.request('GET', `${own.path}?page=${page}`), 'page');
  });
});

describe('a cursor', () => {
  let cursor: string;
  const list = () => `/groups/${world.group}/threads`;
  beforeAll(async () => {
    for (let i = 0; i < 22; i += 1) {
      await thread(i % 2 ? world.otter : world.heron, world.group, { title: `Thread ${i}` });
    }
    const page = await world.heron.get<ThreadList>(list());
    cursor = page.nextCursor ?? '';
    expect(page.threads).toHaveLength(20);
  });

  it('leads on, without a thread twice and without one lost', async () => {
    const first = await world.heron.get<ThreadList>(list());
    const second = await world.heron.get<ThreadList>(`${list()}?cursor=${cursor}`);
    const ids = [...first.threads, ...second.threads].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(23);
    expect(second.nextCursor).toBeNull();
  });

  it.each([
    ['changed by one letter', () => `${cursor.slice(0, -2)}${cursor.at(-2) === 'A' ? 'B' : 'A'}A`],
    ['cut', () => cursor.slice(0, 20)],
    ['made up', () => 'made-up'],
    ['an encoding of a time', () => Buffer.from('2026-11-18T20:15:00Z').toString('base64url')],
  ])('that was %s is not known', async (_how, changed) => {
    await expectProblem(
      world.heron.request('GET', `${list()}?cursor=${changed()}`),
      'cursor-not-valid',
    );
  });

  it('that is empty or very long is wrong input', async () => {
    for (const changed of ['', 'a'.repeat(601)]) {
      await expectFieldError(world.heron.request('GET', `${list()}?cursor=${changed}`), 'cursor');
    }
  });

  it('of another reader, another filter or another list is not known', async () => {
    await expectProblem(
      world.otter.request('GET', `${list()}?cursor=${cursor}`),
      'cursor-not-valid',
    );
    await expectProblem(
      world.heron.request('GET', `${list()}?cursor=${cursor}&filter=waiting-for-reply`),
      'cursor-not-valid',
    );
    await expectProblem(world.lind.request('GET', `/reviews?cursor=${cursor}`), 'cursor-not-valid');
  });
});

describe('an Idempotency-Key', () => {
  const creating = (): [string, string, unknown][] => [
    ['opening a thread', `/groups/${world.group}/threads`, opening()],
    ['replying', `${own.path}/posts`, { body: words.calm }],
    ['reporting', `${own.path}/posts/1/reports`, { kind: 'breaks-agreement', words: 'Look.' }],
    [
      'inviting',
      `/groups/${world.group}/invitations`,
      { role: 'member', rosterEntry: { name: 'Somebody' } },
    ],
    ['joining', '/join', { code: 'a b c d', pseudonym: 'Mossy Plum', acceptedAgreement: 1 }],
  ];

  it.each([0, 1, 2, 3, 4])('is asked for by every request that creates (%i)', async (at) => {
    const [, path, body] = creating()[at] ?? ['', '', {}];
    const client = path.endsWith('invitations') ? world.lind : world.otter;
    for (const headers of [
      {},
      { 'Idempotency-Key': 'short' },
      { 'Idempotency-Key': 'a b'.repeat(9) },
    ]) {
      await expectProblem(client.request('POST', path, body, headers), 'idempotency-key-missing');
    }
  });

  it('sent again with the same content writes once and answers the same', async () => {
    const headers = once();
    const first = await open(opening({ title: 'Only once' }), headers);
    const again = await open(opening({ title: 'Only once' }), headers);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.json()).toEqual(await first.json());
  });

  it('with other content is refused, and nothing is written', async () => {
    const headers = once();
    await open(opening({ title: 'One' }), headers);
    await expectProblem(open(opening({ title: 'Another' }), headers), 'idempotency-key-reused');
    await expectProblem(
      world.heron.request('POST', `${own.path}/posts`, { body: words.calm }, headers),
      'idempotency-key-reused',
    );
  });

  it('of one person says nothing about another’s', async () => {
    const headers = once();
    const send = (client: typeof world.heron) =>
      client.request('POST', `${own.path}/posts`, { body: words.calm }, headers);
    expect([(await send(world.heron)).status, (await send(world.otter)).status]).toEqual([
      201, 201,
    ]);
    expect((await own.read(world.heron)).thread.replies).toBe(2);
  });
});

describe('a request from elsewhere', () => {
  it.each(['https://evil.example', 'null', 'http://localhost:3001', 'https://localhost:3000'])(
    'with the origin %s changes nothing',
    async (Origin) => {
      const before = await own.read(world.heron);
      await expectProblem(
        world.heron.request('POST', `${own.path}/posts`, { body: 'x' }, { ...once(), Origin }),
        'foreign-origin',
      );
      await expectProblem(
        world.otter.request('PUT', `${own.path}/posts/1/responses/me-too`, undefined, { Origin }),
        'foreign-origin',
      );
      await expectProblem(
        world.nobody.request('POST', '/sign-in', { key: world.heron.key }, { Origin }),
        'foreign-origin',
      );
      expect(await own.read(world.heron)).toEqual(before);
    },
  );

  it('with our own origin is ours', async () => {
    const response = await world.heron.request(
      'POST',
      '/crisis-panel',
      { texts: ['a'] },
      {
        Origin: world.deps.publicOrigin,
      },
    );
    expect(response.status).toBe(200);
  });
});

describe('every answer', () => {
  it('is kept by nobody, framed by nobody and has an id', async () => {
    for (const response of [
      await world.heron.request('GET', '/me'),
      await world.nobody.request('GET', '/me'),
      await world.heron.request('GET', '/nowhere'),
      await open('{'),
    ]) {
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(response.headers.get('X-Frame-Options')).toBe('DENY');
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
      expect(response.headers.get('X-Request-Id')).toMatch(/^[a-z2-7]{16}$/);
    }
  });

  it('carries no request id that came from outside', async () => {
    const response = await world.heron.request('GET', '/me', undefined, { 'X-Request-Id': 'mine' });
    expect(response.headers.get('X-Request-Id')).not.toBe('mine');
  });

  it('is a problem document without details when the store does not answer', async () => {
    const silent = () => Promise.reject(new Error('secret of the store'));
    const api = createTestApi({ ...world.deps, store: { ...world.deps.store, get: silent } });
    const client = clientOf(api);
    client.cookie = world.heron.cookie;
    const body = await expectProblem(client.request('GET', '/me'), 'unexpected');
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(JSON.stringify(world.deps.logged)).not.toContain('secret of the store');
    expect(world.deps.logged.at(-2)).toMatchObject({ event: 'failure', where: 'api' });
  });
});
