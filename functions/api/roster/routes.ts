import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { inviteToGroup } from '#functions/api/invitations/invite-to-group.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, idempotencyKeyOf, rosterPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { createdGroupInvitation } from '#shared/contracts/invitation.ts';
import {
  changeCodeRequest,
  invitedGroup,
  inviteGroupRequest,
  roster,
  rosterCard,
} from '#shared/contracts/roster.ts';
import { endCode } from './end-code.ts';
import { giveNewCode } from './give-new-code.ts';
import { readRoster } from './read-roster.ts';

const refusals = ['not-allowed', 'not-found'] as const;

export const rosterRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/roster',
    documented({
      tag: 'People',
      summary: 'Who was invited to the group, by the marks on their cards, for those who lead it',
      callers: 'signed-in',
      answers: { 200: roster },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readRoster(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .post(
    '/groups/:groupId/roster',
    documented({
      tag: 'People',
      summary: 'Seal the roster entries of several people and give a single-use code for each',
      sends: 'json',
      callers: 'signed-in',
      idempotent: true,
      answers: { 201: invitedGroup },
      refusals,
    }),
    valid('param', groupPath),
    valid('json', inviteGroupRequest),
    async (c) =>
      c.json(
        await inviteToGroup(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .post(
    '/groups/:groupId/roster/:mark/codes',
    documented({
      tag: 'People',
      summary: 'Give a new code for a card: to join, or for a new key where somebody has joined',
      sends: 'json',
      callers: 'signed-in',
      idempotent: true,
      answers: { 201: createdGroupInvitation },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', rosterPath),
    valid('json', changeCodeRequest),
    async (c) =>
      c.json(
        await giveNewCode(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param'),
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .post(
    '/groups/:groupId/roster/:mark/end-code',
    documented({
      tag: 'People',
      summary: 'End the code of a card',
      sends: 'json',
      callers: 'signed-in',
      answers: { 200: rosterCard },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', rosterPath),
    valid('json', changeCodeRequest),
    async (c) =>
      c.json(
        await endCode(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json')),
        200,
      ),
  );
