import type { BrowserContext, Page } from '@playwright/test';
import { spanish } from './in-spanish.ts';
import { groupPathOf } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Somebody has their device tell them of something new: what it shows, who learns of it, and how it ends.

const pathOf = async (page: Page) => `${await groupPathOf(page)}/being-told`;
const narrow = { viewport: { width: 320, height: 640 } };

/** A browser without a window never lets a site show anything; this one says that it does. */
const allows = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    Notification.requestPermission = () => Promise.resolve('granted');
  });

/** A browser that was given an address for messages, as one that reaches its maker would be. */
async function hasAddress(page: Page): Promise<void> {
  await allows(page);
  await page.addInitScript(() => {
    const manager = PushManager.prototype;
    manager.subscribe = async function subscribe(this: PushManager) {
      const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
        'deriveBits',
      ]);
      const text = (bytes: Uint8Array) =>
        btoa(String.fromCharCode(...bytes))
          .replaceAll('+', '-')
          .replaceAll('/', '_')
          .replace(/=+$/, '');
      const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
      const given = {
        toJSON: () => ({
          endpoint: `https://fcm.googleapis.com/fcm/send/${crypto.randomUUID()}`,
          keys: { p256dh: text(key), auth: text(crypto.getRandomValues(new Uint8Array(16))) },
        }),
      };
      return given as unknown as PushSubscription;
    };
    manager.getSubscription = async () => null;
  });
}

const scopesOn = (page: Page) =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations())
      .map(({ scope }) => new URL(scope).pathname)
      .filter((path) => path !== '/'),
  );

for (const colorScheme of ['light', 'dark'] as const) {
  test(`somebody finds it from their boundaries, reads what it shows, turns it on and off again, ${colorScheme}`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Marmalade Moon', { ...narrow, colorScheme });
    await hasAddress(page);
    await page.goto(`${await groupPathOf(page)}/boundaries`);
    await page.getByRole('link', { name: /^Being told on your phone/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Being told');
    const main = page.getByRole('main');
    await expect(main).toContainText('Something new.');
    await expect(main).toContainText('None of your devices tells you anything.');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.getByRole('button', { name: 'Tell me on this device' }).press('Enter');
    await expect(main).toContainText('(this one)');
    await expect(page.getByRole('button', { name: 'Tell me on this device' })).toHaveCount(0);
    const [scope, ...more] = await scopesOn(page);
    expect(more).toEqual([]);
    // Of its own, and nothing of the group in it.
    expect(scope).toMatch(/^\/app\/told\/[0-9a-f-]{36}\/$/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.getByRole('button', { name: /^Turn it off/ }).press('Enter');
    await expect(main).toContainText('None of your devices tells you anything.');
    await expect.poll(() => scopesOn(page)).toEqual([]);

    await page.getByRole('button', { name: 'Tell me on this device' }).click();
    await expect(main).toContainText('(this one)');
    const [again] = await scopesOn(page);
    expect(again).not.toBe(scope);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('button', { name: 'Sign out' })).toHaveCount(0);
    await expect.poll(() => scopesOn(page)).toEqual([]);
  });
}

test('a browser that does not let us says so, and nothing is turned on', async ({ visitAs }) => {
  const page = await visitAs('Marmalade Moon', narrow);
  await page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
  });
  await page.goto(await pathOf(page));
  await expect(page.getByRole('main')).toContainText('does not let this site show anything');
  await expect(page.getByRole('button', { name: 'Tell me on this device' })).toHaveCount(0);
  await expectAccessible(page);
});

test('a browser that was asked and says no says so, and can be asked again', async ({
  visitAs,
}) => {
  const page = await visitAs('Marmalade Moon', narrow);
  await page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'default' });
    Notification.requestPermission = () => Promise.resolve('denied');
  });
  await page.goto(await pathOf(page));
  await page.getByRole('button', { name: 'Tell me on this device' }).click();
  await expect(page.getByRole('alert')).toContainText('allow it in the settings');
  await expect(page.getByRole('main')).toContainText('None of your devices tells you anything.');
  expect(await scopesOn(page)).toEqual([]);
});

test('a browser that cannot be reached by its maker leaves nothing behind', async ({ visitAs }) => {
  const page = await visitAs('Marmalade Moon', narrow);
  await allows(page);
  await page.addInitScript(() => {
    PushManager.prototype.subscribe = () => Promise.reject(new Error('no carrier'));
  });
  await page.goto(await pathOf(page));
  await page.getByRole('button', { name: 'Tell me on this device' }).click();
  await expect(page.getByRole('alert')).toContainText('That did not work, or it was stopped.');
  expect(await scopesOn(page)).toEqual([]);
});

test('a browser that knows no such thing says so', async ({ visitAs }) => {
  const page = await visitAs('Marmalade Moon', narrow);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'PushManager');
  });
  await page.goto(await pathOf(page));
  await expect(page.getByRole('main')).toContainText('Another browser may.');
});

test('on a device that others use it is not offered', async ({ visitAs }) => {
  const page = await visitAs('Marmalade Moon', { ...narrow, sharedDevice: true });
  await page.goto(await pathOf(page));
  await expect(page.getByRole('main')).toContainText('You said that others use this device');
  await expect(page.getByRole('button', { name: 'Tell me on this device' })).toHaveCount(0);
  await expectAccessible(page);
});

test('without scripts it says that turning it on needs them, and turning it off works', async ({
  visitAs,
}) => {
  const page = await visitAs('Small Pebble', { ...narrow, javaScriptEnabled: false });
  const path = await pathOf(page);
  await page.goto(path);
  await expect(page.getByRole('main')).toContainText('Turning this on needs JavaScript');
  await expectNoSidewaysScroll(page);
  const answer = await page.request.put(`/api/v1${path}/this-device`, {
    data: {
      endpoint: 'https://fcm.googleapis.com/fcm/send/nobody-listens',
      p256dh: 'B'.padEnd(87, 'A'),
      auth: 'A'.repeat(22),
    },
  });
  expect(answer.status()).toBe(204);
  await page.goto(path);
  await expect(page.getByRole('main')).toContainText('(this one)');
  await page.getByRole('button', { name: /^Turn it off/ }).click();
  await expect(page.getByRole('main')).toContainText('None of your devices tells you anything.');
});

/** Hands a message to the worker, as the browser does when one has come. */
async function comes(context: BrowserContext, page: Page, scope: string, data: string) {
  const session = await context.newCDPSession(page);
  const registration = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations.find(({ scopeURL }) => new URL(scopeURL).pathname === scope);
      if (found) resolve(found.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.deliverPushMessage', {
    origin: new URL(page.url()).origin,
    registrationId: await registration,
    data,
  });
  await session.detach();
}

test('what comes is shown as “Between: Something new.”, whatever is in it, and the next takes its place', async ({
  visitAs,
}) => {
  const page = await visitAs('Marmalade Moon');
  const context = page.context();
  await hasAddress(page);
  await page.goto(await pathOf(page));
  await page.getByRole('button', { name: 'Tell me on this device' }).click();
  await expect(page.getByRole('main')).toContainText('(this one)');
  const [scope = ''] = await scopesOn(page);
  const worker = context.serviceWorkers().find((one) => one.url().includes('/telling-worker.js'));
  if (!worker) throw new Error('No worker runs.');
  // It cannot show anything here; what it would have shown is kept.
  await worker.evaluate(() => {
    const shown: unknown[] = [];
    Reflect.set(globalThis, 'shown', shown);
    ServiceWorkerRegistration.prototype.showNotification = async (title, options) => {
      shown.push({ title, ...options });
    };
  });
  const shown = () => worker.evaluate(() => Reflect.get(globalThis, 'shown') as unknown[]);
  const one = {
    ...{ title: 'Between', body: 'Something new.', lang: 'en', tag: 'new' },
    ...{ icon: '/app/icon-192.png', badge: '/app/icon-192.png' },
  };
  await comes(context, page, scope, 'new');
  await expect.poll(shown).toEqual([one]);
  await comes(context, page, scope, '{"title":"Somebody wrote","body":"Their words"}');
  await comes(context, page, scope, '');
  await expect.poll(shown).toEqual([one, one, one]);
});

test('it is shown in the language of the page on which it was turned on, and of one that is chosen there later', async ({
  visitAs,
}) => {
  const page = await visitAs('Marmalade Moon', { locale: 'es' });
  await hasAddress(page);
  await page.goto(await pathOf(page));
  const main = page.getByRole('main');
  await expect(main.locator('.shown-on-device')).toContainText('Hay algo nuevo.');
  await page.getByRole('button', { name: spanish('Tell me on this device') }).click();
  await expect(main).toContainText('(este dispositivo)');
  const [scope = ''] = await scopesOn(page);
  const languageOfWorker = () =>
    page.evaluate(async (path) => {
      const registration = await navigator.serviceWorker.getRegistration(path);
      return new URL(registration?.active?.scriptURL ?? 'none:').search;
    }, scope);
  expect(await languageOfWorker()).toBe('?language=es');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(main.locator('.shown-on-device')).toContainText('Something new.');
  await expect.poll(languageOfWorker).toBe('?language=en');
  expect(await scopesOn(page)).toEqual([scope]);
});

test('a press on it opens the first page, whoever is signed in, and no group', async ({
  visitAs,
}) => {
  const page = await visitAs('Marmalade Moon');
  await hasAddress(page);
  await page.goto(await pathOf(page));
  await page.getByRole('button', { name: 'Tell me on this device' }).click();
  await expect(page.getByRole('main')).toContainText('(this one)');
  const worker = page
    .context()
    .serviceWorkers()
    .find((one) => one.url().includes('/telling-worker.js'));
  const opened = await worker?.evaluate(async () => {
    const addresses: string[] = [];
    const { clients } = globalThis as unknown as {
      clients: { openWindow(address: string): Promise<unknown> };
    };
    clients.openWindow = async (address) => addresses.push(address);
    let isClosed = false;
    const press = Object.assign(new Event('notificationclick'), {
      notification: {
        close: () => {
          isClosed = true;
        },
      },
      waitUntil: () => undefined,
    });
    globalThis.dispatchEvent(press);
    return { addresses, isClosed };
  });
  expect(opened).toEqual({ addresses: ['/'], isClosed: true });
});
