import { describe, expect, test } from 'vitest';
import { avatarShape, drawAvatar } from '#shared/domain/avatar.ts';
import { noPresses, pressed, spoken } from '#web/app/browser/shift-presses.ts';
import { pagesToShow } from '#web/app/components/pages-to-show.ts';
import { keptReason } from '#web/app/kept.ts';
import { wordsIn } from '#web/app/language/words.ts';
import { ownPath } from '#web/app/own-path.ts';
import { threadPath } from '#web/app/params.ts';

describe('where to go on to after signing in', () => {
  test('a page of this site, with its query', () => {
    expect(ownPath('/groups/a/threads/b?page=2')).toBe('/groups/a/threads/b?page=2');
  });

  test.each([
    null,
    '',
    'groups',
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/.//elsewhere.example',
    '/x/..//elsewhere.example',
    '/%2e//elsewhere.example',
    '/\t/elsewhere.example',
    'javascript:alert(1)',
  ])('never anywhere else: %j', (wanted) => {
    expect(new URL(ownPath(wanted), 'https://here.example').host).toBe('here.example');
  });
});

describe('pressing Shift to leave', () => {
  const down = { type: 'keydown', key: 'Shift', repeat: false };
  const up = { type: 'keyup', key: 'Shift', repeat: false };
  const pressesIn = (...keys: { type: string; key: string; repeat: boolean }[]) =>
    keys.reduce(pressed, noPresses).count;

  test('counts each press that is let go', () => {
    expect(pressesIn(down, up, down, up, down, up)).toBe(3);
  });

  test('a key that is held down is one press', () => {
    expect(pressesIn(down, { ...down, repeat: true }, { ...down, repeat: true }, up)).toBe(1);
  });

  test('capital letters are not presses, and start the count again', () => {
    const letter = { type: 'keydown', key: 'A', repeat: false };
    expect(pressesIn(down, up, down, up, down, letter, { ...letter, type: 'keyup' }, up)).toBe(0);
  });

  test('says how many are left', () => {
    expect([0, 1, 2, 3].map((count) => spoken(count, wordsIn('en')))).toEqual([
      '',
      'Shift, press 2 more times to leave this page.',
      'Shift, press 1 more time to leave this page.',
      'Leaving this page.',
    ]);
  });
});

describe('pages of a thread', () => {
  const shown = (page: number, pages: number) =>
    pagesToShow(page, pages)
      .map(({ from, isGap }) => (isGap ? '…' : from))
      .join(' ');

  test('the ends are always in reach', () => {
    expect(shown(1, 9)).toBe('1 2 … 9');
    expect(shown(5, 9)).toBe('1 … 4 5 6 … 9');
    expect(shown(9, 9)).toBe('1 … 8 9');
  });

  test('a gap never hides a single page', () => {
    expect(shown(4, 7)).toBe('1 2 3 4 5 6 7');
    expect(shown(1, 2)).toBe('1 2');
  });
});

describe('shapes beside names', () => {
  test('the same seed always gives the same shape', () => {
    expect(avatarShape('q7')).toEqual(avatarShape('q7'));
  });

  test('seeds that differ a little are spread over all colours and figures', () => {
    const shapes = Array.from({ length: 200 }, (_, index) => avatarShape(`seed-${index}`));
    expect(new Set(shapes.map(({ ground }) => ground))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(new Set(shapes.map(({ figure }) => figure)).size).toBe(10);
  });

  test('the shape that somebody gets looks like nobody else’s, as long as there is one left', () => {
    let drawn = 0;
    const draw = () => `draw-${drawn++}`;
    const taken: string[] = [];
    for (let joined = 0; joined < 50; joined += 1) taken.push(drawAvatar(draw, taken));
    const looks = taken.map(avatarShape).map(({ ground, figure }) => `${ground} ${figure}`);
    expect(new Set(looks).size).toBe(50);
  });

  test('where every shape is taken somebody can join all the same', () => {
    const taken = Array.from({ length: 2000 }, (_, index) => `seed-${index}`);
    expect(drawAvatar(() => 'seed-1', taken)).toBe('seed-1');
  });
});

describe('words that could not be sent', () => {
  test('a refusal that leaves the page standing is said beside the form', () => {
    expect([400, 409, 410, 413, 422, 429].map(keptReason)).toEqual(Array(6).fill(null));
  });

  test('a refusal that takes the page away hands the words back with a reason', () => {
    expect([401, 403, 404, 500, 503].map(keptReason)).toEqual([
      'signed-out',
      'not-possible',
      'not-possible',
      'unavailable',
      'unavailable',
    ]);
  });
});

test('the address of a post asks for what was just written and says under which id it was sent', () => {
  const thread = { groupId: 'g', threadId: 't' };
  expect(threadPath(thread)).toBe('/groups/g/threads/t');
  expect(threadPath(thread, { page: 2, number: 21, fresh: true, sent: 'abc' })).toBe(
    '/groups/g/threads/t?page=2&fresh=1&sent=abc#post-21',
  );
});
