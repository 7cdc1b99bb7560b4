import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { answerGraduationRequest, ownGraduation } from '#shared/contracts/graduation.ts';
import { answerGraduation, readOwnGraduation } from './own-graduation.ts';

const tag = 'Alumni';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;

export const graduationRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/graduation',
    documented({
      tag,
      summary: 'What somebody who has finished the group reads first',
      callers,
      answers: { 200: ownGraduation },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(
        await readOwnGraduation(c.get('deps'), callerOf(c), c.req.valid('param').groupId),
        200,
      ),
  )
  .post(
    '/groups/:groupId/graduation',
    documented({
      tag,
      summary: 'Say that one has read it, and whether the group is told',
      sends: 'json',
      callers,
      answers: { 204: null },
      refusals,
    }),
    valid('param', groupPath),
    valid('json', answerGraduationRequest),
    async (c) => {
      const { groupId } = c.req.valid('param');
      await answerGraduation(c.get('deps'), callerOf(c), groupId, c.req.valid('json'));
      return c.body(null, 204);
    },
  );
