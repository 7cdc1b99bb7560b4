import type { Page } from '@playwright/test';
import { spanish } from './in-spanish.ts';
import { tabVisiblyTo } from './keys.ts';
import { groupPathOf, writeThread } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// What an answer mentions stands before its words, and each reader chooses when to open it.

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

const body = 'Her coat still hangs in the hall.';
const send = (page: Page) => page.getByRole('button', { name: 'Send your reply' });
const fold = (page: Page, number = 2) =>
  page.locator(`#post-${number}`).getByText('Mentions loss. Read it');
const words = (page: Page, number = 2) => page.locator(`#post-${number}`).getByText(body);

for (const { javaScriptEnabled, how, narrow } of both) {
  test(`somebody says what their answer mentions, and others choose when to open it, ${how} scripts`, async ({
    visitAs,
  }) => {
    const opener = await visitAs('Quiet Heron', { javaScriptEnabled });
    const title = `a coat in the hall, ${how} scripts`;
    const path = await writeThread(opener, { title, body: 'What do you keep?' });
    const member = await visitAs('Small Pebble', narrow);
    await member.goto(path);
    const note = (name: string) => member.getByLabel(name, { exact: true });
    const loss = note('loss');
    await expect(loss).toBeHidden();
    await member.getByText('Content notes, or another name').click();
    await looksRight(member, javaScriptEnabled);

    // One too many: it says so beside them, and neither words nor choices are lost.
    for (const name of ['loss', 'eating', 'violence', 'medical things', 'suicide']) {
      await note(name).check();
    }
    await member.getByLabel('Your words').fill(body);
    await send(member).click();
    await expect(member.getByRole('alert')).toContainText('Please choose at most 4.');
    await expect(member.getByLabel('Your words')).toHaveValue(body);
    for (const name of ['eating', 'violence', 'medical things', 'suicide']) {
      await expect(note(name)).toBeChecked();
      await note(name).uncheck();
    }
    await expect(loss).toBeChecked();
    await looksRight(member, javaScriptEnabled);
    await send(member).click();
    await expect(fold(member)).toBeVisible();
    await expect(words(member)).toBeHidden();
    await expect(member.getByText('What do you keep?')).toBeVisible();
    await expect(member.getByLabel('Your words')).toHaveValue('');
    await expect(loss).toBeHidden();
    await looksRight(member, javaScriptEnabled);
    await fold(member).click();
    await expect(words(member)).toBeVisible();

    // For somebody else it is folded, too; a part of it that they answer stays so above their words.
    await opener.goto(`${path}/posts/2/part`);
    await expect(opener.getByRole('checkbox', { name: body })).toBeHidden();
    await opener.getByText('Mentions loss. Read it').click();
    await opener.getByRole('checkbox', { name: body }).check();
    await opener.getByLabel('Your words').fill('I have such a coat.');
    await send(opener).click();
    await expect(opener.locator('#post-3')).toContainText('I have such a coat.');
    await expect(fold(opener, 3)).toBeVisible();
    for (const number of [2, 3]) await expect(words(opener, number)).toBeHidden();

    // Whoever wants it open at once has it so, in both places, and is still told.
    const boundaries = `${await groupPathOf(member)}/boundaries`;
    const folds = member.getByRole('group', { name: 'Fold posts that mention' }).getByLabel('loss');
    const save = member.getByRole('button', { name: 'Save this' });
    await member.goto(boundaries);
    await looksRight(member, javaScriptEnabled);
    await folds.uncheck();
    await save.click();
    await expect(member.getByText('Saved. It holds from now on.')).toBeVisible();
    await member.goto(path);
    for (const number of [2, 3]) await expect(words(member, number)).toBeVisible();
    await expect(member.locator('#post-2').getByText('Mentions loss')).toBeVisible();
    await member.goto(boundaries);
    await folds.check();
    await save.click();
    await expect(folds).toBeChecked();

    // What is kept about them says so.
    await member.goto(`${await groupPathOf(member)}/mine`);
    const kept = member.getByRole('listitem').filter({ hasText: body }).first();
    await expect(kept).toContainText('Mentions loss');
  });

  test(`under another name, whose notes can be said where the name is settled, too, ${how} scripts`, async ({
    visitAs,
  }) => {
    const opener = await visitAs('Quiet Heron', { javaScriptEnabled });
    const title = `a coat under another name, ${how} scripts`;
    const path = await writeThread(opener, { title, body: 'What do you keep?' });
    const member = await visitAs('Small Pebble', narrow);
    await member.goto(path);
    await member.getByText('Content notes, or another name').click();
    const name = `Winter Coat ${javaScriptEnabled ? 'One' : 'Two'}`;
    await member.getByLabel('Another name, for this thread only').fill(name);
    await member.getByLabel('Your words').fill('Not much.');
    await send(member).click();
    await expect(member.locator('#post-2')).toContainText('Not much.');
    await expect(member.getByText(`In this thread you write as ${name}.`)).toBeVisible();
    await member.getByText('Content notes', { exact: true }).click();
    await expect(member.getByLabel('Another name, for this thread only')).toHaveCount(0);
    await looksRight(member, javaScriptEnabled);
    await member.getByLabel('loss').check();
    await member.getByLabel('Your words').fill(body);
    await send(member).click();
    await expect(fold(member, 3)).toBeVisible();
    await opener.goto(path);
    await expect(opener.locator('#post-3')).toContainText(name);
    await expect(words(opener, 3)).toBeHidden();
    await expect(opener.locator('#post-3')).not.toContainText('Small Pebble');
  });
}

test('by keyboard alone, and in Spanish', async ({ visitAs }) => {
  const opener = await visitAs('Quiet Heron');
  const path = await writeThread(opener, { title: 'a coat and a keyboard', body: 'A question.' });
  const member = await visitAs('Small Pebble', { locale: 'es' });
  await member.goto(path);
  const summary = member.getByText(spanish('Content notes, or another name for this thread'));
  await tabVisiblyTo(member, member.locator('#reply textarea[name=body]'));
  await member.keyboard.type('Su abrigo.');
  await tabVisiblyTo(member, summary);
  await member.keyboard.press('Enter');
  await tabVisiblyTo(member, member.locator('#reply-contentNotes-loss'));
  await member.keyboard.press('Space');
  await tabVisiblyTo(member, member.locator('#reply button[type=submit]').last());
  await member.keyboard.press('Enter');
  const answer = member.locator('#post-2');
  await expect(answer.getByText('Su abrigo.')).toBeHidden();
  await tabVisiblyTo(member, answer.locator('summary').first());
  await member.keyboard.press('Enter');
  await expect(answer.getByText('Su abrigo.')).toBeVisible();
});
