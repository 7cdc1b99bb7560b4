import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

describe('what a server reads', () => {
  it('is at most 300 KB of weights, which hold numbers and no text', () => {
    const file = readFileSync('shared/screening/weights.json', 'utf8');
    expect(gzipSync(file).length).toBeLessThanOrEqual(300_000);
    const fields: string[] = [];
    JSON.parse(file, (key, value: unknown) => {
      if (typeof value === 'string') {
        fields.push(key);
        if (key === 'weights') expect(value).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
        else expect(value).toMatch(/^weights-[0-9]+$/);
      }
      return value;
    });
    expect(fields.sort()).toEqual(['version', 'weights', 'weights']);
  });
});
