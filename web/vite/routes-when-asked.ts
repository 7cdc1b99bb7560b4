import type { Plugin } from 'vite';

const serverBuild = '\0virtual:remix/server-build';

/**
 * In the server's build each route stands as a function that loads it, so that a process reads the pages that it is asked for and no
 * others. `pagesWhenAsked` takes them from there.
 */
export function routesWhenAsked(): Plugin {
  return {
    name: 'routes-when-asked',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (id !== serverBuild) return null;
      const later = code.replace(
        /^import \* as (route\d+) from (".+");$/gm,
        'const $1 = () => import($2);',
      );
      if (later === code) throw new Error('Remix names its routes in another way than it did.');
      return { code: later, map: null };
    },
  };
}
