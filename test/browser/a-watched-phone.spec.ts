import type { Page } from '@playwright/test';
import { groupPathOf } from './places.ts';
import { demoKeyOf, expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Somebody at a phone that others use, and look at: what it shows over a shoulder, and what is left on it afterwards.

const phone = { viewport: { width: 360, height: 740 } };
const neutral = 'Garden birds in winter';
/** What nobody who picks the phone up may read in a title, an address, a name or a picture's file. */
const telling =
  /therap|clinic|crisis|suicid|health|patient|alcohol|Tuesday|evening|Pebble|Heron|Halloway|bell in the fog|who is at the door/i;
const words = 'I can only write this while the shower runs';

/** Everything that a site can leave on a device. */
async function leftOn(page: Page) {
  const inBrowser = await page.evaluate(async () => ({
    local: Object.entries(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));
  const cookies = await page.context().cookies();
  return { ...inBrowser, cookies: cookies.map(({ name }) => name).sort() };
}

/** What goes with the window, such as how far a page was scrolled. */
const untilClosed = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage }));

/** What the browser's own list of visited pages would show: titles and addresses. */
async function historyOf(page: Page): Promise<{ title: string; url: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries.map(({ title, url }) => ({ title, url: decodeURIComponent(url) }));
}

async function signsInHere(page: Page, name: string, isShared: boolean): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Your seven words').fill(demoKeyOf(name));
  if (isShared) await page.getByLabel('This is a shared device').check();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuesday evening group');
}

async function saysNothingAfterwards(page: Page): Promise<void> {
  for (const { title, url } of await historyOf(page)) {
    expect(title).not.toMatch(telling);
    expect(url).not.toMatch(telling);
  }
  expect(await untilClosed(page)).not.toMatch(telling);
  expect(await untilClosed(page)).not.toContain('shower');
}

const shift = async (page: Page) => {
  for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
};

/** Goes back as far as there is a way, six pages at most, and finds nothing that was read or written. */
async function showsNothingOnTheWayBack(page: Page): Promise<void> {
  const seen = new Set<string>();
  for (let steps = 0; steps < 6; steps += 1) {
    const before = page.url();
    if ((await page.goBack().catch(() => null)) === null && page.url() === before) break;
    await page.waitForLoadState();
    await expect(page.getByText(words)).toHaveCount(0);
    await expect
      .poll(async () => (await page.locator('body').innerText()).replace(/\s+/g, ' '))
      .not.toMatch(/You are here as|You write as|Small Pebble|Tuesday evening group|shower/);
    seen.add(new URL(page.url()).pathname);
  }
  expect([...seen]).toContain('/sign-in');
}

test('on a watched phone nothing shows what it is, leaving takes one press, and nothing is left behind', async ({
  visit,
  visitAs,
}) => {
  const page = await visit(phone);
  const heading = page.getByRole('heading', { level: 1 });
  const main = page.getByRole('main');
  await page.goto('/');
  const before = await leftOn(page);
  expect(before).toEqual({
    ...{ local: [], databases: [], caches: [], workers: [], cookies: [] },
  });
  let group = '';

  await test.step('its name, its picture and the start of it say nothing', async () => {
    await expect(page).toHaveTitle('Between Sessions');
    const manifest = await page.locator('link[rel="manifest"]').getAttribute('href');
    const named = await (await page.request.get(String(manifest))).text();
    expect(named).not.toMatch(telling);
    expect(named).not.toMatch(/session|group|support/i);
    for (const icon of await page
      .locator('link[rel~="icon"], link[rel="apple-touch-icon"]')
      .all()) {
      const address = String(await icon.getAttribute('href'));
      expect(address).not.toMatch(telling);
      const picture = await page.request.get(address);
      expect(picture.ok()).toBe(true);
      if (address.endsWith('.svg')) expect(await picture.text()).not.toMatch(telling);
    }
  });

  await test.step('they say that others use it, and read and write', async () => {
    await page.getByRole('link', { name: 'Sign in' }).click();
    await expect(
      page.getByText('You will be signed out soon, and nothing is kept here.'),
    ).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await signsInHere(page, 'Small Pebble', true);
    group = await groupPathOf(page);
    const [cookie, ...more] = await page.context().cookies();
    expect(more).toEqual([]);
    // It goes with the browser's window, and no script reads it.
    expect(cookie).toMatchObject({ expires: -1, httpOnly: true, sameSite: 'Lax' });
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    await expect(
      page.getByText('This is a shared device, so nothing that you type is kept'),
    ).toBeVisible();
    await page.getByLabel('Title').fill('who is at the door');
    await page.getByLabel('Your words').fill(words);
    expect(await leftOn(page)).toEqual({ ...before, cookies: [cookie?.name] });
    // A look elsewhere and back: the draft is gone, as was said.
    await page.getByRole('link', { name: 'Threads', exact: true }).first().click();
    await expect(heading).toHaveText('Threads');
    await page.goto(`${group}/write`);
    await expect(
      page.getByText('This is a shared device, so nothing that you type is kept'),
    ).toBeVisible();
    await expect(page.getByLabel('Your words')).toHaveValue('');
    await page.getByLabel('Title').fill('a bell in the fog');
    await page.getByLabel('Your words').fill(words);
    await page.getByRole('button', { name: 'Post it' }).click();
    await expect(heading).toHaveText('a bell in the fog');
    await expect(page).toHaveTitle('Read · Between Sessions');
    expect(await leftOn(page)).toEqual({ ...before, cookies: [cookie?.name] });
  });

  await test.step('nothing is offered that would speak up later', async () => {
    await page.goto(`${group}/being-told`);
    await expect(main).toContainText('You said that others use this device');
    await expect(page.getByRole('button', { name: 'Tell me on this device' })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('they find the sign-in on a phone that they lost sight of, and end it', async () => {
    const lost = await visit({
      ...phone,
      userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)',
    });
    await signsInHere(lost, 'Small Pebble', false);
    await page.goto('/sign-ins');
    await expect(page.getByText('(this one)')).toHaveCount(1);
    await expect(main).toContainText(', shared');
    const others = page.getByRole('listitem').filter({ hasNotText: '(this one)' });
    await expect(others.filter({ hasText: /phone/i }).first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'End all but this one' }).click();
    await expect(page.getByText('You are signed in nowhere else.')).toBeVisible();
    await lost.goto(group);
    await expect(lost.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  });

  await test.step('the language that they choose goes with the browser’s window', async () => {
    const stranger = await visit(phone);
    await stranger.goto('/sign-in');
    await page.goto(group);
    for (const chooser of [stranger, page]) {
      await chooser.getByRole('button', { name: 'Español' }).click();
      await expect(chooser.locator('html')).toHaveAttribute('lang', 'es');
      const chosen = (await chooser.context().cookies()).find(({ name }) => name === 'language');
      expect(chosen).toMatchObject({ value: 'es', expires: -1, httpOnly: true });
    }
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  await test.step('somebody comes in: one press, and it is about birds', async () => {
    await page.goto(`${group}/threads`);
    await page.getByRole('link', { name: 'a bell in the fog' }).first().click();
    await expect(main).toContainText(words);
    await page.getByLabel('Your words').fill('and the shower has');
    const inMemory = await page.context().newPage();
    await inMemory.goto(`${group}/journal`);
    await expect(inMemory.getByRole('heading', { level: 1 })).toHaveText('Check-ins and journal');
    const cookies = await page.context().cookies();
    await page.getByRole('button', { name: /^Leave this page/ }).click();
    await expect(page).toHaveURL('/today');
    await expect(page).toHaveTitle(neutral);
    // In a dark room it lights nobody up.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(25, 25, 25)');
    await page.emulateMedia({ colorScheme: null });
    await expect(page.getByText(/Between|sign(?:ed)? (?:in|out)|your group/i)).toHaveCount(0);
    // Nobody waits for the server on leaving, so it may be a moment behind.
    await expect.poll(() => leftOn(page)).toEqual({ ...before, cookies: ['language'] });
    // Not even with the cookie that somebody may have taken from it.
    const thief = await visit(phone);
    await thief.context().addCookies(cookies);
    await thief.goto(group);
    await expect(thief.getByRole('heading', { level: 1 })).toHaveText('Sign in');
    await saysNothingAfterwards(page);
    await showsNothingOnTheWayBack(page);
    // A page that the browser brings back from memory asks first, and is not let in.
    await inMemory.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await expect(inMemory.getByRole('heading', { level: 1 })).toHaveText('Sign in');
    await inMemory.close();
  });

  await test.step('and with both hands full, Shift three times does the same', async () => {
    await signsInHere(page, 'Small Pebble', true);
    await page.getByRole('link', { name: 'Check-ins and journal' }).click();
    await expect(heading).toHaveText('Check-ins and journal');
    await expect(page.getByText('This is a shared device')).toBeVisible();
    await page.getByLabel('In your own words').fill('and the shower stops');
    await shift(page);
    await expect(page).toHaveURL('/today');
    await expect(page).toHaveTitle(neutral);
    await expect.poll(() => leftOn(page)).toEqual({ ...before, cookies: ['language'] });
    await saysNothingAfterwards(page);
    await showsNothingOnTheWayBack(page);
    await page.goto(group);
    await expect(heading).toHaveText('Sign in');
  });

  await test.step('what they wrote is where it belongs', async () => {
    const other = await visitAs('Quiet Heron');
    await other.goto(group);
    await other.getByRole('link', { name: 'a bell in the fog' }).first().click();
    await expect(other.getByRole('article').first()).toContainText(words);
    await expect(other.getByRole('article')).toHaveCount(1);
  });
});
