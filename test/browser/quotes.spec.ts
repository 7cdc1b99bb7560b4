import type { Page } from '@playwright/test';
import { spanish } from './in-spanish.ts';
import { tabVisiblyTo } from './keys.ts';
import { writeThread } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// An answer to one sentence of somebody, with that sentence above it for as long as they leave it there.

const body = 'I slept badly. The rain was loud all night.\n\nDoes it get better?';

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

async function changesTo(page: Page, path: string, words: string): Promise<void> {
  await page.goto(`${path}/posts/1/edit`);
  await page.getByLabel('Your words').fill(words);
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.locator('#post-1')).toContainText(words.split('.')[0] ?? words);
}

for (const { javaScriptEnabled, how, narrow } of both) {
  test(`somebody answers a part of a post, and its author changes it, ${how} scripts`, async ({
    visitAs,
  }) => {
    const author = await visitAs('Quiet Heron', { javaScriptEnabled });
    const title = `a loud night, ${how} scripts`;
    const path = await writeThread(author, { title, body });
    const member = await visitAs('Small Pebble', narrow);
    const words = member.getByLabel('Your words');
    const send = member.getByRole('button', { name: 'Send your reply' });

    await member.goto(path);
    await member
      .locator('#post-1')
      .getByText(/^More, about/)
      .click();
    await member.getByRole('link', { name: /^Answer a part of this/ }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('Answer a part of this');
    await looksRight(member, javaScriptEnabled);

    // Nothing is chosen yet: it says so beside the parts, and the words stay.
    await words.fill('It did for me.');
    await send.click();
    await expect(member.getByRole('alert')).toContainText('Please choose what you answer.');
    await expect(words).toHaveValue('It did for me.');
    await looksRight(member, javaScriptEnabled);

    // The author is faster: the parts are those of the new words, and one’s own are still there.
    await member.getByRole('checkbox', { name: 'I slept badly.' }).check();
    await changesTo(author, path, `Again. ${body}`);
    await send.click();
    await expect(member.getByRole('alert')).toContainText('They have changed their words since.');
    await expect(member.getByRole('checkbox', { name: 'Again.' })).not.toBeChecked();
    await expect(words).toHaveValue('It did for me.');
    await member.getByRole('checkbox', { name: 'I slept badly.' }).check();
    await member.getByRole('checkbox', { name: 'The rain was loud all night.' }).check();
    await send.click();

    const answer = member.locator('#post-2');
    await expect(answer.getByRole('blockquote')).toHaveText(
      'I slept badly. The rain was loud all night.',
    );
    await expect(answer).toContainText('It did for me.');
    await looksRight(member, javaScriptEnabled);
    await answer.getByRole('link', { name: 'About words of Quiet Heron' }).click();
    await expect(member).toHaveURL(/#post-1$/);

    await changesTo(author, path, 'Never mind.');
    await member.goto(path);
    await expect(answer).toContainText('They have changed their words since.');
    await expect(answer.getByRole('blockquote')).toHaveCount(0);
    await author.goto(`${path}/posts/1/withdraw`);
    await author.getByRole('button', { name: 'Take it back' }).click();
    await expect(author.locator('#post-1')).toContainText('taken this back');
    await member.goto(path);
    await expect(answer).toContainText('The author has taken this back.');
    await expect(answer.getByRole('link', { name: 'About post 1' })).toBeVisible();
    await looksRight(member, javaScriptEnabled);
  });

  test(`what is quoted is taken back while somebody writes, and their words are not lost, ${how} scripts`, async ({
    visitAs,
  }) => {
    const author = await visitAs('Quiet Heron', { javaScriptEnabled });
    const path = await writeThread(author, { title: `taken back, ${how} scripts`, body });
    const member = await visitAs('Small Pebble', narrow);
    await member.goto(`${path}/posts/1/part`);
    await member.getByRole('checkbox', { name: 'Does it get better?' }).check();
    await member.getByLabel('Your words').fill('It did for me.');
    await author.goto(`${path}/posts/1/withdraw`);
    await author.getByRole('button', { name: 'Take it back' }).click();
    await expect(author.locator('#post-1')).toContainText('taken this back');
    const send = member.getByRole('button', { name: 'Send your reply' });
    await send.click();
    await expect(member.getByText('You can still answer the thread.')).toBeVisible();
    await expect(member.getByRole('checkbox')).toHaveCount(0);
    await looksRight(member, javaScriptEnabled);
    await send.click();
    await expect(member.locator('#post-2')).toContainText('It did for me.');
  });

  test(`a part of a folded post stays folded, ${how} scripts`, async ({ visitAs }) => {
    const author = await visitAs('Quiet Heron', { javaScriptEnabled });
    const title = `something folded, ${how} scripts`;
    const path = await writeThread(author, { title, body, contentNotes: ['loss'] });
    const member = await visitAs('Small Pebble', narrow);
    await member.goto(`${path}/posts/1/part`);
    const part = member.getByRole('checkbox', { name: 'I slept badly.' });
    await expect(part).toBeHidden();
    await member.getByText(/^Mentions .*Read it$/).click();
    await part.check();
    await member.getByLabel('Your words').fill('It did for me.');
    await member.getByRole('button', { name: 'Send your reply' }).click();
    const answer = member.locator('#post-2');
    await expect(answer).toContainText('It did for me.');
    await expect(answer.getByText('I slept badly.')).toBeHidden();
    await looksRight(member, javaScriptEnabled);
    await answer.getByText(/^Mentions .*Read it$/).click();
    await expect(answer.getByText('I slept badly.')).toBeVisible();
  });
}

test('by keyboard alone, and in Spanish', async ({ visitAs }) => {
  const author = await visitAs('Quiet Heron');
  const path = await writeThread(author, { title: 'a keyboard and the rain', body });
  const member = await visitAs('Small Pebble', { locale: 'es' });
  await member.goto(`${path}/posts/1/part`);
  await expect(member.getByRole('heading', { level: 1 })).toHaveText(
    spanish('Answer a part of this'),
  );
  await tabVisiblyTo(member, member.getByRole('checkbox', { name: 'Does it get better?' }));
  await member.keyboard.press('Space');
  const words = member.locator('textarea[name=body]');
  await tabVisiblyTo(member, words);
  await member.keyboard.type('Poco a poco.');
  await tabVisiblyTo(member, member.locator('#reply button[type=submit]').last());
  await member.keyboard.press('Enter');
  const answer = member.locator('#post-2');
  await expect(answer.getByRole('blockquote')).toHaveText('Does it get better?');
  await expect(
    answer.getByText(spanish('About words of {name}').replace('{name}', 'Quiet Heron')),
  ).toBeVisible();
});
