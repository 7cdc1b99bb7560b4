import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { openCertificate } from '#infra/local/assembly/certificate.ts';
import shared from './playwright.config.ts';

const port = Number(process.env.TEST_PORT ?? 3313);
const folder = join('test-results', 'assembly');
const certificate = openCertificate(join(folder, 'certificate'));
process.env.TEST_DATA_DIR = folder;

/** The same browser on what would be deployed: the synthesised template, run by `infra/local/assembly`. */
export default defineConfig({
  ...shared,
  testDir: 'test',
  workers: 1,
  projects: [
    {
      name: 'stories',
      testMatch: [
        'assembly/edge.spec.ts',
        'browser/main-job.spec.ts',
        'browser/break-glass.spec.ts',
      ],
    },
    { name: 'afterwards', testMatch: 'assembly/rights.spec.ts', dependencies: ['stories'] },
  ],
  outputDir: join('test-results', 'assembly-browser'),
  use: {
    ...shared.use,
    baseURL: `https://localhost:${port}`,
    // For what is asked without a page; pages trust the certificate itself.
    ignoreHTTPSErrors: true,
    launchOptions: {
      ...shared.use?.launchOptions,
      args: [
        ...(shared.use?.launchOptions?.args ?? []),
        // Trusts this one certificate, as a browser trusts that of the distribution: passkeys need a connection without errors.
        `--ignore-certificate-errors-spki-list=${certificate.pin}`,
      ],
    },
  },
  webServer: {
    command:
      'node --import ./infra/local/as-in-production.mjs --import tsx infra/local/assembly/start.ts',
    env: { PORT: String(port), DATA_DIR: folder },
    url: `https://localhost:${port}/help`,
    ignoreHTTPSErrors: true,
    timeout: 480_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
