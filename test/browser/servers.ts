import { join, resolve } from 'node:path';

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

export function serverNumber(number: number): TestServer {
  const port = firstPort + number;
  const folder = join('test-results', `data-${number}`);
  const clock = join(folder, 'clock-moved-by');
  return { port, origin: `http://localhost:${port}`, folder, clock };
}

export const servers: readonly TestServer[] = Array.from({ length: workers }, (_, number) =>
  serverNumber(number),
);

/** What starts one. */
export const startCommand = 'npm start -- --reset';
export const startEnvironment = ({ port, folder, clock }: TestServer) => ({
  PORT: String(port),
  DATA_DIR: folder,
  // What the functions ask of the store is compared with their rights: test/rights.
  ASKED_FOLDER: resolve('test-results/asked/browser'),
  // Tests can make it later for the server: `later.ts`.
  NODE_OPTIONS: '--import ./test/setup/movable-clock.mjs',
  CLOCK_MOVED_BY: clock,
});

let own: TestServer | undefined;

/** From now on the worker that asks has this one. */
export function haveServer(server: TestServer): void {
  own = server;
}

/** The one of the worker that asks. Throws elsewhere. */
export function ownServer(): TestServer {
  const found = own ?? servers[Number(process.env.TEST_PARALLEL_INDEX)];
  if (!found) throw new Error('Only a worker of the browser tests has a server.');
  return found;
}
