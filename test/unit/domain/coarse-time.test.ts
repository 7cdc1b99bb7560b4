import { describe, expect, it } from 'vitest';
import { coarseMoment, momentFor } from '#shared/domain/coarse-time.ts';

const newYork = 'America/New_York';

describe('a coarse moment', () => {
  it.each([
    ['05:59:59', '2026-11-18T10:59:59Z', '2026-11-18', 'night'],
    ['06:00', '2026-11-18T11:00:00Z', '2026-11-18', 'morning'],
    ['12:00', '2026-11-18T17:00:00Z', '2026-11-18', 'afternoon'],
    ['18:00', '2026-11-18T23:00:00Z', '2026-11-18', 'evening'],
    ['23:59:59', '2026-11-19T04:59:59Z', '2026-11-18', 'evening'],
    ['midnight', '2026-11-19T05:00:00Z', '2026-11-19', 'night'],
    ['midnight in summer', '2026-07-15T04:00:00Z', '2026-07-15', 'night'],
  ])('of %s in the group’s zone', (_local, at, date, part) => {
    expect(coarseMoment(at, newYork)).toEqual({ precision: 'coarse', date, part });
  });

  it('is the same for everything within one part of a day', () => {
    expect(coarseMoment('2026-11-18T17:00:00Z', newYork)).toEqual(
      coarseMoment('2026-11-18T22:59:59.999Z', newYork),
    );
  });

  it('is what everybody but a clinician is told', () => {
    const at = '2026-11-18T17:00:00.000Z';
    expect(momentFor('clinician', at, newYork)).toEqual({ precision: 'exact', at });
    for (const role of ['member', 'alum', 'administrator', 'anybody']) {
      expect(momentFor(role, at, newYork).precision).toBe('coarse');
    }
  });
});
