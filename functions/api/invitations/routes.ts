import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf, giveCookie } from '#functions/api/middleware/sign-in.ts';
import { groupPath, idempotencyKeyOf } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  createdInvitation,
  createInvitationRequest,
  joined,
  joinRequest,
  openedInvitation,
  openInvitationRequest,
} from '#shared/contracts/invitation.ts';
import { createInvitation } from './create-invitation.ts';
import { join } from './join.ts';
import { openInvitation } from './open-invitation.ts';

export const invitationRoutes = new Hono<ApiEnv>()
  .post(
    '/groups/:groupId/invitations',
    documented({
      tag: 'Join',
      summary: 'Seal a roster entry and give a single-use code for it',
      sends: 'json',
      callers: 'signed-in',
      idempotent: true,
      answers: { 201: createdInvitation },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', groupPath),
    valid('json', createInvitationRequest),
    async (c) =>
      c.json(
        await createInvitation(
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
    '/invitations/open',
    documented({
      tag: 'Join',
      summary: 'What to know before joining; uses nothing up',
      sends: 'json',
      callers: 'anybody',
      answers: { 200: openedInvitation },
      refusals: ['invitation-not-usable'],
    }),
    valid('json', openInvitationRequest),
    async (c) =>
      c.json(
        await openInvitation(c.get('deps'), c.get('addressHash'), c.req.valid('json').code),
        200,
      ),
  )
  .post(
    '/join',
    documented({
      tag: 'Join',
      summary: 'Use an invitation: accept the agreement, take a pseudonym, get a key',
      sends: 'json',
      callers: 'anybody',
      idempotent: true,
      answers: { 201: joined },
      refusals: ['invitation-not-usable', 'agreement-changed', 'name-taken'],
    }),
    valid('json', joinRequest),
    async (c) => {
      const done = await join(
        c.get('deps'),
        c.get('addressHash'),
        idempotencyKeyOf(c.req.header('Idempotency-Key')),
        c.req.valid('json'),
      );
      giveCookie(c, done.signIn.token, done.signIn.record);
      return c.json(done.answer, 201);
    },
  );
