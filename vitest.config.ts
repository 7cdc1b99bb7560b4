import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { languagesPlugin } from './web/vite/languages-plugin.ts';

export default defineConfig({
  plugins: [languagesPlugin()],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    environment: 'node',
    env: {
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      // What the functions ask of the store here is compared with their rights: test/rights.
      ASKED_FOLDER: resolve('test-results/asked/tests'),
    },
    // Long enough for a busy machine: what hangs is found all the same, and nothing here asks how fast something is.
    testTimeout: 90_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // What is built runs as it will: Vitest's own loader takes pages that are loaded when they are asked for to go round in circles.
    server: { deps: { external: [/\/build\/server\//] } },
    // Files of one worker share what they import, which else is most of the time. Each cleans up what it changes.
    isolate: false,
    maxWorkers: 2,
  },
});
