import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  acceptAgreementRequest,
  groupAgreement,
  groupHome,
  writeAgreementRequest,
} from '#shared/contracts/group.ts';
import { agreement } from '#shared/contracts/invitation.ts';
import { acceptAgreement } from './accept-agreement.ts';
import { readAgreement } from './read-agreement.ts';
import { readHome } from './read-home.ts';
import { writeAgreement } from './write-agreement.ts';

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
  )
  .post(
    '/groups/:groupId/agreement',
    documented({
      tag: 'Group',
      summary: 'Put a new version of the agreement into force',
      sends: 'json',
      callers: 'signed-in',
      answers: { 201: agreement },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', groupPath),
    valid('json', writeAgreementRequest),
    async (c) =>
      c.json(
        await writeAgreement(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .post(
    '/groups/:groupId/agreement/accept',
    documented({
      tag: 'Group',
      summary: 'Accept the agreement that is in force',
      sends: 'json',
      callers: 'signed-in',
      answers: { 204: null },
      refusals: [...refusals, 'agreement-changed'],
    }),
    valid('param', groupPath),
    valid('json', acceptAgreementRequest),
    async (c) => {
      const { groupId } = c.req.valid('param');
      await acceptAgreement(c.get('deps'), callerOf(c), groupId, c.req.valid('json'));
      return c.body(null, 204);
    },
  );
