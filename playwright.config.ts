import { defineConfig } from '@playwright/test';
import { untilStarted } from './test/browser/another-clinic.ts';
import { servers, startCommand, startEnvironment } from './test/browser/servers.ts';
import { findChromium } from './test/setup/chromium.ts';

const { executablePath, env } = await findChromium();

/** Browser tests against the real thing: `npm start` on a data folder of its own, in a real Chromium. */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // One clinic for all tests of a worker: those that change it take people and threads of their own.
  workers: servers.length,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  // On a busy machine a click can overtake the page; what fails twice is broken. What needed its second try, in another clinic, is listed as
  // flaky.
  retries: 1,
  reporter: [['list']],
  projects: [
    { name: 'at one time', testIgnore: 'a-members-week.spec.ts' },
    // It lets days pass for everybody on its server, so it comes last.
    { name: 'as days pass', testMatch: 'a-members-week.spec.ts' },
  ],
  use: {
    // What waits for a button that is not there says which one, instead of ending with the time of its test.
    actionTimeout: 30_000,
    // Recording slows every test down; TRACE=1 asks for it where a failure is to be understood.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
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
  webServer: servers.map((server) => ({
    command: startCommand,
    env: startEnvironment(server),
    url: `${server.origin}/help`,
    // The demo is written first, which takes long on a busy machine.
    timeout: untilStarted,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  })),
});
