import type { PagerDeps } from '#functions/pager/send-pages.ts';
import type { TriageDeps } from '#functions/triage/pipeline.ts';
import type { Vault } from '#functions/vault/ask.ts';
import type { ClockJobName } from '#shared/domain/clock-jobs.ts';
import { analyseAgain } from './analyse-again.ts';
import type { Time } from './budget.ts';
import { checkContactDates } from './contact-dates.ts';
import { makeDigest } from './digests.ts';
import { eraseDue } from './erasures.ts';
import { expiredClaims } from './expired-claims.ts';
import { overdueReviews } from './overdue-reviews.ts';
import { removeOldWords } from './retention.ts';
import { sendOwedPages } from './send-pages.ts';
import { type TellingDeps, tellPeople } from './tell-people.ts';
import { raiseUnanswered } from './unanswered.ts';
import { overClinics, overGroups } from './walks.ts';

export type ClockDeps = TriageDeps & PagerDeps & TellingDeps & { readonly vault: Vault };

/**
 * Work that falls due by time. Each may be cut off at any point and started twice: what it has done stays done, and the next
 * run goes on with what is left.
 */
export interface Job {
  readonly name: ClockJobName;
  /** Counts of what was done, for people who look after the clinic. No id, no name, no text. */
  run(deps: ClockDeps, time: Time): Promise<Readonly<Record<string, number>>>;
}

/**
 * Work that goes through all clinics or groups. It is done in steps, from place to place, at its own rhythm; what a step has done
 * stays done. A round that was cut off goes on at the last place that was kept.
 */
export interface Walk {
  readonly name: ClockJobName;
  /** Does one step, from the beginning where `from` is null. `next` is the place to go on from, null at the end. */
  step(deps: ClockDeps, from: string | null, time: Time): Promise<Step>;
}
export interface Step {
  readonly did: Readonly<Record<string, number>>;
  readonly next: string | null;
}

export const jobs: readonly (Job | Walk)[] = [
  { name: 'expired-claims', run: expiredClaims },
  { name: 'overdue-reviews', run: overdueReviews },
  { name: 'send-pages', run: sendOwedPages },
  overGroups('unanswered', raiseUnanswered),
  overGroups('digests', makeDigest),
  overClinics('contact-dates', checkContactDates),
  overGroups('retention', removeOldWords),
  { name: 'erasures', run: eraseDue },
  { name: 'tell-people', run: tellPeople },
  { name: 'analyse-again', run: analyseAgain },
];
