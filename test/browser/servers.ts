import { join } from 'node:path';

/** Servers of the browser tests, one for each worker, each with a clinic of its own: a test may make it later for everybody. */
export interface TestServer {
  readonly port: number;
  readonly origin: string;
  readonly folder: string;
  /** What moves its clock: `later.ts`. */
  readonly clock: string;
}

/** `TEST_WORKERS=1` starts one server only, which is quicker for a single story. */
const workers = Number(process.env.TEST_WORKERS ?? 2);
const firstPort = Number(process.env.TEST_PORT ?? 3311);

export const servers: readonly TestServer[] = Array.from({ length: workers }, (_, worker) => {
  const port = firstPort + worker;
  const folder = join('test-results', `data-${worker}`);
  const clock = join(folder, 'clock-moved-by');
  return { port, origin: `http://localhost:${port}`, folder, clock };
});

/** The one of the worker that asks. Throws elsewhere. */
export function ownServer(): TestServer {
  const own = servers[Number(process.env.TEST_PARALLEL_INDEX)];
  if (!own) throw new Error('Only a worker of the browser tests has a server.');
  return own;
}
