import { expect, test } from 'vitest';
import { groupId } from '#shared/contracts/primitives.ts';
import { type ReviewSummary, reviewId } from '#shared/contracts/review.ts';
import type { Lane } from '#shared/domain/lanes.ts';
import { byLane, newsWords, placesOf } from '#web/app/components/queue-lanes.ts';
import { wordsIn } from '#web/app/language/words.ts';

const review = (lane: Lane, number = 1): ReviewSummary => ({
  id: reviewId.parse(`abcdefgh23456723-${number}`),
  version: 1,
  groupId: groupId.parse('abcdefgh23456723'),
  groupName: 'Thursday',
  lane,
  state: 'open',
  openedAt: '2026-11-18T12:00:00.000Z',
  lookBy: '2026-11-18T12:30:00.000Z',
  overdue: false,
  author: 'Quiet Heron',
  title: 'Soup',
  why: [],
  reports: 0,
  reportKinds: [],
  reportedWithoutWords: false,
  held: false,
  analysis: 'analysed',
  analysisSource: 'stand-in',
  claim: null,
  opinion: null,
  authorAsked: false,
  meantFor: null,
  anotherLookAsked: false,
  mustBeAnother: false,
  decision: null,
  youMay: ['claim'],
});

const first = { lane: null, isFirst: true };
const shape = (shown: ReturnType<typeof byLane>) =>
  shown.map(({ lane, reviews }) => [lane, reviews.length]);

test('lanes come in order, and those proved empty by the page say so', () => {
  const reviews = [review('urgent', 1), review('urgent', 2), review('routine', 3)];
  expect(shape(byLane({ reviews, nextCursor: null }, first))).toEqual([
    ['crisis', 0],
    ['urgent', 2],
    ['soon', 0],
    ['routine', 1],
  ]);
});

test('a lane that may go on after this page is not called empty', () => {
  const page = byLane({ reviews: [review('urgent')], nextCursor: 'more' }, first);
  expect(shape(page)).toEqual([
    ['crisis', 0],
    ['urgent', 1],
  ]);
});

test('a later page says nothing about lanes that were on earlier ones', () => {
  const page = byLane(
    { reviews: [review('soon')], nextCursor: null },
    { lane: null, isFirst: false },
  );
  expect(shape(page)).toEqual([['soon', 1]]);
});

test('a filtered page shows its own lane only', () => {
  const page = byLane({ reviews: [], nextCursor: null }, { lane: 'soon', isFirst: true });
  expect(shape(page)).toEqual([['soon', 0]]);
});

test('a review that moved to a sooner lane is news, too', () => {
  expect(placesOf([review('soon')])).not.toEqual(placesOf([review('crisis')]));
});

const news = (...fresh: ReviewSummary[]) => newsWords(fresh, wordsIn('en'));

test('news are counted, and the pressing ones named', () => {
  expect(news()).toBeNull();
  expect(news(review('soon'))).toBe('1 review is new here.');
  expect(news(review('crisis'))).toBe('1 review is new here, 1 in the lane Crisis.');
  expect(news(review('routine'), review('urgent'), review('crisis'), review('urgent'))).toBe(
    '4 reviews are new here, 1 in the lane Crisis and 2 in the lane Urgent.',
  );
});
