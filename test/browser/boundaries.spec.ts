import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { groupPathOf, writeThread } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// What somebody does not want to read, and when they want to be left alone, is theirs to say.

const both = [true, false].map((javaScriptEnabled) => ({
  javaScriptEnabled,
  how: javaScriptEnabled ? 'with' : 'without',
  narrow: { viewport: { width: 320, height: 640 }, javaScriptEnabled },
}));

async function looksRight(page: Page, javaScriptEnabled: boolean): Promise<void> {
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  if (javaScriptEnabled) await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function reply(page: Page, path: string, body: string): Promise<void> {
  const answer = await page.request.post(`/api/v1${path}/posts`, {
    data: { body },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  expect(answer.status()).toBe(201);
}

for (const { javaScriptEnabled, how, narrow } of both) {
  test(`somebody mutes a name, reads a post of it once, and shows it again, ${how} scripts`, async ({
    visitAs,
  }) => {
    const title = `a loud kettle, ${how} scripts`;
    const author = await visitAs('Quiet Heron');
    const path = await writeThread(author, { title, body: 'It whistles at six.' });
    const member = await visitAs('Small Pebble', narrow);
    const group = await groupPathOf(member);
    const item = member.getByRole('listitem').filter({ hasText: title });
    const post = member.locator('#post-1');
    await member.goto(path);
    await post.getByText(/^More, about/).click();
    await member.getByRole('button', { name: /^Don’t show me words of this name/ }).click();
    const folded = post.getByText('Muted by you. Read it this once');
    await expect(folded).toBeVisible();
    await expect(post.getByText('It whistles at six.')).toBeHidden();
    await expect(member.getByText('Somebody you muted')).toBeVisible();
    await looksRight(member, javaScriptEnabled);
    await folded.click();
    await expect(post.getByText('It whistles at six.')).toBeVisible();
    await looksRight(member, javaScriptEnabled);
    await member.goto(`${group}/threads`);
    await expect(item).toHaveCount(0);

    await member.goto(group);
    await member.getByRole('link', { name: /^Boundaries/ }).click();
    const muted = member.getByRole('listitem').filter({ hasText: 'Quiet Heron' });
    await expect(muted).toHaveCount(1);
    await looksRight(member, javaScriptEnabled);
    await muted.getByRole('button', { name: /Show their words again/ }).click();
    await expect(member.getByText('You have muted nobody.')).toBeVisible();
    await member.goto(`${group}/threads`);
    await expect(item).toHaveCount(1);

    // Nothing of it is told to whoever was muted, and undoing it where it was done works, too.
    await member.goto(path);
    await post.getByText(/^More, about/).click();
    await member.getByRole('button', { name: /^Don’t show me words of this name/ }).click();
    await folded.click();
    await author.goto(path);
    await expect(author.locator('#post-1')).toContainText('It whistles at six.');
    await expect(author.getByText(/muted/i)).toHaveCount(0);
    await post.getByRole('button', { name: /^Show me words of this name again/ }).click();
    await expect(folded).toHaveCount(0);
    await expect(post.getByText('It whistles at six.')).toBeVisible();
  });
}

for (const { javaScriptEnabled, how, narrow } of both) {
  test(`somebody says what folds for them and what their lists leave out, ${how} scripts`, async ({
    visitAs,
  }) => {
    const title = `a winter coat, ${how} scripts`;
    const author = await visitAs('Quiet Heron');
    const path = await writeThread(author, {
      title,
      body: 'It still hangs in the hall.',
      contentNotes: ['loss'],
    });
    const member = await visitAs('Small Pebble', narrow);
    const group = await groupPathOf(member);
    const item = member.getByRole('listitem').filter({ hasText: title });
    const words = member.getByText('It still hangs in the hall.');
    const fold = member.getByRole('group', { name: 'Fold posts that mention' }).getByLabel('loss');
    const leaveOut = member.getByRole('group', { name: /^Leave out/ }).getByLabel('loss');
    const save = member.getByRole('button', { name: 'Save this' });
    const saved = member.getByText('Saved. It holds from now on.');
    await member.goto(path);
    await expect(words).toBeHidden();
    await member.goto(`${group}/boundaries`);
    await expect(fold).toBeChecked();
    await fold.uncheck();
    await save.click();
    await expect(saved).toBeVisible();
    await expect(fold).not.toBeChecked();
    await looksRight(member, javaScriptEnabled);
    await member.goto(path);
    await expect(words).toBeVisible();
    await expect(member.getByText('Mentions loss')).toBeVisible();
    await author.goto(path);
    await expect(author.getByText('It still hangs in the hall.')).toBeHidden();

    await member.goto(`${group}/boundaries`);
    await fold.check();
    await leaveOut.check();
    await save.click();
    await expect(saved).toBeVisible();
    await member.goto(`${group}/threads`);
    await expect(item).toHaveCount(0);
    await member.goto(`${group}/boundaries`);
    await expect(leaveOut).toBeChecked();
    await leaveOut.uncheck();
    await save.click();
    await expect(saved).toBeVisible();
    await member.goto(`${group}/threads`);
    await expect(item).toHaveCount(1);
  });
}

for (const { javaScriptEnabled, how, narrow } of both) {
  test(`somebody closes their thread under one who types, whose words go to the facilitators, ${how} scripts`, async ({
    visitAs,
  }) => {
    const author = await visitAs('Quiet Heron', narrow);
    const title = `a quiet room, ${how} scripts`;
    const path = await writeThread(author, { title, body: 'I only wanted to say it.' });
    const member = await visitAs('Small Pebble', narrow);
    await member.goto(path);
    const box = member.getByRole('textbox', { name: 'Your words' });
    await box.fill('Have you tried tea?');
    await author.goto(path);
    await author.getByRole('button', { name: 'Close it to replies' }).click();
    await expect(author.getByText('You have closed this thread to replies.')).toBeVisible();
    await expect(author.getByLabel('Your words')).toHaveCount(0);
    await looksRight(author, javaScriptEnabled);

    await member.getByRole('button', { name: 'Send your reply' }).click();
    await expect(member.getByRole('alert')).toContainText('This thread was closed to replies');
    await expect(box).toHaveValue('Have you tried tea?');
    await looksRight(member, javaScriptEnabled);
    await member.getByRole('button', { name: 'Send it to the facilitators only' }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('Private message');
    await expect(member.getByRole('article')).toContainText('Have you tried tea?');

    await member.goto(path);
    await expect(member.getByText(/needs it to be quiet for now/)).toBeVisible();
    await expect(member.getByRole('link', { name: /^Worried, or report/ })).toBeVisible();
    await expect(box).toHaveCount(0);
    await looksRight(member, javaScriptEnabled);
    await author.getByRole('button', { name: 'Open it to replies again' }).click();
    await expect(author.getByLabel('Your words')).toBeVisible();
    await member.reload();
    await expect(box).toBeVisible();
  });
}

for (const { javaScriptEnabled, how, narrow } of both) {
  test(`somebody has quiet hours, takes a break and ends both, ${how} scripts`, async ({
    visitAs,
  }) => {
    const member = await visitAs('Small Pebble', narrow);
    const group = await groupPathOf(member);
    const saved = member.getByText('Saved. It holds from now on.');
    await member.goto(`${group}/boundaries`);
    const from = member.getByLabel('From', { exact: true });
    const to = member.getByLabel('To', { exact: true });
    await from.fill('22:30');
    await to.fill('22:30');
    await member.getByRole('button', { name: 'Set these quiet hours' }).click();
    await expect(member.getByRole('alert')).toContainText('Please choose another time');
    await expect(from).toHaveValue('22:30');
    await looksRight(member, javaScriptEnabled);
    await to.fill('06:30');
    await member.getByRole('button', { name: 'Set these quiet hours' }).click();
    await expect(member.getByText('from 22:30 to 06:30')).toBeVisible();
    await member.getByRole('button', { name: 'Have no quiet hours' }).click();
    await expect(member.getByText('You have no quiet hours.')).toBeVisible();

    const until = member.getByLabel(/^Until which day/);
    await until.fill('2020-01-01');
    await member.getByRole('button', { name: 'Take a break' }).click();
    await expect(member.getByRole('alert')).toContainText('Please choose a day after today');
    await until.fill('');
    await member.getByRole('button', { name: 'Take a break' }).click();
    await expect(saved).toBeVisible();
    await expect(member.getByText('You are on a break, until you end it.')).toBeVisible();
    await looksRight(member, javaScriptEnabled);
    await member.goto(group);
    await expect(member.getByRole('heading', { name: 'Waiting for a reply' })).toHaveCount(0);
    await looksRight(member, javaScriptEnabled);
    await member.getByRole('link', { name: 'End the break' }).click();
    await member.getByRole('button', { name: 'End my break' }).click();
    await expect(member.getByRole('button', { name: 'Take a break' })).toBeVisible();
  });
}

test('in quiet hours a reply is announced when they are over, and not before', async ({
  visitAs,
}) => {
  const member = await visitAs('Small Pebble');
  const other = await visitAs('Quiet Heron');
  const path = await writeThread(member, { title: 'late in the evening', body: 'Who is up?' });
  const quiet = `/api/v1${await groupPathOf(member)}/boundaries/quiet-hours`;
  // Two spans that hold every time of a day between them, so that one of them is now.
  const spans = [
    { from: '00:00', to: '12:00' },
    { from: '12:00', to: '00:00' },
  ];
  const isNow = async () =>
    (await (await member.request.get(`/api/v1${path}/reading`)).json()).quiet === true;
  for (const data of spans) {
    if (!(await isNow())) expect((await member.request.put(quiet, { data })).status()).toBe(204);
  }
  expect(await isNow()).toBe(true);
  await member.goto(path);
  const looksAgain = () =>
    Promise.all([
      member.waitForResponse((answer) => answer.url().endsWith('/reading')),
      member.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
    ]);
  const news = member.getByText('There is a new reply.');
  await reply(other, path, 'I am.');
  await looksAgain();
  await expect(news).toHaveCount(0);
  expect((await member.request.delete(quiet, { data: {} })).status()).toBe(204);
  await looksAgain();
  await expect(news).toBeVisible();
});

test('a reply of a muted name is not announced on an open page, and one of another is', async ({
  visitAs,
}) => {
  const member = await visitAs('Small Pebble');
  const muted = await visitAs('Quiet Heron');
  const other = await visitAs('Thicket');
  const path = await writeThread(member, { title: 'who has the ladder', body: 'I need it.' });
  await reply(muted, path, 'Not me.');
  await member.goto(path);
  await member.getByText('More, about Quiet Heron').click();
  await member.getByRole('button', { name: /^Don’t show me words of this name/ }).click();
  await expect(member.getByText('Muted by you. Read it this once')).toBeVisible();
  const looksAgain = () =>
    Promise.all([
      member.waitForResponse((answer) => answer.url().endsWith('/reading')),
      member.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
    ]);
  const news = member.getByText(/There (is a new reply|are new replies)\./);
  await reply(muted, path, 'Still not me.');
  await looksAgain();
  await expect(news).toHaveCount(0);
  await reply(other, path, 'I have it.');
  await looksAgain();
  await expect(news).toBeVisible();
  await member.goto(`${await groupPathOf(member)}/boundaries`);
  await member.getByRole('button', { name: /Show their words again/ }).click();
  await expect(member.getByText('You have muted nobody.')).toBeVisible();
});
