import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '#functions/api/env.ts';
import { keyedHash } from '#functions/secrets.ts';
import { Refusal } from '#shared/errors.ts';

const minute = 60_000;
/** Far above what a person does, far below what a runaway script does. Per sign-in, or per address without one. */
const most = { reads: 600, writes: 120 } as const;
const reads = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Windows that are kept at most; past that the oldest go, so that memory stays flat. */
const mostWindows = 20_000;

/** Slows down floods within this process. Guessing of keys and codes is counted in the store besides (`attempts`). */
export function rateLimit(addressOf: (c: Context<ApiEnv>) => string) {
  const windows = new Map<string, number>();
  return createMiddleware<ApiEnv>(async (c, next) => {
    const { secrets, now } = c.get('deps');
    const day = now().toISOString().slice(0, 10);
    c.set('addressHash', keyedHash(secrets, 'address', `${day} ${addressOf(c)}`).slice(0, 32));

    const kind = reads.has(c.req.method) ? 'reads' : 'writes';
    const window = Math.floor(now().getTime() / minute);
    const who = c.get('caller')?.signInHash ?? c.get('addressHash');
    const bucket = `${kind} ${who} ${window}`;
    const count = (windows.get(bucket) ?? 0) + 1;
    windows.set(bucket, count);
    if (windows.size > mostWindows) {
      const oldest = windows.keys().next().value;
      if (oldest !== undefined) windows.delete(oldest);
    }
    if (count > most[kind]) {
      const wait = Math.ceil(((window + 1) * minute - now().getTime()) / 1000);
      c.header('Retry-After', String(wait));
      throw new Refusal('too-many-requests', { retryAfterSeconds: wait });
    }
    await next();
  });
}
