import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { onCall } from '#shared/contracts/on-call.ts';
import { readOnCall } from './read-on-call.ts';

export const onCallRoutes = new Hono<ApiEnv>().get(
  '/on-call',
  documented({
    tag: 'On call',
    summary: 'Who is on call, whom a review is told to, and what was sent',
    callers: 'signed-in',
    answers: { 200: onCall },
    refusals: ['not-allowed'],
  }),
  async (c) => c.json(await readOnCall(c.get('deps'), callerOf(c)), 200),
);
