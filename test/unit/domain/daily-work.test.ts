import { describe, expect, it } from 'vitest';
import { contactsDue, crisisContactsFor } from '#shared/domain/crisis-contacts.ts';
import { workDay } from '#shared/domain/daily-work.ts';

describe('a contact', () => {
  it('is due on the day after the one by which it must be checked', () => {
    const [first] = crisisContactsFor('US');
    if (!first) throw new Error('No contact.');
    const own = [{ ...first, reviewBy: '2027-01-10' }];
    expect(contactsDue(own, '2027-01-10')).toEqual([]);
    expect(contactsDue(own, '2027-01-11')).toEqual(own);
  });
});

describe('the day whose work is done', () => {
  it('begins at three at night', () => {
    expect(workDay(new Date('2026-11-18T02:59:00Z'), 'UTC')).toBe('2026-11-17');
    expect(workDay(new Date('2026-11-18T03:00:00Z'), 'UTC')).toBe('2026-11-18');
    expect(workDay(new Date('2026-11-18T03:00:00Z'), 'Australia/Sydney')).toBe('2026-11-18');
  });
});
