import type { PagerDeps } from '#functions/pager/send-page.ts';
import type { TriageDeps } from '#functions/triage/pipeline.ts';
import type { ClockJobName } from '#shared/domain/clock-jobs.ts';
import { analyseAgain } from './analyse-again.ts';
import { expiredClaims } from './expired-claims.ts';
import { overdueReviews } from './overdue-reviews.ts';
import { sendPages } from './send-pages.ts';

export type ClockDeps = TriageDeps & PagerDeps;

/**
 * Work that falls due by time. Each may be cut off at any point and started twice: what it has done stays done, and the next
 * run goes on with what is left.
 */
export interface Job {
  readonly name: ClockJobName;
  /** Counts of what was done, for people who look after the clinic. No id, no name, no text. */
  run(deps: ClockDeps): Promise<Readonly<Record<string, number>>>;
}

export const jobs: readonly Job[] = [
  { name: 'expired-claims', run: expiredClaims },
  { name: 'overdue-reviews', run: overdueReviews },
  { name: 'send-pages', run: sendPages },
  { name: 'analyse-again', run: analyseAgain },
];
