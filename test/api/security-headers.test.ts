import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#functions/random.ts';
import { limits } from '#shared/limits.ts';
import { once } from '#test/factories/api-client.ts';
import { createWorld, type World } from '#test/factories/world.ts';
import { createApp } from '#test/setup/functions.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const https = 'https://forum.example.org';
const apiOn = (change: Partial<World['deps']> = {}) =>
  createApp({ ...world.deps, publicOrigin: https, ...change }, { addressOf: () => newId() });

const expected = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
};
const directives = [
  "default-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

function expectAll(answer: Response, of: string): void {
  const headers = Object.fromEntries(answer.headers);
  expect(headers, of).toMatchObject(expected);
  const policy = (headers['content-security-policy'] ?? '').split('; ');
  expect(policy, of).toEqual(expect.arrayContaining(directives));
  expect(policy.join(), of).not.toMatch(/script-src|unsafe-eval|\*/);
  expect(headers['access-control-allow-origin'], of).toBeUndefined();
  if (answer.body !== null && answer.status !== 204) {
    expect(headers['content-type'], of).toMatch(/^(?:application\/(?:problem\+)?json|text\/html)/);
  }
}

const everyRoute = () => [
  ...new Set(
    apiOn()
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`),
  ),
];

it('go with the answer of every route, to somebody signed in and to nobody', async () => {
  const api = apiOn();
  const cookie = world.heron.cookie?.replace(/^sign-in/, '__Host-sign-in') ?? '';
  const routes = everyRoute();
  expect(routes.length).toBeGreaterThan(100);
  for (const route of routes) {
    // Leaving is not what this is about.
    if (/\/(?:leave|sign-out|others\/end)$/.test(route)) continue;
    const [method = '', path = ''] = route.split(' ');
    const filled = path.replaceAll(/:\w+(?:\{[^}]*\})?/g, newId());
    for (const headers of [{}, { Cookie: cookie }]) {
      const body = method === 'GET' ? {} : { body: '{}' };
      const answer = await api.request(filled, {
        method,
        headers: {
          'Content-Type': 'application/json',
          Origin: https,
          ...once(newId()),
          ...headers,
        },
        ...body,
      });
      expectAll(answer, `${route} ${answer.status}`);
      world.deps.travel(1000);
    }
  }
});

const json = { 'Content-Type': 'application/json' };
it.each<[string, number, string, RequestInit]>([
  ['a path that there is not', 401, '/api/v1/nothing-here', {}],
  ['a path beside the API', 401, '/api/elsewhere', {}],
  [
    'another site',
    403,
    '/api/v1/sign-in',
    { method: 'POST', body: '{}', headers: { ...json, Origin: 'https://elsewhere.example' } },
  ],
  [
    'a form',
    415,
    '/api/v1/sign-in',
    {
      method: 'POST',
      body: 'key=a',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    },
  ],
  ['half a document', 400, '/api/v1/sign-in', { method: 'POST', body: '{"key"', headers: json }],
  [
    'too much',
    413,
    '/api/v1/sign-in',
    {
      method: 'POST',
      body: 'a'.repeat(limits.requestBody + 1),
      headers: { ...json, 'Content-Length': String(limits.requestBody + 1) },
    },
  ],
  [
    'a wrong key',
    401,
    '/api/v1/sign-in',
    { method: 'POST', body: '{"key":"wrong"}', headers: json },
  ],
])('go with what is refused: %s', async (of, status, path, request) => {
  const answer = await apiOn().request(path, request);
  expect(answer.status).toBe(status);
  expectAll(answer, of);
});

it('go with what broke', async () => {
  const broken = { ...world.deps.store, get: () => Promise.reject(new Error('broken')) };
  const answer = await apiOn({ store: broken }).request('/api/v1/sign-in', {
    method: 'POST',
    body: JSON.stringify({ key: world.heron.key }),
    headers: json,
  });
  expect(answer.status).toBe(500);
  expectAll(answer, 'what broke');
});

it('ask for https only where the pages are reached by https', async () => {
  const answer = await createApp(world.deps, { addressOf: () => 'a' }).request(
    '/api/v1/crisis-resources',
  );
  expect(answer.headers.get('strict-transport-security')).toBeNull();
});
