import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryStep } from '#shared/contracts/review.ts';
import { measured, stepOf, stepsInMinutes, waitedUntil } from '#shared/domain/response-times.ts';
import { wordsIn } from '#web/app/language/words.ts';
import { responseSentence } from '../../../web/app/components/response-words.ts';

const minute = 60_000;
const countsOf = (minutes: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const one of minutes) {
    const step = stepOf(one * minute);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return counts;
};

describe('times as measured', () => {
  it('are never said to be faster than they were, and at most a step slower', () => {
    const times = fc.array(fc.integer({ min: 0, max: 40_320 }), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(times, (minutes) => {
        const inOrder = [...minutes].sort((a, b) => a - b);
        const trueAt = (share: number) => inOrder[Math.ceil(minutes.length * share) - 1] ?? 0;
        const { halfWithin, nineInTenWithin, count } = measured(countsOf(minutes));
        expect(count).toBe(minutes.length);
        expect(halfWithin).toBe(stepsInMinutes[stepOf(trueAt(0.5) * minute)]);
        expect(nineInTenWithin).toBe(stepsInMinutes[stepOf(trueAt(0.9) * minute)]);
        expect(halfWithin ?? 0).toBeGreaterThanOrEqual(trueAt(0.5));
      }),
    );
  });

  it('say nothing of fewer than five, and no nine in ten of fewer than ten', () => {
    expect(measured(countsOf([1, 2, 3, 4]))).toMatchObject({ count: 4, halfWithin: null });
    expect(measured(countsOf([1, 2, 3, 4, 5]))).toMatchObject({
      halfWithin: 3,
      nineInTenWithin: null,
    });
    expect(measured(countsOf(Array(10).fill(8)))).toMatchObject({
      halfWithin: 10,
      nineInTenWithin: 10,
    });
    expect(measured(new Map())).toEqual({
      count: 0,
      halfWithin: null,
      nineInTenWithin: null,
      isBeyond: false,
    });
  });

  it('that are longer than four weeks are said to be longer', () => {
    expect(measured(countsOf(Array(12).fill(50_000)))).toMatchObject({
      halfWithin: null,
      isBeyond: true,
    });
  });
});

describe('what a change of a review measures', () => {
  const at = (minutes: number) => new Date(Date.parse('2026-11-18T12:00:00Z') + minutes * minute);
  const step = (
    action: HistoryStep['action'],
    minutes: number,
    by: string | null = null,
  ): HistoryStep => ({
    action,
    at: at(minutes).toISOString(),
    by,
    outcome: null,
    reason: null,
    lane: 'urgent',
  });
  const opened = [step('opened', 0)];

  it('is the first look and the first decision, each once', () => {
    const claimed = [...opened, step('claimed', 7, 'A')];
    expect(waitedUntil(opened, claimed, at(7))).toEqual({ look: 7 * minute, decision: null });
    const again = [...claimed, step('claim-expired', 17), step('claimed', 30, 'B')];
    expect(waitedUntil(claimed, again, at(30))).toEqual({ look: null, decision: null });
    const decided = [...again, step('resolved', 40, 'B')];
    expect(waitedUntil(again, decided, at(40))).toEqual({ look: null, decision: 40 * minute });
    expect(waitedUntil(opened, [...opened, step('resolved', 3, 'A')], at(3))).toEqual({
      look: 3 * minute,
      decision: 3 * minute,
    });
    expect(waitedUntil(opened, [...opened, step('overdue', 60)], at(60))).toEqual({
      look: null,
      decision: null,
    });
  });

  it('begins anew where something new opened it again, and not where a person did', () => {
    const decided = [...opened, step('claimed', 1, 'A'), step('resolved', 2, 'A')];
    const bySignal = [...decided, step('reopened', 100)];
    expect(waitedUntil(bySignal, [...bySignal, step('claimed', 105, 'A')], at(105)).look).toBe(
      5 * minute,
    );
    const byPerson = [...decided, step('reopened', 100, 'A')];
    expect(waitedUntil(byPerson, [...byPerson, step('resolved', 105, 'A')], at(105))).toEqual({
      look: null,
      decision: null,
    });
  });
});

describe('the sentence for a group', () => {
  it('says how it was, with what can be said, and that it is no promise', () => {
    expect(responseSentence({ halfWithin: 40, nineInTenWithin: 300 }, wordsIn('en'))).toBe(
      'In the last 28 days, half of the posts here that needed a facilitator were first looked at within 40 minutes, and nine in ten within 5 hours. This is how it was, not a promise.',
    );
    expect(responseSentence({ halfWithin: 2_160, nineInTenWithin: null }, wordsIn('en'))).toContain(
      'within 36 hours. This',
    );
    expect(responseSentence({ halfWithin: null, nineInTenWithin: null }, wordsIn('en'))).toContain(
      'too few',
    );
  });
});
