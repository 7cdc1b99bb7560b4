import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupId } from '#shared/contracts/primitives.ts';
import { reviewId } from '#shared/contracts/review.ts';
import {
  countsOf,
  isFalseAlarm,
  laneAskedFor,
  scorecardOf,
  wasMissed,
} from '#shared/domain/detector-scorecard.ts';
import type { Disposition, FiredRule } from '#shared/domain/disposition.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { outcomes } from '#shared/domain/vocabulary.ts';
import { wilsonInterval } from '#shared/domain/wilson.ts';

const rule = (id: string, change: Partial<FiredRule> = {}): FiredRule => ({
  rule: id,
  category: 'intent',
  lane: 'crisis',
  source: 'local',
  detector: 'screening rules-1',
  ...change,
});
const decided = (change: Partial<Disposition> = {}): Disposition => ({
  reviewId: reviewId.parse('aaaaaaaaaaaaaaaa-1'),
  groupId: groupId.parse('bbbbbbbbbbbbbbbb'),
  decidedAt: '2026-11-18T20:15:00.000Z',
  outcome: 'contacted-privately',
  lane: 'crisis',
  textVersion: 1,
  rules: [rule('intent/tonight')],
  reports: [],
  askedSoon: true,
  ...change,
});
const times = (count: number, change: Partial<Disposition> = {}) =>
  Array.from({ length: count }, () => decided(change));
/** Of their counts added up, in the way in which weeks are. */
const cardOf = (decisions: readonly Disposition[]) => {
  const sum = new Map<string, number>();
  for (const counts of decisions.map(countsOf)) {
    for (const [name, count] of counts) sum.set(name, (sum.get(name) ?? 0) + count);
  }
  return scorecardOf(sum);
};
const missed = (change: Partial<Disposition> = {}) =>
  decided({ rules: [], reports: ['worried-about-someone'], askedSoon: false, ...change });

describe('the interval of a share', () => {
  it('is the one that Newcombe (1998) gives for 81 of 263, and ends where it should at the ends', () => {
    const round = (of: { low: number; high: number }) => [of.low.toFixed(3), of.high.toFixed(3)];
    expect(round(wilsonInterval(7, 9))).toEqual(['0.453', '0.937']);
    expect(round(wilsonInterval(0, 10))).toEqual(['0.000', '0.278']);
    expect(round(wilsonInterval(10, 10))).toEqual(['0.722', '1.000']);
    expect(round(wilsonInterval(81, 263))).toEqual(['0.255', '0.366']);
  });

  it('holds the share, stays between 0 and 1, and is the same seen from the other side', () => {
    const counts = fc
      .integer({ min: 1, max: 2000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([count, of]) => {
        const { low, high } = wilsonInterval(count, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / of);
        expect(high).toBeGreaterThanOrEqual(count / of);
        expect(wilsonInterval(of - count, of).high).toBeCloseTo(1 - low, 10);
      }),
    );
  });
});

describe('the scorecard', () => {
  it('of nothing says nothing', () => {
    expect(cardOf([])).toEqual({
      decided: 0,
      noticed: { decided: 0, measured: null },
      lanes: lanes.map((lane) => ({ lane, decided: 0, measured: null })),
      rules: [],
      detectors: [],
      reported: 0,
      missed: { count: 0, worried: 0 },
    });
  });

  it('gives no share under five decisions, and one with its range from five on', () => {
    const four = cardOf([...times(3), ...times(1, { outcome: 'false-alarm' })]);
    expect(four.rules).toMatchObject([{ decided: 4, measured: null }]);
    const five = cardOf([...times(4), ...times(1, { outcome: 'false-alarm' })]);
    expect(five.rules).toMatchObject([
      { decided: 5, measured: { confirmed: 4, share: 0.8, ...wilsonInterval(4, 5) } },
    ]);
    expect(five.lanes[0]).toMatchObject({ lane: 'crisis', decided: 5 });
  });

  it('takes every outcome but a false alarm as “it was right to look”', () => {
    for (const outcome of outcomes) {
      const confirmed = cardOf(times(5, { outcome })).noticed.measured?.confirmed;
      expect([outcome, confirmed]).toEqual([outcome, outcome === 'false-alarm' ? 0 : 5]);
    }
  });

  it('counts a decision for each rule that had found something, and the review once', () => {
    const both = [rule('intent/tonight'), rule('hopelessness/no-hope', { lane: 'soon' })];
    const card = cardOf([
      ...times(5, { rules: both, outcome: 'false-alarm' }),
      ...times(5, { rules: both.slice(0, 1) }),
    ]);
    expect(card.decided).toBe(10);
    expect(card.rules).toMatchObject([
      { rule: 'intent/tonight', decided: 10, measured: { confirmed: 5 } },
      { rule: 'hopelessness/no-hope', decided: 5, measured: { confirmed: 0 } },
    ]);
    expect(card.detectors).toEqual([{ detector: 'screening rules-1', decided: 10 }]);
  });

  it('keeps rules of different sources apart, and versions', () => {
    const { rules, detectors } = cardOf([
      decided({ rules: [rule('conduct/insult', { source: 'stand-in', detector: 'a' })] }),
      decided({ rules: [rule('conduct/insult', { source: 'amazon-comprehend', detector: 'b' })] }),
    ]);
    expect(rules).toHaveLength(2);
    expect(detectors).toHaveLength(2);
  });

  it('says a rule and a version as they are called, whatever that is', () => {
    const odd = 'a.b|c/d 100% é';
    const { rules, detectors } = cardOf([decided({ rules: [rule(odd, { detector: odd })] })]);
    expect([rules[0]?.rule, detectors[0]?.detector]).toEqual([odd, odd]);
    const stored = [...countsOf(decided({ rules: [rule(odd, { detector: odd })] })).keys()];
    expect(stored.filter((name) => name.includes('.'))).toEqual([]);
  });

  it('counts a lane by what the screening asked for, wherever the review stood', () => {
    const one = decided({
      lane: 'crisis',
      rules: [rule('hopelessness/no-hope', { lane: 'soon' })],
    });
    const reportedOnly = missed({ lane: 'soon' });
    expect(laneAskedFor(one)).toBe('soon');
    expect(laneAskedFor(reportedOnly)).toBeNull();
    const counts = cardOf([one, reportedOnly]).lanes.map((lane) => lane.decided);
    expect(counts).toEqual([0, 0, 1, 0]);
  });

  it('calls missed what was reported, mattered, and had asked for no look soon', () => {
    expect(wasMissed(missed())).toBe(true);
    expect(wasMissed(missed({ rules: [rule('hopelessness/x', { lane: 'soon' })] }))).toBe(true);
    expect(wasMissed(missed({ reports: [] }))).toBe(false);
    expect(wasMissed(missed({ askedSoon: true }))).toBe(false);
    expect(wasMissed(missed({ outcome: 'false-alarm' }))).toBe(false);
    expect(wasMissed(missed({ outcome: 'no-action-needed' }))).toBe(false);
  });

  it('tells worry about a person from a breach of the agreement, worry first', () => {
    const card = cardOf([
      missed(),
      missed({ reports: ['breaks-agreement', 'worried-about-someone'] }),
      missed({ reports: ['breaks-agreement'] }),
      missed({ outcome: 'no-action-needed' }),
    ]);
    expect(card).toMatchObject({ reported: 4, missed: { count: 3, worried: 2 } });
  });

  it('holds no false alarm against a screening that had found nothing', () => {
    expect(isFalseAlarm(decided({ outcome: 'false-alarm' }))).toBe(true);
    expect(isFalseAlarm(missed({ outcome: 'false-alarm' }))).toBe(false);
  });
});
