import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startsOf } from '#shared/domain/recurrence.ts';
import { limits } from '#shared/limits.ts';

const day = 24 * 60 * 60_000;
const iso = (dates: Date[] | null) => dates?.map((date) => date.toISOString());

describe('a session that comes again', () => {
  it('is one session where nothing is said of others', () => {
    expect(iso(startsOf({ date: '2026-12-03', time: '18:00' }, 'Europe/London'))).toEqual([
      '2026-12-03T18:00:00.000Z',
    ]);
  });

  it('keeps its clock time when the clocks change', () => {
    const plan = { date: '2026-10-15', time: '18:00', everyWeeks: 1, times: 4 };
    expect(iso(startsOf(plan, 'Europe/London'))).toEqual([
      '2026-10-15T17:00:00.000Z',
      '2026-10-22T17:00:00.000Z',
      '2026-10-29T18:00:00.000Z',
      '2026-11-05T18:00:00.000Z',
    ]);
  });

  it('ends with the last day, that day included', () => {
    const plan = { date: '2026-12-03', time: '18:00', everyWeeks: 2, until: '2026-12-31' };
    expect(iso(startsOf(plan, 'UTC'))?.map((at) => at.slice(0, 10))).toEqual([
      '2026-12-03',
      '2026-12-17',
      '2026-12-31',
    ]);
    expect(startsOf({ ...plan, until: '2026-12-30' }, 'UTC')).toHaveLength(2);
  });

  it('is refused where there are more than can be planned at once, and not where there are just as many', () => {
    const most = { date: '2026-12-03', time: '18:00', everyWeeks: 1, times: limits.sessionsAtOnce };
    expect(startsOf(most, 'UTC')).toHaveLength(limits.sessionsAtOnce);
    expect(startsOf({ ...most, times: undefined, until: '2030-01-01' }, 'UTC')).toBeNull();
  });

  it('shows the same weekday and clock at every time, wherever the group is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'America/New_York',
          'Australia/Lord_Howe',
          'Asia/Kathmandu',
          'Africa/Cairo',
        ),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 12 }),
        (timeZone, ahead, everyWeeks) => {
          const date = new Date(Date.UTC(2026, 0, 1) + ahead * day).toISOString().slice(0, 10);
          const starts = startsOf({ date, time: '18:30', everyWeeks, times: 20 }, timeZone) ?? [];
          const shown = new Set(
            starts.map((at) =>
              new Intl.DateTimeFormat('en-GB', {
                timeZone,
                weekday: 'long',
                hour: '2-digit',
                minute: '2-digit',
              }).format(at),
            ),
          );
          expect(starts).toHaveLength(20);
          expect(shown.size).toBe(1);
        },
      ),
    );
  });
});
