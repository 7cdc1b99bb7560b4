import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { askedOnce } from './vite/asked-once.ts';
import { deviceEdition } from './vite/device-edition.ts';
import { languagesPlugin } from './vite/languages-plugin.ts';
import { readingChunks, smallerFirstFiles } from './vite/reading-chunks.ts';
import { routesWhenAsked } from './vite/routes-when-asked.ts';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Run from the root of the repository: the routes are looked for in `web/app`, the result goes to `build/`. */
export default defineConfig(({ isSsrBuild }) => ({
  publicDir: 'web/public',
  build: {
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: {
      ...(isSsrBuild ? {} : { output: { manualChunks: readingChunks() } }),
      // Addresses that only redirect have nothing for the browser, which is as it should be.
      onwarn: (warning, warn) => {
        if (warning.code !== 'EMPTY_BUNDLE') warn(warning);
      },
    },
  },
  worker: { plugins: () => [deviceEdition()] },
  plugins: [
    languagesPlugin(),
    smallerFirstFiles(),
    askedOnce(),
    routesWhenAsked(),
    // Under Vitest the plugin would demand a running Remix server.
    process.env.VITEST === undefined &&
      remix({
        appDirectory: 'web/app',
        buildDirectory: 'build',
        future: {
          v3_fetcherPersist: true,
          v3_relativeSplatPath: true,
          v3_throwAbortReason: true,
          v3_lazyRouteDiscovery: true,
          v3_singleFetch: true,
          v3_routeConfig: true,
        },
      }),
  ],
}));
