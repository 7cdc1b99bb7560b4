import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { ServerBuild } from '@remix-run/node';
import { createWebApp } from '#web/server.ts';
import { buildPages } from './build.ts';
import { openDataFolder } from './data-folder.ts';
import { demoOf, sayWhoOneCanBe } from './demo.ts';
import { readLocalSettings } from './local-settings.ts';
import { closeAll, listen, loopbackListener, socketAddress } from './serve.ts';
import { startServices } from './services.ts';
import { untilInterrupted } from './until-interrupted.ts';

/** `npm start`: builds what is stale, then runs store, API, pages and triage in the foreground until Ctrl-C. */
async function start(): Promise<void> {
  const settings = readLocalSettings(process.argv.slice(2), process.env);
  const { publicOrigin } = settings;
  // Asked before anything is touched: a start that cannot answer must neither forget nor seed.
  await closeAll(await listen(settings.port, (_request, response) => response.destroy()));
  const folder = await openDataFolder(settings.dataFolder, { reset: settings.reset });

  const [services] = await Promise.all([
    startServices(folder, {
      publicOrigin,
      demo: settings.demo,
      carrierStandIn: settings.carrierStandIn,
      addressOf: socketAddress,
    }),
    buildPages(),
  ]);
  const build: ServerBuild = await import(
    pathToFileURL(resolve(join('build', 'server', 'index.js'))).href
  );
  const web = createWebApp({
    build,
    api: services.api,
    publicOrigin,
    demo: demoOf(services.demoKeys),
    assets: serveStatic({ root: join('build', 'client'), precompressed: true }),
  });
  const servers = await listen(settings.port, loopbackListener(web.fetch, publicOrigin));
  sayWhoOneCanBe(services.demoKeys, folder.path);
  console.log(`Ready: ${publicOrigin}`);

  await untilInterrupted();
  await closeAll(servers);
  await services.stop();
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
