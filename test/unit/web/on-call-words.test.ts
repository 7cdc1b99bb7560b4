import { describe, expect, it } from 'vitest';
import {
  afterWords,
  deliveryWords,
  onCallWords,
  rungName,
  rungWords,
} from '#web/app/components/on-call-words.ts';
import { wordsIn } from '#web/app/language/words.ts';

const english = wordsIn('en');
const clock = {
  now: '2026-11-18T20:15:00.000Z',
  timeZone: 'America/New_York',
  language: 'en' as const,
};

describe('words about the people on call', () => {
  it.each([
    [
      { contacts: ['Duty phone'], until: '2026-11-18T23:00:00.000Z' },
      'Duty phone is on call until today, 18:00.',
    ],
    [{ contacts: ['A', 'B', 'C'], until: null }, 'A, B and C are on call.'],
    [{ contacts: [], until: null }, 'Nobody is on call.'],
    [{ contacts: [], until: '2026-11-18T23:00:00.000Z' }, 'Nobody is on call until today, 18:00.'],
    [
      { contacts: ['A', 'B'], until: '2026-11-18T23:00:00.000Z' },
      'A and B are on call until today, 18:00.',
    ],
  ])('%j: %s', (now, said) => {
    expect(onCallWords(now, clock)).toBe(said);
  });

  it('follow the language of the page', () => {
    const spanish = { ...clock, language: 'es' as const };
    const said = (contacts: string[]) => onCallWords({ contacts, until: null }, spanish);
    expect(said(['A', 'B', 'Ines'])).toBe('A, B e Ines están de guardia.');
    expect(said(['A'])).toBe('A está de guardia.');
    expect(said([])).toBe('Nadie está de guardia.');
  });

  it('name a rung by whom it tells and when', () => {
    const rung = { afterMinutes: 1, onCall: true, contacts: ['Clinical lead'] };
    expect(rungWords(rung, english)).toBe('whoever is on call and Clinical lead');
    expect([1, 3, 4].map((number) => rungName(number, 3, english))).toEqual([
      'the first to be told',
      'the next to be told',
      'everybody again',
    ]);
    expect([0, 1, 10].map((minutes) => afterWords(minutes, english))).toEqual([
      'At once',
      'After 1 minute',
      'After 10 minutes',
    ]);
  });

  it('say of a delivery when it came, why it did not, and that it may have come twice', () => {
    const one = {
      contact: 'Duty phone',
      deliveredAt: null,
      failure: null,
      tries: 0,
      reviews: null,
    };
    const came = { ...one, deliveredAt: clock.now, tries: 2 };
    expect(deliveryWords(one, clock)).toBe('Duty phone: not yet');
    expect(deliveryWords({ ...one, failure: 'unavailable', tries: 3 }, clock)).toBe(
      'Duty phone: the channel did not answer, tried 3 times',
    );
    expect(deliveryWords(came, clock)).toBe(
      'Duty phone: today, 15:15, tried 2 times, so it may have come twice',
    );
    expect(deliveryWords({ ...came, tries: 1, reviews: 1 }, clock)).toBe(
      'Duty phone: today, 15:15',
    );
    expect(deliveryWords({ ...came, tries: 1, reviews: 12 }, clock)).toBe(
      'Duty phone: today, 15:15, in one message about 12 reviews',
    );
  });
});
