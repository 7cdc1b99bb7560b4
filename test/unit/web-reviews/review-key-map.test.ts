import { expect, test } from 'vitest';
import { actOf, stepFrom } from '#web/app/components/review-key-map.ts';

const press = (key: string, change = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...change,
});

test('seven keys mean something, and others are left to the browser', () => {
  expect(
    ['j', 'k', 'c', 'r', 'e', 'n', '?', 'Enter', 'x'].map((key) => actOf(press(key), false)),
  ).toEqual([
    'next',
    'previous',
    'claim',
    'decide',
    'hand-over',
    'next-review',
    'show-keys',
    null,
    null,
  ]);
});

test('no key does anything while somebody types or composes', () => {
  expect(actOf(press('c'), true)).toBeNull();
  expect(actOf(press('c', { isComposing: true }), false)).toBeNull();
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s a key belongs to the browser', (modifier) => {
  expect(actOf(press('c', { [modifier]: true }), false)).toBeNull();
});

test('moving begins at the nearer end and stops at both', () => {
  expect(stepFrom(-1, 3, 'next')).toBe(0);
  expect(stepFrom(-1, 3, 'previous')).toBe(2);
  expect(stepFrom(2, 3, 'next')).toBe(2);
  expect(stepFrom(0, 3, 'previous')).toBe(0);
  expect(stepFrom(1, 3, 'next')).toBe(2);
});
