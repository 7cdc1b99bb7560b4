import type { ClinicSettings } from './clinic-settings.ts';
import { minutes } from './clinic-settings.ts';

/** What waits for longer was raised long ago, and a page of a quarter of a year is as much as anybody reads. */
const looksBackDays = 90;

/** Between which two instants a thread was opened that has waited too long for an answer. */
export function unansweredBetween(
  now: Date,
  settings: Pick<ClinicSettings, 'unansweredAfterMinutes'>,
): { readonly from: string; readonly until: string } {
  return {
    from: new Date(now.getTime() - minutes(looksBackDays * 24 * 60)).toISOString(),
    until: new Date(now.getTime() - minutes(settings.unansweredAfterMinutes)).toISOString(),
  };
}
