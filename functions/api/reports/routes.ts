import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, idempotencyKeyOf, postPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { ownReports, receivedReport, reportRequest } from '#shared/contracts/report.ts';
import { listOwnReports } from './list-own-reports.ts';
import { reportPost } from './report-post.ts';

export const reportRoutes = new Hono<ApiEnv>()
  .post(
    '/groups/:groupId/threads/:threadId/posts/:number/reports',
    documented({
      tag: 'Reports',
      summary: 'Tell the clinicians: worry about somebody, or a breach of the agreement',
      sends: 'json',
      callers: 'signed-in',
      idempotent: true,
      answers: { 201: receivedReport },
      refusals: ['not-allowed', 'not-found', 'already-used'],
    }),
    valid('param', postPath),
    valid('json', reportRequest),
    async (c) =>
      c.json(
        await reportPost(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param'),
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .get(
    '/groups/:groupId/reports',
    documented({
      tag: 'Reports',
      summary: 'What one has told the clinicians of, and whether one of them has decided',
      callers: 'signed-in',
      answers: { 200: ownReports },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await listOwnReports(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  );
