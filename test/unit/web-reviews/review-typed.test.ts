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
