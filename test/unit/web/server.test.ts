import type { LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { describe, expect, test } from 'vitest';
import { createWebApp } from '#web/server.ts';

const publicOrigin = 'https://sessions.example';

/** A site of one resource, which tells what reached it. */
const told = ({ request, context }: LoaderFunctionArgs) =>
  Response.json({
    url: request.url,
    host: request.headers.get('host'),
    forwarded: request.headers.get('x-forwarded-host'),
    nonce: context.nonce,
  });

const route = {
  hasAction: true,
  hasLoader: true,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
};
const build: ServerBuild = {
  mode: 'test',
  isSpaMode: false,
  publicPath: '/',
  basename: '/',
  assetsBuildDirectory: '',
  entry: { module: { default: (_request, status) => new Response('a page', { status }) } },
  routes: {
    told: { id: 'told', path: 'told', module: { loader: told, action: told, default: undefined } },
    tooLong: {
      id: 'tooLong',
      path: 'too-long',
      module: { loader: () => new Response('too long', { status: 413 }), default: undefined },
    },
  },
  assets: {
    version: '1',
    url: '/assets/manifest.js',
    entry: { imports: [], module: '' },
    routes: {
      told: { id: 'told', path: 'told', module: '', ...route },
      tooLong: { id: 'tooLong', path: 'too-long', module: '', ...route },
    },
  },
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
};

const api = { fetch: (request: Request) => new Response(`api ${new URL(request.url).pathname}`) };
const site = () => createWebApp({ build, api, publicOrigin, demo: null });
const viaGateway = 'https://abc.execute-api.example';

describe('the site behind a gateway', () => {
  test('takes every request as made to the public address, whatever host was named', async () => {
    const answer = await site().request(`${viaGateway}/told?x=1`, {
      headers: { 'x-forwarded-host': 'elsewhere.example' },
    });
    expect(await answer.json()).toMatchObject({
      url: `${publicOrigin}/told?x=1`,
      host: 'sessions.example',
      forwarded: null,
    });
  });

  test('takes a form that was sent from the public address', async () => {
    const answer = await site().request(`${viaGateway}/told`, {
      method: 'POST',
      body: new URLSearchParams({ a: 'b' }),
      headers: { origin: publicOrigin },
    });
    expect(answer.status).toBe(200);
  });

  test.each(['https://elsewhere.example', viaGateway, 'null'])(
    'refuses a form that was sent from %s',
    async (origin) => {
      const answer = await site().request(`${viaGateway}/told`, {
        method: 'POST',
        body: new URLSearchParams({ a: 'b' }),
        headers: { origin },
      });
      expect(answer.status).toBe(403);
    },
  );

  test('answers a form that is larger than any post can be with a page that says so', async () => {
    const answer = await site().request(`${viaGateway}/told`, {
      method: 'POST',
      body: 'a'.repeat(300 * 1024),
      headers: { origin: publicOrigin, 'content-length': String(300 * 1024) },
    });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toBe('too long');
  });

  test('hands what is under /api to the API as it is', async () => {
    const answer = await site().request(`${viaGateway}/api/v1/me`);
    expect(await answer.text()).toBe('api /api/v1/me');
  });
});

describe('what goes with every page', () => {
  test('scripts need a nonce, which is new each time and which the page knows', async () => {
    const app = site();
    const answers = await Promise.all([app.request('/told'), app.request('/told')]);
    const nonces = await Promise.all(answers.map(async (answer) => (await answer.json()).nonce));
    expect(new Set(nonces).size).toBe(2);
    for (const [index, answer] of answers.entries()) {
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`script-src 'nonce-${nonces[index]}' 'self';`);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
    }
  });

  test('nothing is stored on the way, and addresses are told to nobody else', async () => {
    const { headers } = await site().request('/told');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
  });

  test('assets with a hash in their name may be stored, missing ones may not', async () => {
    const app = createWebApp({
      build,
      api,
      publicOrigin,
      demo: null,
      assets: async (context, next) => {
        if (context.req.path === '/assets/a-1.css') return context.body('a {}');
        await next();
      },
    });
    const found = await app.request('/assets/a-1.css');
    expect(found.headers.get('cache-control')).toContain('immutable');
    const missing = await app.request('/assets/b-2.css');
    expect(missing.headers.get('cache-control')).toBe('no-store');
  });
});
