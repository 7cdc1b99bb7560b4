import { expect, test } from 'vitest';
import type { Signal } from '#shared/contracts/review.ts';
import { markingsIn, reasonsOf } from '#web/app/components/review-reasons.ts';

const signal = (change: Partial<Signal>): Signal => ({
  source: 'local',
  category: 'hopelessness',
  rule: 'hopelessness/no-way-out',
  lane: 'soon',
  span: { start: 0, end: 4 },
  field: 'body',
  textVersion: 1,
  strength: 0.5,
  why: 'Sees no way out.',
  changes: [],
  detector: 'screening rules-1',
  ...change,
});

test('reasons about the text as it stands come first, the soonest lane and the strongest at the top', () => {
  const { current, earlier } = reasonsOf(
    [
      signal({ textVersion: 1, lane: 'crisis', rule: 'old' }),
      signal({ textVersion: 2, strength: 0.4, rule: 'weak' }),
      signal({ textVersion: 2, strength: 0.9, rule: 'strong' }),
      signal({ textVersion: 2, lane: 'urgent', rule: 'urgent' }),
    ],
    2,
  );
  expect(current.map(({ number, signal: { rule } }) => [number, rule])).toEqual([
    [1, 'urgent'],
    [2, 'strong'],
    [3, 'weak'],
  ]);
  expect(earlier.map(({ version, reasons }) => [version, reasons[0]?.number])).toEqual([[1, 4]]);
});

test('earlier texts are apart from each other, the newest of them first', () => {
  const { current, earlier } = reasonsOf(
    [signal({ textVersion: 1 }), signal({ textVersion: 3 }), signal({ textVersion: 2 })],
    4,
  );
  expect(current).toEqual([]);
  expect(earlier.map(({ version }) => version)).toEqual([3, 2, 1]);
});

test('a title is never edited, so what was noticed in it stays current after an edit of the text', () => {
  const { current } = reasonsOf([signal({ field: 'title', textVersion: 1 })], 5);
  expect(current).toHaveLength(1);
});

test('only the reasons of a field are marked in it', () => {
  const { current } = reasonsOf([signal({}), signal({ field: 'title', lane: 'urgent' })], 1);
  expect(markingsIn(current, 'title')).toEqual([
    { number: 1, lane: 'urgent', span: { start: 0, end: 4 } },
  ]);
  expect(markingsIn(current, 'body').map(({ number }) => number)).toEqual([2]);
});
