import type { Page } from '@playwright/test';
import { groupPathOf, invitationFrom, threadPathOf, writeThread } from './places.ts';
import {
  expect,
  expectAccessible,
  expectColoursAccessible,
  expectNoSidewaysScroll,
  test,
} from './story.ts';

// axe and sideways scrolling, in both colour schemes, on every page and in the states that people meet.

const narrow = { viewport: { width: 320, height: 640 } };

/** The page as it is now, in a window as narrow as WCAG asks for. */
async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
  // What lies half under the header while scrolled would count as a target that is too small.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectColoursAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
}

async function expectSoundAt(page: Page, path: string): Promise<void> {
  await test.step(path, async () => {
    await page.goto(path);
    await expectSound(page);
  });
}

test('pages for anybody are accessible, light and dark, at 320 pixels', async ({
  visit,
  visitAs,
}) => {
  const page = await visit(narrow);
  const paths = ['/', '/help', '/join', '/sign-in', '/privacy', '/demo', '/today', '/no-such-page'];
  for (const path of paths) await expectSoundAt(page, path);

  await test.step('signing in with nothing', async () => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('Please write your seven words.').first()).toBeVisible();
    await expectSound(page);
  });

  await test.step('joining: what to know, and what is missing', async () => {
    const clinician = await visitAs('Tobias Ashby, LCSW');
    await page.goto('/join');
    await page.getByLabel('The four words').fill(await invitationFrom(clinician));
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Before you join');
    await expectSound(page);
    await page.getByRole('button', { name: 'Join the group' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectSound(page);
  });
});

test('pages of a member are accessible, light and dark, at 320 pixels', async ({ visitAs }) => {
  const page = await visitAs('Fernlight', narrow);
  const home = await groupPathOf(page);
  const long = await threadPathOf(page, 'awake again club');
  const own = await threadPathOf(page, 'Does anyone else rehearse phone calls?');
  for (const path of [
    home,
    `${home}/threads`,
    `${home}/threads?filter=facilitators`,
    `${home}/sessions`,
    `${home}/agreement`,
    `${home}/threads/aaaaaaaaaaaaaaaa`,
    long,
    `${long}?page=3`,
    `${long}/posts/2/report`,
    `${long}/posts/2/report/thanks`,
    own,
    `${own}/posts/1/edit`,
    `${own}/posts/1/withdraw`,
    `${home}/write`,
  ]) {
    await expectSoundAt(page, path);
  }

  await test.step('write, with something missing and everything unfolded', async () => {
    await page.getByText('Content notes, or another name').click();
    await page.getByRole('button', { name: 'Post it' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectSound(page);
  });

  await test.step('write, with the panel open', async () => {
    await page.getByLabel('Title').fill('now');
    await page.getByLabel('Your words').fill('I am going to kill myself tonight.');
    await page.getByRole('button', { name: 'Post it' }).click();
    await expect(page.getByRole('region', { name: /very hard right now/ })).toBeVisible();
    await expectSound(page);
  });

  await test.step('words that outlived their sign-in', async () => {
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Send to the facilitators only' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your sign-in ended');
    await expectSound(page);
  });
});

test('a post that waits is accessible with its notice, light and dark', async ({ visitAs }) => {
  const page = await visitAs('Small Pebble', narrow);
  await page.goto(await threadPathOf(page, 'Thank you'));
  await expect(page.getByRole('note', { name: 'About your post' })).toBeVisible();
  await expectSound(page);
});

test('pages of a clinician are accessible, light and dark, at 320 pixels', async ({ visitAs }) => {
  const member = await visitAs('Tin Whistle');
  const body = 'I want to die tonight and I have made up my mind.';
  await writeThread(member, { title: 'for the record', body });

  const page = await visitAs('Tobias Ashby, LCSW', narrow);
  await expectSoundAt(page, '/reviews');
  await expectSoundAt(page, '/reviews?lane=routine');
  await expectSoundAt(page, '/detector');
  await expectSoundAt(page, '/status');
  await page.getByText('Each kind of work').click();
  await expectSound(page);
  await expectSoundAt(page, '/on-call');
  await expectSoundAt(page, `${await groupPathOf(page)}/invite`);
  await expectSoundAt(await visitAs('Corinne Lindqvist', narrow), '/clinic');

  await test.step('an invitation, shown once', async () => {
    await page.getByLabel('Name', { exact: true }).fill('Somebody Real');
    await page.getByRole('button', { name: /invitation/i }).click();
    await expect(page.locator('.key-words li')).toHaveCount(4);
    await expectSound(page);
  });

  await test.step('a review, open, claimed, with an error and decided', async () => {
    await page.goto('/reviews');
    await page.getByRole('link', { name: 'for the record' }).click();
    await expect(page.getByText('Nobody holds this now.')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'Claim this review' }).click();
    await expect(page.getByText('You hold this until')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect(page.getByText('Please choose an outcome.').first()).toBeVisible();
    await expectSound(page);
    await page.getByLabel('Contacted privately').check();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Spoke on the phone.');
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect(page.getByText('Decided: Contacted privately')).toBeVisible();
    await expectSound(page);
  });
});

test('in forced colours, what can be pressed keeps an edge and the place in focus shows', async ({
  visitAs,
}) => {
  const page = await visitAs('Fernlight', { forcedColors: 'active' });
  const home = await groupPathOf(page);
  for (const path of ['/help', home, `${home}/write`]) {
    await page.goto(path);
    const button =
      path === '/help' ? page.locator('.leave-page-button') : page.locator('.button').last();
    await button.focus();
    const look = await button.evaluate((element) => {
      const { borderTopStyle, borderTopWidth, outlineStyle, outlineWidth } =
        getComputedStyle(element);
      return { borderTopStyle, borderTopWidth, outlineStyle, outlineWidth };
    });
    expect(look.borderTopStyle, path).not.toBe('none');
    expect(Number.parseFloat(look.borderTopWidth), path).toBeGreaterThanOrEqual(1);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    const outline = await button.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline, path).not.toBe('none');
    await expectNoSidewaysScroll(page);
  }
});
