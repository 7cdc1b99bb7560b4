import type { Page } from '@playwright/test';
import { groupPathOf, writeThread } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// What a device keeps for when it has no connection: where to find help, and nothing of anybody.

/** It is fetched when somebody goes on to a second page. */
async function comesAndGoesOn(page: Page): Promise<void> {
  await page.goto(await groupPathOf(page));
  await page.getByRole('link', { name: 'Threads', exact: true }).first().click();
  await expect(page).toHaveURL(/\/threads$/);
}

const isKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });
/** Every address that the device has kept. */
const keptOn = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    }
    return found.map((url) => new URL(url).pathname);
  });
const registrationsOn = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`without a connection a page gives way to where to find help, and comes back with it, ${colorScheme}`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Marmalade Moon', {
      colorScheme,
      viewport: { width: 320, height: 640 },
    });
    const path = await writeThread(page, { title: 'Back on the bus', body: 'Two stops today.' });
    await comesAndGoesOn(page);
    await expect.poll(() => isKept(page)).toBe(true);

    await page.context().setOffline(true);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection right now');
    await expect(page.getByRole('main')).toContainText('988');
    await expect(page.getByRole('link', { name: 'Call 988' }).first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('main')).toContainText('Two stops today.');
  });
}

test('that page leads to itself in another language, at the same address', async ({ visitAs }) => {
  const page = await visitAs('Marmalade Moon');
  const path = await groupPathOf(page);
  await comesAndGoesOn(page);
  await expect.poll(() => isKept(page)).toBe(true);
  await page.context().setOffline(true);
  await page.goto(`${path}/threads`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection right now');
  const inSpanish = page.getByRole('link', { name: 'Español' });
  await expect(inSpanish).toHaveAttribute('href', '?language=es');
  // What the worker answers there: test/unit/web/offline-worker.test.ts.
  await page.context().setOffline(false);
});

test('the device keeps that page and its looks, nothing that anybody has opened, and nothing after signing out', async ({
  visitAs,
}) => {
  const page = await visitAs('Marmalade Moon');
  await comesAndGoesOn(page);
  await expect.poll(() => isKept(page)).toBe(true);
  await page.goto(await groupPathOf(page));
  const kept = await keptOn(page);
  expect(kept.filter((path) => !path.startsWith('/assets/')).sort()).toEqual([
    '/app/no-connection.es.html',
    '/app/no-connection.html',
  ]);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toHaveCount(0);
  await expect.poll(() => registrationsOn(page)).toBe(0);
  expect(await keptOn(page)).toEqual([]);
});

test('a device that others use keeps nothing', async ({ visitAs }) => {
  const page = await visitAs('Marmalade Moon', { sharedDevice: true });
  await comesAndGoesOn(page);
  expect(await registrationsOn(page)).toBe(0);
  expect(await keptOn(page)).toEqual([]);
});

test('somebody who only looks leaves nothing on the device', async ({ visit }) => {
  const page = await visit();
  for (const path of ['/', '/help', '/sign-in']) await page.goto(path);
  expect(await registrationsOn(page)).toBe(0);
  expect(await keptOn(page)).toEqual([]);
});

test('it can be put on a phone under a name and a picture that say nothing', async ({ page }) => {
  await page.goto('/');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const answer = await page.request.get(String(address));
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = await answer.json();
  expect(JSON.stringify(manifest)).not.toMatch(
    /therap|session|group|clinic|support|health|crisis/i,
  );
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (of) => {
      const image = new Image();
      image.src = of;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
});
