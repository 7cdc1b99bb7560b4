import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '#functions/api/env.ts';

/** Answers of the API are personal until shown otherwise: kept by nobody, framed by nobody, guessed at by nobody. */
export const securityHeaders = createMiddleware<ApiEnv>(async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  if (!c.res.headers.has('Content-Security-Policy')) {
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  }
  if (c.get('deps').publicOrigin.startsWith('https:')) {
    c.header('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  }
});
