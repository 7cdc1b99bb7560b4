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

/** Every route, without the doors before them: what the API says of itself is made from these. */
export function allRoutes(): Hono<ApiEnv> {
  const all = new Hono<ApiEnv>().route(apiPath, routes);
  return all.route(
    apiPath,
    metaRoutes(() => all),
  );
}

/** The whole API. */
export const createApp = (deps: Deps, options: ApiOptions) =>
  createDoors(deps, options)().route('/', allRoutes());
