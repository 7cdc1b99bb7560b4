import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { clientAt, localClient } from './store-client.ts';
import type { ReadSoFar } from './stream-pump.ts';
import { tidyStreamRecords } from './stream-records.ts';

/** A DynamoDB-compatible endpoint on this machine: one that was named, or one that was started here. */
export interface EmbeddedStore {
  readonly endpoint: string;
  /** Settings for any DynamoDB client of the AWS SDK. */
  readonly client: DynamoDBClientConfig;
  /** The process that was started here and runs now; null for an endpoint that was named. */
  readonly pid: number | null;
  /** Ends the process, if it was started here. */
  stop(): Promise<void>;
}

const version = '1.2.1';
const packageName = `@dynoxide/${process.platform === 'win32' ? 'win32' : process.platform}-${process.arch}`;
const binaryName = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';

/** Until a store that ended unasked is started again; ms. */
const startsAgainAfter = 200;
const day = 24 * 60 * 60_000;

/**
 * `DYNAMODB_ENDPOINT`, else the npm package for this platform, else a program on the PATH, else the package installed now.
 * Throws an error that says what to do. `file` is where data live; without it they live in memory. A store on a file that ends
 * unasked is started again at the same address, and `onStartedAgain` is told of its new process. Its stream is put in order before
 * it opens the file, and once a day, for which it is away for a moment: `readSoFar` says what of it may go, nothing without it.
 */
export async function startEmbeddedStore(options: {
  file?: string;
  onStartedAgain?: (pid: number | null, why: 'ended-unasked' | 'put-in-order') => void;
  readSoFar?: () => ReadSoFar;
  /** ms; a day unless said otherwise. */
  putInOrderEvery?: number;
}): Promise<EmbeddedStore> {
  const named = process.env.DYNAMODB_ENDPOINT;
  if (named) {
    return {
      endpoint: named,
      client: clientAt(named),
      pid: null,
      stop: async () => undefined,
    };
  }
  const { file } = options;
  const program = fromPackage() ?? fromPath() ?? installed();
  const port = await freePort();
  const start = () =>
    spawn(
      program,
      ['serve', '--port', String(port), ...(file === undefined ? [] : ['--db-path', file])],
      // A group of its own, so that Ctrl-C reaches this process first and the store last.
      { stdio: 'ignore', detached: true },
    );
  const tidy = () => {
    if (file === undefined) return;
    try {
      tidyStreamRecords(file, options.readSoFar?.() ?? {});
    } catch (error) {
      // A store that answers slowly is better than none.
      console.error('The stream of the store could not be put in order.', error);
    }
  };
  if (file !== undefined) {
    if (!existsSync(file)) {
      // The store makes its tables itself when it first opens a file.
      const first = start();
      await answering(first, port);
      await ended(first);
    }
    tidy();
  }
  let child = start();
  // Whatever ends this process short of a kill takes the store along.
  const takeAlong = () => child.kill('SIGTERM');
  process.once('exit', takeAlong);
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(child, port);

  let again: NodeJS.Timeout | undefined;
  let isAsked = false;
  const startAgain = () => {
    tidy();
    child = start();
    child.once('exit', startAgainSoon);
    options.onStartedAgain?.(child.pid ?? null, isAsked ? 'put-in-order' : 'ended-unasked');
    isAsked = false;
  };
  const startAgainSoon = () => {
    again = setTimeout(startAgain, isAsked ? 0 : startsAgainAfter);
  };
  const putInOrder = () => {
    isAsked = true;
    child.kill('SIGTERM');
  };
  let daily: NodeJS.Timeout | undefined;
  // What lived in memory is gone, and an empty store in its place would say that nothing was ever written.
  if (file !== undefined) {
    child.once('exit', startAgainSoon);
    daily = setInterval(putInOrder, options.putInOrderEvery ?? day).unref();
  }
  return {
    endpoint,
    client: localClient(endpoint),
    get pid() {
      return child.pid ?? null;
    },
    stop: () => {
      process.off('exit', takeAlong);
      child.off('exit', startAgainSoon);
      clearTimeout(again);
      clearInterval(daily);
      return ended(child);
    },
  };
}

function fromPackage(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
    return join(manifest, '..', binaryName);
  } catch {
    return null;
  }
}

function fromPath(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, binaryName)).find(existsSync) ?? null;
}

function installed(): string {
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['install', '--no-save', '--no-package-lock', `${packageName}@${version}`], {
      stdio: 'ignore',
    });
  } catch {
    // Said below, with what to do.
  }
  const program = fromPackage();
  if (program) return program;
  throw new Error(
    `No embedded store for this platform (${packageName}). Put \`dynoxide\` on the PATH, or run Amazon's DynamoDB Local ` +
      'and set DYNAMODB_ENDPOINT to its address, for example http://localhost:8000.',
  );
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}

async function answering(child: ChildProcess, port: number): Promise<void> {
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) break;
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  throw new Error('The embedded store did not start. Is its data file in use by another process?');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
