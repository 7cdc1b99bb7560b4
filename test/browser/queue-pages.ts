import type { Locator, Page } from '@playwright/test';

/**
 * Opens a part of the queue at the page on which `row` stands: other tests of the same clinic may have left more before it than one page
 * has. Throws where it stands on none.
 */
export async function openQueueWith(page: Page, row: Locator, part = '/reviews'): Promise<void> {
  await page.goto(part);
  const more = page.getByRole('link', { name: 'More that wait' });
  while ((await row.count()) === 0) {
    const next = (await more.count()) > 0 ? await more.getAttribute('href') : null;
    if (next === null) throw new Error(`${row} stands on no page of ${part}.`);
    await page.goto(next);
  }
}
