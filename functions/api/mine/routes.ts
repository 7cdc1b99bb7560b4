import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  ownRecord,
  ownWish,
  ownWritten,
  readRecordQuery,
  readWrittenQuery,
} from '#shared/contracts/mine.ts';
import { exportRecord } from './export-record.ts';
import { leaveGroup } from './leave-group.ts';
import { readRecord } from './read-record.ts';
import { readWritten } from './read-written.ts';
import { askToBeErased, takeBackWish } from './wish.ts';

const tag = 'What is kept about oneself';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;

export const mineRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/mine',
    documented({
      tag,
      summary: 'Everything that is kept about oneself; what may be long goes on elsewhere',
      callers,
      answers: { 200: ownRecord },
      refusals: [...refusals, 'cursor-not-valid', 'invalid-input'],
    }),
    valid('param', groupPath),
    valid('query', readRecordQuery),
    async (c) =>
      c.json(
        await readRecord(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          c.req.valid('query'),
        ),
        200,
      ),
  )
  .get(
    '/groups/:groupId/mine/written',
    documented({
      tag,
      summary: 'What one wrote for others, also before it was changed or taken back, page by page',
      callers,
      answers: { 200: ownWritten },
      refusals: [...refusals, 'cursor-not-valid', 'invalid-input'],
    }),
    valid('param', groupPath),
    valid('query', readWrittenQuery),
    async (c) =>
      c.json(
        await readWritten(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          c.req.valid('query').cursor,
        ),
        200,
      ),
  )
  .post(
    '/groups/:groupId/mine/copy',
    documented({
      tag,
      summary: 'Everything that is kept about oneself, whole, to take away',
      sends: 'nothing',
      callers,
      answers: { 200: ownRecord },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await exportRecord(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .put(
    '/groups/:groupId/mine/erasure',
    documented({
      tag,
      summary: 'Ask to be erased in a day',
      sends: 'nothing',
      callers,
      answers: { 200: ownWish },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await askToBeErased(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .post(
    '/groups/:groupId/mine/leave',
    documented({
      tag,
      summary: 'Leave the group by oneself; every sign-in opens nothing from then on',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals,
    }),
    valid('param', groupPath),
    async (c) => {
      await leaveGroup(c.get('deps'), callerOf(c), c.req.valid('param').groupId);
      return c.body(null, 204);
    },
  )
  .delete(
    '/groups/:groupId/mine/erasure',
    documented({
      tag,
      summary: 'Take back that one wants to be erased',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals,
    }),
    valid('param', groupPath),
    async (c) => {
      await takeBackWish(c.get('deps'), callerOf(c), c.req.valid('param').groupId);
      return c.body(null, 204);
    },
  );
