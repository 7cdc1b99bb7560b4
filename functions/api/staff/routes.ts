import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { idempotencyKeyOf, personPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { createdInvitation } from '#shared/contracts/invitation.ts';
import { inviteStaffRequest, staffList, staffRecoveries } from '#shared/contracts/staff.ts';
import { endAccess } from './end-access.ts';
import { inviteAgain } from './invite-again.ts';
import { inviteStaff } from './invite-staff.ts';
import { listPeople } from './list-people.ts';
import { agreeToRecovery, askForRecovery, declineRecovery, listRecoveries } from './recovery.ts';

export const staffRoutes = new Hono<ApiEnv>()
  .get(
    '/clinic/people',
    documented({
      tag: 'Clinic',
      summary: 'Who works at the clinic, for administrators',
      callers: 'signed-in',
      answers: { 200: staffList },
      refusals: ['not-allowed'],
    }),
    async (c) => c.json(await listPeople(c.get('deps'), callerOf(c)), 200),
  )
  .post(
    '/clinic/people',
    documented({
      tag: 'Clinic',
      summary: 'Invite a clinician or an administrator with a single-use code',
      sends: 'json',
      callers: 'signed-in',
      idempotent: true,
      answers: { 201: createdInvitation },
      refusals: ['not-allowed'],
    }),
    valid('json', inviteStaffRequest),
    async (c) =>
      c.json(
        await inviteStaff(
          c.get('deps'),
          callerOf(c),
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .post(
    '/clinic/people/:personId/invitations',
    documented({
      tag: 'Clinic',
      summary: 'A new code for somebody who has not come in yet; the one before ends',
      sends: 'nothing',
      callers: 'signed-in',
      idempotent: true,
      answers: { 201: createdInvitation },
      refusals: ['not-allowed', 'not-found', 'already-used'],
    }),
    valid('param', personPath),
    async (c) =>
      c.json(
        await inviteAgain(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').personId,
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
        ),
        201,
      ),
  )
  .post(
    '/clinic/people/:personId/end',
    documented({
      tag: 'Clinic',
      summary: 'End somebody’s access: sign-ins, claims and groups',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 204: null },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', personPath),
    async (c) => {
      await endAccess(c.get('deps'), callerOf(c), c.req.valid('param').personId);
      return c.body(null, 204);
    },
  )
  .get(
    '/recoveries',
    documented({
      tag: 'Clinic',
      summary: 'Colleagues who are locked out and wait for a second person',
      callers: 'signed-in',
      answers: { 200: staffRecoveries },
      refusals: ['not-allowed', 'not-found'],
    }),
    async (c) => c.json(await listRecoveries(c.get('deps'), callerOf(c)), 200),
  )
  .post(
    '/recoveries/:personId/ask',
    documented({
      tag: 'Clinic',
      summary: 'Ask that somebody who lost their key or passkey gets a new way in',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 204: null },
      refusals: ['not-allowed', 'not-found', 'already-used'],
    }),
    valid('param', personPath),
    async (c) => {
      await askForRecovery(c.get('deps'), callerOf(c), c.req.valid('param').personId);
      return c.body(null, 204);
    },
  )
  .post(
    '/recoveries/:personId/agree',
    documented({
      tag: 'Clinic',
      summary: 'Agree as the second person: the old way in ends, and a code opens a new one',
      sends: 'nothing',
      callers: 'signed-in',
      idempotent: true,
      answers: { 201: createdInvitation },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', personPath),
    async (c) =>
      c.json(
        await agreeToRecovery(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').personId,
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
        ),
        201,
      ),
  )
  .post(
    '/recoveries/:personId/decline',
    documented({
      tag: 'Clinic',
      summary: 'Say no: nothing ends for that colleague',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 204: null },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', personPath),
    async (c) => {
      await declineRecovery(c.get('deps'), callerOf(c), c.req.valid('param').personId);
      return c.body(null, 204);
    },
  );
