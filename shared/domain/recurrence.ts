import { limits } from '#shared/limits.ts';
import { dayAfter, instantOf } from './cover.ts';

/** When a group meets, in its own calendar and clock. Without `everyWeeks` it meets once. */
export interface Recurrence {
  readonly date: string;
  readonly time: string;
  readonly everyWeeks?: number | undefined;
  /** So many times, the first included. */
  readonly times?: number | undefined;
  /** The last day on which it may meet, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
}

/**
 * The beginnings of all sessions, the first included. The clock shows the same time at each of them, on both sides of a clock
 * change. Null where there are more than can be planned at once.
 */
export function startsOf(plan: Recurrence, timeZone: string): Date[] | null {
  const { everyWeeks } = plan;
  const dates = [plan.date];
  if (everyWeeks !== undefined) {
    const fits = (date: string) =>
      plan.until === undefined ? dates.length < (plan.times ?? 1) : date <= plan.until;
    let next = dayAfter(plan.date, 7 * everyWeeks);
    while (fits(next)) {
      if (dates.length === limits.sessionsAtOnce) return null;
      dates.push(next);
      next = dayAfter(next, 7 * everyWeeks);
    }
  }
  return dates.map((date) => instantOf(date, plan.time, timeZone));
}
