import { describe, expect, it } from 'vitest';
import { normalise } from '#shared/screening/normalise.ts';
import { screen } from '#shared/screening/screen.ts';

function plain(text: string): string {
  return normalise(text)
    .map((word) => word.text)
    .join(' ');
}

describe('plain words', () => {
  it.each([
    ["I'm gonna, like, REALLY wanna go", 'i am going to like want to go'],
    ['cant dont wont', 'can not do not will not'],
    ['k1ll mys3lf', 'kill myself'],
    ['su*cide', 'suicide'],
    ['s**cidal', 'suicidal'],
    ['k i l l  m y s e l f', 'kill myself'],
    ['d.i.e', 'die'],
    ['unalive', 'kill'],
    ['kms', 'kill myself'],
    ['sewer slide', 'suicide'],
    ['sucidal', 'suicidal'],
    ['diiiie', 'die'],
    ['ｓｕｉｃｉｄｅ', 'suicide'],
    ['ѕuісіdе', 'suicide'],
    ['sui\u200bcide', 'suicide'],
    ['s\u0336u\u0336icide', 'suicide'],
    ['he\u2019s don\u2019t', 'he is do not'],
    ['500mg', '500 milligrams'],
  ])('%j reads as %j', (written, read) => {
    expect(plain(written)).toBe(read);
  });

  it('leaves ordinary numbers, stars and single letters alone', () => {
    expect(plain('b4 5 stars *really* good, plan A B C')).toBe('b 4 5 stars good plan a b c');
  });
});

describe('spans', () => {
  it.each([
    ['Hello 👋🏽 all. I want to k i l l  m y s e l f.', 'k i l l  m y s e l f'],
    ['naïve café… I think about su*cide a lot', 'su*cide'],
    ['ok — gonna k1ll mys3lf tonight', 'k1ll mys3lf'],
    ['𝓲 𝔀𝓪𝓷𝓽 𝓽𝓸 𝓭𝓲𝓮', '𝔀𝓪𝓷𝓽 𝓽𝓸 𝓭𝓲𝓮'],
    ['um, KMS lol', 'KMS'],
    ['I\u200b am s\u0336uicidal', 's\u0336uicidal'],
  ])('point at what was written: %j', (text, part) => {
    const found = screen(text).signals.map(({ start, end }) => text.slice(start, end));
    expect(found.some((written) => written.includes(part))).toBe(true);
  });

  it('stay within the text and in order of position, whatever is written', () => {
    const text = '👩‍👩‍👧 I w4nt to d!e. Thank you all for everything, this is my last post.';
    const { signals } = screen(text);
    expect(signals.length).toBeGreaterThan(1);
    for (const { start, end } of signals) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    const starts = signals.map((signal) => signal.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
