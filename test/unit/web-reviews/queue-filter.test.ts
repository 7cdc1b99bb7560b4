import { expect, test } from 'vitest';
import {
  decidedIn,
  filterOf,
  nextPath,
  nextQueryOf,
  queryOf,
  queuePath,
  reviewPath,
} from '#web/app/components/queue-filter.ts';

const asked = (search: string) => filterOf(new URLSearchParams(search));
const group = 'abcdefgh23456723';

test('an address that asks for nothing, or for what there is not, gets the whole queue', () => {
  const whole = { lane: null, group: null, show: null };
  expect(asked('')).toEqual(whole);
  expect(asked('lane=panic&group=../me&show=everything')).toEqual(whole);
  expect(queuePath(whole)).toBe('/reviews');
});

test('a part of the queue goes along to its reviews, to the next one, and back', () => {
  const filter = asked(`lane=urgent&group=${group}&show=mine`);
  const query = `lane=urgent&group=${group}&show=mine`;
  expect(queuePath(filter)).toBe(`/reviews?${query}`);
  expect(reviewPath('x-1', filter)).toBe(`/reviews/x-1?${query}`);
  expect(nextPath(filter, 'x-1')).toBe(`/reviews/next?${query}&after=x-1`);
  expect(queryOf(filter)).toEqual({ lane: 'urgent', group, show: 'mine' });
});

test('whoever goes through what is decided goes on with what waits', () => {
  expect(nextQueryOf(asked('lane=soon&show=decided'))).toEqual({ lane: 'soon' });
  expect(nextQueryOf(asked('lane=soon&show=mine'))).toEqual({ lane: 'soon', show: 'mine' });
});

test('only the address of a review is taken for the one that was decided', () => {
  expect(decidedIn(new URLSearchParams(`decided=${group}-7`))).toBe(`${group}-7`);
  expect(decidedIn(new URLSearchParams('decided=javascript:1'))).toBeNull();
  expect(decidedIn(new URLSearchParams(''))).toBeNull();
});
