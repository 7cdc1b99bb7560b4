import { listOwedPages } from '#functions/data/pages.ts';
import { loggedError } from '#functions/log.ts';
import { byClinic, type PageCame, sendPages } from '#functions/pager/send-pages.ts';
import type { Time } from './budget.ts';
import type { ClockDeps } from './jobs.ts';

/** Pages that one minute looks at. What goes to the same person goes in one message, so a flood takes few. */
const mostPerRun = 1000;
/** After so many in a row the channel is taken to be away: the rest is not made to wait for it, and waits for the next minute. */
const silencesUntilAway = 3;

/**
 * Sends the pages that have not arrived and are due again, clinic after clinic. New ones were sent from the stream already, as a
 * rule. A clinic whose pages cannot be sent keeps no other waiting.
 */
export async function sendOwedPages(deps: ClockDeps, time: Time): Promise<Record<string, number>> {
  const until = deps.now().toISOString();
  const due = await listOwedPages(deps.store, { until, limit: mostPerRun });
  const did: Record<string, number> = { due: due.length };
  let silences = 0;
  for (const [at, [clinic, pages]] of [...byClinic(due)].entries()) {
    // However little time there is: one clinic is done, so that the list comes to its end.
    if (silences >= silencesUntilAway || (at > 0 && time.isUp())) break;
    let came: PageCame[];
    try {
      came = await sendPages(deps, clinic, pages);
    } catch (error) {
      came = pages.map(() => 'failed');
      const entry = { event: 'failure', where: 'clock/send-pages', requestId: null } as const;
      deps.log({ ...entry, error: loggedError(error) });
    }
    silences = came.includes('channel-away') ? silences + 1 : 0;
    for (const what of came) did[what] = (did[what] ?? 0) + 1;
  }
  return did;
}
