import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '#functions/api/env.ts';

/** Every request has an id of ours; one that comes from outside is not trusted to be free of text. */
export const requestId = createMiddleware<ApiEnv>(async (c, next) => {
  const id = c.get('deps').newId();
  c.set('requestId', id);
  await next();
  c.header('X-Request-Id', id);
});
