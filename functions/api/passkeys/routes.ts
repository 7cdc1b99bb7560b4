import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf, callersOf, giveCookie } from '#functions/api/middleware/sign-in.ts';
import { passkeyPath } from '#functions/api/paths.ts';
import { readMe } from '#functions/api/sign-ins/read-me.ts';
import { skipPasskey } from '#functions/api/sign-ins/skip-passkey.ts';
import { readSignInStep } from '#functions/api/sign-ins/what-is-needed.ts';
import { valid } from '#functions/api/valid.ts';
import {
  addPasskeyRequest,
  passkeyChallenge,
  passkeyChallengeRequest,
  passkeyList,
  showPasskeyRequest,
  signedInFully,
  signInAloneRequest,
  signInStep,
} from '#shared/contracts/passkey.ts';
import { addPasskey } from './add-passkey.ts';
import { askForPasskey } from './ask-for-passkey.ts';
import { ownPasskeys } from './list-passkeys.ts';
import { removePasskey } from './remove-passkey.ts';
import { showPasskey } from './show-passkey.ts';
import { signInAlone } from './sign-in-alone.ts';

// Those that `halfway` sign-ins may call are open to anybody by their address, and ask themselves.

const tag = 'Passkeys';

export const passkeyRoutes = new Hono<ApiEnv>()
  .get(
    '/sign-in',
    documented({
      tag,
      summary: 'What the sign-in still waits for',
      callers: 'anybody',
      answers: { 200: signInStep },
      refusals: ['not-signed-in'],
    }),
    async (c) => c.json(await readSignInStep(c.get('deps'), callersOf(c)), 200),
  )
  .post(
    '/passkeys/challenge',
    documented({
      tag,
      summary: 'Begin to show or to add a passkey',
      sends: 'json',
      callers: 'anybody',
      answers: { 200: passkeyChallenge },
      refusals: ['not-signed-in', 'not-allowed'],
    }),
    valid('json', passkeyChallengeRequest),
    async (c) => {
      const options = await askForPasskey(c.get('deps'), callersOf(c), c.req.valid('json'));
      return c.json({ options }, 200);
    },
  )
  .post(
    '/passkeys',
    documented({
      tag,
      summary: 'Keep a new passkey; the first one completes the sign-in',
      sends: 'json',
      callers: 'anybody',
      answers: { 204: null },
      refusals: ['not-signed-in', 'not-allowed', 'wrong-passkey', 'already-used'],
    }),
    valid('json', addPasskeyRequest),
    async (c) => {
      const done = await addPasskey(c.get('deps'), callersOf(c), c.req.valid('json'));
      if (done) giveCookie(c, done.token, done.record);
      return c.body(null, 204);
    },
  )
  .post(
    '/sign-in/passkey',
    documented({
      tag,
      summary: 'Complete the sign-in with a passkey',
      sends: 'json',
      callers: 'anybody',
      answers: { 200: signedInFully },
      refusals: ['not-signed-in', 'wrong-passkey'],
    }),
    valid('json', showPasskeyRequest),
    async (c) => {
      const deps = c.get('deps');
      const json = c.req.valid('json');
      const done = await showPasskey(deps, c.get('addressHash'), callersOf(c), json);
      giveCookie(c, done.token, done.record);
      return c.json({ me: await readMe(deps, done.record) }, 200);
    },
  )
  .post(
    '/sign-in/passkey-alone',
    documented({
      tag,
      summary: 'Sign in with a passkey in the place of the seven words; for members and alumni',
      sends: 'json',
      callers: 'anybody',
      answers: { 200: signedInFully },
      refusals: ['not-signed-in', 'wrong-passkey'],
    }),
    valid('json', signInAloneRequest),
    async (c) => {
      const done = await signInAlone(
        c.get('deps'),
        c.get('addressHash'),
        c.req.valid('json'),
        c.get('device'),
      );
      giveCookie(c, done.signIn.token, done.signIn.record);
      return c.json({ me: done.me }, 200);
    },
  )
  .post(
    '/sign-in/without-passkey',
    documented({
      tag,
      summary: 'Complete the sign-in without a passkey: only where everybody is made up',
      sends: 'nothing',
      callers: 'anybody',
      answers: { 200: signedInFully },
      refusals: ['not-signed-in', 'not-allowed'],
    }),
    async (c) => {
      const deps = c.get('deps');
      const done = await skipPasskey(deps, callersOf(c));
      giveCookie(c, done.token, done.record);
      return c.json({ me: await readMe(deps, done.record) }, 200);
    },
  )
  .get(
    '/passkeys',
    documented({
      tag,
      summary: 'One’s own passkeys',
      callers: 'signed-in',
      answers: { 200: passkeyList },
      refusals: ['not-allowed'],
    }),
    async (c) => c.json(await ownPasskeys(c.get('deps'), callerOf(c)), 200),
  )
  .delete(
    '/passkeys/:passkeyId',
    documented({
      tag,
      summary: 'Remove one of one’s own passkeys; of staff’s never the last',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 204: null },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', passkeyPath),
    async (c) => {
      await removePasskey(c.get('deps'), callerOf(c), c.req.valid('param').passkeyId);
      return c.body(null, 204);
    },
  );
