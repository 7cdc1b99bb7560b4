import { describe, expect, it } from 'vitest';
import { mondayOf } from '#shared/domain/weeks.ts';

describe('the week of an instant', () => {
  it('begins on Monday at midnight UTC and ends on Sunday', () => {
    expect(mondayOf('2026-11-22T23:59:59.999Z')).toBe('2026-11-16');
    expect(mondayOf('2026-11-23T00:00:00.000Z')).toBe('2026-11-23');
    expect(mondayOf('2027-01-01T12:00:00.000Z')).toBe('2026-12-28');
  });
});
