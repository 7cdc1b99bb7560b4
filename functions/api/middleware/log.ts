import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { ApiEnv } from '#functions/api/env.ts';

/** One line a request: the route's pattern, never its path, query, body, address or caller. */
export const log = createMiddleware<ApiEnv>(async (c, next) => {
  const started = performance.now();
  await next();
  c.get('deps').log({
    event: 'request',
    requestId: c.get('requestId'),
    method: c.req.method,
    route: routePath(c, -1),
    status: c.res.status,
    milliseconds: Math.round((performance.now() - started) * 10) / 10,
  });
});
