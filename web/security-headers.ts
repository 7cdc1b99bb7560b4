import type { MiddlewareHandler } from 'hono';

/** The content security policy of one answer: nothing from elsewhere, no inline script without this answer's nonce. */
export function contentSecurityPolicy(nonce: string, { development = false } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'self'`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    // The development server tells pages over a socket of its own what has changed.
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

export interface SecurityOptions {
  /** The site is reached by https. */
  secure: boolean;
  development: boolean;
}

/** Sets what every page needs. Hashed assets may be stored; nothing else may. */
export function securityHeaders({
  secure,
  development,
}: SecurityOptions): MiddlewareHandler<{ Variables: { nonce: string } }> {
  return async (context, next) => {
    const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
    context.set('nonce', nonce);
    await next();
    const { headers } = context.res;
    headers.set('Content-Security-Policy', contentSecurityPolicy(nonce, { development }));
    headers.set('Referrer-Policy', 'same-origin');
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    if (secure) headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
    if (context.req.path.startsWith('/assets/') && context.res.ok) {
      headers.set('Cache-Control', 'public, max-age=31536000, immutable');
      return;
    }
    headers.set('Cache-Control', 'no-store');
    // For what is shown by itself. A script or a style is not, and on a bad line each of these is paid for with every file.
    headers.set('X-Frame-Options', 'DENY');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set(
      'Permissions-Policy',
      'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    );
  };
}
