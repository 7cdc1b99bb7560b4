import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, idempotencyKeyOf, notePath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  addedNote,
  addNoteToJournalRequest,
  addToNoteRequest,
  journal,
  readJournalQuery,
} from '#shared/contracts/journal.ts';
import { addNote, addToNote, removeNote, shareNote, takeBackNote } from './change-journal.ts';
import { readJournal } from './read-journal.ts';

const tag = 'For oneself';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;

export const journalRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/journal',
    documented({
      tag,
      summary: 'One’s own check-ins and journal, a month of it, and a picture of the last weeks',
      callers,
      answers: { 200: journal },
      refusals: [...refusals, 'invalid-input'],
    }),
    valid('param', groupPath),
    valid('query', readJournalQuery),
    async (c) =>
      c.json(
        await readJournal(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          c.req.valid('query').month,
        ),
        200,
      ),
  )
  .post(
    '/groups/:groupId/journal',
    documented({
      tag,
      summary: 'Note something for oneself: how it is, in a tap or in words',
      sends: 'json',
      callers,
      idempotent: true,
      answers: { 201: addedNote },
      refusals,
    }),
    valid('param', groupPath),
    valid('json', addNoteToJournalRequest),
    async (c) =>
      c.json(
        await addNote(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .patch(
    '/groups/:groupId/journal/:month/:noteId',
    documented({
      tag,
      summary: 'Add energy and words to a check-in of one press',
      sends: 'json',
      callers,
      answers: { 204: null },
      refusals: [...refusals, 'already-used'],
    }),
    valid('param', notePath),
    valid('json', addToNoteRequest),
    async (c) => {
      await addToNote(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .delete(
    '/groups/:groupId/journal/:month/:noteId',
    documented({
      tag,
      summary: 'Remove a note of one’s own',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals,
    }),
    valid('param', notePath),
    async (c) => {
      await removeNote(c.get('deps'), callerOf(c), c.req.valid('param'));
      return c.body(null, 204);
    },
  )
  .post(
    '/groups/:groupId/journal/:month/:noteId/share',
    documented({
      tag,
      summary: 'Let the facilitators read one note',
      sends: 'nothing',
      callers,
      idempotent: true,
      answers: { 201: addedNote },
      refusals: [...refusals, 'agreement-changed', 'already-used'],
    }),
    valid('param', notePath),
    async (c) =>
      c.json(
        await shareNote(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param'),
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
        ),
        201,
      ),
  )
  .post(
    '/groups/:groupId/journal/:month/:noteId/take-back',
    documented({
      tag,
      summary: 'Let the facilitators no longer read a note',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals,
    }),
    valid('param', notePath),
    async (c) => {
      await takeBackNote(c.get('deps'), callerOf(c), c.req.valid('param'));
      return c.body(null, 204);
    },
  );
