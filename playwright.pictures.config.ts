import { defineConfig } from '@playwright/test';
import shared from './playwright.config.ts';
import { inStories } from './test/browser/every-page.ts';

process.env.PICTURES = '1';

/** `npm run pictures`: every page, on a phone and on a desk, light and dark, into `screenshots/`, to be looked at. */
export default defineConfig({
  ...shared,
  projects: [
    {
      name: 'pictures',
      testMatch: ['every-page.pictures.ts', ...Object.values(inStories)],
    },
  ],
});
