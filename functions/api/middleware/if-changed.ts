import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '#functions/api/env.ts';

/** An entity tag of what an answer says. Weak: what is sealed anew each time, such as a cursor, is left out by the caller. */
export const tagOf = (said: unknown) =>
  `W/"${createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 27)}"`;

/** Answers 304 and nothing more to whoever has seen what would be answered now. For routes that set an `ETag`. */
export const ifChanged: MiddlewareHandler<ApiEnv> = async (c, next) => {
  await next();
  const tag = c.res.headers.get('ETag');
  const seen = (c.req.header('If-None-Match') ?? '').split(',').map((one) => one.trim());
  if (c.res.status !== 200 || tag === null || !seen.includes(tag)) return;
  const headers = new Headers(c.res.headers);
  headers.delete('Content-Type');
  headers.delete('Content-Length');
  c.res = new Response(null, { status: 304, headers });
};
