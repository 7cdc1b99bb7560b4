import { describe, expect, test } from 'vitest';
import { bodyWords, titleWords } from '#web/app/given-titles.ts';
import { wordsIn } from '#web/app/language/words.ts';
import { reviewTitle } from '#web/app/review-titles.ts';
import { givenAs } from './sentences-in-code.ts';

const en = wordsIn('en');
const es = wordsIn('es');
const aReviewOfItsOwn = /\/(?:own|agenda|invitations)\//;
const { sentences } = givenAs('title');
const ofReviews = sentences.filter(({ file }) => aReviewOfItsOwn.test(file));
const ofThreads = sentences.filter((one) => !ofReviews.includes(one));

describe('what nobody wrote is said in the language of the page', () => {
  test('where the API gives a thread its title', () => {
    expect(ofThreads.length).toBeGreaterThan(4);
    for (const { text } of ofThreads) {
      expect(titleWords(text, en)).toBe(text);
      expect(titleWords(text, es)).not.toBe(text);
      expect(reviewTitle({ id: 'abcdefghijklmnop-1', title: text }, es)).toBe(titleWords(text, es));
    }
  });

  test('where a review is not about a post', () => {
    expect(ofReviews.length).toBeGreaterThan(8);
    for (const { text: title } of ofReviews) {
      for (const kind of ['name', 'agenda', 'shared']) {
        const id = `abcdefghijklmnop-${kind}`;
        expect(reviewTitle({ id, title }, en)).toBe(title);
        expect(reviewTitle({ id, title }, es)).not.toBe(title);
      }
    }
  });

  test('where a button writes for somebody', () => {
    const bodies = givenAs('body').sentences.flatMap(({ text }) => text || []);
    expect(bodies).toContain('I would like to be supported again. Please talk with me about it.');
    for (const body of bodies) {
      expect(bodyWords(body, en)).toBe(body);
      expect(bodyWords(body, es)).not.toBe(body);
    }
  });
});

test('what somebody wrote stays as it is, also where it reads like a title of a review', () => {
  expect(titleWords('the hour before', es)).toBe('the hour before');
  expect(bodyWords('the hour before', es)).toBe('the hour before');
  const title = 'A theme for the next session';
  expect(reviewTitle({ id: 'abcdefghijklmnop-12', title }, es)).toBe(title);
});
