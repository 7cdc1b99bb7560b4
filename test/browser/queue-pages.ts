import type { Locator, Page } from '@playwright/test';

/**
 * Opens a part of the queue at the page on which `row` stands: other tests of the same clinic may have left more before it than one page
 * has.
 */
export async function openQueueWith(page: Page, row: Locator, part = '/reviews'): Promise<void> {
  await page.goto(part);
  const more = page.getByRole('link', { name: 'More that wait' });
  while ((await row.count()) === 0 && (await more.count()) > 0) {
    await page.goto((await more.getAttribute('href')) ?? '');
  }
}
