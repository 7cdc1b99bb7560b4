import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { type ApiEnv, type Caller, type Callers, nobody } from '#functions/api/env.ts';
import { loggedError } from '#functions/log.ts';
import { askedBy } from '#shared/asked-by.ts';
import { deviceOf } from '#shared/domain/device.ts';
import { Refusal } from '#shared/errors.ts';

const secure = (c: Context<ApiEnv>) => c.get('deps').publicOrigin.startsWith('https:');
const cookieName = (c: Context<ApiEnv>) => (secure(c) ? '__Host-sign-in' : 'sign-in');

const signedIn = () => import('#functions/api/signed-in.ts');

/** Finds out who asks. A cookie that no longer stands for anybody counts as none. */
export const signIn = createMiddleware<ApiEnv>(async (c, next) => {
  const token = getCookie(c, cookieName(c));
  const byItself = c.req.header(askedBy.header) === askedBy.page;
  const found =
    token && token.length <= 100
      ? await (await signedIn()).findCallers(c.get('deps'), token, { byItself })
      : nobody;
  c.set('device', deviceOf(c.req.header('user-agent')));
  c.set('caller', found.caller);
  c.set('halfway', found.halfway);
  c.set('hasNewSignIn', false);
  await next();
  if (c.get('hasNewSignIn') && found.caller) {
    // The new sign-in stands. What is left of the one before ends with its time.
    const { turnOffFor } = await signedIn();
    await turnOffFor(c.get('deps'), found.caller).catch((error: unknown) => {
      const requestId = c.get('requestId');
      c.get('deps').log({
        event: 'failure',
        where: 'telling',
        requestId,
        error: loggedError(error),
      });
    });
  }
});

/** The caller of a route that needs one. Throws `not-signed-in`. */
export function callerOf(c: Context<ApiEnv>): Caller {
  const caller = c.get('caller');
  if (!caller) throw new Refusal('not-signed-in');
  return caller;
}

/** The caller's sign-in itself, for the vault alone, which looks for itself whose it is. Throws `not-signed-in`. */
export function tokenOf(c: Context<ApiEnv>): string {
  const token = getCookie(c, cookieName(c));
  if (!token || !c.get('caller')) throw new Refusal('not-signed-in');
  return token;
}
/** For routes that somebody halfway may call too. */
export const callersOf = (c: Context<ApiEnv>): Callers => ({
  caller: c.get('caller'),
  halfway: c.get('halfway'),
});

/** On a shared device the cookie goes with the browser's window. Whoever was signed in there before is told nothing on it any more. */
export function giveCookie(
  c: Context<ApiEnv>,
  token: string,
  options: { sharedDevice: boolean; endsAt: string },
): void {
  c.set('hasNewSignIn', true);
  setCookie(c, cookieName(c), token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: secure(c),
    path: '/',
    ...(options.sharedDevice ? {} : { expires: new Date(options.endsAt) }),
  });
}

export function takeCookie(c: Context<ApiEnv>): void {
  deleteCookie(c, cookieName(c), { path: '/', secure: secure(c) });
}

/** The only routes that need no sign-in. What is not named here is closed, a route that somebody adds tomorrow included. */
export const openRoutes: ReadonlySet<string> = new Set([
  'GET /crisis-resources',
  'POST /invitations/open',
  'POST /join',
  'POST /join/again',
  'POST /join/staff',
  'POST /sign-in',
  'POST /sign-out',
  'GET /sign-in',
  'POST /sign-in/passkey',
  'POST /sign-in/passkey-alone',
  'POST /sign-in/without-passkey',
  'POST /passkeys/challenge',
  'POST /passkeys',
  'GET /openapi.json',
  'GET /docs',
]);

export const signedInUnlessOpen = createMiddleware<ApiEnv>(async (c, next) => {
  const path = c.req.path.replace(/^\/api\/v1/, '');
  if (!openRoutes.has(`${c.req.method} ${path}`)) callerOf(c);
  await next();
});
