import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#infra/local/embedded-store.ts';
import type { DemoKey } from '#infra/local/seed/seed.ts';

/** One run of `npm start`. */
export interface Run {
  /** What it has written so far, errors included. */
  readonly said: () => string;
  /** Resolves to the exit code when npm has ended; null after a kill. */
  readonly ended: Promise<number | null>;
  /** The processes that use the data folder: the one that answers, and its store. */
  readonly processes: () => { pid: number; storePid: number };
  /** Ctrl-C as a terminal sends it: to every process in the foreground. */
  readonly interrupt: () => void;
}

/** A port and a data folder of its own, and every `npm start` on them. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), 'between-sessions-'));
  readonly #groups: number[] = [];
  readonly #stores: number[] = [];

  private constructor(
    readonly port: number,
    private readonly canBeLater: boolean,
  ) {}

  /** With `canBeLater`, its clock goes ahead of the machine's by what stands in `movedBy`. */
  static async prepare({ canBeLater = false } = {}): Promise<Installation> {
    return new Installation(await freePort(), canBeLater);
  }

  /** Milliseconds, in a file. */
  get movedBy(): string {
    return join(this.folder, 'clock-moved-by');
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  demoKeys(): DemoKey[] {
    return JSON.parse(readFileSync(join(this.folder, 'demo-keys.json'), 'utf8'));
  }

  /** Runs `npm start` with these words behind it. `folder` and `port` are our own unless told otherwise. */
  run(words: string[] = [], { folder = this.folder, port = this.port } = {}): Run {
    const child = spawn('npm', ['start', ...(words.length > 0 ? ['--', ...words] : [])], {
      env: {
        ...asInATerminal(),
        ...(this.canBeLater ? movableClock(this.movedBy) : {}),
        ...{ PORT: String(port), DATA_DIR: folder, DYNAMODB_ENDPOINT: '' },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A foreground group of its own, as in a terminal.
      detached: true,
    });
    const group = child.pid ?? 0;
    this.#groups.push(group);
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
      });
    }
    return {
      said: () => text,
      ended: codeOf(child),
      processes: () => this.#processes(),
      interrupt: () => process.kill(-group, 'SIGINT'),
    };
  }

  /** Runs `npm start` and waits for its line `Ready: ...`. Throws with what it said when it ends or takes too long. */
  async start(words: string[] = []): Promise<Run> {
    const run = this.run(words);
    let code: number | null | undefined;
    void run.ended.then((ended) => {
      code = ended;
    });
    const until = Date.now() + 170_000;
    while (!run.said().split('\n').includes(`Ready: ${this.origin}`)) {
      if (code !== undefined || Date.now() > until) throw new Error(`Not ready: ${run.said()}`);
      await soon();
    }
    this.#stores.push(this.#processes().storePid);
    return run;
  }

  /** Ends whatever still runs and takes the folder away. */
  async remove(): Promise<void> {
    for (const group of this.#groups) endIfRunning(-group);
    for (const store of this.#stores) if (isStore(store)) endIfRunning(store);
    await soon();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #processes(): { pid: number; storePid: number } {
    return JSON.parse(readFileSync(join(this.folder, 'running.json'), 'utf8'));
  }
}

/** What the test runner sets for itself would change how the pages are built. */
function asInATerminal(): NodeJS.ProcessEnv {
  const ofTheRunner = /^(?:VITEST|VITE_|(?:NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$)/;
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (ofTheRunner.test(name)) delete env[name];
  }
  return env;
}

const movableClock = (file: string) => ({
  NODE_OPTIONS: '--import ./test/setup/movable-clock.mjs',
  CLOCK_MOVED_BY: file,
});

async function codeOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'close');
  return code;
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

function endIfRunning(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Whether this process runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // One that has ended and waits to be noticed by its parent still has an id.
  const status = `/proc/${pid}/status`;
  return !(existsSync(status) && /^State:\s+Z/m.test(readFileSync(status, 'utf8')));
}

/** Ids are given out again: only a store is ended as one. */
function isStore(pid: number): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  return (
    isRunning(pid) &&
    (!existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes('dynoxide'))
  );
}

/** Resolves when the process has ended. Throws after five seconds. */
export async function gone(pid: number): Promise<void> {
  const until = Date.now() + 5_000;
  while (isRunning(pid)) {
    if (Date.now() > until) throw new Error(`Process ${pid} still runs.`);
    await soon();
  }
}
