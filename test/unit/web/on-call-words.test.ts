import { describe, expect, it } from 'vitest';
import {
  afterWords,
  deliveryWords,
  onCallWords,
  rungName,
  rungWords,
} from '#web/app/components/on-call-words.ts';
import { allIsWell, notDeliveredWords, overdueWords } from '#web/app/components/status-words.ts';

const clock = { now: '2026-11-18T20:15:00.000Z', timeZone: 'America/New_York' };
const none = { crisis: 0, urgent: 0, soon: 0, routine: 0 };

describe('words about the people on call', () => {
  it.each([
    [
      { contacts: ['Duty phone'], until: '2026-11-18T23:00:00.000Z' },
      'Duty phone is on call until today, 18:00.',
    ],
    [{ contacts: ['A', 'B', 'C'], until: null }, 'A, B and C are on call.'],
    [{ contacts: [], until: null }, 'Nobody is on call.'],
  ])('%j: %s', (now, said) => {
    expect(onCallWords(now, clock)).toBe(said);
  });

  it('name a rung by whom it tells and when', () => {
    const rung = { afterMinutes: 1, onCall: true, contacts: ['Clinical lead'] };
    expect(rungWords(rung)).toBe('whoever is on call and Clinical lead');
    expect([1, 3, 4].map((number) => rungName(number, 3))).toEqual([
      'rung 1',
      'rung 3',
      'everybody again',
    ]);
    expect([0, 1, 10].map(afterWords)).toEqual(['At once', 'After 1 minute', 'After 10 minutes']);
  });

  it('say of a delivery when it came, why it did not, and that it may have come twice', () => {
    const one = { contact: 'Duty phone', deliveredAt: null, failure: null, tries: 0 };
    const came = { ...one, deliveredAt: clock.now, tries: 2 };
    expect(deliveryWords(one, clock)).toBe('Duty phone: not yet');
    expect(deliveryWords({ ...one, failure: 'unavailable', tries: 3 }, clock)).toBe(
      'Duty phone: the channel did not answer, tried 3 times',
    );
    expect(deliveryWords(came, clock)).toBe(
      'Duty phone: today, 15:15, tried 2 times, so it may have come twice',
    );
  });
});

describe('what needs attention', () => {
  it('is said with its count, its lanes and what to do', () => {
    expect(overdueWords({ overdue: none })).toBe('No review waits too long.');
    expect(overdueWords({ overdue: { ...none, crisis: 1, soon: 2 } })).toBe(
      '3 reviews wait too long, with nobody at it: 1 in Crisis, 2 in Soon.',
    );
    expect(notDeliveredWords({ notDelivered: 1, isWhole: true, oldestAt: clock.now })).toBe(
      '1 page to the people on call did not arrive. Look at the reviews yourself.',
    );
  });

  it('is a page that did not arrive, a review that waits too long, or nobody on call', () => {
    const well = {
      at: clock.now,
      timeZone: clock.timeZone,
      clock: [],
      secondLayer: {
        source: 'stand-in' as const,
        here: 'on' as const,
        owed: 0,
        isWhole: true,
        oldestSince: null,
        nextAskAt: null,
      },
      feed: null,
      contacts: { due: 0, nextReviewBy: null, checkedOn: null },
      screening: { version: '1' },
      cover: { state: 'unknown' as const },
      onCall: { contacts: ['Duty phone'], until: null },
      pages: { notDelivered: 0, isWhole: true, oldestAt: null },
      overdue: none,
    };
    expect(allIsWell(well)).toBe(true);
    expect(allIsWell({ ...well, overdue: { ...none, routine: 1 } })).toBe(false);
    expect(allIsWell({ ...well, pages: { ...well.pages, notDelivered: 1 } })).toBe(false);
    expect(allIsWell({ ...well, onCall: { contacts: [], until: null } })).toBe(false);
  });
});
