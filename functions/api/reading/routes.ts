import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { threadPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  moveReadingPlaceRequest,
  readingPlace,
  saveThreadRequest,
} from '#shared/contracts/thread.ts';
import { moveReadingPlace, readReadingPlace, saveThread } from './reading-place.ts';

const refusals = ['not-allowed', 'not-found'] as const;

export const readingRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/threads/:threadId/reading',
    documented({
      tag: 'Reading',
      summary: 'How far the caller has read in a thread, and how far it goes now',
      callers: 'signed-in',
      answers: { 200: readingPlace },
      refusals,
    }),
    valid('param', threadPath),
    async (c) =>
      c.json(await readReadingPlace(c.get('deps'), callerOf(c), c.req.valid('param')), 200),
  )
  .put(
    '/groups/:groupId/threads/:threadId/reading',
    documented({
      tag: 'Reading',
      summary: 'Note how far the caller has read in a thread; nobody else is told',
      sends: 'json',
      callers: 'signed-in',
      answers: { 204: null },
      refusals,
    }),
    valid('param', threadPath),
    valid('json', moveReadingPlaceRequest),
    async (c) => {
      await moveReadingPlace(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .put(
    '/groups/:groupId/threads/:threadId/saved',
    documented({
      tag: 'Reading',
      summary: 'Keep a thread at hand, or let it go again; nobody else is told',
      sends: 'json',
      callers: 'signed-in',
      answers: { 204: null },
      refusals,
    }),
    valid('param', threadPath),
    valid('json', saveThreadRequest),
    async (c) => {
      await saveThread(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  );
