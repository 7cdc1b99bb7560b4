import { Hono } from 'hono';
import { boundaryRoutes } from '#functions/api/boundaries/routes.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { goalRoutes } from '#functions/api/goals/routes.ts';
import { graduationRoutes } from '#functions/api/graduation/routes.ts';
import { journalRoutes } from '#functions/api/journal/routes.ts';
import { mineRoutes } from '#functions/api/mine/routes.ts';
import { safetyPlanRoutes } from '#functions/api/safety-plan/routes.ts';
import { shareRoutes } from '#functions/api/shares/routes.ts';
import { strategyRoutes } from '#functions/api/strategies/routes.ts';
import { tellingRoutes } from '#functions/api/telling/routes.ts';

/** What is a member’s own. */
export const ownPart = new Hono<ApiEnv>()
  .route('/', safetyPlanRoutes)
  .route('/', shareRoutes)
  .route('/', goalRoutes)
  .route('/', journalRoutes)
  .route('/', strategyRoutes)
  .route('/', mineRoutes)
  .route('/', graduationRoutes)
  .route('/', boundaryRoutes)
  .route('/', tellingRoutes);
