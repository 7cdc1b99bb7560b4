import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, idempotencyKeyOf, sessionPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { beforeSession } from '#shared/contracts/before-session.ts';
import {
  cancelledSessions,
  cancelSessionRequest,
  changeSessionRequest,
  plannedSessions,
  planSessionsRequest,
  session,
  sessionDetail,
  sessionList,
} from '#shared/contracts/session.ts';
import { cancelSession } from './cancel-session.ts';
import { changeSession } from './change-session.ts';
import { listSessions } from './list-sessions.ts';
import { planSessions } from './plan-sessions.ts';
import { readBeforeSession } from './read-before-session.ts';
import { readSession } from './read-session.ts';

const tag = 'Sessions';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;

export const sessionRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/before-session',
    documented({
      tag,
      summary: 'What those who lead the group read before they meet it',
      callers,
      answers: { 200: beforeSession },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(
        await readBeforeSession(c.get('deps'), callerOf(c), c.req.valid('param').groupId),
        200,
      ),
  )
  .get(
    '/groups/:groupId/sessions',
    documented({
      tag,
      summary: 'The group’s meetings, past and to come',
      callers,
      answers: { 200: sessionList },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await listSessions(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .post(
    '/groups/:groupId/sessions',
    documented({
      tag,
      summary: 'Plan a session, or one every so many weeks',
      sends: 'json',
      callers,
      idempotent: true,
      answers: { 201: plannedSessions },
      refusals,
    }),
    valid('param', groupPath),
    valid('json', planSessionsRequest),
    async (c) =>
      c.json(
        await planSessions(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .get(
    '/groups/:groupId/sessions/:startsAt',
    documented({
      tag,
      summary: 'One session',
      callers,
      answers: { 200: sessionDetail },
      refusals,
    }),
    valid('param', sessionPath),
    async (c) => c.json(await readSession(c.get('deps'), callerOf(c), c.req.valid('param')), 200),
  )
  .patch(
    '/groups/:groupId/sessions/:startsAt',
    documented({
      tag,
      summary: 'Move a session that has not begun, or change what it says',
      sends: 'json',
      callers,
      answers: { 200: session },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', sessionPath),
    valid('json', changeSessionRequest),
    async (c) =>
      c.json(
        await changeSession(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json')),
        200,
      ),
  )
  .post(
    '/groups/:groupId/sessions/:startsAt/cancel',
    documented({
      tag,
      summary: 'Cancel a session, or all that are left of its series',
      sends: 'json',
      callers,
      answers: { 200: cancelledSessions },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', sessionPath),
    valid('json', cancelSessionRequest),
    async (c) =>
      c.json(
        await cancelSession(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json')),
        200,
      ),
  );
