import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { bytesOf } from '#test/bench/bundle-bytes.ts';

const bundle = (name: string) => bytesOf(resolve('build', 'lambda', name, 'index.mjs'));

it('the API’s folder holds at most 1 MB of code, and that of the pages at most 2.5 MB', () => {
  expect(bundle('api').inAll).toBeLessThanOrEqual(1_000_000);
  expect(bundle('web').inAll).toBeLessThanOrEqual(2_500_000);
});

const lambdas = resolve('build', 'lambda');
const functions = readdirSync(lambdas);

it.each(functions)('in the folder of %s lies no code that none of it loads', (name) => {
  const folder = join(lambdas, name);
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:from|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+\.mjs)["']/g,
    );
    for (const [, path = ''] of imports) reach(resolve(file, '..', path));
  };
  reach(join(folder, 'index.mjs'));
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => join(folder, file));
  expect(all.sort()).toEqual([...reached].sort());
});

it('what opens seals lies in the vault’s folder alone', () => {
  const opens = (name: string) =>
    readdirSync(join(lambdas, name, 'later')).some((file) => file.startsWith('decryption-'));
  expect(functions.filter(opens)).toEqual(['vault']);
});

it('what only writing needs is in the API’s folder, and no start loads it', () => {
  const { atStart, inAll, data } = bundle('api');
  expect(inAll - atStart).toBeGreaterThan(650_000);
  // The screening's rules and weights, the description, and the words of keys.
  expect(data).toBeGreaterThan(200_000);
  expect(data).toBeLessThanOrEqual(325_000);
});
