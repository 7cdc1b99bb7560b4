import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The file's full path. Throws where it would lie in the repository, also by way of a link: people's words must not get in there. */
export function outsideOfTheRepository(file: string): string {
  const path = resolve(file);
  const folder = dirname(path);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const way = relative(realpathSync(repository), realpathSync(folder));
  const isInside = way === '' || (!way.startsWith('..') && !way.startsWith('/'));
  if (isInside) {
    throw new Error('The file would lie in the repository. Name a place outside: --out <file>.');
  }
  return path;
}
