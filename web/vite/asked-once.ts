import type { Plugin } from 'vite';

/**
 * Which files the links of a page lead to is asked by Remix when the page wakes, and once more for all of them whenever something of the
 * page changes before the answer has come: on a slow line that is every time. Here what was asked for is not asked for again; where the
 * answer does not come, it is.
 */
export function askedOnce(): Plugin {
  return {
    name: 'asked-once',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/@remix-run/react/dist/esm/fog-of-war.js')) return null;
      let changed = code;
      for (const [before, after] of steps) {
        if (!changed.includes(before))
          throw new Error('Remix looks for routes in another way than it did.');
        changed = changed.replace(before, after);
      }
      return { code: changed, map: null };
    },
  };
}

const steps = [
  ['const nextPaths = new Set();', 'const nextPaths = new Set();\nconst askedPaths = new Set();'],
  [
    'filter(path => {\n        if (discoveredPaths.has(path)) {',
    'filter(path => {\n        if (discoveredPaths.has(path) || askedPaths.has(path)) {',
  ],
  [
    'try {\n        await fetchAndApplyManifestPatches(lazyPaths',
    'try {\n        for (const path of lazyPaths) askedPaths.add(path);\n        await fetchAndApplyManifestPatches(lazyPaths',
  ],
  [
    'catch (e) {\n        console.error("Failed to fetch manifest patches"',
    'catch (e) {\n        for (const path of lazyPaths) {\n          askedPaths.delete(path);\n          nextPaths.add(path);\n        }\n        console.error("Failed to fetch manifest patches"',
  ],
] as const;
