import { Hono } from 'hono';
import type { ApiEnv } from '#functions/api/env.ts';
import { invitationRoutes } from '#functions/api/invitations/routes.ts';
import { passkeyRoutes } from '#functions/api/passkeys/routes.ts';
import { signInRoutes } from '#functions/api/sign-ins/routes.ts';

/** Coming in, going, and whose sign-in it is. */
export const entrancePart = new Hono<ApiEnv>()
  .route('/', invitationRoutes)
  .route('/', signInRoutes)
  .route('/', passkeyRoutes);
