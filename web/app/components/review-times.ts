import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { wordsIn } from '../language/words.ts';
import { appointment, type Clock, localTime } from '../moment.ts';

const minute = 60_000;

/** How long something has been waiting: "2 h 10 min", "3 days 4 h". Cut off, never rounded up. */
export function durationWords(from: string, to: string, i18n: I18n): string {
  const total = Math.floor((Date.parse(to) - Date.parse(from)) / minute);
  if (total < 1) return i18n._(msg`less than 1 min`);
  const days = Math.floor(total / (24 * 60));
  const hours = Math.floor(total / 60) % 24;
  const minutes = total % 60;
  const inHours = hours > 0 ? i18n._(msg`${hours} h`) : null;
  const parts =
    days > 0
      ? [daysWords(days, i18n), inHours]
      : [inHours, minutes > 0 ? i18n._(msg`${minutes} min`) : null];
  return parts.filter((part) => part !== null).join(' ');
}

/** A clock time for today, "14:20"; with its day for any other: "tomorrow at 0:05". Inside a sentence, after "until" or "since". */
export function clockWords(at: string, clock: Clock): string {
  const { date, time } = localTime(at, clock.timeZone);
  const isToday = date === localTime(clock.now, clock.timeZone).date;
  const i18n = wordsIn(clock.language);
  if (isToday) {
    return i18n._(
      msg({ message: `${time}`, context: 'a clock time today, after “until” or “since”' }),
    );
  }
  const { day, words } = appointment(at, clock);
  if (day === null) return words;
  return i18n._(
    msg({ message: `${day} at ${time}`, context: 'another day, after “until” or “since”' }),
  );
}

/** The zone that a page's times are in: "New York time", "UTC". From the IANA name, so that server and browser agree. */
export function zoneWords({ timeZone, language }: Pick<Clock, 'timeZone' | 'language'>): string {
  if (!timeZone.includes('/')) return timeZone;
  const place = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  return wordsIn(language)._(msg`${place} time`);
}

/** Whole days to or from a session: 0 means within the last or next 24 hours. */
export function sessionDaysWords(
  since: number | null,
  until: number | null,
  i18n: I18n,
): string | null {
  if (since === null && until === null) return null;
  const ago = since === null || since === 0 ? null : daysWords(since, i18n);
  const ahead = until === null || until === 0 ? null : daysWords(until, i18n);
  if (until === null) return i18n._(lastOnly(ago));
  if (since === null) return i18n._(nextOnly(ahead));
  return i18n._(lastAndNext(ago, ahead));
}

const lastOnly = (ago: string | null) =>
  ago === null
    ? msg`The last session was less than a day ago. No next one is in the calendar.`
    : msg`The last session was ${ago} ago. No next one is in the calendar.`;

const nextOnly = (ahead: string | null) =>
  ahead === null
    ? msg`No session yet; the next is in less than a day.`
    : msg`No session yet; the next is in ${ahead}.`;

function lastAndNext(ago: string | null, ahead: string | null) {
  if (ago === null) {
    return ahead === null
      ? msg`The last session was less than a day ago; the next is in less than a day.`
      : msg`The last session was less than a day ago; the next is in ${ahead}.`;
  }
  return ahead === null
    ? msg`The last session was ${ago} ago; the next is in less than a day.`
    : msg`The last session was ${ago} ago; the next is in ${ahead}.`;
}

const daysWords = (days: number, i18n: I18n) =>
  i18n._(msg`${plural(days, { one: '# day', other: '# days' })}`);
