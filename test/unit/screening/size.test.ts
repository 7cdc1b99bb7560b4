import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

describe('what is shipped', () => {
  it('is at most 60 KB for a browser, without the weights', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export { screen } from '#shared/screening/screen.ts';", resolveDir: '.' },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    const size = gzipSync(outputFiles[0]?.contents ?? '').length;
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(60_000);
  });

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
