import { expect, it } from 'vitest';
import { dateFormat } from '#shared/domain/date-format.ts';

const noon = new Date('2026-12-01T12:00:00Z');

it('is made once for each question, and another for every other', () => {
  const inYork = () => dateFormat('en-US', { timeZone: 'America/New_York', hour: 'numeric' });
  expect(inYork()).toBe(inYork());
  expect(inYork().format(noon)).toMatch(/^7\sAM$/);
  expect(dateFormat('en-GB', { timeZone: 'UTC', hour: 'numeric' }).format(noon)).toBe('12');
  expect(dateFormat('en-US', { timeZone: 'Asia/Tokyo', hour: 'numeric' }).format(noon)).toMatch(
    /^9\sPM$/,
  );
});

it('throws for a zone that there is not, each time', () => {
  const nowhere = () => dateFormat('en', { timeZone: 'Nowhere/At_All' });
  expect(nowhere).toThrow(RangeError);
  expect(nowhere).toThrow(RangeError);
});
