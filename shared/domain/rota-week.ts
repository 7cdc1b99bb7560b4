import type { Rota } from '#shared/contracts/rota.ts';
import { dayAfter, instantOf, localDate } from './cover.ts';
import { onCallNow, toldAt } from './rota.ts';

/** Ids of contacts over one stretch of time, ISO instants. */
export interface ToldStretch {
  readonly from: string;
  readonly until: string;
  readonly onCall: readonly string[];
  /** Whom a review of the lane crisis is told to at once. Where nobody is on call these are the next ones; empty only without any contact. */
  readonly told: readonly string[];
}

export interface ToldDay {
  /** Local day, `YYYY-MM-DD`. */
  readonly date: string;
  /** 24, but where clocks change. */
  readonly hours: number;
  readonly stretches: readonly ToldStretch[];
}

const days = 7;
/** Every zone that changes its clocks does so within a year. */
const weeksToTheNextChange = 53;
const hour = 60 * 60 * 1000;

export interface ToldWeek {
  readonly days: readonly ToldDay[];
  /** The next day on which clocks change; null where they do not. */
  readonly clockChange: Omit<ToldDay, 'stretches'> | null;
}

/** Who is told at once in the seven days from today on, and when the clocks behind it change next. */
export const weekOf = (now: Date, rota: Rota, timeZone: string): ToldWeek => ({
  days: toldInTheWeek(now, rota, timeZone),
  clockChange: nextClockChange(now, timeZone),
});

/** Who is told at once on each of the seven days from today on, by the clinic's clocks, whatever these do. */
function toldInTheWeek(now: Date, rota: Rota, timeZone: string): ToldDay[] {
  const today = localDate(now, timeZone);
  return Array.from({ length: days }, (_, ahead) => toldOn(dayAfter(today, ahead), rota, timeZone));
}

function toldOn(date: string, rota: Rota, timeZone: string): ToldDay {
  const [from, until] = daysFrom(date, timeZone);
  const stretches: ToldStretch[] = [];
  for (let at = from; at < until; ) {
    const { contacts, until: change } = onCallNow(at, rota, timeZone);
    const end = change === null || Date.parse(change) > until.getTime() ? until : new Date(change);
    stretches.push({
      from: at.toISOString(),
      until: end.toISOString(),
      onCall: contacts,
      told: toldAt(rota, 0, at, timeZone),
    });
    at = end;
  }
  return { date, hours: hoursIn(date, timeZone), stretches };
}

/** The next day on which clocks change, from today on, and how long it is; null where they do not. */
function nextClockChange(now: Date, timeZone: string): Omit<ToldDay, 'stretches'> | null {
  const today = localDate(now, timeZone);
  const starts = Array.from({ length: weeksToTheNextChange }, (_, week) =>
    dayAfter(today, week * days),
  );
  const start = starts.find((date) => hoursIn(date, timeZone, days) !== days * 24);
  if (start === undefined) return null;
  const dates = Array.from({ length: days }, (_, ahead) => dayAfter(start, ahead));
  const date = dates.find((one) => hoursIn(one, timeZone) !== 24);
  return date === undefined ? null : { date, hours: hoursIn(date, timeZone) };
}

const daysFrom = (date: string, timeZone: string, count = 1): [from: Date, until: Date] => [
  instantOf(date, '00:00', timeZone),
  instantOf(dayAfter(date, count), '00:00', timeZone),
];

function hoursIn(date: string, timeZone: string, count = 1): number {
  const [from, until] = daysFrom(date, timeZone, count);
  return (until.getTime() - from.getTime()) / hour;
}
