import { defineConfig } from 'vitest/config';

/** After all other suites: what they asked, compared with the rights of the roles. */
export default defineConfig({
  test: {
    include: ['test/rights/*.check.ts'],
    environment: 'node',
    testTimeout: 90_000,
  },
});
