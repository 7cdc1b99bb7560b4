import type { SessionRecord } from '#functions/data/records.ts';
import { fieldRefusal, Refusal } from '#shared/errors.ts';

/** Nobody can arrange to meet in the past. Throws a refusal of the field. */
export function ensureToCome(start: Date, now: Date): void {
  if (start <= now) throw fieldRefusal('date', 'This time has passed. Please choose one to come.');
}

/** What is past stays as it was. Throws `stale` where the session has begun. */
export function ensureNotBegun({ startsAt }: SessionRecord, now: Date): void {
  if (startsAt > now.toISOString()) return;
  throw new Refusal('stale', {
    detail: 'This session has begun, so it stays as it is. You can plan another one.',
  });
}

export const alreadyMeets = () =>
  fieldRefusal('time', 'The group meets at this time already. Please choose another one.');
