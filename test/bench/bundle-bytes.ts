import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Bytes of code, without source maps: what `index.mjs` imports at once, itself included, and everything. `data`: bytes of what code reads
 * and does not parse as code.
 */
export function bytesOf(bundle: string): {
  readonly atStart: number;
  readonly inAll: number;
  readonly data: number;
} {
  const folder = resolve(bundle, '..');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytesOfAll = (ending: string) =>
    files
      .filter((name) => name.endsWith(ending))
      .reduce((sum, name) => sum + bytes(join(folder, name)), 0);
  const bytes = (file: string) => statSync(file).size;
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:from|\bimport)\s*["'](\.{1,2}\/[^"']+\.mjs)["']/g,
    );
    for (const [, path] of imports) if (path) load(resolve(file, '..', path));
  };
  load(resolve(bundle));
  return {
    atStart: [...loaded].reduce((sum, file) => sum + bytes(file), 0),
    inAll: bytesOfAll('.mjs'),
    data: bytesOfAll('.br'),
  };
}
