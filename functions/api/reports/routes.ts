import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { idempotencyKeyOf, postPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { receivedReport, reportRequest } from '#shared/contracts/report.ts';
import { reportPost } from './report-post.ts';

export const reportRoutes = new Hono<ApiEnv>().post(
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
);
