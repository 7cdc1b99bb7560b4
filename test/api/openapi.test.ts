import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openRoutes } from '#functions/api/middleware/sign-in.ts';
import { problemKinds } from '#shared/contracts/problem.ts';
import { problemFacts } from '#shared/errors.ts';
import { clientOf, createTestApi } from '#test/factories/api-client.ts';
import { createApp } from '#test/setup/functions.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';

const media = z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }));
const operation = z.object({
  tags: z.array(z.string()).min(1),
  summary: z.string().min(3),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z
    .array(
      z.object({
        in: z.enum(['path', 'query', 'header']),
        name: z.string(),
        required: z.boolean().optional(),
        schema: z.record(z.string(), z.unknown()),
      }),
    )
    .optional(),
  requestBody: z.object({ content: media }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.object({ description: z.string().min(3), content: media.optional() }),
  ),
});
const openApi = z.object({
  openapi: z.string().regex(/^3\.1\.\d$/),
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(z.string().startsWith('/'), z.record(z.string(), operation)),
  components: z.object({
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())),
    securitySchemes: z.object({ signIn: z.object({ type: z.literal('apiKey') }) }),
  }),
});
type Operation = z.infer<typeof operation>;

let deps: TestDeps;
let raw: unknown;
let document: z.infer<typeof openApi>;
/** `METHOD /path` as the app registers it, and what the document says of it. */
let described: ReadonlyMap<string, Operation>;

beforeAll(async () => {
  deps = await createTestDeps();
  raw = await clientOf(createTestApi(deps)).get<unknown>('/openapi.json');
  document = openApi.parse(raw);
  described = new Map(
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, one]) => [
        `${method.toUpperCase()} ${path.replace('/api/v1', '').replace(/\{(\w+)\}/g, ':$1')}`,
        one,
      ]),
    ),
  );
});
afterAll(() => deps.stop());

const ofItself = ['GET /openapi.json', 'GET /docs'];
const entries = () => [...described].filter(([route]) => !ofItself.includes(route));
const creates = ([route]: readonly [string, Operation]) =>
  /^POST .*(?:\/join|\/join\/again|\/join\/staff|\/new-key|\/roster|\/codes|\/agenda|\/share|\/journal|\/goals|\/strategies|\/repairs|\/parts|\/answer|\/groups|\/people|\/invitations|\/sessions|\/threads|\/posts|\/reports|\/ask-back|\/recoveries\/:personId\/agree)$/.test(
    route,
  );

describe('the OpenAPI document', () => {
  it('has every route of the API and no other', () => {
    const registered = createApp(deps, { addressOf: () => '' })
      .routes.filter((route) => route.method !== 'ALL')
      .map((route) => `${route.method} ${route.path.replace('/api/v1', '')}`);
    expect(
      entries()
        .map(([route]) => route)
        .sort(),
    ).toEqual([...new Set(registered)].filter((route) => !ofItself.includes(route)).sort());
  });

  it('says what each route answers when all is well: a schema, or 204 with nothing', () => {
    for (const [route, { responses }] of entries()) {
      const done = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      expect([route, done.length]).toEqual([route, 1]);
      for (const [status, { content }] of done) {
        expect([
          route,
          Object.keys(content?.['application/json']?.schema ?? {}).length > 0,
        ]).toEqual([route, status !== '204']);
      }
    }
  });

  it('gives every refusal the shape of a problem document, by status', () => {
    const statuses = new Set(problemKinds.map((kind) => String(problemFacts[kind].status)));
    for (const [route, { responses }] of entries()) {
      const refusals = Object.entries(responses).filter(([status]) => Number(status) >= 400);
      for (const [status, { content, description }] of refusals) {
        expect(statuses).toContain(status);
        expect([route, Object.keys(content ?? {})]).toEqual([route, ['application/problem+json']]);
        expect(description).toMatch(/^`[a-z-]+`: /);
      }
    }
  });

  it('names 401 where a sign-in is needed, and only there asks for one', () => {
    for (const [route, { responses, security }] of entries()) {
      const open = openRoutes.has(route);
      expect([route, security.length]).toEqual([route, open ? 0 : 1]);
      if (!open) expect(responses['401']?.description).toContain('`not-signed-in`');
    }
  });

  it('names 404 where an address holds an id, 422 where a body is checked, 403 in a group', () => {
    for (const [route, { responses, requestBody }] of entries()) {
      const statuses = Object.keys(responses);
      if (route.includes(':'))
        expect([route, statuses]).toEqual([route, expect.arrayContaining(['403', '404'])]);
      if (requestBody) expect([route, statuses]).toEqual([route, expect.arrayContaining(['422'])]);
      for (const always of ['429', '500', '503']) expect(statuses).toContain(always);
      const isChange = !route.startsWith('GET ');
      for (const onChange of ['413', '415']) {
        expect([route, statuses.includes(onChange)]).toEqual([route, isChange]);
      }
      expect([route, responses['403']?.description.includes('`foreign-origin`') === true]).toEqual([
        route,
        isChange,
      ]);
      const malformed = responses['400']?.description.includes('`malformed-json`') === true;
      expect([route, malformed]).toEqual([route, requestBody !== undefined]);
    }
  });

  it('asks for an Idempotency-Key on everything that creates, and nowhere else', () => {
    for (const entry of entries()) {
      const [route, { parameters = [], responses }] = entry;
      const header = parameters.find((one) => one.in === 'header');
      expect([route, header?.name]).toEqual([
        route,
        creates(entry) ? 'Idempotency-Key' : undefined,
      ]);
      if (creates(entry)) {
        expect(header?.required).toBe(true);
        expect(responses['400']?.description).toContain('`idempotency-key-missing`');
        expect(responses['422']?.description).toContain('`idempotency-key-reused`');
      }
    }
  });

  it('describes every part of an address', () => {
    for (const [route, { parameters = [] }] of entries()) {
      const named = [...route.matchAll(/:(\w+)/g)].map((one) => one[1]);
      expect(
        parameters
          .filter((one) => one.in === 'path')
          .map((one) => one.name)
          .sort(),
      ).toEqual(named.sort());
    }
  });

  it('gives every request body a schema that refuses unknown fields', () => {
    // A claim, a look, a release, a withdrawal and signing out need no words.
    const wordless =
      /\/(?:claim|looking|release|agree|ask|decline|:number\/open|read|withdraw|take-back|posts\/:number\/agenda|ask-back|sign-out|without-passkey|end|people\/:personId\/invitations|another-look|mine\/(?:copy|erasure|leave)|responses\/:kind|seen\/:part|helped|kept|muted|:noteId\/share)$/;
    for (const [route, { requestBody }] of entries()) {
      const takesBody = /^(?:POST|PATCH|PUT) /.test(route) && !wordless.test(route);
      expect([route, requestBody !== undefined]).toEqual([route, takesBody]);
      const schema = requestBody?.content['application/json']?.schema;
      if (takesBody) expect([route, schema?.additionalProperties]).toEqual([route, false]);
    }
  });

  it('has no reference that leads nowhere', () => {
    const references = [...JSON.stringify(raw).matchAll(/"\$ref":"([^"]+)"/g)].map((one) => one[1]);
    const known = Object.keys(document.components.schemas).map(
      (name) => `#/components/schemas/${name}`,
    );
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((one) => !known.includes(one ?? ''))).toEqual([]);
  });

  it('shows members no field that names a lane: only what clinicians are given has one', () => {
    const withLane = Object.entries(document.components.schemas)
      .filter(([, schema]) => Object.keys(Object(schema.properties)).includes('lane'))
      .map(([name]) => name);
    expect(withLane.sort()).toEqual([
      'DetectorLane',
      'DetectorReference',
      'HistoryStep',
      'ReviewDetail',
      'ReviewSummary',
      'SentPage',
      'Signal',
    ]);
  });
});

describe('the page for people', () => {
  it('shows every route, without script and without anything from elsewhere', async () => {
    const response = await clientOf(createTestApi(deps)).request('GET', '/docs');
    expect(response.headers.get('Content-Type')).toContain('text/html');
    expect(response.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'",
    );
    const page = await response.text();
    for (const path of Object.keys(document.paths)) expect(page).toContain(path);
    expect(page).not.toMatch(/<script|\son\w+=|<link|<img|src=/i);
    expect([...page.matchAll(/href="([^"]+)"/g)].map((one) => one[1])).toEqual(['openapi.json']);
  });
});
