import { localDate } from './cover.ts';

/** Daily work begins at three at night where the clinic is: nobody waits for a page then. */
const beginsAtHour = 3;

/** The calendar day (`YYYY-MM-DD`) whose daily work may be done at `now`; until three at night that is still yesterday's. */
export const workDay = (now: Date, timeZone: string): string =>
  localDate(new Date(now.getTime() - beginsAtHour * 60 * 60_000), timeZone);
