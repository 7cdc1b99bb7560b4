import type { CrisisResources } from '#shared/contracts/crisis-resources.ts';

/**
 * Whom to turn to and when a facilitator is next here; null when that cannot be found out. Asked without the router, which
 * reloads the page, typed words and all, when it cannot get at the scripts of an address.
 */
export async function whoIsThereNow(): Promise<CrisisResources | null> {
  try {
    const answer = await fetch('/who-is-there');
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
