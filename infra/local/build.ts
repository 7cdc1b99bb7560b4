import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { describedAsData } from './described-as-data.ts';
import { leftOut, notMet } from './left-out.ts';
import { screeningAsData } from './screening-as-data.ts';
import { writeStaticPages } from './static-pages.ts';

// What runs is built here: the pages (`build/server`, `build/client`) and one bundle for each Lambda function
// (`build/lambda/<name>/index.mjs`). Tests and the cloud use the same bundles.

export const lambdaEntries = {
  api: 'functions/api/lambda.ts',
  web: 'web/lambda.ts',
  triage: 'functions/triage/lambda.ts',
  pager: 'functions/pager/lambda.ts',
  clock: 'functions/clock/lambda.ts',
  vault: 'functions/vault/lambda.ts',
} as const;

const pageSources = ['web', 'shared', 'package-lock.json', 'tsconfig.json'];

/** Builds the pages, unless nothing that they are made of has changed since the last time. */
export async function buildPages({ force = false } = {}): Promise<void> {
  const stamp = join('build', 'pages-stamp');
  const now = fingerprint(pageSources);
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const remix = join('node_modules', '@remix-run', 'dev', 'dist', 'cli.js');
  const child = spawn(
    process.execPath,
    [remix, 'vite:build', '--config', 'web/vite.config.ts', '--logLevel', 'error'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
    },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The pages could not be built; what is wrong stands above.');
  await writeStaticPages();
  compressAssets();
  writeFileSync(stamp, now);
}

/** What the distribution does in the cloud: files of hashed names also stand there in fewer bytes. */
function compressAssets(): void {
  const folder = join('build', 'client', 'assets');
  for (const name of readdirSync(folder)) {
    if (/\.(?:js|css|svg)$/.test(name)) {
      const path = join(folder, name);
      writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
    }
  }
}

/** Paths, sizes and times of change: enough to notice an edit, quick enough for every start. */
function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string) => {
    const found = statSync(path);
    if (found.isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else {
      hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
    }
  };
  for (const source of sources) add(source);
  return hash.digest('hex');
}

/** ESM in Lambda: some of what is bundled still calls `require`, which a module does not have. */
const banner =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Bundles one function into a folder of its own: `index.mjs` with its `handler`, and beside it what is loaded only when it is needed
 * (`import()`), so that a start does not wait for it.
 */
export async function bundleFunction(entry: string, folder: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'later/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minify: true,
    charset: 'utf8',
    metafile: true,
    // Else React's development build is taken along, which is larger and slower.
    define: { 'process.env.NODE_ENV': '"production"' },
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'external',
    conditions: ['module'],
    mainFields: ['module', 'main'],
    banner: { js: banner },
    plugins: [leftOut, screeningAsData, describedAsData],
    assetNames: 'later/[name]-[hash]',
    loader: { '.br': 'file' },
    // Parts of the pages' build name what they come after, also where that does nothing by itself.
    logOverride: { 'ignored-bare-import': 'silent' },
    logLevel: 'warning',
  });
  for (const path of unreachable(metafile)) rmSync(path);
}

/**
 * What is written for an `import()` that no code is left to call. What opens seals would lie in every function's folder, for one: all choose
 * their adapters in one place.
 */
function unreachable({ outputs }: Metafile): string[] {
  const reached = new Set<string>();
  const reach = (path: string): void => {
    const output = outputs[path];
    if (!output || reached.has(path)) return;
    reached.add(path);
    for (const { path: next } of output.imports) reach(next);
  };
  for (const path of Object.keys(outputs)) if (basename(path) === 'index.mjs') reach(path);
  const code = Object.keys(outputs).filter((path) => path.endsWith('.mjs') && !reached.has(path));
  const beside = (path: string) => [`${path}.map`, `${path}.LEGAL.txt`];
  return code.flatMap((path) => [path, ...beside(path).filter((name) => name in outputs)]);
}

export async function buildLambdas(): Promise<void> {
  rmSync(join('build', 'lambda'), { recursive: true, force: true });
  await Promise.all(
    Object.entries(lambdaEntries).map(([name, entry]) =>
      bundleFunction(entry, join('build', 'lambda', name)),
    ),
  );
  const missing = notMet();
  if (missing.length > 0) {
    throw new Error(
      `Nothing in any bundle is called as it is in left-out.ts: ${missing.join(', ')}. Find what it is called now, or take it out there.`,
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildPages({ force: true });
  await buildLambdas();
}
