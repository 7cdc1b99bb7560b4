import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, idempotencyKeyOf } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  earlierPlans,
  safetyPlan,
  savedPlan,
  savePlanRequest,
  sharePlanRequest,
} from '#shared/contracts/safety-plan.ts';
import { readEarlierPlans, readPlan } from './read-plan.ts';
import { savePlan } from './save-plan.ts';
import { sharePlan } from './share-plan.ts';
import { removePlan, takeBackPlan } from './take-back-plan.ts';

const tag = 'For oneself';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;

export const safetyPlanRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/safety-plan',
    documented({
      tag,
      summary: 'One’s own safety plan; nobody else’s can be asked for',
      callers,
      answers: { 200: safetyPlan },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readPlan(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .put(
    '/groups/:groupId/safety-plan',
    documented({
      tag,
      summary: 'Save a new version of one’s own safety plan',
      sends: 'json',
      callers,
      answers: { 200: savedPlan },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', groupPath),
    valid('json', savePlanRequest),
    async (c) =>
      c.json(
        await savePlan(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          c.req.valid('json'),
        ),
        200,
      ),
  )
  .delete(
    '/groups/:groupId/safety-plan',
    documented({
      tag,
      summary: 'Remove one’s own safety plan with all its versions',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals,
    }),
    valid('param', groupPath),
    async (c) => {
      await removePlan(c.get('deps'), callerOf(c), c.req.valid('param').groupId);
      return c.body(null, 204);
    },
  )
  .get(
    '/groups/:groupId/safety-plan/earlier',
    documented({
      tag,
      summary: 'Earlier versions of one’s own safety plan',
      callers,
      answers: { 200: earlierPlans },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readEarlierPlans(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .post(
    '/groups/:groupId/safety-plan/share',
    documented({
      tag,
      summary: 'Let the facilitators read one’s safety plan as it is now',
      sends: 'json',
      callers,
      idempotent: true,
      answers: { 201: savedPlan },
      refusals: [...refusals, 'agreement-changed', 'stale'],
    }),
    valid('param', groupPath),
    valid('json', sharePlanRequest),
    async (c) =>
      c.json(
        await sharePlan(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .post(
    '/groups/:groupId/safety-plan/take-back',
    documented({
      tag,
      summary: 'Let the facilitators no longer read one’s safety plan',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals,
    }),
    valid('param', groupPath),
    async (c) => {
      await takeBackPlan(c.get('deps'), callerOf(c), c.req.valid('param').groupId);
      return c.body(null, 204);
    },
  );
