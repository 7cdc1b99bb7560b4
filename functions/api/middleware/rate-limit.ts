import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '#functions/api/env.ts';
import { networkOf } from '#functions/api/network.ts';
import { type Allowance, createSharedCount } from '#functions/api/shared-count.ts';
import { keyedHash } from '#functions/secrets.ts';
import { Refusal } from '#shared/errors.ts';
import { openRoutes } from './sign-in.ts';

const minute = 60_000;
const hour = 60 * minute;

type Kind = 'reads' | 'writes';

/** Far above what a person does, far below what a runaway script does. By the minute, per sign-in, or per address without one. */
const ofOne: Record<Kind, Allowance> = {
  reads: { most: 600, step: 50 },
  writes: { most: 120, step: 10 },
};

/** By the minute, all sign-ins of a clinic together, so that no clinic takes from the others: what fifty people do without a pause. */
const ofAClinic: Record<Kind, Allowance> = {
  reads: { most: 30_000, step: 200 },
  writes: { most: 6_000, step: 50 },
};

/** Each sign-in keeps this much of a minute in which its clinic is past its limit: what others do must not silence anybody. */
const keptForOne: Record<Kind, number> = { reads: 60, writes: 10 };

/** Never counted and never refused: where to find help, and leaving. */
const alwaysOpen: ReadonlySet<string> = new Set([
  'GET /api/v1/crisis-resources',
  'POST /api/v1/sign-out',
]);

const methodsOfReading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Slows down floods, across all instances. What stands in the store is a count under a keyed hash that changes every minute: neither an
 * address nor a sign-in, and nothing by which two minutes could be tied together. Guessing of keys and codes is counted besides.
 */
export function rateLimit(addressOf: (c: Context<ApiEnv>) => string) {
  const oneMore = createSharedCount(minute);

  return createMiddleware<ApiEnv>(async (c, next) => {
    const deps = c.get('deps');
    const { secrets, now } = deps;
    const salt = Math.floor(now().getTime() / hour);
    const network = networkOf(addressOf(c));
    const addressHash = keyedHash(secrets, 'address', `${salt} ${network}`).slice(0, 32);
    c.set('addressHash', addressHash);
    if (alwaysOpen.has(`${c.req.method} ${c.req.path}`)) return next();

    const kind = methodsOfReading.has(c.req.method) ? 'reads' : 'writes';
    const inStore = (who: string) => (window: number) =>
      `${kind}#${keyedHash(secrets, 'rate', `${kind} ${who} ${window}`).slice(0, 32)}`;
    const counted = (who: string, allowance: Allowance) =>
      oneMore(deps, { here: `${kind} ${who}`, inStore: inStore(who) }, allowance);

    const caller = c.get('caller');
    // Many may come from one address, of a hospital or a mobile network: whoever asks for what is not there must not use up what others need to get in.
    const isOpen = openRoutes.has(`${c.req.method} ${c.req.path.replace(/^\/api\/v1/, '')}`);
    const stranger = `address ${addressHash}${isOpen ? '' : ', past the open doors'}`;
    const who = caller ? `sign-in ${caller.signInHash}` : stranger;
    const [ownWait, clinicWait] = await Promise.all([
      counted(who, ofOne[kind]),
      caller ? counted(`clinic ${caller.principal.clinicId}`, ofAClinic[kind]) : null,
    ]);
    const wait = ownWait ?? (clinicWait !== null && (await pastOwnShare(counted, who, kind)));
    if (wait) throw new Refusal('too-many-requests', { retryAfterSeconds: wait });
    await next();
  });
}

/** Whether somebody has used up what is kept for them while their clinic is past its limit; counted from then on. */
const pastOwnShare = (
  counted: (who: string, allowance: Allowance) => Promise<number | null>,
  who: string,
  kind: Kind,
) => counted(`share of ${who}`, { most: keptForOne[kind], step: keptForOne[kind] });
