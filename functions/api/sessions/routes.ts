import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { sessionList } from '#shared/contracts/session.ts';
import { listSessions } from './list-sessions.ts';

export const sessionRoutes = new Hono<ApiEnv>().get(
  '/groups/:groupId/sessions',
  documented({
    tag: 'Group',
    summary: 'The group’s meetings, past and to come',
    callers: 'signed-in',
    answers: { 200: sessionList },
    refusals: ['not-allowed', 'not-found'],
  }),
  valid('param', groupPath),
  async (c) =>
    c.json(await listSessions(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
);
