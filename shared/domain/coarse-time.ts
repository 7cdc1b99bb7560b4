import type { CoarseMoment, Moment } from '#shared/contracts/primitives.ts';
import { dateFormat } from './date-format.ts';

/** Calendar day (YYYY-MM-DD) and hour (0-23) of an instant in an IANA time zone. */
function localDayAndHour(at: Date, timeZone: string): { date: string; hour: number } {
  const parts = dateFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}

/** A day and a part of it: night 0-5, morning 6-11, afternoon 12-17, evening 18-23. In a group of eight more would tell who. */
export function coarseMoment(at: string, timeZone: string): CoarseMoment {
  const { date, hour } = localDayAndHour(new Date(at), timeZone);
  const part = hour < 6 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return { precision: 'coarse', date, part };
}

/** Exact for clinicians, coarse for everybody else. */
export function momentFor(role: string, at: string, timeZone: string): Moment {
  return role === 'clinician' ? { precision: 'exact', at } : coarseMoment(at, timeZone);
}
