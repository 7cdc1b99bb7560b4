import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { everyday } from '#infra/local/seed/content/threads-everyday.ts';
import { smallTalk } from '#infra/local/seed/content/threads-small-talk.ts';
import { steps } from '#infra/local/seed/content/threads-steps.ts';
import { threadPathOf, writeThread } from './places.ts';
import { expect, test } from './story.ts';

// A phone on a bad line, on a bad night: what the first visit to a thread costs.

const most = { bytes: 120 * 1024, requests: 12 };

/** Opens the path as somebody does who has nothing of ours yet on their device, and returns what was asked for. */
async function firstVisit(member: Page, path: string, baseURL: string | undefined, locale: string) {
  const signedIn = await member.context().cookies();
  const context = await member.context().browser()?.newContext({ locale });
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
  return { page, loaded: () => [...asked.values()] };
}

async function expectLight(
  { page, loaded }: Awaited<ReturnType<typeof firstVisit>>,
  baseURL: string | undefined,
): Promise<void> {
  // A worker would fetch past the page, where nothing of it is counted here: it comes with the second page.
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  const all = loaded();
  const report = all.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
  expect(all.map(({ url }) => new URL(url).origin).filter((origin) => origin !== baseURL)).toEqual(
    [],
  );
  expect(all.length, report).toBeLessThanOrEqual(most.requests);
  const bytes = all.reduce((sum, one) => sum + one.bytes, 0);
  expect(bytes, report).toBeLessThanOrEqual(most.bytes);
  await page.context().close();
}

test('the first visit to a thread is light, and asks nothing of anybody else', async ({
  visitAs,
  baseURL,
}) => {
  const member = await visitAs('Fernlight');
  const path = await threadPathOf(member, 'awake again club');
  const visit = await firstVisit(member, path, baseURL, 'en-US');
  await expect(visit.page.getByRole('heading', { level: 1 })).toHaveText('awake again club');
  await expect(visit.page.getByRole('article')).toHaveCount(20);
  await expectLight(visit, baseURL);
});

/** The longest posts of the demo about everyday things: people write more than that seldom, and never twenty times. */
const longPosts = [...everyday, ...smallTalk, ...steps]
  .flatMap(({ posts }) => posts.map(({ body }) => body))
  .sort((a, b) => b.length - a.length)
  .slice(0, 20);

const inEachLanguage = [
  { locale: 'en-US', language: 'English', send: 'Send your reply' },
  { locale: 'es-MX', language: 'Spanish', send: 'Enviar tu respuesta' },
];

test('a whole page of posts with the box to answer in is as light, in every language', async ({
  visitAs,
  baseURL,
}, { retry }) => {
  const member = await visitAs('Fernlight');
  const opener = await visitAs('Quiet Heron');
  const title = `The long way home, ${retry}`;
  const path = await writeThread(opener, { title, body: longPosts[0] ?? '' });
  for (const [at, body] of longPosts.slice(1).entries()) {
    const answer = await (at % 3 === 0 ? opener : member).request.post(`/api/v1${path}/posts`, {
      data: { body },
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect(answer.status()).toBe(201);
  }
  for (const { locale, language, send } of inEachLanguage) {
    await test.step(language, async () => {
      const visit = await firstVisit(member, path, baseURL, locale);
      await expect(visit.page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(visit.page.getByRole('article')).toHaveCount(20);
      await expect(visit.page.getByRole('button', { name: send })).toBeVisible();
      await expectLight(visit, baseURL);
    });
  }
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
