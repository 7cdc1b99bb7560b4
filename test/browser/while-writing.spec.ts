import type { Page } from '@playwright/test';
import { groupPathOf } from './places.ts';
import {
  expect,
  expectAccessible,
  expectColoursAccessible,
  expectNoSidewaysScroll,
  test,
} from './story.ts';

// While somebody writes, their words are read on their device. What it finds is offered gently, and told to nobody.

const hardWords = 'I want to die and I do not know who to tell';
const panel = (page: Page) =>
  page.getByRole('heading', { name: 'It sounds like things are very hard right now' });
const words = (page: Page) => page.getByLabel('Your words');

interface Sent {
  path: string;
  method: string;
  body: string;
}

/** Opens the page to write on, and notes every request from then on. */
async function openWriting(page: Page): Promise<Sent[]> {
  await page.goto(`${await groupPathOf(page)}/write`);
  await expect(page.getByText('What you type is kept on this device')).toBeVisible();
  const sent: Sent[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    // Where the links of this page lead, asked for when it has come to rest: it goes by the links alone.
    if (pathname === '/__manifest') return;
    sent.push({
      path: pathname + search,
      method: request.method(),
      body: request.postData() ?? '',
    });
  });
  return sent;
}

test('words that sound like a crisis open the panel once, gently, and nothing is sent', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket');
  const sent = await openWriting(page);
  await words(page).pressSequentially(hardWords);
  await expect(panel(page)).toBeVisible();
  const told = page.getByRole('status').filter({ has: panel(page) });
  await expect(told).toContainText('Your words were read on this device only');
  await expect(page.getByText(/A facilitator is (next )?here/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call 988' })).toBeVisible();
  await expectAccessible(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectColoursAccessible(page);
  }
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  // It takes neither the focus nor a word.
  await expect(words(page)).toBeFocused();
  await expect(words(page)).toHaveValue(hardWords);
  await page.getByText('Why am I seeing this?').click();
  await expect(page.getByText(/a computer noticed them, it can be wrong/)).toBeVisible();

  await page.getByRole('button', { name: 'Close this, and go on writing' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(words(page)).toBeFocused();
  await words(page).pressSequentially('. I want to die.');
  await page.waitForTimeout(2500);
  await expect(panel(page)).toBeHidden();

  expect(sent.filter((one) => one.method !== 'GET' || one.body !== '')).toEqual([]);
  for (const { path } of sent) expect(decodeURIComponent(path)).not.toMatch(/die|tell|hard/i);
});

test('what is loaded while writing is the same whatever the words are, and nothing before the first key', async ({
  visitAs,
}) => {
  const loaded = async (text: string) => {
    const page = await visitAs('Thicket');
    const sent = await openWriting(page);
    await page.waitForTimeout(500);
    expect(sent.map((one) => one.path)).toEqual([]);
    await words(page).pressSequentially(text);
    await page.waitForTimeout(3000);
    return { page, paths: sent.map((one) => one.path).sort() };
  };
  const calm = await loaded('The bus was late and the tea was good.');
  await expect(panel(calm.page)).toBeHidden();
  const hard = await loaded(hardWords);
  await expect(panel(hard.page)).toBeVisible();
  expect(hard.paths).toEqual(calm.paths);
  expect(calm.paths.some((path) => path.includes('screening-worker'))).toBe(true);
});

test('on sending, the panel with its choices takes the place of the gentle one', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket');
  await openWriting(page);
  await page.getByLabel('Title').fill('tonight');
  await words(page).pressSequentially(hardWords);
  await expect(panel(page)).toBeVisible();
  await page.getByRole('button', { name: 'Post it' }).click();
  await expect(page.getByRole('button', { name: 'Keep it as a draft' })).toBeVisible();
  await expect(panel(page)).toHaveCount(1);
  await expect(panel(page)).toBeFocused();
  await expect(page.getByText('Why am I seeing this?')).toHaveCount(1);
});
