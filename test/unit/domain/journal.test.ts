import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysFrom, firstDayShown, weekOf, weeksShown } from '#shared/domain/journal.ts';

const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe('the weeks of a journal', () => {
  it('begin on Mondays, also over the end of a year', () => {
    expect(weekOf('2026-11-18')).toBe('2026-11-16');
    expect(weekOf('2026-11-16')).toBe('2026-11-16');
    expect(weekOf('2027-01-03')).toBe('2026-12-28');
  });

  it('have seven days each, and a day lies in its own', () => {
    fc.assert(
      fc.property(date, (one) => {
        const monday = weekOf(one);
        expect(weekOf(monday)).toBe(monday);
        expect(daysFrom(monday, one)).toBeGreaterThanOrEqual(0);
        expect(daysFrom(monday, one)).toBeLessThan(7);
      }),
    );
  });

  it('fit into the picture whole, today in the last of them', () => {
    fc.assert(
      fc.property(date, (today) => {
        const first = firstDayShown(today);
        expect(weekOf(first)).toBe(first);
        const place = daysFrom(first, today);
        expect(Math.floor(place / 7)).toBe(weeksShown - 1);
      }),
    );
  });
});
