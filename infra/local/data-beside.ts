import { brotliCompressSync } from 'node:zlib';
import type { PluginBuild } from 'esbuild';

/**
 * Lets a bundle import `name`, whose default is what `make` makes while bundling. It lies beside the bundle as one compressed file and is
 * read when it is needed, so that a start does not parse it as code.
 */
export function dataBeside(
  { onLoad, onResolve }: PluginBuild,
  name: string,
  make: () => Promise<unknown>,
): void {
  const file = `${name}.br`;
  onResolve({ filter: exactly(name) }, () => ({ path: name, namespace: name }));
  onLoad({ filter: /./, namespace: name }, () => ({
    contents: `
      import { readFileSync } from 'node:fs';
      import { brotliDecompressSync } from 'node:zlib';
      import path from '${file}';
      const file = new URL(path, import.meta.url);
      export default JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8'));`,
  }));
  onResolve({ filter: exactly(file) }, () => ({ path: file, namespace: file }));
  onLoad({ filter: /./, namespace: file }, async () => ({
    loader: 'file',
    contents: brotliCompressSync(JSON.stringify(await make())),
  }));
}

const exactly = (name: string) => new RegExp(`^${name.replaceAll('.', '\\.')}$`);
