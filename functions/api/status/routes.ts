import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { systemStatus } from '#shared/contracts/status.ts';
import { readStatus } from './read-status.ts';

export const statusRoutes = new Hono<ApiEnv>().get(
  '/status',
  documented({
    tag: 'Status',
    summary: 'What works and what does not: the clock, the second layer, the screening',
    callers: 'signed-in',
    answers: { 200: systemStatus },
    refusals: ['not-allowed'],
  }),
  async (c) => c.json(await readStatus(c.get('deps'), callerOf(c)), 200),
);
