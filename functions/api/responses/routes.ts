import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { responsePath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { changeResponse } from './change-response.ts';

const path = '/groups/:groupId/threads/:threadId/posts/:number/responses/:kind';
const refusals = ['not-allowed', 'not-found'] as const;

export const responseRoutes = new Hono<ApiEnv>()
  .put(
    path,
    documented({
      tag: 'Responses',
      summary: 'Give a supportive response',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 204: null },
      refusals,
    }),
    valid('param', responsePath),
    async (c) => {
      const { kind, ...at } = c.req.valid('param');
      await changeResponse(c.get('deps'), callerOf(c), at, kind, 'give');
      return c.body(null, 204);
    },
  )
  .delete(
    path,
    documented({
      tag: 'Responses',
      summary: 'Take a response back',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 204: null },
      refusals,
    }),
    valid('param', responsePath),
    async (c) => {
      const { kind, ...at } = c.req.valid('param');
      await changeResponse(c.get('deps'), callerOf(c), at, kind, 'take-back');
      return c.body(null, 204);
    },
  );
