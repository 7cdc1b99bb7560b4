import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { ApiEnv, Caller } from '#functions/api/env.ts';
import { findSignIn } from '#functions/data/sign-ins.ts';
import { tokenHash } from '#functions/secrets.ts';
import { Refusal } from '#shared/errors.ts';

const secure = (c: Context<ApiEnv>) => c.get('deps').publicOrigin.startsWith('https:');
const cookieName = (c: Context<ApiEnv>) => (secure(c) ? '__Host-sign-in' : 'sign-in');

/** Finds out who asks. A cookie that no longer stands for anybody counts as none. */
export const signIn = createMiddleware<ApiEnv>(async (c, next) => {
  const token = getCookie(c, cookieName(c));
  const { store, now } = c.get('deps');
  let caller: Caller | null = null;
  if (token && token.length <= 100) {
    const signInHash = tokenHash(token);
    const found = await findSignIn(store, signInHash, now());
    if (found) {
      caller = { principal: found.principal, sharedDevice: found.sharedDevice, signInHash };
    }
  }
  c.set('caller', caller);
  await next();
});

/** The caller of a route that needs one. Throws `not-signed-in`. */
export function callerOf(c: Context<ApiEnv>): Caller {
  const caller = c.get('caller');
  if (!caller) throw new Refusal('not-signed-in');
  return caller;
}

/** On a shared device the cookie goes with the browser's window. */
export function giveCookie(
  c: Context<ApiEnv>,
  token: string,
  options: { sharedDevice: boolean; endsAt: string },
): void {
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
  'POST /sign-in',
  'POST /sign-out',
  'GET /openapi.json',
  'GET /docs',
]);

export const signedInUnlessOpen = createMiddleware<ApiEnv>(async (c, next) => {
  const path = c.req.path.replace(/^\/api\/v1/, '');
  if (!openRoutes.has(`${c.req.method} ${path}`)) callerOf(c);
  await next();
});
