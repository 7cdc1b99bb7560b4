import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { valid } from '#functions/api/valid.ts';
import { onCall, testPageRequest } from '#shared/contracts/on-call.ts';
import { clinicRota, setRotaRequest } from '#shared/contracts/rota.ts';
import { readOnCall } from './read-on-call.ts';
import { readRota } from './read-rota.ts';
import { sendTestPage } from './send-test-page.ts';
import { setRota } from './set-rota.ts';

export const onCallRoutes = new Hono<ApiEnv>()
  .get(
    '/on-call',
    documented({
      tag: 'On call',
      summary: 'Who is on call, whom a review is told to, and what was sent',
      callers: 'signed-in',
      answers: { 200: onCall },
      refusals: ['not-allowed'],
    }),
    async (c) => c.json(await readOnCall(c.get('deps'), callerOf(c)), 200),
  )
  .get(
    '/on-call/rota',
    documented({
      tag: 'On call',
      summary: 'The hours and the rota of the clinic',
      callers: 'signed-in',
      answers: { 200: clinicRota },
      refusals: ['not-allowed'],
    }),
    async (c) => c.json(await readRota(c.get('deps'), callerOf(c)), 200),
  )
  .put(
    '/on-call/rota',
    documented({
      tag: 'On call',
      summary: 'Replace the hours and the rota of the clinic, if they are still as they were seen',
      sends: 'json',
      callers: 'signed-in',
      answers: { 200: clinicRota },
      refusals: ['not-allowed', 'stale'],
    }),
    valid('json', setRotaRequest),
    async (c) => c.json(await setRota(c.get('deps'), callerOf(c), c.req.valid('json')), 200),
  )
  .post(
    '/on-call/test-pages',
    documented({
      tag: 'On call',
      summary: 'Send one contact a page that says that it is a test; one a minute',
      sends: 'json',
      callers: 'signed-in',
      answers: { 204: null },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('json', testPageRequest),
    async (c) => {
      await sendTestPage(c.get('deps'), callerOf(c), c.req.valid('json').contact);
      return c.body(null, 204);
    },
  );
