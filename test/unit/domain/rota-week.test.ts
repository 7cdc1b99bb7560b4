import { describe, expect, it } from 'vitest';
import type { Rota } from '#shared/contracts/rota.ts';
import { weekOf } from '#shared/domain/rota-week.ts';
import { testRota } from '#test/factories/clinic.ts';

const newYork = 'America/New_York';
const spring = new Date('2027-03-10T15:00:00Z');
const nightly: Rota = {
  ...testRota,
  shifts: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    from: '20:00',
    to: '08:00',
    contact: 'first',
  })),
};

describe('who is told at once in the week', () => {
  it('is said for seven days from today on, each from midnight to midnight by the clinic’s clocks', () => {
    const week = weekOf(spring, nightly, newYork).days;
    expect(week.map((one) => one.date)).toEqual(
      [10, 11, 12, 13, 14, 15, 16].map((day) => `2027-03-${day}`),
    );
    for (const { stretches, hours } of week) {
      const [first, last] = [stretches[0], stretches.at(-1)];
      expect(Date.parse(last?.until ?? '') - Date.parse(first?.from ?? '')).toBe(hours * 3_600_000);
      stretches.slice(1).forEach((one, at) => {
        expect(one.from).toBe(stretches[at]?.until);
      });
    }
  });

  it('hands over at the same time of the clock on the day on which clocks change, which is shorter', () => {
    const sunday = weekOf(spring, nightly, newYork).days[4];
    expect(sunday).toMatchObject({ date: '2027-03-14', hours: 23 });
    expect(sunday?.stretches.map((one) => [one.from, one.onCall])).toEqual([
      ['2027-03-14T05:00:00.000Z', ['first']],
      ['2027-03-14T12:00:00.000Z', []],
      ['2027-03-15T00:00:00.000Z', ['first']],
    ]);
    expect(weekOf(spring, nightly, newYork).clockChange).toEqual({ date: '2027-03-14', hours: 23 });
    expect(weekOf(new Date('2027-03-15T15:00:00Z'), nightly, newYork).clockChange).toEqual({
      date: '2027-11-07',
      hours: 25,
    });
    expect(weekOf(spring, nightly, 'Asia/Kathmandu').clockChange).toBeNull();
  });

  it('names those who are told in the place of nobody, and nobody only where the rota has no contact', () => {
    const gap = weekOf(spring, nightly, newYork).days[1]?.stretches[1];
    expect(gap).toMatchObject({ onCall: [], told: ['second'] });
    const empty = weekOf(
      spring,
      { ...testRota, contacts: [], shifts: [], ladder: [{ afterMinutes: 0, tells: ['on-call'] }] },
      newYork,
    ).days;
    expect(empty.every(({ stretches }) => stretches.length === 1)).toBe(true);
    expect(empty[0]?.stretches[0]).toMatchObject({ onCall: [], told: [] });
  });
});
