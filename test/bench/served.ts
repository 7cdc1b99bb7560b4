import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createOutbox } from '#functions/pager/outbox.ts';
import { startClock } from '#infra/local/clock.ts';
import { startComprehendStandIn } from '#infra/local/comprehend-stand-in/server.ts';
import { startConsumers } from '#infra/local/consumers.ts';
import { loopbackListener, socketAddress } from '#infra/local/serve.ts';
import { classifierAt } from '#test/faults/consumers.ts';
import { createApp } from '#test/setup/functions.ts';
import type { TestDeps } from '#test/setup/test-deps.ts';
import { createWebApp } from '#web/server.ts';

/** Pages and API at an address of this machine, with everything that works behind them. */
export interface Served {
  /** Sends a request over the wire; `path` begins with a slash. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Waits until everything that was stored has been read a second time, and everybody told who has to be. */
  drained(): Promise<void>;
  stop(): Promise<void>;
}

/** What `npm start` runs, over a store that is there already: the built pages, the API, triage, the pager, the clock. By the real clock. */
export async function serve(plain: TestDeps, folder: string): Promise<Served> {
  let listener: RequestListener = (_request, response) => response.destroy();
  const server = createServer((request, response) => listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const publicOrigin = `http://127.0.0.1:${address.port}`;

  const deps = { ...plain, publicOrigin, now: () => new Date() };
  const api = createApp(deps, { addressOf: socketAddress });
  const build = await import(pathToFileURL(resolve('build', 'server', 'index.js')).href);
  const web = createWebApp({ build, api, publicOrigin, demo: null });
  listener = loopbackListener(web.fetch, publicOrigin);

  const standIn = await startComprehendStandIn();
  const working = {
    ...deps,
    classifier: classifierAt(standIn.url),
    pager: createOutbox(join(folder, 'outbox.jsonl')),
  };
  const consumers = startConsumers(working, {
    client: deps.embedded.client,
    table: deps.names.forum,
    folder,
  });
  const clock = startClock(working);
  return {
    request: (path, init) => fetch(`${publicOrigin}${path}`, { redirect: 'manual', ...init }),
    drained: () => consumers.drained(),
    async stop() {
      server.close();
      server.closeAllConnections();
      await Promise.all([consumers.stop(), clock.stop()]);
      await standIn.close();
    },
  };
}
