import type { Cover } from '#shared/contracts/crisis-resources.ts';
import { dateFormat } from './date-format.ts';

/** One stretch of a week in which a facilitator reads here; ISO weekday (Monday = 1), local times `HH:MM`, end after start. */
export interface StaffedHours {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

const dayLong = 24 * 60 * 60 * 1000;

/**
 * The instant at which clocks in `timeZone` show this date and time; the earlier one where clocks go back, and where they skip it the
 * instant at which they do. A later time of the same day never comes to an earlier instant.
 */
export function instantOf(date: string, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  // No clock is a day ahead of another or behind, so these lie on both sides of it.
  const before = offsetAt(wanted - dayLong, timeZone);
  const after = offsetAt(wanted + dayLong, timeZone);
  const shows = (offset: number) => offsetAt(wanted - offset, timeZone) === offset;
  if (before === after || shows(before)) return new Date(wanted - before);
  if (shows(after)) return new Date(wanted - after);
  return changeBetween(wanted - after, wanted - before, timeZone);
}

/** The instant at which clocks change, between one before it and one after it; to the second. */
function changeBetween(before: number, after: number, timeZone: string): Date {
  const old = offsetAt(before, timeZone);
  let [from, to] = [before, after];
  while (to - from > 1000) {
    const middle = Math.floor((from + to) / 2000) * 1000;
    if (offsetAt(middle, timeZone) === old) from = middle;
    else to = middle;
  }
  return new Date(to);
}

const clockIn = (timeZone: string) =>
  dateFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

/** Milliseconds by which clocks in the zone are ahead of UTC at an instant. */
function offsetAt(at: number, timeZone: string): number {
  const parts = clockIn(timeZone).formatToParts(new Date(at));
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

/** The local calendar day of an instant, `YYYY-MM-DD`. */
export function localDate(at: Date, timeZone: string): string {
  return dateFormat('en-CA', { timeZone }).format(at);
}

/** The calendar day so many days after `date` (`YYYY-MM-DD`). Days are not all 24 hours long where clocks change. */
export function dayAfter(date: string, days: number): string {
  const noon = new Date(`${date}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

/** ISO weekday of a calendar day (Monday = 1). */
export const weekdayOf = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay() || 7;

/** Nobody plans closing for longer; with nothing in so many days cover is unknown. */
const daysLookedAhead = 60;

/**
 * Whether a facilitator is here now, and else when next; on closed dates (`YYYY-MM-DD`, local) nobody is. With no staffed hours:
 * unknown, never "always". The one source of the next staffed time, for members and staff alike.
 */
export function coverAt(
  now: Date,
  hours: readonly StaffedHours[],
  timeZone: string,
  closedDates: readonly string[] = [],
): Cover {
  if (hours.length === 0) return { state: 'unknown' };
  const today = localDate(now, timeZone);
  // From yesterday, so that a day which began earlier elsewhere is not missed.
  for (let ahead = -1; ahead <= daysLookedAhead; ahead += 1) {
    const date = dayAfter(today, ahead);
    if (closedDates.includes(date)) continue;
    const stretches = hours
      .filter((stretch) => stretch.weekday === weekdayOf(date))
      .map(({ from, to }) => ({
        from: instantOf(date, from, timeZone),
        until: instantOf(date, to, timeZone),
      }))
      .sort((a, b) => a.from.getTime() - b.from.getTime());
    for (const { from, until } of stretches) {
      if (from <= now && now < until) {
        return { state: 'staffed-now', until: until.toISOString(), timeZone };
      }
      if (from > now) return { state: 'staffed-later', from: from.toISOString(), timeZone };
    }
  }
  return { state: 'unknown' };
}

/** What was said of cover a while ago, as far as it still holds at `now` (ISO instant); else unknown, never a guess. */
export function coverAsOf(cover: Cover, now: string): Cover {
  if (cover.state === 'staffed-now' && cover.until <= now) return { state: 'unknown' };
  if (cover.state === 'staffed-later' && cover.from <= now) return { state: 'unknown' };
  return cover;
}
