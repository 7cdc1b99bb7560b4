import type { ServerBuild } from '@remix-run/node';
import { createServer as createVite } from 'vite';
import { createWebApp } from '#web/server.ts';
import { openDataFolder } from './data-folder.ts';
import { demoOf, sayWhoOneCanBe } from './demo.ts';
import { readLocalSettings } from './local-settings.ts';
import { closeAll, listen, loopbackListener, socketAddress } from './serve.ts';
import { startServices } from './services.ts';
import { untilInterrupted } from './until-interrupted.ts';

/** `npm run dev`: as `npm start`, with pages built on the fly and reloaded in the browser; Node restarts on changes elsewhere. */
async function dev(): Promise<void> {
  const settings = readLocalSettings(process.argv.slice(2), process.env);
  const folder = await openDataFolder(settings.dataFolder, { reset: settings.reset });
  const { publicOrigin } = settings;
  const [services, vite] = await Promise.all([
    startServices(folder, {
      publicOrigin,
      demo: settings.demo,
      carrierStandIn: settings.carrierStandIn,
      addressOf: socketAddress,
    }),
    createVite({ configFile: 'web/vite.config.ts', server: { middlewareMode: true } }),
  ]);
  const web = createWebApp({
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild,
    api: services.api,
    publicOrigin,
    demo: demoOf(services.demoKeys),
    development: true,
  });
  const pages = loopbackListener(web.fetch, publicOrigin);
  const servers = await listen(settings.port, (request, response) => {
    vite.middlewares(request, response, () => pages(request, response));
  });
  sayWhoOneCanBe(services.demoKeys, folder.path);
  console.log(`Ready: ${publicOrigin}`);

  await untilInterrupted();
  await vite.close();
  await closeAll(servers);
  await services.stop();
}

dev().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
