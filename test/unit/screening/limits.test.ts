import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Reading } from '#shared/screening/phrases/reading.ts';
import { screen, screeningVersion } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';

const root = new URL('../../../shared/screening/', import.meta.url).pathname;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, source: readFileSync(join(root, name), 'utf8') }));

const units: readonly (readonly [name: string, unit: string])[] = [
  ['one letter', 'a'],
  ['single letters', 'a.'],
  ['spaced letters', 'k i l l '],
  ['unfinished spaced letters', 'i i i x '],
  ['stars', 'k*l*'],
  ['digits', '1 2 3 '],
  ['half a phone number', '123-'],
  ['half an email', 'a@a.'],
  ['open quotation marks', '"'],
  ['marks that open and never close', ' "a'],
  ['beginnings of wishes', 'i want to be '],
  ['beginnings of thanks', 'thank you all '],
  ['beginnings of addresses', '12 Ab Cd '],
  ['half surrogates', '\ud83d'],
  ['invisible characters', '\u200b'],
  ['fullwidth letters', 'ａ'],
  ['line breaks', '\n'],
  ['lines of one filler', 'just\n'],
  ['pauses behind unfinished words', 'to...\n'],
  ['hesitation', ', like, '],
  ['full lines', `${'a grey morning '.repeat(5)}\n`],
  ['crisis words without end', 'i want to kill myself '],
  ['crisis words in quotation marks', 'he said "i want to die" and "kill me". '],
  ['crisis words among cues of context', 'years ago my friend did not want to die in the film\n'],
  ['crisis words across lines', 'i want to\nkill... myself — tonight\n\n'],
];

function ofLength(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/**
 * In milliseconds by the wall: other work can only lengthen it, while the processor time that a machine reports is counted in
 * ticks and can come out as next to nothing.
 */
function timeOf(text: string): number {
  const before = performance.now();
  screen(text, model);
  return performance.now() - before;
}

describe('work', () => {
  const short = 6250;
  const lengths = [short, 4 * short, 16 * short];

  it.each(units)('of looking for phrases grows in line with length on %s', (_, unit) => {
    const tried = vi.spyOn(Reading.prototype, 'endsOfOne');
    const counts = lengths.map((length) => {
      tried.mockClear();
      screen(ofLength(unit, length), model);
      return tried.mock.calls.length;
    });
    tried.mockRestore();
    const [first = 0, second = 0, third = 0] = counts;
    // What is cut off at the end of a text may be as much as a clause can cost.
    expect(third - second).toBeLessThanOrEqual(4.2 * (second - first) + 2000);
  });

  // Time that grew with the square of the length would be 256 times as much, in line with it 16 times. The least of all rounds
  // counts, for nothing makes work shorter than it is; a first round that is good enough is the last.
  it.each(units)('as a whole stays far below the square of the length on %s', (_, unit) => {
    const texts = [ofLength(unit, short), ofLength(unit, 16 * short)];
    const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const exponent = () => Math.log2((least[1] ?? 0) / Math.max(least[0] ?? 0, 0.1)) / 4;
    for (let round = 0; round < 40 && !(exponent() < 1.5); round += 1) {
      texts.forEach((text, at) => {
        least[at] = Math.min(least[at] ?? 0, timeOf(text));
      });
    }
    expect(exponent()).toBeLessThan(1.5);
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
