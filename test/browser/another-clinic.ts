import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestInfo, WorkerInfo } from '@playwright/test';
import { haveServer, serverNumber, servers, startCommand, startEnvironment } from './servers.ts';

// What is tried a second time finds nothing of the first: the worker that takes over from one in which a test failed has a server and a
// clinic of its own. Else a post would be there twice, somebody would have joined already, or it would still be next week.

/** How long a server may take until it answers, on a busy machine; ms. */
export const untilStarted = 480_000;
const lookAgainAfter = 500;

const markOf = (folder: string, worker: number) => join(folder, `failed-in-${worker}`);

/** Notes where a test failed, for the worker that comes after. */
export function noteFailure({ status, expectedStatus, project, parallelIndex }: TestInfo): void {
  if (status === expectedStatus) return;
  mkdirSync(project.outputDir, { recursive: true });
  writeFileSync(markOf(project.outputDir, parallelIndex), '');
}

/** Starts that server where one is needed. Gives what ends it. */
export async function startAnother({
  project,
  parallelIndex,
  workerIndex,
}: WorkerInfo): Promise<() => Promise<void>> {
  const mark = markOf(project.outputDir, parallelIndex);
  if (!existsSync(mark)) return async () => undefined;
  rmSync(mark);
  const server = serverNumber(servers.length + workerIndex);
  const started = spawn(startCommand, {
    shell: true,
    // So that all of it can be ended: npm, and what it runs.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...startEnvironment(server) },
  });
  const ended = once(started, 'exit');
  const end = async () => {
    if (started.pid === undefined || started.exitCode !== null) return;
    process.kill(-started.pid);
    await ended;
  };
  const giveUpAt = Date.now() + untilStarted;
  while (!(await answers(`${server.origin}/help`))) {
    if (started.exitCode !== null || Date.now() > giveUpAt) {
      await end();
      throw new Error('Another server for the browser tests did not start.');
    }
    await new Promise((resolve) => setTimeout(resolve, lookAgainAfter));
  }
  haveServer(server);
  return end;
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
