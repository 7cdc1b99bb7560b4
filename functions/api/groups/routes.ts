import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { groupAgreement, groupHome } from '#shared/contracts/group.ts';
import { readAgreement } from './read-agreement.ts';
import { readHome } from './read-home.ts';

const refusals = ['not-allowed', 'not-found'] as const;

export const groupRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId',
    documented({
      tag: 'Group',
      summary: 'What a returning person needs',
      callers: 'signed-in',
      answers: { 200: groupHome },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readHome(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .get(
    '/groups/:groupId/agreement',
    documented({
      tag: 'Group',
      summary: 'The group agreement as it is now',
      callers: 'signed-in',
      answers: { 200: groupAgreement },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readAgreement(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  );
