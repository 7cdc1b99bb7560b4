import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '#functions/api/env.ts';
import { Refusal } from '#shared/errors.ts';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);
const json = /^application\/json(?:\s*;|$)/i;

/**
 * Changes come as JSON, which no foreign form can send, and from our own origin. A request without `Origin` is no browser's
 * cross-site request, and the cookie is `SameSite=Lax` besides.
 */
export const ownPagesOnly = createMiddleware<ApiEnv>(async (c, next) => {
  if (!reads.has(c.req.method)) {
    const origin = c.req.header('Origin');
    if (origin !== undefined && origin !== c.get('deps').publicOrigin) {
      throw new Refusal('foreign-origin');
    }
    const hasBody =
      c.req.header('Content-Length') !== '0' &&
      (c.req.header('Content-Length') !== undefined || c.req.raw.body !== null);
    if ((hasBody || c.req.method === 'POST') && !json.test(c.req.header('Content-Type') ?? '')) {
      throw new Refusal('wrong-content-type');
    }
  }
  await next();
});
