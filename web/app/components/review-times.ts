import { appointmentWords, type Clock } from '../moment.ts';

const minute = 60_000;

/** How long something has been waiting: "2 h 10 min", "3 days 4 h". Cut off, never rounded up. */
export function durationWords(from: string, to: string): string {
  const total = Math.floor((Date.parse(to) - Date.parse(from)) / minute);
  if (total < 1) return 'less than 1 min';
  const days = Math.floor(total / (24 * 60));
  const hours = Math.floor(total / 60) % 24;
  const parts =
    days > 0
      ? [days === 1 ? '1 day' : `${days} days`, hours > 0 ? `${hours} h` : null]
      : [hours > 0 ? `${hours} h` : null, total % 60 > 0 ? `${total % 60} min` : null];
  return parts.filter((part) => part !== null).join(' ');
}

/** A clock time for today, "14:20"; with its day for any other: "tomorrow at 0:05". */
export function clockWords(at: string, clock: Clock): string {
  return appointmentWords(at, clock).replace(/^today at /, '');
}

/** The zone that a page's times are in: "New York time", "UTC". From the IANA name, so that server and browser agree. */
export function zoneWords(timeZone: string): string {
  if (!timeZone.includes('/')) return timeZone;
  const place = timeZone.split('/').at(-1) ?? timeZone;
  return `${place.replaceAll('_', ' ')} time`;
}

/** Whole days to or from a session: 0 means within the last or next 24 hours. */
export function sessionDaysWords(since: number | null, until: number | null): string | null {
  const last =
    since === null
      ? null
      : since === 0
        ? 'The last session was less than a day ago'
        : `The last session was ${dayCount(since)} ago`;
  const next =
    until === null
      ? null
      : until === 0
        ? 'the next is in less than a day'
        : `the next is in ${dayCount(until)}`;
  if (last !== null && next !== null) return `${last}; ${next}.`;
  if (last !== null) return `${last}. No next one is in the calendar.`;
  return next === null ? null : `No session yet; ${next}.`;
}

const dayCount = (days: number) => (days === 1 ? '1 day' : `${days} days`);
