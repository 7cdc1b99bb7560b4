import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { agendaItemPath, groupPath, idempotencyKeyOf, postPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { addedItem, addThemeRequest, agenda, markItemRequest } from '#shared/contracts/agenda.ts';
import { addTheme } from './add-theme.ts';
import { bringPost } from './bring-post.ts';
import { markItem } from './mark-item.ts';
import { readAgenda } from './read-agenda.ts';
import { takeBack } from './take-back.ts';

const tag = 'Sessions';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;

export const agendaRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/agenda',
    documented({
      tag,
      summary: 'What the group brings to its next session',
      callers,
      answers: { 200: agenda },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readAgenda(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .post(
    '/groups/:groupId/agenda',
    documented({
      tag,
      summary: 'Bring a theme to the next session',
      sends: 'json',
      callers,
      idempotent: true,
      answers: { 201: addedItem },
      refusals: [...refusals, 'agreement-changed', 'no-room'],
    }),
    valid('param', groupPath),
    valid('json', addThemeRequest),
    async (c) =>
      c.json(
        await addTheme(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .post(
    '/groups/:groupId/threads/:threadId/posts/:number/agenda',
    documented({
      tag,
      summary: 'Bring one’s own post to the next session',
      sends: 'nothing',
      callers,
      idempotent: true,
      answers: { 201: addedItem },
      refusals: [...refusals, 'agreement-changed', 'already-used', 'no-room'],
    }),
    valid('param', postPath),
    async (c) =>
      c.json(
        await bringPost(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param'),
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
        ),
        201,
      ),
  )
  .post(
    '/groups/:groupId/agenda/:itemId/mark',
    documented({
      tag,
      summary: 'Say that an item was discussed, is carried to the session after, or may be shown',
      sends: 'json',
      callers,
      answers: { 204: null },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', agendaItemPath),
    valid('json', markItemRequest),
    async (c) => {
      await markItem(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .post(
    '/groups/:groupId/agenda/:itemId/withdraw',
    documented({
      tag,
      summary: 'Take one’s own item off the agenda',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals,
    }),
    valid('param', agendaItemPath),
    async (c) => {
      await takeBack(c.get('deps'), callerOf(c), c.req.valid('param'));
      return c.body(null, 204);
    },
  );
