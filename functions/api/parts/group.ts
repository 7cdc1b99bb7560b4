import { Hono } from 'hono';
import { agendaRoutes } from '#functions/api/agenda/routes.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { groupRoutes } from '#functions/api/groups/routes.ts';
import { peopleRoutes } from '#functions/api/people/routes.ts';
import { postRoutes } from '#functions/api/posts/routes.ts';
import { readingRoutes } from '#functions/api/reading/routes.ts';
import { repairRoutes } from '#functions/api/repairs/routes.ts';
import { reportRoutes } from '#functions/api/reports/routes.ts';
import { responseRoutes } from '#functions/api/responses/routes.ts';
import { sessionRoutes } from '#functions/api/sessions/routes.ts';
import { supportingRoutes } from '#functions/api/supporting/routes.ts';
import { threadRoutes } from '#functions/api/threads/routes.ts';
import { whatHelpedRoutes } from '#functions/api/what-helped/routes.ts';

/** What a group is together: its threads, sessions and people. */
export const groupPart = new Hono<ApiEnv>()
  .route('/', groupRoutes)
  .route('/', sessionRoutes)
  .route('/', agendaRoutes)
  .route('/', peopleRoutes)
  .route('/', supportingRoutes)
  .route('/', threadRoutes)
  .route('/', whatHelpedRoutes)
  .route('/', readingRoutes)
  .route('/', postRoutes)
  .route('/', responseRoutes)
  .route('/', reportRoutes)
  .route('/', repairRoutes);
