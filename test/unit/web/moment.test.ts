import { describe, expect, test } from 'vitest';
import type { CoarseMoment } from '#shared/contracts/primitives.ts';
import { daysUntilWords } from '#web/app/days-until.ts';
import {
  appointmentWords,
  type Clock,
  coverWords,
  dateWords,
  momentWords,
  onAppointment,
} from '#web/app/moment.ts';

// Tuesday 24 November 2026, 19:20 in London.
const clock: Clock = {
  now: '2026-11-24T19:20:00Z',
  timeZone: 'Europe/London',
  language: 'en' as const,
};

const coarse = (date: string, part: CoarseMoment['part']): CoarseMoment => ({
  precision: 'coarse',
  date,
  part,
});

describe('what members read of a time', () => {
  test.each([
    ['2026-11-24', 'morning', 'this morning'],
    ['2026-11-24', 'evening', 'this evening'],
    ['2026-11-24', 'night', 'early today'],
    ['2026-11-23', 'afternoon', 'yesterday afternoon'],
    ['2026-11-23', 'night', 'early yesterday'],
    ['2026-11-22', 'evening', 'Sunday evening'],
    ['2026-11-18', 'night', 'early on Wednesday'],
    ['2026-11-17', 'evening', 'last week'],
    ['2026-11-11', 'evening', 'last week'],
    ['2026-11-10', 'evening', 'two weeks ago'],
    ['2026-10-21', 'morning', 'four weeks ago'],
    ['2026-10-20', 'morning', 'in October'],
    ['2025-11-24', 'morning', 'in November 2025'],
  ] as const)('%s in the %s is "%s"', (date, part, words) => {
    expect(momentWords(coarse(date, part), clock)).toBe(words);
  });

  test('the day is the group’s, not the server’s', () => {
    const justAfterMidnightThere = {
      now: '2026-11-24T12:30:00Z',
      timeZone: 'Pacific/Auckland',
      language: 'en' as const,
    };
    expect(momentWords(coarse('2026-11-24', 'evening'), justAfterMidnightThere)).toBe(
      'yesterday evening',
    );
  });
});

describe('what clinicians read of a time', () => {
  const exact = (at: string) => momentWords({ precision: 'exact', at }, clock);

  test('it has the minute, in the group’s time zone', () => {
    expect(exact('2026-11-24T09:05:00Z')).toBe('today, 9:05');
    expect(exact('2026-11-23T23:59:00Z')).toBe('yesterday, 23:59');
    expect(exact('2026-07-01T11:00:00Z')).toBe('Wed 1 July, 12:00');
    expect(exact('2025-12-31T08:00:00Z')).toBe('Wed 31 December 2025, 8:00');
  });
});

describe('what is agreed on', () => {
  test('a session has its day and hour, and "on" only where that is said', () => {
    expect(appointmentWords('2026-11-26T18:00:00Z', clock)).toBe('Thursday 26 November at 18:00');
    expect(onAppointment('2026-11-26T18:00:00Z', clock)).toBe('on Thursday 26 November at 18:00');
    expect(onAppointment('2026-11-25T18:00:00Z', clock)).toBe('tomorrow at 18:00');
    expect(onAppointment('2026-11-24T20:00:00Z', clock)).toBe('today at 20:00');
  });
});

describe('how long it is until a session', () => {
  test.each([
    ['2026-11-24T20:00:00Z', null],
    ['2026-11-25T09:00:00Z', null],
    ['2026-11-26T00:30:00Z', 'That is in two days.'],
    ['2026-11-30T23:30:00Z', 'That is in six days.'],
    ['2026-12-01T18:00:00Z', 'That is in a week.'],
    ['2026-12-05T18:00:00Z', 'That is in 11 days.'],
    ['2026-12-16T18:00:00Z', 'That is in about 3 weeks.'],
    ['2026-11-10T18:00:00Z', null],
  ])('%s: %s', (at, said) => {
    expect(daysUntilWords(at, clock)).toBe(said);
  });

  test('goes by the days of the group, not by hours', () => {
    const lateAtNight = { ...clock, now: '2026-11-25T03:00:00Z', timeZone: 'America/New_York' };
    expect(daysUntilWords('2026-11-26T14:00:00Z', lateAtNight)).toBe('That is in two days.');
  });

  test('is said in the language of the page', () => {
    expect(daysUntilWords('2026-11-27T18:00:00Z', { ...clock, language: 'es' })).toBe(
      'Faltan tres días.',
    );
  });
});

describe('when a facilitator is here', () => {
  const words = (from: string) =>
    coverWords({ state: 'staffed-later', from, timeZone: clock.timeZone }, clock.now, 'en');

  test('it names the day, and the date only when the day alone would not do', () => {
    expect(words('2026-11-24T20:30:00Z')).toBe('A facilitator is next here today at 20:30.');
    expect(words('2026-11-25T09:00:00Z')).toBe('A facilitator is next here tomorrow at 9:00.');
    expect(words('2026-11-26T09:00:00Z')).toBe('A facilitator is next here on Thursday at 9:00.');
    expect(words('2026-12-03T09:00:00Z')).toBe(
      'A facilitator is next here on Thursday 3 December at 9:00.',
    );
  });

  test('it says until when somebody is here', () => {
    const until = '2026-11-24T20:00:00Z';
    expect(
      coverWords({ state: 'staffed-now', until, timeZone: clock.timeZone }, clock.now, 'en'),
    ).toBe('A facilitator is here now, until 20:00.');
  });

  test('it promises nobody when nothing is known', () => {
    expect(coverWords({ state: 'unknown' }, clock.now, 'en')).toBe(
      'It may be a while before a facilitator is here.',
    );
  });
});

test('a day that is far away has its year', () => {
  expect(dateWords('2027-05-31', 'en')).toBe('31 May 2027');
});
