import { expect, it } from 'vitest';
import { instantOf } from '#shared/domain/cover.ts';

// Every change of clocks that Intl knows of in these years, in every zone, and the hours around it.

const minute = 60_000;
const hour = 60 * minute;
const [first, last] = [Date.UTC(2019, 0), Date.UTC(2030, 0)];

function clockOf(timeZone: string) {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  /** `YYYY-MM-DD HH:MM` */
  const shown = (at: number) => format.format(new Date(at));
  return { shown, ahead: (at: number) => Date.parse(`${shown(at).replace(' ', 'T')}Z`) - at };
}
type Clock = ReturnType<typeof clockOf>;

function changesIn({ ahead }: Clock): number[] {
  const changes: number[] = [];
  for (let at = first; at < last; at += 14 * 24 * hour) {
    let [from, to] = [at, at + 14 * 24 * hour];
    if (ahead(from) === ahead(to)) continue;
    while (to - from > minute) {
      const middle = Math.floor((from + to) / 2 / minute) * minute;
      if (ahead(middle) === ahead(at)) from = middle;
      else to = middle;
    }
    changes.push(to);
  }
  return changes;
}

const zones = Intl.supportedValuesOf('timeZone')
  .map((name) => ({ name, clock: clockOf(name) }))
  .map((zone) => ({ ...zone, changes: changesIn(zone.clock) }))
  .filter(({ changes }) => changes.length > 0);

it('there are changes to look at', () => {
  expect(zones.length).toBeGreaterThan(100);
  expect(zones.some(({ name }) => name === 'Europe/London')).toBe(true);
});

it('a clock time is the first instant at which clocks show it, and one that they skip is the instant of the change', () => {
  const wrong: string[] = [];
  for (const { name, clock, changes } of zones) {
    for (const change of changes) {
      const firstShown = new Map<string, number>();
      for (let at = change - 4 * hour; at < change + 4 * hour; at += 10 * minute) {
        const shown = clock.shown(at);
        if (!firstShown.has(shown)) firstShown.set(shown, at);
      }
      // Both sides of the change, as clocks would have gone on without it.
      const local = change + Math.min(clock.ahead(change - minute), clock.ahead(change));
      let before = Number.NEGATIVE_INFINITY;
      for (let at = local - hour; at <= local + 2 * hour; at += 10 * minute) {
        const [date = '', time = ''] = new Date(at).toISOString().slice(0, 16).split('T');
        const is = instantOf(date, time, name).getTime();
        const shouldBe = firstShown.get(`${date} ${time}`) ?? change;
        if (is !== shouldBe) wrong.push(`${name} ${date} ${time}: ${is - shouldBe}`);
        if (is < before) wrong.push(`${name} ${date} ${time} comes before what is earlier`);
        before = is;
      }
    }
  }
  expect(wrong).toEqual([]);
});

it.each([
  ['2026-10-25', '01:30', 'Europe/London', '2026-10-25T00:30:00.000Z'],
  ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
  ['2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:00:00.000Z'],
  ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:00:00.000Z'],
  ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
])('%s %s in %s is %s', (date, time, zone, instant) => {
  expect(instantOf(date, time, zone).toISOString()).toBe(instant);
});
