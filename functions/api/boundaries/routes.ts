import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, mutePath, postPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  boundaries,
  setNotesRequest,
  setQuietHoursRequest,
  takeBreakRequest,
} from '#shared/contracts/boundaries.ts';
import { muteName, unmute } from './mute.ts';
import { readBoundaries } from './own-boundaries.ts';
import { setNotes } from './set-notes.ts';
import { setBreak, setQuietHours } from './set-rest.ts';

const tag = 'Boundaries';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;
const told = (summary: string) =>
  documented({ tag, summary, sends: 'nothing', callers, answers: { 204: null }, refusals });

const set = (summary: string) =>
  documented({ tag, summary, sends: 'json', callers, answers: { 204: null }, refusals });

export const boundaryRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/boundaries',
    documented({
      tag,
      summary: 'What the caller has set for themselves; nobody else is told',
      callers,
      answers: { 200: boundaries },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readBoundaries(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .put(
    '/groups/:groupId/boundaries/notes',
    set('Say which content notes fold posts, and which keep threads out of lists'),
    valid('param', groupPath),
    valid('json', setNotesRequest),
    async (c) => {
      const { groupId } = c.req.valid('param');
      await setNotes(c.get('deps'), callerOf(c), groupId, c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .put(
    '/groups/:groupId/boundaries/quiet-hours',
    set('Say in which hours nothing announces itself, by the clocks of the group'),
    valid('param', groupPath),
    valid('json', setQuietHoursRequest),
    async (c) => {
      const { groupId } = c.req.valid('param');
      await setQuietHours(c.get('deps'), callerOf(c), groupId, c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .delete(
    '/groups/:groupId/boundaries/quiet-hours',
    told('Have no quiet hours'),
    valid('param', groupPath),
    async (c) => {
      await setQuietHours(c.get('deps'), callerOf(c), c.req.valid('param').groupId, null);
      return c.body(null, 204);
    },
  )
  .put(
    '/groups/:groupId/boundaries/break',
    set('Take a break, in which one is asked for nothing; nobody else is told'),
    valid('param', groupPath),
    valid('json', takeBreakRequest),
    async (c) => {
      const { groupId } = c.req.valid('param');
      await setBreak(c.get('deps'), callerOf(c), groupId, c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .delete(
    '/groups/:groupId/boundaries/break',
    told('End one’s break'),
    valid('param', groupPath),
    async (c) => {
      await setBreak(c.get('deps'), callerOf(c), c.req.valid('param').groupId, null);
      return c.body(null, 204);
    },
  )
  .delete(
    '/groups/:groupId/boundaries/mutes/:muteId',
    told('Show a muted name again'),
    valid('param', mutePath),
    async (c) => {
      await unmute(c.get('deps'), callerOf(c), c.req.valid('param'));
      return c.body(null, 204);
    },
  )
  .put(
    '/groups/:groupId/threads/:threadId/posts/:number/muted',
    documented({
      tag,
      summary: 'Mute the name under which a post stands; nobody else is told',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals: [...refusals, 'no-room'],
    }),
    valid('param', postPath),
    async (c) => {
      await muteName(c.get('deps'), callerOf(c), c.req.valid('param'), 'mute');
      return c.body(null, 204);
    },
  )
  .delete(
    '/groups/:groupId/threads/:threadId/posts/:number/muted',
    told('Show the name under which a post stands again'),
    valid('param', postPath),
    async (c) => {
      await muteName(c.get('deps'), callerOf(c), c.req.valid('param'), 'unmute');
      return c.body(null, 204);
    },
  );
