import { listOwedPages } from '#functions/data/pages.ts';
import { sendPage } from '#functions/pager/send-page.ts';
import { eachDue } from './each-due.ts';
import type { ClockDeps } from './jobs.ts';

/** Sends the pages that have not arrived and are due again. New ones were sent from the stream already, as a rule. */
export async function sendPages(deps: ClockDeps): Promise<Record<string, number>> {
  const until = deps.now().toISOString();
  return eachDue(
    deps,
    'send-pages',
    (limit) => listOwedPages(deps.store, { until, limit }),
    (page) => sendPage(deps, page),
    'channel-away',
  );
}
