import { type Context, Hono } from 'hono';
import type { Deps } from '#functions/ports.ts';
import { Refusal } from '#shared/errors.ts';
import type { ApiEnv } from './env.ts';
import { bodyLimit } from './middleware/body-limit.ts';
import { log } from './middleware/log.ts';
import { onError } from './middleware/on-error.ts';
import { ownPagesOnly } from './middleware/own-pages-only.ts';
import { rateLimit } from './middleware/rate-limit.ts';
import { requestId } from './middleware/request-id.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { signedInUnlessOpen, signIn } from './middleware/sign-in.ts';

export const apiPath = '/api/v1';

export interface ApiOptions {
  /** The caller's network address, as the place where the API runs knows it. Only its keyed hash is used. */
  readonly addressOf: (c: Context<ApiEnv>) => string;
}

/**
 * Makes apps in which every request passes the same doors before it comes to a route. Those that one call makes count together what
 * somebody asks for.
 */
export function createDoors(deps: Deps, { addressOf }: ApiOptions): () => Hono<ApiEnv> {
  const limit = rateLimit(addressOf);
  return () => {
    const app = new Hono<ApiEnv>();
    app.use(async (c, next) => {
      c.set('deps', deps);
      await next();
    });
    app.use(requestId, log, securityHeaders, bodyLimit, ownPagesOnly);
    app.use(signIn, limit, signedInUnlessOpen);
    app.notFound(() => {
      throw new Refusal('not-found');
    });
    app.onError(onError);
    return app;
  };
}
