import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf, giveCookie, takeCookie } from '#functions/api/middleware/sign-in.ts';
import { idempotencyKeyOf, signInPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { me } from '#shared/contracts/people.ts';
import {
  newKey,
  ownSignIns,
  replaceKeyRequest,
  signInAnswer,
  signInRequest,
} from '#shared/contracts/sign-in.ts';
import { endOtherSignIns, endOwnSignIn, listOwnSignIns } from './own-sign-ins.ts';
import { readMe } from './read-me.ts';
import { replaceKey } from './replace-key.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export const signInRoutes = new Hono<ApiEnv>()
  .post(
    '/sign-in',
    documented({
      tag: 'Sign in',
      summary: 'Sign in with the seven words',
      sends: 'json',
      callers: 'anybody',
      answers: { 200: signInAnswer },
      refusals: ['wrong-key'],
    }),
    valid('json', signInRequest),
    async (c) => {
      const done = await signIn(
        c.get('deps'),
        c.get('addressHash'),
        c.req.valid('json'),
        c.get('device'),
      );
      giveCookie(c, done.signIn.token, done.signIn.record);
      return c.json(done.answer, 200);
    },
  )
  .post(
    '/sign-out',
    documented({
      tag: 'Sign in',
      summary: 'End the sign-in on the server',
      sends: 'nothing',
      callers: 'anybody',
      answers: { 204: null },
    }),
    async (c) => {
      await signOut(c.get('deps'), c.get('caller'));
      takeCookie(c);
      return c.body(null, 204);
    },
  )
  .get(
    '/sign-ins',
    documented({
      tag: 'Sign in',
      summary: 'Where the caller is signed in',
      callers: 'signed-in',
      answers: { 200: ownSignIns },
    }),
    async (c) => c.json(await listOwnSignIns(c.get('deps'), callerOf(c)), 200),
  )
  .post(
    '/sign-ins/others/end',
    documented({
      tag: 'Sign in',
      summary: 'End all other sign-ins of the caller',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 204: null },
    }),
    async (c) => {
      await endOtherSignIns(c.get('deps'), callerOf(c));
      return c.body(null, 204);
    },
  )
  .post(
    '/sign-ins/:signInId/end',
    documented({
      tag: 'Sign in',
      summary: 'End one sign-in of the caller',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 204: null },
      refusals: ['not-found'],
    }),
    valid('param', signInPath),
    async (c) => {
      await endOwnSignIn(c.get('deps'), callerOf(c), c.req.valid('param').signInId);
      return c.body(null, 204);
    },
  )
  .post(
    '/new-key',
    documented({
      tag: 'Sign in',
      summary:
        'Get other seven words in the place of one’s own, which end with all that they opened',
      sends: 'json',
      callers: 'signed-in',
      idempotent: true,
      answers: { 201: newKey },
      refusals: ['not-allowed'],
    }),
    valid('json', replaceKeyRequest),
    async (c) => {
      const done = await replaceKey(
        c.get('deps'),
        callerOf(c),
        idempotencyKeyOf(c.req.header('Idempotency-Key')),
        c.req.valid('json'),
        c.get('device'),
      );
      giveCookie(c, done.signIn.token, done.signIn.record);
      return c.json(done.answer, 201);
    },
  )
  .get(
    '/me',
    documented({
      tag: 'Sign in',
      summary: 'Who the caller is',
      callers: 'signed-in',
      answers: { 200: me },
    }),
    async (c) => c.json(await readMe(c.get('deps'), callerOf(c)), 200),
  );
