import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coverAsOf,
  coverAt,
  instantOf,
  localDate,
  type StaffedHours,
} from '#shared/domain/cover.ts';

const weekdays = (from: string, to: string): StaffedHours[] =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, to }));
const nineToFive = weekdays('09:00', '17:00');
const newYork = 'America/New_York';
const cover = (at: string, hours = nineToFive, zone = newYork) =>
  coverAt(new Date(at), hours, zone);

describe('cover', () => {
  it.each([
    ['at the minute it begins', '2026-11-18T14:00:00Z', 'staffed-now', '2026-11-18T22:00:00.000Z'],
    [
      'a second before it begins',
      '2026-11-18T13:59:59Z',
      'staffed-later',
      '2026-11-18T14:00:00.000Z',
    ],
    ['a second before it ends', '2026-11-18T21:59:59Z', 'staffed-now', '2026-11-18T22:00:00.000Z'],
    ['at the minute it ends', '2026-11-18T22:00:00Z', 'staffed-later', '2026-11-19T14:00:00.000Z'],
    ['in the night', '2026-11-19T04:30:00Z', 'staffed-later', '2026-11-19T14:00:00.000Z'],
    ['on Friday evening', '2026-11-20T23:00:00Z', 'staffed-later', '2026-11-23T14:00:00.000Z'],
  ])('%s', (_when, at, state, until) => {
    const answer = cover(at);
    expect(answer.state).toBe(state);
    expect(answer).toMatchObject(state === 'staffed-now' ? { until } : { from: until });
  });

  it('with no hours is unknown, never "always"', () => {
    expect(cover('2026-11-18T15:00:00Z', [])).toEqual({ state: 'unknown' });
  });

  it('of one stretch a week reaches it from any day', () => {
    const hours = [{ weekday: 3, from: '10:00', to: '11:00' }];
    expect(cover('2026-11-18T16:00:00Z', hours)).toMatchObject({
      from: '2026-11-25T15:00:00.000Z',
    });
    expect(cover('2026-11-19T16:00:00Z', hours)).toMatchObject({
      from: '2026-11-25T15:00:00.000Z',
    });
  });

  it('of several stretches a day picks the next, in whatever order they are listed', () => {
    const hours = [
      { weekday: 3, from: '18:00', to: '20:00' },
      { weekday: 3, from: '09:00', to: '12:00' },
    ];
    expect(cover('2026-11-18T18:00:00Z', hours)).toMatchObject({
      from: '2026-11-18T23:00:00.000Z',
    });
  });

  it('keeps to the clinic’s clocks when they go back (the Monday after 1 November 2026)', () => {
    expect(cover('2026-10-30T22:00:00Z')).toMatchObject({ from: '2026-11-02T14:00:00.000Z' });
    expect(cover('2026-10-30T20:59:00Z')).toMatchObject({ until: '2026-10-30T21:00:00.000Z' });
  });

  it('keeps to the clinic’s clocks when they go forward (the Monday after 8 March 2026)', () => {
    expect(cover('2026-03-06T23:00:00Z')).toMatchObject({ from: '2026-03-09T13:00:00.000Z' });
  });

  it.each([
    ['forward, on a Sunday of 23 hours', '2026-03-07T05:30:00Z', '2026-03-08T13:00:00.000Z'],
    ['back, on a Sunday of 25 hours', '2026-10-31T04:30:00Z', '2026-11-01T14:00:00.000Z'],
  ])('misses no stretch of the day on which clocks go %s', (_, at, from) => {
    const sundays = [{ weekday: 7, from: '09:00', to: '10:00' }];
    expect(cover(at, sundays)).toMatchObject({ state: 'staffed-later', from });
    // From every hour of the week before: a list of days that steps 24 hours can step over a short one.
    for (let hour = 0; hour < 160; hour += 1) {
      const earlier = new Date(Date.parse(from) - hour * 3_600_000 - 60_000).toISOString();
      expect(cover(earlier, sundays), earlier).toMatchObject({ from });
    }
  });

  it('sees a stretch of today where the clinic’s day began before ours', () => {
    const auckland = cover('2026-11-17T21:00:00Z', nineToFive, 'Pacific/Auckland');
    expect(auckland).toMatchObject({ state: 'staffed-now', until: '2026-11-18T04:00:00.000Z' });
  });

  it('never says "here now" outside the hours, in any zone, at any time', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        fc.constantFrom(newYork, 'Europe/London', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'),
        (at, zone) => {
          const answer = coverAt(at, nineToFive, zone);
          const shown = new Intl.DateTimeFormat('en-GB', {
            timeZone: zone,
            weekday: 'short',
            hour: '2-digit',
            hourCycle: 'h23',
          }).formatToParts(at);
          const part = (type: string) => shown.find((one) => one.type === type)?.value ?? '';
          const hour = Number(part('hour'));
          const inside = !part('weekday').startsWith('S') && hour >= 9 && hour < 17;
          expect(answer.state).toBe(inside ? 'staffed-now' : 'staffed-later');
          if (answer.state === 'staffed-later') {
            expect(Date.parse(answer.from)).toBeGreaterThan(at.getTime());
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('an instant', () => {
  it.each([
    ['in winter', '2026-01-15', '09:00', '2026-01-15T14:00:00.000Z'],
    ['in summer', '2026-07-15', '09:00', '2026-07-15T13:00:00.000Z'],
    ['that happens twice is the earlier one', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
    ['after clocks went forward', '2026-03-08', '03:30', '2026-03-08T07:30:00.000Z'],
  ])('%s', (_when, date, time, expected) => {
    expect(instantOf(date, time, newYork).toISOString()).toBe(expected);
  });

  it('belongs to the local day', () => {
    expect(localDate(new Date('2026-11-19T04:30:00Z'), newYork)).toBe('2026-11-18');
  });
});

describe('cover that was asked for a while ago', () => {
  it.each([
    ['is here until then', { state: 'staffed-now', until: '2026-11-18T22:00:00.000Z' }],
    ['is next here then', { state: 'staffed-later', from: '2026-11-18T22:00:00.000Z' }],
  ] as const)('holds while somebody %s, and is unknown afterwards', (_, of) => {
    const told = { ...of, timeZone: newYork };
    expect(coverAsOf(told, '2026-11-18T21:59:59.000Z')).toEqual(told);
    expect(coverAsOf(told, '2026-11-18T22:00:00.000Z')).toEqual({ state: 'unknown' });
  });
});
