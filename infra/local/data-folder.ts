import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { EmbeddedStore } from './embedded-store.ts';

const run = z.object({
  pid: z.int(),
  storePid: z.int().nullable(),
  /** Where the store answers; not known before it has started. */
  endpoint: z.string().optional(),
});

/** Where one installation on this machine keeps everything, and who is using it right now. */
export interface DataFolder {
  readonly path: string;
  file(name: string): string;
  /** Notes the store's process as well, so that a later start can end it if it outlives a crash of this one. */
  occupy(store: Pick<EmbeddedStore, 'pid' | 'endpoint'>): void;
  leave(): void;
}

/** A store that outlived a crash has this long to write what it holds and end; ms. */
const leftoverEndsWithin = 5000;

/**
 * Opens the folder, or makes it, and takes it for this process. Throws when another instance has it, also of two that start at
 * the same moment. A store that outlived a crash of its instance is ended first, and waited for: two stores on one file would be
 * in each other's way.
 */
export async function openDataFolder(
  path: string,
  options: { reset: boolean },
): Promise<DataFolder> {
  const note = join(path, 'running.json');
  await endLeftovers(note);
  if (!options.reset) ensureReadable(path);
  if (options.reset) rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true, mode: 0o700 });
  takeFolder(note);
  writeFileSync(join(path, 'format'), `${dataFormat}\n`);
  return {
    path,
    file: (name) => join(path, name),
    occupy({ pid: storePid, endpoint }) {
      writeFileSync(`${note}.new`, JSON.stringify({ pid: process.pid, storePid, endpoint }));
      renameSync(`${note}.new`, note);
    },
    leave() {
      rmSync(note, { force: true });
    },
  };
}

/** Grows when records are stored in a way that the program before could not read, or the other way round. */
const dataFormat = 5;

function ensureReadable(path: string): void {
  if (!existsSync(join(path, 'store.db'))) return;
  const format = join(path, 'format');
  const found = existsSync(format) ? readFileSync(format, 'utf8').trim() : '1';
  if (found === String(dataFormat)) return;
  throw new Error(
    'The data in this folder were written by another version, which this one cannot read. Set DATA_DIR to another folder, ' +
      'or start afresh with `npm start -- --reset`, which removes them.',
  );
}

const inUse = () =>
  new Error(
    'Another Between Sessions uses this data folder already. End it with Ctrl-C, or set DATA_DIR to another folder.',
  );

/** Fails where the note is there again: somebody else was faster. */
function takeFolder(note: string): void {
  try {
    writeFileSync(note, JSON.stringify({ pid: process.pid, storePid: null }), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw inUse();
    throw error;
  }
}

async function endLeftovers(note: string): Promise<void> {
  if (!existsSync(note)) return;
  const { pid, storePid } = noted(note);
  // Everything that takes the folder is started with a module of `infra/local`; see the scripts in package.json.
  if (pid !== null && pid !== process.pid && isRunning(pid, 'infra/local/')) throw inUse();
  if (storePid !== null && isRunning(storePid, 'dynoxide')) await endStore(storePid);
  rmSync(note, { force: true });
}

/** Where the store of whoever uses this folder now answers; null while nobody does. Throws while it is still starting. */
export function storeInUse(path: string): string | null {
  const note = join(path, 'running.json');
  if (!existsSync(note)) return null;
  const { pid, endpoint } = noted(note);
  if (pid === null || !isRunning(pid, 'infra/local/')) return null;
  if (endpoint === undefined)
    throw new Error('It is still starting. Please try again in a moment.');
  return endpoint;
}

/** A note that a crash cut off names nobody. */
function noted(
  note: string,
): z.output<typeof run> | { pid: null; storePid: null; endpoint?: never } {
  try {
    return run.parse(JSON.parse(readFileSync(note, 'utf8')));
  } catch {
    return { pid: null, storePid: null };
  }
}

async function endStore(pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM');
  const until = Date.now() + leftoverEndsWithin;
  while (isRunning(pid, 'dynoxide')) {
    if (Date.now() > until) {
      throw new Error(
        `A store of an earlier run (process ${pid}) does not end. End it, then start again.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether a process of this id runs and is what it was: ids are given out again. */
function isRunning(pid: number, what: string): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const commandLine = `/proc/${pid}/cmdline`;
  return existsSync(commandLine) ? readFileSync(commandLine, 'utf8').includes(what) : true;
}
