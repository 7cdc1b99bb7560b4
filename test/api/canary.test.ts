import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#functions/random.ts';
import { problem } from '#shared/contracts/problem.ts';
import { clientOf, createTestApi, once, type TestClient } from '#test/factories/api-client.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, thread, type World } from '#test/factories/world.ts';
import { createApp } from '#test/setup/functions.ts';

const canary = 'zanzibarwren';
/** What callers other than the writer were refused with. */
const problems: string[] = [];
let world: World;

beforeAll(async () => {
  world = await createWorld();
  await everyRouteWithTheCanary();
});
afterAll(() => world.deps.stop());

const headers = () => ({
  ...once(newId()),
  'User-Agent': canary,
  'X-Request-Id': canary,
  'X-Forwarded-For': canary,
  Referer: `https://${canary}.example`,
});

async function send(who: TestClient, method: string, path: string, body?: unknown): Promise<void> {
  const response = await who.request(method, path, body, headers());
  const text = await response.text();
  if (response.headers.get('Content-Type') === 'application/problem+json') problems.push(text);
}

/** The canary as title, text, alias, pseudonym, reason, note, name of a real person, path, query and cookie. */
async function everyRouteWithTheCanary(): Promise<void> {
  const { heron, otter, lind, group, nobody } = world;
  const own = await thread(heron, group, {
    title: `About ${canary}`,
    body: `${canary}. ${words.urgent}`,
    alias: `Moss ${canary}`,
  });
  const base = `/groups/${group}`;
  const bodies: [string, string, unknown][] = [
    ['POST', '/crisis-panel', { texts: [canary] }],
    ['POST', '/invitations/open', { code: `${canary} ${canary} ${canary} ${canary}` }],
    ['POST', '/sign-in', { key: `${canary} `.repeat(7) }],
    ['POST', '/join', { code: canary, pseudonym: canary, acceptedAgreement: 1 }],
    ['POST', '/join', { code: canary, pseudonym: `${canary}@example.org`, acceptedAgreement: 1 }],
    ['POST', `${base}/invitations`, { role: 'member', rosterEntry: { name: canary } }],
    ['POST', `${base}/threads`, { title: canary, body: canary, audience: canary, asksFor: canary }],
    ['POST', `${own.path}/posts`, { body: `${canary} ${words.soon}`, alias: `Fern ${canary}` }],
    ['POST', `${own.path}/posts`, { body: canary, alias: `Mr ${canary}` }],
    ['PATCH', `${own.path}/posts/1`, { body: `${canary} again`, version: 1 }],
    ['PATCH', `${own.path}/posts/1`, { body: canary, version: canary }],
    ['POST', `${own.path}/posts/1/reports`, { kind: 'breaks-agreement', words: canary }],
    ['POST', `${own.path}/posts/1/reports`, { kind: canary, words: canary }],
    ['POST', `/reviews/${own.id}-1/claim`, { note: canary }],
    [
      'POST',
      `/reviews/${own.id}-1/resolve`,
      { version: 1, outcome: 'held', reason: canary, noteToAuthor: canary },
    ],
    ['POST', `/reviews/${own.id}-1/resolve`, { version: canary, outcome: canary, reason: canary }],
    ['POST', `${own.path}/posts`, `{"body": "${canary}`],
  ];
  for (const who of [heron, otter, lind, nobody]) {
    for (const [method, path, body] of bodies) await send(who, method, path, body);
  }

  const code = await lind.post<{ code: string }>(`${base}/invitations`, {
    role: 'member',
    rosterEntry: { name: `${canary} Realname`, phone: canary, recordNumber: canary },
  });
  await send(clientOf(world.clinic.api), 'POST', '/join', {
    code: code.code,
    pseudonym: `Plum ${canary}`,
    acceptedAgreement: 1,
  });

  // A store that quotes what it was sent, in a message of several lines that looks like a place in code.
  const quoting = () => Promise.reject(new Error(`no\n    at ${canary} (${canary}.ts:1:1)`));
  const broken = clientOf(
    createTestApi({ ...world.deps, store: { ...world.deps.store, transact: quoting } }),
  );
  broken.cookie = heron.cookie;
  await send(broken, 'POST', `${own.path}/posts`, { body: canary });

  const registered = createApp(world.deps, { addressOf: () => '' }).routes;
  for (const { method, path } of registered.filter((route) => route.method !== 'ALL')) {
    const address = path.replace('/api/v1', '').replace(/:\w+/g, canary);
    const body = ['GET', 'DELETE'].includes(method) ? undefined : { [canary]: canary };
    for (const who of [heron, nobody]) await send(who, method, `${address}?q=${canary}`, body);
  }
  await send(heron, 'GET', `/${canary}/${canary}`);
  await send(heron, 'GET', `${base}/threads?cursor=${canary}&filter=${canary}`);
  const cookie = clientOf(world.clinic.api);
  cookie.cookie = `sign-in=${canary}; other=${canary}`;
  await send(cookie, 'GET', '/me');
}

describe('a word that somebody wrote', () => {
  it('is in no log line, wherever in a request it stood', () => {
    const { logged } = world.deps;
    expect(logged.length).toBeGreaterThan(100);
    expect(logged.filter((entry) => JSON.stringify(entry).toLowerCase().includes(canary))).toEqual(
      [],
    );
  });

  it('leaves a log line for every request, with the pattern of its route and nothing else', () => {
    const lines = world.deps.logged.filter((entry) => entry.event === 'request');
    const patterns = new Set(
      createApp(world.deps, { addressOf: () => '' }).routes.map((route) => route.path),
    );
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual(
        ['event', 'method', 'milliseconds', 'requestId', 'route', 'status'].sort(),
      );
      expect(patterns).toContain(line.route);
    }
  });

  it('says of a failure its kind and the places in our code, without its message', () => {
    const failures = world.deps.logged.filter((entry) => entry.event === 'failure');
    expect(failures.length).toBeGreaterThan(0);
    for (const failure of failures) {
      expect(failure.error.name).toBe('Error');
      expect(failure.error.frames.join()).not.toContain(canary);
    }
  });

  it('comes back in no problem document, except to the one who sent it: one’s own alias', () => {
    expect(problems.length).toBeGreaterThan(60);
    const quoted = problems.filter((text) => {
      const { errors = [], ...rest } = problem.parse(JSON.parse(text));
      const others = errors.filter(
        ({ message }) => !message.startsWith('You already write here as'),
      );
      return JSON.stringify([rest, others]).includes(canary);
    });
    expect(quoted).toEqual([]);
  });

  it('of a real person’s name is in none of the tables, and a pseudonym is in no audit event', async () => {
    const { deps } = world;
    const [forum, audit, vault] = await Promise.all([
      everything(deps, 'forum'),
      everything(deps, 'audit'),
      everything(deps, 'vault'),
    ]);
    expect(rawText([...forum, ...audit, ...vault])).not.toContain('Realname');
    expect(rawText(vault)).not.toContain(canary);
    expect(vault.length).toBeGreaterThan(0);
    // A reason is a clinician's own word for a decision and belongs to the record; nothing else does.
    for (const event of audit) {
      const { reason: _reason, ...details } = Object(event.details);
      expect(JSON.stringify({ ...event, details })).not.toContain(canary);
    }
  });
});
