import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf, giveCookie } from '#functions/api/middleware/sign-in.ts';
import { groupPath, idempotencyKeyOf } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  createdGroupInvitation,
  createInvitationRequest,
  joinAgainRequest,
  joined,
  joinedAgain,
  joinedStaff,
  joinRequest,
  joinStaffRequest,
  openedInvitation,
  openInvitationRequest,
} from '#shared/contracts/invitation.ts';
import { Refusal } from '#shared/errors.ts';
import { inviteToGroup } from './invite-to-group.ts';
import { join } from './join.ts';
import { joinAgain } from './join-again.ts';
import { joinStaff } from './join-staff.ts';
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
      answers: { 201: createdGroupInvitation },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', groupPath),
    valid('json', createInvitationRequest),
    async (c) => {
      const { role, rosterEntry } = c.req.valid('json');
      const { invitations } = await inviteToGroup(
        c.get('deps'),
        callerOf(c),
        c.req.valid('param').groupId,
        idempotencyKeyOf(c.req.header('Idempotency-Key')),
        { role, people: [rosterEntry] },
      );
      const [created] = invitations;
      if (!created) throw new Refusal('unexpected');
      return c.json(created, 201);
    },
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
        c.get('device'),
      );
      giveCookie(c, done.signIn.token, done.signIn.record);
      return c.json(done.answer, 201);
    },
  )
  .post(
    '/join/again',
    documented({
      tag: 'Join',
      summary: 'Use the code of somebody who lost their key: get a new one for the same pseudonym',
      sends: 'json',
      callers: 'anybody',
      idempotent: true,
      answers: { 201: joinedAgain },
      refusals: ['invitation-not-usable'],
    }),
    valid('json', joinAgainRequest),
    async (c) => {
      const done = await joinAgain(
        c.get('deps'),
        c.get('addressHash'),
        idempotencyKeyOf(c.req.header('Idempotency-Key')),
        c.req.valid('json'),
        c.get('device'),
      );
      giveCookie(c, done.signIn.token, done.signIn.record);
      return c.json(done.answer, 201);
    },
  )
  .post(
    '/join/staff',
    documented({
      tag: 'Join',
      summary: 'Use the invitation of somebody who works at the clinic: get a key',
      sends: 'json',
      callers: 'anybody',
      idempotent: true,
      answers: { 201: joinedStaff },
      refusals: ['invitation-not-usable'],
    }),
    valid('json', joinStaffRequest),
    async (c) => {
      const done = await joinStaff(
        c.get('deps'),
        c.get('addressHash'),
        idempotencyKeyOf(c.req.header('Idempotency-Key')),
        c.req.valid('json'),
        c.get('device'),
      );
      giveCookie(c, done.signIn.token, done.signIn.record);
      return c.json(done.answer, 201);
    },
  );
