import { expect, test } from 'vitest';
import { typedDecision } from '#web/app/components/review-typed.ts';

const from = (typed: Record<string, unknown>) => typedDecision((name) => typed[name]);

test('a decision keeps what was typed, to the letter, and nothing else of the form', () => {
  expect(from({ outcome: 'held', reason: ' why \n', intent: 'resolve', version: '3' })).toEqual({
    outcome: 'held',
    reason: ' why \n',
  });
});

test('blank fields are nothing typed', () => {
  expect(from({ reason: '  ', noteToAuthor: '' })).toBeNull();
});

test('what was chosen beside it comes along: the lane while held, and putting the post back', () => {
  const chosen = { laneWhileHeld: 'soon', putBack: 'on' };
  expect(from({ outcome: 'held', reason: 'Why.', ...chosen })).toEqual({
    outcome: 'held',
    reason: 'Why.',
    ...chosen,
  });
  // The lane is always chosen in the form, so that by itself it says nothing.
  expect(from(chosen)).toBeNull();
});
