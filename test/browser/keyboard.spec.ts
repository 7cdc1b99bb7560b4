import type { Page } from '@playwright/test';
import { tabVisiblyTo as tabTo } from './keys.ts';
import { groupPathOf, writeThread } from './places.ts';
import { openQueueWith } from './queue-pages.ts';
import { demoKeyOf, expect, test } from './story.ts';

// Everything can be reached and done with a keyboard, and one always sees where one is.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A link without a page load has led there, and the focus has come along. */
async function expectArrived(page: Page, title: string): Promise<void> {
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.locator('.frame-bar > [aria-live]')).toHaveText(title);
}

test('the first Tab offers the way past the header', async ({ visit }) => {
  const page = await visit();
  await page.goto('/help');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('a member signs in, writes, thinks again at the panel and sends, by keyboard alone', async ({
  visit,
}) => {
  const page = await visit();
  const { keyboard } = page;
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Sign in' }));
  await keyboard.press('Enter');
  await expectArrived(page, 'Sign in');
  await tabTo(page, page.getByLabel('Your seven words'));
  await keyboard.type(demoKeyOf('Paper Lantern'));
  await keyboard.press('Enter');
  await expectArrived(page, 'Tuesday evening group');

  await tabTo(page, page.getByRole('link', { name: 'Write', exact: true }));
  await keyboard.press('Enter');
  await expectArrived(page, 'Write to the group');
  await expect(page.getByText('What you type is kept on this device')).toBeVisible();
  await tabTo(page, page.getByLabel('Title'));
  await keyboard.type('again');
  await tabTo(page, page.getByLabel('Your words'));
  await keyboard.type('I want to kill myself.');
  await tabTo(page, page.getByRole('button', { name: 'Post it' }));
  await keyboard.press('Enter');

  const panel = page.getByRole('region', { name: /very hard right now/ });
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await tabTo(page, panel.getByRole('button', { name: 'Keep it as a draft' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was sent.' })).toBeVisible();
  await expect(panel.getByRole('button')).toHaveCount(0);

  const words = page.getByLabel('Your words');
  await tabTo(page, words);
  await expect(words).toHaveValue('I want to kill myself.');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('The oven timer sings and so do I.');
  await tabTo(page, page.getByRole('button', { name: 'Post it' }));
  await keyboard.press('Enter');
  await expect(heading(page)).toHaveText('again');
  const post = page.getByRole('article');
  await expect(post).toContainText('The oven timer sings and so do I.');
  await expect(post).toBeFocused();

  await tabTo(page, page.getByLabel('Your words'));
  await keyboard.type('And now it is done.');
  await tabTo(page, page.getByRole('button', { name: 'Send your reply' }));
  await keyboard.press('Enter');
  await expect(post.last()).toContainText('And now it is done.');
  await expect(post.last()).toBeFocused();
  await expect(page.getByLabel('Your words')).toHaveValue('');
});

test('a clinician goes through the queue and claims with single keys', async ({ visitAs }) => {
  const member = await visitAs('Slow Comet');
  const body = 'I am going to kill myself tonight.';
  await writeThread(member, { title: 'for the keys', body });

  const page = await visitAs('Tobias Ashby, LCSW');
  const { keyboard } = page;
  const own = page.getByRole('link', { name: 'for the keys' });
  await openQueueWith(page, own);
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts', exact: true })).toBeVisible();
  const steps = page.locator('[data-step]');
  expect(await steps.count()).toBeGreaterThan(1);
  await keyboard.press('j');
  await expect(steps.nth(0)).toBeFocused();
  await keyboard.press('j');
  await expect(steps.nth(1)).toBeFocused();
  await keyboard.press('k');
  await expect(steps.nth(0)).toBeFocused();

  await keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  await keyboard.press('j');
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(steps.nth(0)).toBeFocused();

  while (!(await own.evaluate((link) => link === document.activeElement))) {
    await keyboard.press('j');
    await expect(steps.last()).not.toBeFocused();
  }
  await keyboard.press('Enter');
  await expectArrived(page, 'for the keys');
  await expect(page.getByText('Nobody holds this now.')).toBeVisible();
  await keyboard.press('c');
  await expect(page.getByText('You hold this until')).toBeVisible();

  await tabTo(page, page.getByRole('textbox', { name: 'Reason' }));
  await keyboard.type('jack');
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('jack');
});

test('Shift three times leaves the page, says so on the way and ends the sign-in', async ({
  visitAs,
}) => {
  const page = await visitAs('Paper Lantern');
  const { keyboard } = page;
  const home = await groupPathOf(page);
  const said = page.locator('.leave-page').getByRole('status');
  await page.goto(`${home}/write`);
  await expect(page.getByText('What you type is kept on this device')).toBeVisible();
  await page.getByLabel('Your words').fill('somebody is coming');

  await keyboard.press('Shift');
  await expect(said).toHaveText('Shift, press 2 more times to leave this page.');
  await keyboard.type('a');
  await keyboard.press('Shift');
  await expect(said).toHaveText('Shift, press 2 more times to leave this page.');
  await keyboard.press('Shift');
  await expect(said).toHaveText('Shift, press 1 more time to leave this page.');
  await keyboard.press('Shift');
  await expect(page).toHaveURL('/today');
  await expect(page).toHaveTitle('Garden birds in winter');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  // Nobody waits for the server on leaving, so it may be a moment behind.
  await expect(async () => {
    await page.goto(home);
    await expect(heading(page)).toHaveText('Sign in', { timeout: 200 });
  }).toPass();
});
