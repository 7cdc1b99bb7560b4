import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { groupPathOf, writeThread } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Going on where one was: unread, saved, the next one, and a reply that comes while one reads.

async function reply(page: Page, path: string, body: string): Promise<void> {
  const answer = await page.request.post(`/api/v1${path}/posts`, {
    data: { body },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  expect(answer.status()).toBe(201);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  test(`somebody goes on where they were, keeps a thread at hand and goes to the next, ${how} scripts`, async ({
    visitAs,
  }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const title = `a lamp in the window, ${how} scripts`;
    const author = await visitAs('Quiet Heron');
    const path = await writeThread(author, { title, body: 'It is on each evening.' });

    const member = await visitAs('Small Pebble', narrow);
    const group = await groupPathOf(member);
    const list = `${group}/threads?filter=unread`;
    const item = member.getByRole('listitem').filter({ hasText: title });
    await member.goto(list);
    await expect(item).toContainText('You have not read it yet');
    await member.getByRole('link', { name: title }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText(title);
    await member.goto(list);
    await expect(item).toHaveCount(0);

    await reply(author, path, 'And somebody waved back.');
    await member.goto(list);
    await expect(item).toContainText('New since you read it');
    await expectNoSidewaysScroll(member);
    await member.getByRole('link', { name: title }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(member.getByText('New since you read it')).toBeVisible();
    await expect(member.locator('#post-2')).toContainText('And somebody waved back.');
    if (javaScriptEnabled) await expectAccessible(member);
    await expectNoSidewaysScroll(member);

    await member.getByRole('button', { name: 'Save this thread' }).click();
    await expect(member.getByRole('button', { name: /^Saved/ })).toBeVisible();
    await expect(member.getByText('New since you read it')).toHaveCount(0);
    await member.goto(`${group}/threads?filter=saved`);
    await expect(item).toHaveCount(1);
    await member.getByRole('link', { name: title }).click();
    await member.getByRole('button', { name: /^Saved/ }).click();
    await expect(member.getByRole('button', { name: 'Save this thread' })).toBeVisible();

    const next = `the next lamp, ${how} scripts`;
    await writeThread(author, { title: next, body: 'A small one.' });
    await member.getByRole('link', { name: 'Next unread thread' }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText(next);
    await author.goto(`${group}/threads?filter=mine`);
    await expect(author.getByRole('heading', { level: 1 })).toHaveText('Threads');
  });
}

test('a reply that comes while somebody writes is announced, and neither the page nor a word moves', async ({
  visitAs,
}) => {
  const author = await visitAs('Quiet Heron');
  const path = await writeThread(author, { title: 'tea at four', body: 'Who has the kettle?' });
  const member = await visitAs('Small Pebble');
  await member.goto(path);
  const words = member.getByLabel('Your words');
  await words.fill('I have it, and');
  await expect(member.getByText('There is a new reply.')).toHaveCount(0);
  await reply(author, path, 'I do.');
  await member.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const news = member.getByRole('status').filter({ hasText: 'There is a new reply.' });
  await expect(news).toBeVisible();
  await expect(member.getByRole('article')).toHaveCount(1);
  await expect(words).toBeFocused();
  await expectAccessible(member);
  await news.getByRole('link', { name: 'Show it' }).click();
  await expect(member.locator('#post-2')).toContainText('I do.');
  await expect(words).toHaveValue('I have it, and');
  await expect(news).toHaveCount(0);
});

/** Goes on twice within one document, where a step back needs no new one, and then to another. Gives the heading of the first. */
async function twoPagesBack(page: Page): Promise<string> {
  await page.goto(`${await groupPathOf(page)}/threads`);
  const first = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Write', exact: true }).first().click();
  await expect(page.getByLabel('Title')).toBeVisible();
  await page.goto('/help');
  return first;
}

test('who goes back twice before the page has woken is where they went, and nothing is mixed', async ({
  visitAs,
}) => {
  const page = await visitAs('Small Pebble');
  const first = await twoPagesBack(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.getByLabel('Title')).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/threads$/);
  release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
  await expect(page.getByLabel('Title')).toHaveCount(0);
});

test('who goes back while a page wakes gets the page they went to', async ({ visitAs }) => {
  const page = await visitAs('Small Pebble');
  const first = await twoPagesBack(page);
  // React takes its turns by messages to itself: now a page is long in waking.
  await page.addInitScript(() => {
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (message: unknown) {
      setTimeout(() => post.call(this, message), 300);
    };
  });
  await page.goBack({ waitUntil: 'load' });
  await page.evaluate(() => history.back());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
  await expect(page.getByLabel('Title')).toHaveCount(0);
});

test('home says who waits for a reply, and leads there', async ({ visitAs }, { retry }) => {
  const title = `which bus goes by the water ${retry}`;
  const author = await visitAs('Quiet Heron');
  await writeThread(author, { title, body: 'I would like to see it again.' });
  const member = await visitAs('Small Pebble', { viewport: { width: 320, height: 640 } });
  await member.goto(await groupPathOf(member));
  // Those that wait longest stand there: whichever it is, nobody has answered it.
  const first = member
    .getByRole('region', { name: 'Waiting for a reply' })
    .getByRole('link')
    .first();
  const waiting = await first.innerText();
  await first.click();
  await expect(member.getByRole('heading', { level: 1 })).toHaveText(waiting);
  await expect(member.getByRole('article')).toHaveCount(1);
});
