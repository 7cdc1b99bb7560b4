import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rota, rota as rotaSchema } from '#shared/contracts/rota.ts';
import { coverAt } from '#shared/domain/cover.ts';
import { onCallAt, onCallNow, rotaOf, rungDueAt, rungsDue, toldAt } from '#shared/domain/rota.ts';
import { testRota } from '#test/factories/clinic.ts';

const newYork = 'America/New_York';
const zones = [newYork, 'Europe/London', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
const week = [1, 2, 3, 4, 5, 6, 7];
const at = (text: string) => new Date(text);
const instant = fc.date({
  min: new Date('2026-01-01'),
  max: new Date('2027-12-31'),
  noInvalidDate: true,
});
const clock = fc
  .record({ hour: fc.nat(23), minute: fc.constantFrom(0, 15, 30, 45) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const withRota = (change: Partial<Rota>): Rota => ({ ...testRota, ...change });

describe('who is on call', () => {
  it('is who has the shift, to the minute, also over midnight', () => {
    const night = withRota({
      shifts: [{ weekday: 3, from: '20:00', to: '08:00', contact: 'first' }],
    });
    const during = (text: string) => onCallAt(at(text), night, newYork);
    expect(during('2026-11-19T00:59:59Z')).toEqual([]);
    expect(during('2026-11-19T01:00:00Z')).toEqual(['first']);
    expect(during('2026-11-19T12:59:59Z')).toEqual(['first']);
    expect(during('2026-11-19T13:00:00Z')).toEqual([]);
  });

  it('is somebody else, or nobody, while an exception says so', () => {
    const swapped = withRota({
      exceptions: [
        { date: '2026-11-18', from: '12:00', to: '18:00', contact: 'second' },
        { date: '2026-11-18', from: '18:00', to: '20:00', contact: null },
      ],
    });
    const during = (text: string) => onCallAt(at(text), swapped, newYork);
    expect(during('2026-11-18T16:59:00Z')).toEqual(['first']);
    expect(during('2026-11-18T17:00:00Z')).toEqual(['second']);
    expect(during('2026-11-18T23:00:00Z')).toEqual([]);
    expect(during('2026-11-19T01:00:00Z')).toEqual(['first']);
  });

  it('changes when it says that it changes', () => {
    const handOver = withRota({
      shifts: [
        { weekday: 3, from: '09:00', to: '17:00', contact: 'first' },
        { weekday: 3, from: '17:00', to: '21:00', contact: 'second' },
      ],
    });
    const now = (text: string) => onCallNow(at(text), handOver, newYork);
    expect(now('2026-11-18T15:00:00Z')).toEqual({
      contacts: ['first'],
      until: '2026-11-18T22:00:00.000Z',
    });
    expect(now('2026-11-19T02:00:00Z')).toEqual({
      contacts: [],
      until: '2026-11-25T14:00:00.000Z',
    });
    expect(onCallNow(at('2026-11-18T15:00:00Z'), rotaOf(undefined), newYork)).toEqual({
      contacts: [],
      until: null,
    });
  });

  it('is never nobody where shifts go round the clock, whenever they hand over and whenever clocks change', () => {
    fc.assert(
      fc.property(instant, clock, fc.constantFrom(...zones), (when, handOver, zone) => {
        const round = withRota({
          shifts: week.map((weekday) => ({
            weekday,
            from: handOver,
            to: handOver,
            contact: weekday % 2 === 0 ? 'first' : 'second',
          })),
        });
        expect(onCallAt(when, round, zone)).toHaveLength(1);
        const one = withRota({ shifts: round.shifts.map((of) => ({ ...of, contact: 'lead' })) });
        expect(onCallNow(when, one, zone)).toEqual({ contacts: ['lead'], until: null });
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['forward', '2026-03-08T05:00:00Z', 23],
    ['back', '2026-11-01T04:00:00Z', 25],
  ])(
    'on the day on which clocks go %s a day’s shift is as long as the day',
    (_, midnight, hours) => {
      const sunday = withRota({
        shifts: [{ weekday: 7, from: '00:00', to: '00:00', contact: 'first' }],
      });
      const quarters = Array.from({ length: 40 * 4 }, (_quarter, i) => i * 15 * 60_000);
      const covered = quarters.filter(
        (more) => onCallAt(new Date(at(midnight).getTime() + more), sunday, newYork).length > 0,
      );
      expect(covered).toHaveLength(hours * 4);
    },
  );
});

describe('the ladder', () => {
  const from = at('2026-11-18T20:15:00Z');
  const later = (minutes: number) => new Date(from.getTime() + minutes * 60_000);

  it('tells at once, then rung by rung, and the last again and again', () => {
    const due = [0, 9, 10, 29, 30, 59, 60, 89, 90, 600];
    expect(due.map((minutes) => rungsDue(testRota, from, later(minutes)))).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 22,
    ]);
    expect(rungsDue(testRota, from, later(-1))).toBe(0);
  });

  it('counts as due exactly what is due by its time', () => {
    fc.assert(
      fc.property(fc.nat(5000), (minutes) => {
        const count = rungsDue(testRota, from, later(minutes));
        expect(rungDueAt(testRota, count - 1, from) <= later(minutes)).toBe(true);
        expect(rungDueAt(testRota, count, from) > later(minutes)).toBe(true);
      }),
    );
  });

  it('tells with each rung those before it as well', () => {
    expect([0, 1, 2, 9].map((rung) => toldAt(testRota, rung, from, newYork))).toEqual([
      ['first'],
      ['first', 'second'],
      ['first', 'second', 'lead'],
      ['first', 'second', 'lead'],
    ]);
  });

  it('goes on to the next rung at once where nobody is on call, and to everybody where no rung has anybody', () => {
    const empty = withRota({ shifts: [] });
    expect(toldAt(empty, 0, from, newYork)).toEqual(['second']);
    const onCallOnly = withRota({ shifts: [], ladder: [{ afterMinutes: 0, tells: ['on-call'] }] });
    expect(toldAt(onCallOnly, 0, from, newYork)).toEqual(['first', 'second', 'lead']);
  });

  it('tells nobody only where the rota has nobody, and more people with time, never fewer', () => {
    expect(toldAt(rotaOf(undefined), 5, from, newYork)).toEqual([]);
    fc.assert(
      fc.property(instant, fc.nat(6), fc.constantFrom(...zones), (when, rung, zone) => {
        const rota = withRota({
          shifts: [{ weekday: 2, from: '18:00', to: '09:00', contact: 'lead' }],
        });
        const told = toldAt(rota, rung, when, zone);
        expect(told.length).toBeGreaterThan(0);
        expect(toldAt(rota, rung + 1, when, zone)).toEqual(expect.arrayContaining(told));
      }),
    );
  });
});

describe('a rota', () => {
  it.each([
    [
      'names a contact that it does not have',
      { shifts: [{ weekday: 1, from: '09:00', to: '17:00', contact: 'nobody' }] },
    ],
    ['begins late', { ladder: [{ afterMinutes: 5, tells: ['on-call'] }] }],
    [
      'does not climb',
      {
        ladder: [
          { afterMinutes: 0, tells: ['on-call'] },
          { afterMinutes: 0, tells: ['second'] },
        ],
      },
    ],
    ['has no rung', { ladder: [] }],
    [
      'has a time that no clock shows',
      { shifts: [{ weekday: 1, from: '24:00', to: '17:00', contact: 'first' }] },
    ],
  ])('that %s is refused', (_, change) => {
    expect(rotaSchema.safeParse({ ...testRota, ...change }).success).toBe(false);
    expect(rotaSchema.safeParse(testRota).success).toBe(true);
  });
});

describe('the next staffed time', () => {
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));
  it('leaves out days on which the clinic is closed', () => {
    const cover = (text: string) =>
      coverAt(at(text), hours, newYork, ['2026-12-24', '2026-12-25', '2026-12-28']);
    expect(cover('2026-12-24T15:00:00Z')).toMatchObject({ from: '2026-12-29T14:00:00.000Z' });
    expect(cover('2026-12-23T15:00:00Z')).toMatchObject({ state: 'staffed-now' });
  });

  it('is unknown where all days in sight are closed, never a guess', () => {
    const closed = Array.from({ length: 90 }, (_, day) =>
      new Date(at('2026-12-01T12:00:00Z').getTime() + day * 86_400_000).toISOString().slice(0, 10),
    );
    expect(coverAt(at('2026-12-02T15:00:00Z'), hours, newYork, closed)).toEqual({
      state: 'unknown',
    });
  });
});
