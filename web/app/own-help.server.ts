import type { AppLoadContext } from '@remix-run/node';
import { readOrNull } from './api.server.ts';

/** Nobody who needs help waits longer than this for a better answer than the one that is there already. Milliseconds. */
const longestWait = 1500;

/**
 * The crisis contacts of the reader’s own clinic, and where their safety plan lies if they have one; null where nobody is signed in, or
 * where the answer does not come in time.
 */
export async function ownHelp(request: Request, context: AppLoadContext) {
  if (!request.headers.has('cookie')) return null;
  const found = await Promise.race([
    readOrNull(context.api['crisis-resources'].$get()),
    new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), longestWait).unref();
    }),
  ]);
  if (found === null || found.region === 'unknown') return null;
  return { contacts: found.contacts, ownPlan: found.ownPlan };
}
