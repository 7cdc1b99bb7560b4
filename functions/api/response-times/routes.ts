import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { groupResponseTimes, responseTimes } from '#shared/contracts/response-times.ts';
import { readGroupResponseTimes, readResponseTimes } from './read-response-times.ts';

export const responseTimeRoutes = new Hono<ApiEnv>()
  .get(
    '/response-times',
    documented({
      tag: 'Reviews',
      summary: 'How long first looks and decisions took in 28 days, by lane',
      callers: 'signed-in',
      answers: { 200: responseTimes },
      refusals: ['not-allowed', 'not-found'],
    }),
    async (c) => c.json(await readResponseTimes(c.get('deps'), callerOf(c)), 200),
  )
  .get(
    '/groups/:groupId/response-times',
    documented({
      tag: 'Group',
      summary: 'How long a first look took in 28 days, where there were enough to say',
      callers: 'signed-in',
      answers: { 200: groupResponseTimes },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(
        await readGroupResponseTimes(c.get('deps'), callerOf(c), c.req.valid('param').groupId),
        200,
      ),
  );
