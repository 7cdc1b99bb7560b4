import { type Context, Hono } from 'hono';
import type { Deps } from '#functions/ports.ts';
import { Refusal } from '#shared/errors.ts';
import { crisisRoutes } from './crisis/routes.ts';
import { detectorRoutes } from './detector/routes.ts';
import type { ApiEnv } from './env.ts';
import { groupRoutes } from './groups/routes.ts';
import { invitationRoutes } from './invitations/routes.ts';
import { metaRoutes } from './meta/routes.ts';
import { bodyLimit } from './middleware/body-limit.ts';
import { log } from './middleware/log.ts';
import { onError } from './middleware/on-error.ts';
import { ownPagesOnly } from './middleware/own-pages-only.ts';
import { rateLimit } from './middleware/rate-limit.ts';
import { requestId } from './middleware/request-id.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { signedInUnlessOpen, signIn } from './middleware/sign-in.ts';
import { onCallRoutes } from './on-call/routes.ts';
import { postRoutes } from './posts/routes.ts';
import { reportRoutes } from './reports/routes.ts';
import { responseRoutes } from './responses/routes.ts';
import { reviewRoutes } from './reviews/routes.ts';
import { sessionRoutes } from './sessions/routes.ts';
import { signInRoutes } from './sign-ins/routes.ts';
import { statusRoutes } from './status/routes.ts';
import { threadRoutes } from './threads/routes.ts';

export const apiPath = '/api/v1';

/** Every noun's routes, in one flat list. */
const routes = new Hono<ApiEnv>()
  .route('/', crisisRoutes)
  .route('/', invitationRoutes)
  .route('/', signInRoutes)
  .route('/', groupRoutes)
  .route('/', sessionRoutes)
  .route('/', threadRoutes)
  .route('/', postRoutes)
  .route('/', responseRoutes)
  .route('/', reportRoutes)
  .route('/', reviewRoutes)
  .route('/', detectorRoutes)
  .route('/', statusRoutes)
  .route('/', onCallRoutes);

/** The API's shape, for a typed client on `apiPath`. */
export type ApiType = typeof routes;

export interface ApiOptions {
  /** The caller's network address, as the place where the API runs knows it. Only its keyed hash is used. */
  readonly addressOf: (c: Context<ApiEnv>) => string;
}

export function createApp(deps: Deps, options: ApiOptions) {
  const app = new Hono<ApiEnv>().basePath(apiPath);
  app.use(async (c, next) => {
    c.set('deps', deps);
    await next();
  });
  app.use(requestId, log, securityHeaders, bodyLimit, ownPagesOnly);
  app.use(signIn, rateLimit(options.addressOf), signedInUnlessOpen);
  app.route('/', routes);
  app.route(
    '/',
    metaRoutes(() => app),
  );
  app.notFound(() => {
    throw new Refusal('not-found');
  });
  app.onError(onError);
  return app;
}
