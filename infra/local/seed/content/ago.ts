import type { Moment } from './content-types.ts';

/** So many whole days before the seeding day, at a 24-hour clock time such as `07:05`. */
export function ago(daysAgo: number, time: Moment['time']): Moment {
  return { daysAgo, time };
}
