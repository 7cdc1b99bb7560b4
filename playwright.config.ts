import { defineConfig } from '@playwright/test';
import { findChromium } from './test/setup/chromium.ts';

const port = Number(process.env.TEST_PORT ?? 3311);
const { executablePath, env } = await findChromium();

/** Browser tests against the real thing: `npm start` on a data folder of its own, in a real Chromium. */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One clinic for all: tests that change it take people and threads of their own.
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      env: { ...process.env, ...env } as Record<string, string>,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'npm start -- --reset',
    env: { PORT: String(port), DATA_DIR: 'test-results/data' },
    url: `http://localhost:${port}/help`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
