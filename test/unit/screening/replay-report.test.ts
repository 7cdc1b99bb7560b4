import { describe, expect, it } from 'vitest';
import type { Replayed } from '#scripts/screening/replay-dispositions.ts';
import { changeOf, replayReport } from '#scripts/screening/replay-report.ts';
import { reviewId } from '#shared/contracts/review.ts';

const one = (change: Partial<Replayed>): Replayed => ({
  reviewId: reviewId.parse('aaaaaaaaaaaaaaaa-1'),
  outcome: 'false-alarm',
  before: 'urgent',
  now: 'urgent',
  ...change,
});

describe('the report of a replay', () => {
  it('puts each decision into one of higher, same, lower and nothing', () => {
    expect(changeOf({ before: 'soon', now: 'crisis' })).toBe('higher');
    expect(changeOf({ before: null, now: 'routine' })).toBe('higher');
    expect(changeOf({ before: 'soon', now: 'soon' })).toBe('same');
    expect(changeOf({ before: 'crisis', now: 'urgent' })).toBe('lower');
    expect(changeOf({ before: 'crisis', now: null })).toBe('nothing');
    expect(changeOf({ before: null, now: null })).toBe('nothing');
  });

  it('counts by outcome and names the reviews that would stand elsewhere, and no others', () => {
    const moved = reviewId.parse('bbbbbbbbbbbbbbbb-2');
    const report = replayReport({
      replayed: [
        one({}),
        one({ reviewId: moved, now: 'soon' }),
        one({ outcome: 'contacted-privately', before: null, now: null }),
      ],
      withoutText: 2,
    });
    expect(report).toContain('5 decisions');
    expect(report).toContain('The text of 2 is no longer kept.');
    const row = (outcome: string) =>
      report.match(new RegExp(`^${outcome} +(.*)$`, 'm'))?.[1]?.split(/ +/);
    expect(row('false-alarm')).toEqual(['2', '2', '1', '0', '1', '1', '0']);
    expect(row('contacted-privately')).toEqual(['1', '0', '0', '0', '0', '0', '1']);
    expect(report).toContain(`${moved}  false-alarm  urgent -> soon`);
    expect(report).not.toContain('aaaaaaaaaaaaaaaa-1');
  });

  it('of nothing says that nothing was decided', () => {
    expect(replayReport({ replayed: [], withoutText: 0 })).toBe(
      'Nothing has been decided here yet.',
    );
  });
});
