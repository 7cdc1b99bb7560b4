import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, idempotencyKeyOf, threadPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  closeThreadRequest,
  listThreadsQuery,
  openedThread,
  openThreadRequest,
  readThreadQuery,
  threadList,
  threadPage,
  unansweredList,
} from '#shared/contracts/thread.ts';
import { closeThread } from './close-thread.ts';
import { listThreads } from './list-threads.ts';
import { listUnanswered } from './list-unanswered.ts';
import { openThread } from './open-thread.ts';
import { readThread } from './read-thread.ts';

export const threadRoutes = new Hono<ApiEnv>()
  .get(
    '/unanswered',
    documented({
      tag: 'Threads',
      summary: 'What nobody has answered for too long, in the groups of a clinician',
      callers: 'signed-in',
      answers: { 200: unansweredList },
      refusals: ['not-allowed'],
    }),
    async (c) => c.json(await listUnanswered(c.get('deps'), callerOf(c)), 200),
  )
  .get(
    '/groups/:groupId/threads',
    documented({
      tag: 'Threads',
      summary: 'A page of threads that the caller may read',
      callers: 'signed-in',
      answers: { 200: threadList },
      refusals: ['cursor-not-valid', 'invalid-input', 'not-allowed', 'not-found'],
    }),
    valid('param', groupPath),
    valid('query', listThreadsQuery),
    async (c) =>
      c.json(
        await listThreads(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          c.req.valid('query'),
        ),
        200,
      ),
  )
  .post(
    '/groups/:groupId/threads',
    documented({
      tag: 'Threads',
      summary: 'Open a thread with its first post',
      sends: 'json',
      callers: 'signed-in',
      idempotent: true,
      answers: { 201: openedThread },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', groupPath),
    valid('json', openThreadRequest),
    async (c) =>
      c.json(
        await openThread(
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
    '/groups/:groupId/threads/:threadId',
    documented({
      tag: 'Threads',
      summary: 'A page of a thread, oldest first',
      callers: 'signed-in',
      answers: { 200: threadPage },
      refusals: ['invalid-input', 'not-allowed', 'not-found'],
    }),
    valid('param', threadPath),
    valid('query', readThreadQuery),
    async (c) =>
      c.json(
        await readThread(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('query')),
        200,
      ),
  )
  .put(
    '/groups/:groupId/threads/:threadId/closed',
    documented({
      tag: 'Threads',
      summary: 'Close a thread to replies, or open it again; for its author and facilitators',
      sends: 'json',
      callers: 'signed-in',
      answers: { 204: null },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', threadPath),
    valid('json', closeThreadRequest),
    async (c) => {
      await closeThread(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  );
