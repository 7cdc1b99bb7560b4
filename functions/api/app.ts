import { Hono } from 'hono';
import type { Deps } from '#functions/ports.ts';
import { type ApiOptions, apiPath, createDoors } from './doors.ts';
import type { ApiEnv } from './env.ts';
import { metaRoutes } from './meta/routes.ts';
import { clinicPart } from './parts/clinic.ts';
import { entrancePart } from './parts/entrance.ts';
import { groupPart } from './parts/group.ts';
import { helpPart } from './parts/help.ts';
import { ownPart } from './parts/own.ts';

const routes = new Hono<ApiEnv>()
  .route('/', helpPart)
  .route('/', entrancePart)
  .route('/', groupPart)
  .route('/', ownPart)
  .route('/', clinicPart);

/** The API's shape, for a typed client on `apiPath`. */
export type ApiType = typeof routes;

/** The whole API. */
export function createApp(deps: Deps, options: ApiOptions) {
  const app = createDoors(deps, options)();
  app.route(apiPath, routes);
  app.route(
    apiPath,
    metaRoutes(() => app),
  );
  return app;
}
