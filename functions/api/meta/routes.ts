import type { Env } from 'hono';
import { Hono } from 'hono';
import type { ApiEnv } from '#functions/api/env.ts';
import { nothingAtAll } from '#functions/api/middleware/security-headers.ts';
import { atFirstUse } from '#functions/first-use.ts';
import { docsPage } from './docs-page.ts';
import { specificationOf } from './specification.ts';

/** The API's own description: for machines at `/openapi.json`, for people at `/docs`. Made once, when first asked for. */
export function metaRoutes<E extends Env>(described: () => Hono<E>) {
  const specification = atFirstUse(() => specificationOf(described()));
  return new Hono<ApiEnv>()
    .get('/openapi.json', async (c) => c.json(await specification()))
    .get('/docs', async (c) => {
      c.header('Content-Security-Policy', `${nothingAtAll}; style-src 'unsafe-inline'`);
      return c.html(docsPage(await specification()));
    });
}
