import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { valid } from '#functions/api/valid.ts';
import { onCall } from '#shared/contracts/on-call.ts';
import { setRotaRequest } from '#shared/contracts/rota.ts';
import { readOnCall } from './read-on-call.ts';
import { setRota } from './set-rota.ts';

export const onCallRoutes = new Hono<ApiEnv>()
  .get(
    '/on-call',
    documented({
      tag: 'On call',
      summary: 'Who is on call, whom a review is told to, and what was sent',
      callers: 'signed-in',
      answers: { 200: onCall },
      refusals: ['not-allowed'],
    }),
    async (c) => c.json(await readOnCall(c.get('deps'), callerOf(c)), 200),
  )
  .put(
    '/on-call/rota',
    documented({
      tag: 'On call',
      summary: 'Replace the hours and the rota of the clinic',
      sends: 'json',
      callers: 'signed-in',
      answers: { 204: null },
      refusals: ['not-allowed'],
    }),
    valid('json', setRotaRequest),
    async (c) => {
      await setRota(c.get('deps'), callerOf(c), c.req.valid('json'));
      return c.body(null, 204);
    },
  );
