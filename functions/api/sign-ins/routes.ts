import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf, giveCookie, takeCookie } from '#functions/api/middleware/sign-in.ts';
import { valid } from '#functions/api/valid.ts';
import { me } from '#shared/contracts/people.ts';
import { signInAnswer, signInRequest } from '#shared/contracts/sign-in.ts';
import { readMe } from './read-me.ts';
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
      const done = await signIn(c.get('deps'), c.get('addressHash'), c.req.valid('json'));
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
    '/me',
    documented({
      tag: 'Sign in',
      summary: 'Who the caller is',
      callers: 'signed-in',
      answers: { 200: me },
    }),
    async (c) => c.json(await readMe(c.get('deps'), callerOf(c)), 200),
  );
