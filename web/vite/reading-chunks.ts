import { minify } from 'terser';
import type { Plugin, Rollup } from 'vite';

/** Where somebody begins to read: what these need is what every visit loads. */
const first = [
  '/web/app/entry.client.tsx',
  '/web/app/root.tsx',
  '/web/app/routes/groups.$groupId.tsx',
  '/web/app/routes/groups.$groupId.threads.$threadId.tsx',
];

/**
 * Puts what the first visit to a thread needs into two files: libraries, which change seldom, and our own. Left alone, the bundler
 * makes a file of each module that two pages share, and a phone would ask for forty of them.
 */
export function readingChunks(): Rollup.GetManualChunk {
  let needed: Set<string> | undefined;
  return (id, { getModuleIds, getModuleInfo }) => {
    needed ??= reachable([...getModuleIds()].filter(isFirst), getModuleInfo);
    if (!needed.has(id) || isFirst(id)) return;
    if (isForOtherForms(id)) return 'forms';
    return isOurs(id) ? 'reading' : 'libraries';
  };
}

/**
 * The bundler's own helpers (`\0commonjsHelpers.js`) are used by libraries: were they with ours, each of the two files would need the
 * other first, and no page would come to life.
 */
const isOurs = (id: string) => !id.includes('/node_modules/') && !id.startsWith('\0');

/** Of the form library a thread needs what says a field's attributes; the rest comes with the pages that use it. */
const isForOtherForms = (id: string) =>
  id.includes('/@conform-to/') && !/\/(?:helpers|_virtual\/\w+)\.mjs$/.test(id);

/** Smaller than the bundler's own minifier leaves them: the two files for which that is worth some seconds. */
export function smallerFirstFiles(): Plugin {
  return {
    name: 'smaller-first-files',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !isFirstFile(chunk.name)) continue;
        const options = { module: true, ecma: 2020, compress: { passes: 2 } } as const;
        chunk.code = (await minify(chunk.code, options)).code ?? chunk.code;
      }
    },
  };
}

const isFirstFile = (name: string) => name === 'libraries' || name === 'reading';
const isFirst = (id: string): boolean => first.some((file) => id.split('?')[0]?.endsWith(file));

function reachable(from: readonly string[], getModuleInfo: Rollup.GetModuleInfo): Set<string> {
  const found = new Set<string>(from);
  for (const id of found) {
    for (const imported of getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}
