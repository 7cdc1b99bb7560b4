import type { Store } from '#functions/data/table.ts';
import type { Log } from '#functions/log.ts';
import type { Classifier } from '#functions/triage/classifier.ts';
import type { ClockJobName } from '#shared/domain/clock-jobs.ts';
import { analyseAgain } from './analyse-again.ts';

export interface ClockDeps {
  readonly store: Store;
  readonly classifier: Classifier;
  readonly log: Log;
  readonly now: () => Date;
}

/**
 * Work that falls due by time. Each may be cut off at any point and started twice: what it has done stays done, and the next
 * run goes on with what is left.
 */
export interface Job {
  readonly name: ClockJobName;
  /** Counts of what was done, for people who look after the clinic. No id, no name, no text. */
  run(deps: ClockDeps): Promise<Readonly<Record<string, number>>>;
}

export const jobs: readonly Job[] = [{ name: 'analyse-again', run: analyseAgain }];
