import type { Page } from '@playwright/test';
import { authenticator } from './authenticator.ts';
import { pressAt } from './keys.ts';
import { groupPathOf } from './places.ts';
import { expectSoundInStory } from './sound.ts';
import { demoKeyOf, expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Passkeys with Chromium's own virtual authenticator: real ceremonies, no person needed.

async function typesKey(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Your seven words').fill(demoKeyOf(name));
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('a clinician adds a passkey on the first sign-in, shows it on the next, and a wrong person is refused', async ({
  visit,
}) => {
  const page = await visit({ viewport: { width: 320, height: 640 } });
  const device = await authenticator(page);
  await typesKey(page, 'Dr. Ines Halloway');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add a passkey');
  await expectSoundInStory(page, 'sign-in/passkey');

  await test.step('a half-done sign-in opens nothing else', async () => {
    expect((await page.request.get('/api/v1/me')).status()).toBe(401);
    expect((await page.request.get('/api/v1/reviews')).status()).toBe(401);
  });

  await page.getByRole('button', { name: 'Add a passkey and go on' }).click();
  await expect(page.getByRole('alert')).toContainText('Please use at least 2 characters.');
  await page.getByLabel('A name for this passkey').fill('my phone');
  await page.getByRole('button', { name: 'Add a passkey and go on' }).click();
  await expect(page).toHaveURL(/\/reviews/);

  await test.step('the next sign-in asks for it', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await typesKey(page, 'Dr. Ines Halloway');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Now your passkey');
    await device.send('WebAuthn.setUserVerified', {
      authenticatorId: device.id,
      isUserVerified: false,
    });
    await page.getByRole('button', { name: 'Show my passkey' }).click();
    await expect(page.getByRole('alert')).toContainText('did not work');
    await device.send('WebAuthn.setUserVerified', {
      authenticatorId: device.id,
      isUserVerified: true,
    });
    await page.getByRole('button', { name: 'Show my passkey' }).click();
    await expect(page).toHaveURL(/\/reviews/);
  });

  await test.step('one alone cannot be removed, one of two can', async () => {
    await page.goto('/passkeys');
    await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
    await expectAccessible(page);
    await device.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: device.id });
    const other = await authenticator(page);
    await page.getByLabel('A name for this passkey').fill('security key');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await expect(page.getByRole('button', { name: 'Remove security key' })).toBeVisible();
    await page.getByRole('button', { name: 'Remove my phone' }).click();
    await expect(page.locator('.people-list li')).toHaveText([/^security key/]);
    await other.detach();
  });
});

test('a member puts a passkey on their device, comes in with it alone, and takes it away again', async ({
  visitAs,
}) => {
  const page = await visitAs('Tin Whistle', { viewport: { width: 320, height: 640 } });
  await authenticator(page);
  await page.goto('/sign-ins');
  await page.getByRole('link', { name: 'Passkeys' }).click();
  await expect(page.getByRole('main')).toContainText('None yet.');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel('A name for this passkey').fill('my phone');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('button', { name: 'Remove my phone' })).toBeVisible();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toHaveCount(0);
  await page.goto('/sign-in');
  await expectAccessible(page);
  await pressAt(page, page.getByRole('button', { name: 'Use my passkey' }));
  await expect(page).not.toHaveURL(/sign-in/);
  expect((await page.request.get('/api/v1/me')).status()).toBe(200);

  await page.goto('/passkeys');
  await page.getByRole('button', { name: 'Remove my phone' }).click();
  await expect(page.getByRole('main')).toContainText('None yet.');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toHaveCount(0);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Use my passkey' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Your seven words')).toBeVisible();
});

test('words that outlived their sign-in are sent by somebody who shows a passkey in another tab, without the seven words', async ({
  visitAs,
}) => {
  const page = await visitAs('Wry Kestrel', { viewport: { width: 320, height: 640 } });
  const device = await authenticator(page);
  await page.goto('/passkeys');
  await page.getByLabel('A name for this passkey').fill('my phone');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('button', { name: 'Remove my phone' })).toBeVisible();

  await page.goto(`${await groupPathOf(page)}/write`);
  await page.getByLabel('Title').fill('the last bus');
  await page.getByLabel('Your words').fill('It came after all.');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Post it' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Your sign-in ended');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await test.step('pressed too soon, it says so and keeps the words', async () => {
    await page.getByRole('button', { name: 'Sign in and send' }).click();
    await expect(page.getByRole('alert')).toContainText('You are not signed in yet.');
    await expect(page.getByLabel('Your words')).toHaveValue('It came after all.');
  });

  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Sign in with it in a new tab' }).click();
  const tab = await opened;
  // The authenticator of a window is its own here; a device has one for all of them.
  const other = await authenticator(tab);
  const { credentials } = await device.send('WebAuthn.getCredentials', {
    authenticatorId: device.id,
  });
  for (const credential of credentials) {
    await other.send('WebAuthn.addCredential', { authenticatorId: other.id, credential });
  }
  await tab.getByRole('button', { name: 'Use my passkey' }).click();
  await expect(tab).not.toHaveURL(/sign-in/);
  await page.getByRole('button', { name: 'Sign in and send' }).click();
  await expect(heading).toHaveText('the last bus');
  await expect(page.getByRole('article')).toContainText('It came after all.');
  await page.goto('/passkeys');
  await page.getByRole('button', { name: 'Remove my phone' }).click();
  await expect(page.getByRole('main')).toContainText('None yet.');
});

test('without scripts the page says that this step needs them, and in the demo one goes on', async ({
  visit,
}) => {
  const page = await visit({ javaScriptEnabled: false });
  await typesKey(page, 'Tobias Ashby, LCSW');
  await expect(page.getByRole('main')).toContainText('This step needs JavaScript');
  await page.getByRole('button', { name: 'Go on without a passkey' }).click();
  await expect(page).toHaveURL(/\/reviews/);
});
