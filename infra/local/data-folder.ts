import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const run = z.object({ pid: z.int(), storePid: z.int().nullable() });

/** Where one installation on this machine keeps everything, and who is using it right now. */
export interface DataFolder {
  readonly path: string;
  file(name: string): string;
  /** Notes the processes that use the folder, so that a later start can tell a crash from a second instance. */
  occupy(storePid: number | null): void;
  leave(): void;
}

/**
 * Opens the folder, or makes it. Throws when another instance is using it. A store that outlived a crash of its instance
 * is ended first: two stores on one file would be in each other's way.
 */
export function openDataFolder(path: string, options: { reset: boolean }): DataFolder {
  const note = join(path, 'running.json');
  endLeftovers(note);
  if (options.reset) rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return {
    path,
    file: (name) => join(path, name),
    occupy(storePid) {
      writeFileSync(note, JSON.stringify({ pid: process.pid, storePid }));
    },
    leave() {
      rmSync(note, { force: true });
    },
  };
}

function endLeftovers(note: string): void {
  if (!existsSync(note)) return;
  const { pid, storePid } = run.parse(JSON.parse(readFileSync(note, 'utf8')));
  if (pid !== process.pid && isRunning(pid, 'infra/local/')) {
    throw new Error(
      'Another Between Sessions uses this data folder already. End it with Ctrl-C, or set DATA_DIR to another folder.',
    );
  }
  if (storePid !== null && isRunning(storePid, 'dynoxide')) process.kill(storePid, 'SIGTERM');
  rmSync(note, { force: true });
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
