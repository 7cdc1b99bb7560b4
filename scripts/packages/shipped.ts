import { readFileSync } from 'node:fs';
import * as z from 'zod';

// What is shipped, as the lock file has it: everything that runs for people, without what only builds or tests.

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      peerDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

export interface ShippedPackage {
  /** Where it lies, such as `node_modules/a/node_modules/b`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it; null where the package does not say. */
  readonly licence: string | null;
  /** Subresource integrity of what is installed; null for what is not downloaded. */
  readonly integrity: string | null;
  /** Paths of the packages that it asks for and that are there. */
  readonly needs: readonly string[];
}

/** Every package that is shipped, and the paths of those which the product itself asks for. */
export function shippedPackages(lockPath: string): {
  readonly asked: readonly string[];
  readonly packages: readonly ShippedPackage[];
} {
  const { packages } = lockFile.parse(JSON.parse(readFileSync(lockPath, 'utf8')));
  const isShipped = (path: string) =>
    path !== '' &&
    packages[path] !== undefined &&
    !packages[path].dev &&
    !packages[path].devOptional;
  const needsOf = (path: string): string[] => {
    const { dependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
    return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
      .flatMap((name) => found(path, name) ?? [])
      .filter(isShipped)
      .sort();
  };
  /** As Node finds it: beside, then further and further out. */
  function found(from: string, name: string): string | null {
    for (
      let folder = from;
      ;
      folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')
    ) {
      const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
      if (packages[path]) return path;
      if (folder === '') return null;
    }
  }
  return {
    asked: needsOf(''),
    packages: Object.keys(packages)
      .filter(isShipped)
      .sort()
      .map((path) => {
        const { name, version, license, integrity } = packages[path] ?? {};
        return {
          path,
          name: name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
          version: version ?? '',
          licence: license ?? null,
          integrity: integrity ?? null,
          needs: needsOf(path),
        };
      }),
  };
}
