import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Cover } from '#shared/contracts/crisis-resources.ts';
import type { CoarseMoment, Moment } from '#shared/contracts/primitives.ts';
import { dateFormat } from '#shared/domain/date-format.ts';
import type { Language } from './language/languages.ts';
import { wordsIn } from './language/words.ts';

/** What "now" is for a page, taken once on the server so that browser and server say the same. */
export interface Clock {
  /** An instant in UTC, ISO 8601. */
  now: string;
  /** IANA name. */
  timeZone: string;
  /** In what times are said. */
  language: Language;
}

const dayLength = 24 * 60 * 60 * 1000;

type Part = CoarseMoment['part'];

const todayWords: Record<Part, MessageDescriptor> = {
  night: msg`early today`,
  morning: msg`this morning`,
  afternoon: msg`this afternoon`,
  evening: msg`this evening`,
};

const yesterdayWords: Record<Part, MessageDescriptor> = {
  night: msg`early yesterday`,
  morning: msg`yesterday morning`,
  afternoon: msg`yesterday afternoon`,
  evening: msg`yesterday evening`,
};

const weekdayWords = (weekday: string): Record<Part, MessageDescriptor> => ({
  night: msg`early on ${weekday}`,
  morning: msg`${weekday} morning`,
  afternoon: msg`${weekday} afternoon`,
  evening: msg`${weekday} evening`,
});

const weeksWords = [msg`two weeks ago`, msg`three weeks ago`, msg`four weeks ago`];

/** A time as people say it: "Tuesday evening" for members, day and clock for clinicians. */
export function momentWords(moment: Moment, clock: Clock): string {
  if (moment.precision === 'exact') return exactWords(moment.at, clock);
  const today = localTime(clock.now, clock.timeZone).date;
  return wordsIn(clock.language)._(coarseWords(moment, today, clock.language));
}

function coarseWords({ date, part }: CoarseMoment, today: string, language: Language) {
  const days = daysBetween(date, today);
  if (days <= 0) return todayWords[part];
  if (days === 1) return yesterdayWords[part];
  if (days < 7) return weekdayWords(weekdayOf(date, language))[part];
  const weeks = weeksWords[Math.floor(days / 7) - 2];
  if (days < 14) return msg`last week`;
  if (weeks !== undefined) return weeks;
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  const month = inFull(date, language, { month: 'long', ...(sameYear ? {} : { year: 'numeric' }) });
  return msg`in ${month}`;
}

function exactWords(at: string, clock: Clock): string {
  const i18n = wordsIn(clock.language);
  const { date, time } = localTime(at, clock.timeZone);
  const days = daysBetween(date, localTime(clock.now, clock.timeZone).date);
  if (days === 0) return i18n._(msg`today, ${time}`);
  if (days === 1) return i18n._(msg`yesterday, ${time}`);
  const weekday = inFull(date, clock.language, { weekday: 'short' });
  return `${weekday} ${dayAndMonth(date, clock)}, ${time}`;
}

/** Day and hour of something agreed on, inside a sentence: "on Thursday 26 November at 18:00", "tomorrow at 9:00". */
export function onAppointment(at: string, clock: Clock): string {
  const { day, time, words } = appointment(at, clock);
  return day === null ? words : wordsIn(clock.language)._(msg`on ${day} at ${time}`);
}

/** The same by itself: "Thursday 26 November at 18:00". */
export const appointmentWords = (at: string, clock: Clock): string => appointment(at, clock).words;

/** Its parts, for where another word stands before the day; `day` is null today and tomorrow, which `words` says. */
export function appointment(at: string, clock: Clock) {
  const i18n = wordsIn(clock.language);
  const { date, time } = localTime(at, clock.timeZone);
  const days = daysBetween(localTime(clock.now, clock.timeZone).date, date);
  if (days === 0) return { day: null, time, words: i18n._(msg`today at ${time}`) };
  if (days === 1) return { day: null, time, words: i18n._(msg`tomorrow at ${time}`) };
  const day = `${weekdayOf(date, clock.language)} ${dayAndMonth(date, clock)}`;
  return { day, time, words: i18n._(msg`${day} at ${time}`) };
}

/** A calendar day (YYYY-MM-DD) with its year: "31 May 2027". */
export const dateWords = (date: string, language: Language): string =>
  inFull(date, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** A calendar day (YYYY-MM-DD) of these days, with its weekday: "Monday 31 May". */
export const dayWords = (date: string, language: Language): string =>
  `${weekdayOf(date, language)} ${inFull(date, language, { day: 'numeric', month: 'long' })}`;

/** A month (YYYY-MM) with its year: "May 2027". */
export const monthWords = (month: string, language: Language): string =>
  inFull(`${month}-15`, language, { month: 'long', year: 'numeric' });

/** When somebody is here, without promising that they answer. */
export function coverWords(cover: Cover, now: string, language: Language): string {
  const i18n = wordsIn(language);
  if (cover.state === 'unknown') {
    return i18n._(msg`It may be a while before a facilitator is here.`);
  }
  const clock = { now, timeZone: cover.timeZone, language };
  if (cover.state === 'staffed-now') {
    const until = localTime(cover.until, cover.timeZone).time;
    return i18n._(msg`A facilitator is here now, until ${until}.`);
  }
  const { date, time } = localTime(cover.from, cover.timeZone);
  const days = daysBetween(localTime(now, cover.timeZone).date, date);
  if (days > 1 && days < 7) {
    const weekday = weekdayOf(date, language);
    return i18n._(msg`A facilitator is next here on ${weekday} at ${time}.`);
  }
  const when = onAppointment(cover.from, clock);
  return i18n._(msg`A facilitator is next here ${when}.`);
}

/** Calendar day (YYYY-MM-DD) and clock (H:MM, 24 hours) of an instant. */
export function localTime(at: string, timeZone: string): { date: string; time: string } {
  const parts = dateFormat('en-CA', {
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
/** From one calendar day to another, YYYY-MM-DD. */
export const daysBetween = (from: string, to: string) =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / dayLength);
/** Which rules for dates a language follows here: English as it is written in most of the world, day before month. */
const dateRules: Record<Language, string> = { en: 'en-GB', es: 'es' };

const inFull = (date: string, language: Language, parts: Intl.DateTimeFormatOptions): string =>
  dateFormat(dateRules[language], { timeZone: 'UTC', ...parts }).format(noon(date));

const weekdayOf = (date: string, language: Language) => inFull(date, language, { weekday: 'long' });

function dayAndMonth(date: string, { now, timeZone, language }: Clock): string {
  const sameYear = date.slice(0, 4) === localTime(now, timeZone).date.slice(0, 4);
  return sameYear
    ? inFull(date, language, { day: 'numeric', month: 'long' })
    : dateWords(date, language);
}
