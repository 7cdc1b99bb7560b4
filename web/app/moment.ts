import type { Cover } from '#shared/contracts/crisis-resources.ts';
import type { CoarseMoment, Moment } from '#shared/contracts/primitives.ts';

/** What "now" is for a page, taken once on the server so that browser and server say the same. */
export interface Clock {
  /** An instant in UTC, ISO 8601. */
  now: string;
  /** IANA name. */
  timeZone: string;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const dayLength = 24 * 60 * 60 * 1000;

/** A time as people say it: "Tuesday evening" for members, day and clock for clinicians. */
export function momentWords(moment: Moment, clock: Clock): string {
  if (moment.precision === 'exact') return exactWords(moment.at, clock);
  return coarseWords(moment, localTime(clock.now, clock.timeZone).date);
}

function coarseWords({ date, part }: CoarseMoment, today: string): string {
  const days = daysBetween(date, today);
  if (days <= 0) return part === 'night' ? 'early today' : `this ${part}`;
  if (days === 1) return part === 'night' ? 'early yesterday' : `yesterday ${part}`;
  if (days < 7) {
    return part === 'night' ? `early on ${weekday(date)}` : `${weekday(date)} ${part}`;
  }
  if (days < 14) return 'last week';
  if (days < 35) return `${['two', 'three', 'four'][Math.floor(days / 7) - 2]} weeks ago`;
  return date.slice(0, 4) === today.slice(0, 4)
    ? `in ${monthName(date)}`
    : `in ${monthName(date)} ${date.slice(0, 4)}`;
}

function exactWords(at: string, clock: Clock): string {
  const { date, time } = localTime(at, clock.timeZone);
  const days = daysBetween(date, localTime(clock.now, clock.timeZone).date);
  if (days === 0) return `today, ${time}`;
  if (days === 1) return `yesterday, ${time}`;
  return `${weekday(date).slice(0, 3)} ${dayAndMonth(date, clock)}, ${time}`;
}

/** Day and hour of something agreed on, inside a sentence: "on Thursday 26 November at 18:00", "tomorrow at 9:00". */
export function onAppointment(at: string, clock: Clock): string {
  const words = appointmentWords(at, clock);
  return /^to/.test(words) ? words : `on ${words}`;
}

/** The same by itself: "Thursday 26 November at 18:00". */
export function appointmentWords(at: string, clock: Clock): string {
  const { date, time } = localTime(at, clock.timeZone);
  const days = daysBetween(localTime(clock.now, clock.timeZone).date, date);
  if (days === 0) return `today at ${time}`;
  if (days === 1) return `tomorrow at ${time}`;
  return `${weekday(date)} ${dayAndMonth(date, clock)} at ${time}`;
}

/** A calendar day (YYYY-MM-DD) with its year: "31 May 2027". */
export const dateWords = (date: string): string =>
  `${noon(date).getUTCDate()} ${monthName(date)} ${date.slice(0, 4)}`;

/** When somebody is here, without promising that they answer. */
export function coverWords(cover: Cover, now: string): string {
  if (cover.state === 'unknown') return 'It may be a while before a facilitator is here.';
  const clock = { now, timeZone: cover.timeZone };
  if (cover.state === 'staffed-now') {
    return `A facilitator is here now, until ${localTime(cover.until, cover.timeZone).time}.`;
  }
  const { date, time } = localTime(cover.from, cover.timeZone);
  const days = daysBetween(localTime(now, cover.timeZone).date, date);
  const when =
    days > 1 && days < 7 ? `on ${weekday(date)} at ${time}` : onAppointment(cover.from, clock);
  return `A facilitator is next here ${when}.`;
}

/** Calendar day (YYYY-MM-DD) and clock (H:MM, 24 hours) of an instant. */
function localTime(at: string, timeZone: string): { date: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return {
    date: `${of('year')}-${of('month')}-${of('day')}`,
    time: `${Number(of('hour'))}:${of('minute')}`,
  };
}

const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const daysBetween = (from: string, to: string) =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / dayLength);
const weekday = (date: string) => weekdays[noon(date).getUTCDay()] ?? '';
const monthName = (date: string) => months[noon(date).getUTCMonth()] ?? '';

function dayAndMonth(date: string, clock: Clock): string {
  const sameYear = date.slice(0, 4) === localTime(clock.now, clock.timeZone).date.slice(0, 4);
  const day = `${noon(date).getUTCDate()} ${monthName(date)}`;
  return sameYear ? day : `${day} ${date.slice(0, 4)}`;
}
