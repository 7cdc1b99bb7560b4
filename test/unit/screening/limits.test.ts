import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { screen, screeningVersion } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';

const root = new URL('../../../shared/screening/', import.meta.url).pathname;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, source: readFileSync(join(root, name), 'utf8') }));

function shortest(run: () => unknown, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...taken);
}

describe('time', () => {
  it.each([
    ['one letter', 'a'],
    ['single letters', 'a.'],
    ['spaced letters', 'k i l l '],
    ['unfinished spaced letters', 'i i i x '],
    ['stars', 'k*l*'],
    ['digits', '1 2 3 '],
    ['half a phone number', '123-'],
    ['half an email', 'a@a.'],
    ['open quotation marks', '"'],
    ['beginnings of wishes', 'i want to be '],
    ['beginnings of thanks', 'thank you all '],
    ['beginnings of addresses', '12 Ab Cd '],
    ['half surrogates', '\ud83d'],
    ['invisible characters', '\u200b'],
    ['fullwidth letters', 'ａ'],
    ['crisis words without end', 'i want to kill myself '],
  ])('grows in line with length on %s', (_, unit) => {
    const long = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
    const short = long.slice(0, 10_000);
    screen(short, model);
    // Other work on the machine can slow one measurement, never speed one up: the best of several counts.
    let ratio = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5 && ratio >= 40; round += 1) {
      const ten = Math.max(
        shortest(() => screen(short, model), 2),
        1,
      );
      ratio = Math.min(ratio, shortest(() => screen(long, model), 1) / ten);
    }
    expect(ratio).toBeLessThan(40);
  });
});

describe('purity', () => {
  it('imports nothing but shared code, so that it runs in a browser', () => {
    expect(sources.length).toBeGreaterThan(15);
    for (const { name, source } of sources) {
      const imported = Array.from(source.matchAll(/from '([^']+)'/g), (match) => match[1]);
      expect(
        imported.filter((path) => !path?.startsWith('#shared/')),
        name,
      ).toEqual([]);
      expect(source, name).not.toMatch(
        /\b(?:process|Buffer|require|fetch|Date|Math\.random)\b[.(]/,
      );
    }
  });

  it('gives the same answer each time, with its version', () => {
    const text = 'I want to die. He hits me when he drinks. you are pathetic';
    expect(screen(text)).toEqual(screen(text));
    expect(screen(text).version).toBe(screeningVersion());
  });

  it('keeps results small on a text that repeats itself', () => {
    const { signals } = screen('I want to die. '.repeat(5000));
    expect(signals.length).toBeLessThan(500);
  });
});
