import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { listSharesQuery, shareList } from '#shared/contracts/share.ts';
import { listShares } from './list-shares.ts';

export const shareRoutes = new Hono<ApiEnv>().get(
  '/groups/:groupId/shared',
  documented({
    tag: 'For oneself',
    summary: 'What people of the group let its facilitators read of their own',
    callers: 'signed-in',
    answers: { 200: shareList },
    refusals: ['cursor-not-valid', 'invalid-input', 'not-allowed', 'not-found'],
  }),
  valid('param', groupPath),
  valid('query', listSharesQuery),
  async (c) =>
    c.json(
      await listShares(
        c.get('deps'),
        callerOf(c),
        c.req.valid('param').groupId,
        c.req.valid('query').cursor,
      ),
      200,
    ),
);
