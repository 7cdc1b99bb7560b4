import { Hono } from 'hono';
import { auditRoutes } from '#functions/api/audit/routes.ts';
import { clinicGroupRoutes } from '#functions/api/clinic-groups/routes.ts';
import { clinicSettingsRoutes } from '#functions/api/clinic-settings/routes.ts';
import { detectorRoutes } from '#functions/api/detector/routes.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { onCallRoutes } from '#functions/api/on-call/routes.ts';
import { openingRoutes } from '#functions/api/openings/routes.ts';
import { responseTimeRoutes } from '#functions/api/response-times/routes.ts';
import { reviewRoutes } from '#functions/api/reviews/routes.ts';
import { rosterRoutes } from '#functions/api/roster/routes.ts';
import { staffRoutes } from '#functions/api/staff/routes.ts';
import { statusRoutes } from '#functions/api/status/routes.ts';

/** The work of clinicians and administrators. */
export const clinicPart = new Hono<ApiEnv>()
  .route('/', staffRoutes)
  .route('/', rosterRoutes)
  .route('/', reviewRoutes)
  .route('/', openingRoutes)
  .route('/', auditRoutes)
  .route('/', detectorRoutes)
  .route('/', responseTimeRoutes)
  .route('/', statusRoutes)
  .route('/', onCallRoutes)
  .route('/', clinicGroupRoutes)
  .route('/', clinicSettingsRoutes);
