import type { Rota } from '#shared/contracts/rota.ts';
import { minutes } from './clinic-settings.ts';
import { dayAfter, instantOf, localDate, weekdayOf } from './cover.ts';

// Who is on call at an instant, and who is told at which rung of the ladder. Clock times become instants in one way
// (`instantOf`), so shifts that touch on the clock touch in time, on the days on which clocks change as well.

/** A clinic that has not set a rota: nobody can be told, which is shown and rings an alarm. */
const noRota: Rota = {
  contacts: [],
  shifts: [],
  exceptions: [],
  ladder: [
    { afterMinutes: 0, tells: ['on-call'] },
    { afterMinutes: 10, tells: ['on-call'] },
    { afterMinutes: 30, tells: ['on-call'] },
  ],
  repeatMinutes: 30,
};

export const rotaOf = (own: Rota | undefined): Rota => own ?? noRota;

interface Stretch {
  readonly from: Date;
  readonly until: Date;
  readonly contact: string | null;
}

function stretchOf(
  date: string,
  { from, to, contact }: { from: string; to: string; contact: string | null },
  timeZone: string,
): Stretch {
  const lastDay = to > from ? date : dayAfter(date, 1);
  return {
    from: instantOf(date, from, timeZone),
    until: instantOf(lastDay, to, timeZone),
    contact,
  };
}

const covers = ({ from, until }: Stretch, at: Date) => from <= at && at < until;

const week = 7 * 24 * 60 * 60 * 1000;
/** Yesterday's shift may still run, and eight days reach every weekday again. */
const daysAround = Array.from({ length: 10 }, (_, day) => day - 1);

function stretchesAround(at: Date, rota: Rota, timeZone: string) {
  const today = localDate(at, timeZone);
  const days = daysAround.map((ahead) => dayAfter(today, ahead));
  return {
    shifts: days.flatMap((date) =>
      rota.shifts
        .filter((shift) => shift.weekday === weekdayOf(date))
        .map((shift) => stretchOf(date, shift, timeZone)),
    ),
    exceptions: rota.exceptions
      .filter((one) => days.includes(one.date))
      .map((one) => stretchOf(one.date, one, timeZone)),
  };
}

function onCallIn(of: ReturnType<typeof stretchesAround>, at: Date): string[] {
  const instead = of.exceptions.filter((one) => covers(one, at));
  const now = instead.length > 0 ? instead : of.shifts.filter((one) => covers(one, at));
  return [...new Set(now.flatMap((one) => one.contact ?? []))].sort();
}

/** Ids of the contacts on call at an instant; empty where the rota has nobody. */
export const onCallAt = (at: Date, rota: Rota, timeZone: string): string[] =>
  onCallIn(stretchesAround(at, rota, timeZone), at);

/** Who is on call now, and from when somebody else or nobody is (ISO instant; null where nothing changes in the next week). */
export function onCallNow(
  now: Date,
  rota: Rota,
  timeZone: string,
): { contacts: string[]; until: string | null } {
  const around = stretchesAround(now, rota, timeZone);
  const contacts = onCallIn(around, now);
  const changes = [...around.shifts, ...around.exceptions]
    .flatMap(({ from, until }) => [from, until])
    .filter((at) => at > now && at.getTime() - now.getTime() <= week)
    .sort((a, b) => a.getTime() - b.getTime());
  const next = changes.find((at) => onCallIn(around, at).join() !== contacts.join());
  return { contacts, until: next?.toISOString() ?? null };
}

/** When a rung is due on a ladder that begins at `from`. Numbers past the last rung are its repetitions. */
export function rungDueAt(rota: Rota, rung: number, from: Date): Date {
  const known = rota.ladder[rung];
  const last = rota.ladder.at(-1)?.afterMinutes ?? 0;
  const after = known?.afterMinutes ?? last + (rung - rota.ladder.length + 1) * rota.repeatMinutes;
  return new Date(from.getTime() + minutes(after));
}

/** How many rungs are due at `now`, repetitions included. Nothing is due before the ladder begins. */
export function rungsDue(rota: Rota, from: Date, now: Date): number {
  let due = rota.ladder.filter((_, rung) => rungDueAt(rota, rung, from) <= now).length;
  if (due < rota.ladder.length) return due;
  const sinceLast = now.getTime() - rungDueAt(rota, due - 1, from).getTime();
  due += Math.floor(sinceLast / minutes(rota.repeatMinutes));
  return due;
}

/**
 * When the next rung is due, of a ladder that began at `from` and of which `told` rungs were told, the last at `lastAt`. Where the rota
 * was changed on the way, nobody waits longer for it than one step of the new ladder.
 */
export function nextRungAt(rota: Rota, from: Date, told: number, lastAt: Date | null): Date {
  const planned = rungDueAt(rota, told, from);
  if (lastAt === null || told === 0) return planned;
  const step = planned.getTime() - rungDueAt(rota, told - 1, from).getTime();
  return new Date(Math.min(planned.getTime(), lastAt.getTime() + step));
}

/**
 * Whom a rung tells: its own contacts and those of all rungs before it. Where that is nobody, because nobody is on call, the
 * next rung's are told at once, and in the end everybody. Empty only where the rota has no contact at all.
 */
export function toldAt(rota: Rota, rung: number, at: Date, timeZone: string): string[] {
  const onCall = onCallAt(at, rota, timeZone);
  const contactsOf = (rungs: Rota['ladder']) => [
    ...new Set(
      rungs.flatMap(({ tells }) => tells).flatMap((who) => (who === 'on-call' ? onCall : who)),
    ),
  ];
  for (let upTo = rung + 1; upTo <= rota.ladder.length; upTo += 1) {
    const told = contactsOf(rota.ladder.slice(0, upTo));
    if (told.length > 0) return told;
  }
  const all = contactsOf(rota.ladder);
  return all.length > 0 ? all : rota.contacts.map((one) => one.id);
}
