import { expect, test } from 'vitest';
import {
  clockWords,
  durationWords,
  sessionDaysWords,
  zoneWords,
} from '#web/app/components/review-times.ts';
import { wordsIn } from '#web/app/language/words.ts';

const english = wordsIn('en');

const from = '2026-11-18T12:00:00.000Z';
const after = (minutes: number) => new Date(Date.parse(from) + minutes * 60_000).toISOString();

test.each([
  [0.5, 'less than 1 min'],
  [5, '5 min'],
  [59.9, '59 min'],
  [60, '1 h'],
  [130, '2 h 10 min'],
  [24 * 60, '1 day'],
  [76 * 60 + 59, '3 days 4 h'],
])('after %d minutes something has waited "%s"', (minutes, words) => {
  expect(durationWords(from, after(minutes), english)).toBe(words);
});

test('a clock that runs behind shows no negative waiting', () => {
  expect(durationWords(from, after(-3), english)).toBe('less than 1 min');
});

test('a claim that ends today is a clock time in the group’s zone, any other has its day', () => {
  const clock = { now: from, timeZone: 'America/New_York', language: 'en' as const };
  expect(clockWords(after(140), clock)).toBe('9:20');
  expect(clockWords(after(24 * 60), clock)).toBe('tomorrow at 7:00');
});

test('in Spanish each reads well after “hasta” and “desde”', () => {
  const clock = { now: from, timeZone: 'America/New_York', language: 'es' } as const;
  expect(clockWords(after(140), clock)).toBe('las 9:20');
  expect(clockWords(after(24 * 60), clock)).toBe('mañana a las 7:00');
  expect(clockWords(after(72 * 60), clock)).toBe('el sábado 21 de noviembre a las 7:00');
});

test('a zone is named by its place', () => {
  expect(zoneWords({ timeZone: 'America/New_York', language: 'en' })).toBe('New York time');
  expect(zoneWords({ timeZone: 'UTC', language: 'en' })).toBe('UTC');
});

test('days to and from a session are said as far as they are known', () => {
  expect(sessionDaysWords(3, 4, english)).toBe(
    'The last session was 3 days ago; the next is in 4 days.',
  );
  expect(sessionDaysWords(0, null, english)).toBe(
    'The last session was less than a day ago. No next one is in the calendar.',
  );
  expect(sessionDaysWords(null, 1, english)).toBe('No session yet; the next is in 1 day.');
  expect(sessionDaysWords(null, null, english)).toBeNull();
});
