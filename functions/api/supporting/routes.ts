import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import {
  groupPath,
  idempotencyKeyOf,
  personInGroupPath,
  threadPath,
} from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  changeOwnSupportRequest,
  changePersonSupportRequest,
  ownSupport,
  personSupport,
} from '#shared/contracts/support.ts';
import { changeAnsweringRequest, supportListsView } from '#shared/contracts/support-lists.ts';
import { openedThread } from '#shared/contracts/thread.ts';
import { askBack } from './ask-back.ts';
import { changeAnswering } from './change-answering.ts';
import { changeOwnSupport } from './change-own-support.ts';
import { changePersonSupport } from './change-person-support.ts';
import { readLists } from './read-lists.ts';
import { readOwnSupport } from './read-own-support.ts';

const tag = 'Alumni';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;

export const supportingRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/supporting',
    documented({
      tag,
      summary: 'How an alum stands on the way to helping',
      callers,
      answers: { 200: ownSupport },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readOwnSupport(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .post(
    '/groups/:groupId/supporting',
    documented({
      tag,
      summary: 'Tick what one has read, take a break or end it, carry fewer threads, or stop',
      sends: 'json',
      callers,
      answers: { 200: ownSupport },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', groupPath),
    valid('json', changeOwnSupportRequest),
    async (c) =>
      c.json(
        await changeOwnSupport(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          c.req.valid('json'),
        ),
        200,
      ),
  )
  .post(
    '/groups/:groupId/people/:personId/supporting',
    documented({
      tag,
      summary: 'Confirm a peer supporter, set how much they carry, or end it',
      sends: 'json',
      callers,
      answers: { 200: personSupport },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', personInGroupPath),
    valid('json', changePersonSupportRequest),
    async (c) =>
      c.json(
        await changePersonSupport(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param'),
          c.req.valid('json'),
        ),
        200,
      ),
  )
  .get(
    '/groups/:groupId/waiting',
    documented({
      tag,
      summary: 'Who waits to be welcomed or answered, for peer supporters and facilitators',
      callers,
      answers: { 200: supportListsView },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readLists(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .post(
    '/groups/:groupId/threads/:threadId/answering',
    documented({
      tag,
      summary: 'Say that one will answer a thread, or put it down again',
      sends: 'json',
      callers,
      answers: { 204: null },
      refusals: [...refusals, 'already-used'],
    }),
    valid('param', threadPath),
    valid('json', changeAnsweringRequest),
    async (c) => {
      await changeAnswering(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .post(
    '/groups/:groupId/supporting/ask-back',
    documented({
      tag,
      summary:
        'Put down whatever one carries, and tell the facilitators that one would like to be supported again',
      sends: 'nothing',
      callers,
      idempotent: true,
      answers: { 201: openedThread },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(
        await askBack(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
        ),
        201,
      ),
  );
