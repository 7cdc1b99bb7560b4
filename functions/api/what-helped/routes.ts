import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { threadPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { markRequest } from '#shared/contracts/facilitators-mark.ts';
import { sayWhatHelpedRequest } from '#shared/contracts/what-helped.ts';
import { markWhatHelped, sayWhatHelped, takeBackWhatHelped } from './change-what-helped.ts';

const tag = 'Threads';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;
const place = '/groups/:groupId/threads/:threadId/what-helped';

export const whatHelpedRoutes = new Hono<ApiEnv>()
  .put(
    place,
    documented({
      tag,
      summary: 'Say to everybody who answered in a thread of one’s own what helped',
      sends: 'json',
      callers,
      answers: { 204: null },
      refusals: [...refusals, 'agreement-changed', 'stale'],
    }),
    valid('param', threadPath),
    valid('json', sayWhatHelpedRequest),
    async (c) => {
      await sayWhatHelped(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .delete(
    place,
    documented({
      tag,
      summary: 'Take back what one said about it',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals,
    }),
    valid('param', threadPath),
    async (c) => {
      await takeBackWhatHelped(c.get('deps'), callerOf(c), c.req.valid('param'));
      return c.body(null, 204);
    },
  )
  .post(
    `${place}/mark`,
    documented({
      tag,
      summary: 'Let others see what the author of a thread said, or say why not',
      sends: 'json',
      callers,
      answers: { 204: null },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', threadPath),
    valid('json', markRequest),
    async (c) => {
      await markWhatHelped(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  );
