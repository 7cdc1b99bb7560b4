import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '#functions/api/env.ts';

/** The content security policy of what is no page: it loads nothing, sends nothing and stands in no frame. */
export const nothingAtAll =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Answers of the API are personal until shown otherwise: kept by nobody, framed by nobody, guessed at by nobody. */
export const securityHeaders = createMiddleware<ApiEnv>(async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()');
  if (!c.res.headers.has('Content-Security-Policy')) {
    c.header('Content-Security-Policy', nothingAtAll);
  }
  if (c.get('deps').publicOrigin.startsWith('https:')) {
    c.header('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  }
});
