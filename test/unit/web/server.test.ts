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

  test('says in the language of who sent it that a form of another site was not taken', async () => {
    const sent = (headers: Record<string, string>) =>
      site().request('/told', {
        method: 'POST',
        headers: { origin: 'https://other.example', ...headers },
      });
    const english = await sent({});
    expect(english.status).toBe(403);
    expect(await english.text()).toBe('This form was sent from another site, so it was not taken.');
    const spanish = await sent({ 'accept-language': 'es-MX,es;q=0.9' });
    expect(await spanish.text()).toBe(
      'Este formulario se envió desde otro sitio, así que no se aceptó.',
    );
  });

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

  const withFiles = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
  };
  const always = {
    ...withFiles,
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  };
  const large = { 'content-length': String(300 * 1024) };
  const broken: ServerBuild = {
    ...build,
    entry: {
      module: {
        default: () => {
          throw new Error('broken');
        },
        handleError: () => undefined,
      },
    },
  };
  test.each<[string, number, ServerBuild, string, RequestInit]>([
    ['a page', 200, build, '/told', {}],
    ['the head of a page', 200, build, '/told', { method: 'HEAD' }],
    [
      'a form of another site',
      403,
      build,
      '/told',
      { method: 'POST', headers: { origin: 'https://elsewhere.example' } },
    ],
    [
      'a form that is too large',
      413,
      build,
      '/told',
      { method: 'POST', body: 'a'.repeat(300 * 1024), headers: large },
    ],
    ['a page that broke', 500, broken, '/nowhere', {}],
    ['a file', 200, build, '/assets/a-1.css', {}],
  ])('all that it needs goes with %s', async (_of, status, from, path, request) => {
    const app = createWebApp({
      build: from,
      api,
      publicOrigin,
      demo: null,
      assets: async (context, next) => {
        if (context.req.path === '/assets/a-1.css') return context.body('a {}');
        await next();
      },
    });
    const answer = await app.request(path, request);
    expect(answer.status).toBe(status);
    const headers = Object.fromEntries(answer.headers);
    // A file of a hashed name is no page: what only pages need does not go with it.
    expect(headers).toMatchObject(path.startsWith('/assets/') ? withFiles : always);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    for (const directive of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) {
      expect(headers['content-security-policy']).toContain(directive);
    }
  });

  test('a site without https does not ask browsers for it', async () => {
    const app = createWebApp({ build, api, publicOrigin: 'http://localhost:3000', demo: null });
    const answer = await app.request('/told');
    expect(answer.headers.get('strict-transport-security')).toBeNull();
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
