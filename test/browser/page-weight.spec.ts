import { threadPathOf } from './places.ts';
import { expect, test } from './story.ts';

// A phone on a bad line, on a bad night: what the first visit to a thread costs.

const most = { bytes: 120 * 1024, requests: 12 };

test('the first visit to a thread is light, and asks nothing of anybody else', async ({
  visitAs,
  baseURL,
}) => {
  const member = await visitAs('Fernlight');
  const path = await threadPathOf(member, 'awake again club');
  const signedIn = await member.context().cookies();

  const context = await member.context().browser()?.newContext();
  if (!context) throw new Error('There is no browser.');
  await context.addCookies(signedIn);
  const page = await context.newPage();
  const asked = new Map<string, { url: string; bytes: number }>();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('data:')) asked.set(requestId, { url: request.url, bytes: 0 });
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  await page.goto(new URL(path, baseURL).href, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('awake again club');
  await expect(page.getByRole('article')).toHaveCount(20);
  // A worker would fetch past the page, where nothing of it is counted here: it comes with the second page.
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);

  const loaded = [...asked.values()];
  const report = loaded.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
  expect(
    loaded.map(({ url }) => new URL(url).origin).filter((origin) => origin !== baseURL),
  ).toEqual([]);
  expect(loaded.length, report).toBeLessThanOrEqual(most.requests);
  const bytes = loaded.reduce((sum, one) => sum + one.bytes, 0);
  expect(bytes, report).toBeLessThanOrEqual(most.bytes);
  await context.close();
});

test('a thread reads before any of its scripts has come', async ({ visitAs }) => {
  const member = await visitAs('Fernlight');
  const path = await threadPathOf(member, 'awake again club');
  const page = await member.context().newPage();
  let held = 0;
  // Asked for, and never there while the page is read.
  await page.route(
    (url) => url.pathname.endsWith('.js'),
    () => {
      held += 1;
    },
  );
  await page.goto(path, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('awake again club');
  await expect(page.getByRole('article')).toHaveCount(20);
  const ink = await page.locator('#post-1').evaluate((post) => getComputedStyle(post).fontFamily);
  expect(ink, 'its looks are there, too').not.toContain('Times');
  expect(held).toBeGreaterThan(0);
});
