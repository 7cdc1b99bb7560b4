import type { Page } from '@playwright/test';
import { groupPathOf, threadPathOf, writeThread } from './places.ts';
import { demoKeyOf, expect, test } from './story.ts';

// Unsent words are kept for the person who typed them, as they were meant, and for nobody else.

const words = (page: Page) => page.getByLabel('Your words');
const fresh = (page: Page) => page.getByText('What you type is kept on this device');
const restored = (page: Page) => page.getByText('words that you had not sent yet');
const kept = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));

async function signInThroughThePage(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Your seven words').fill(demoKeyOf(name));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  // Who works here is asked for a passkey, which can be passed over among made-up people.
  const goOn = page.getByRole('button', { name: 'Go on without a passkey' });
  if (page.url().includes('/sign-in/passkey')) await goOn.click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Leaves unsent words in the form to write a thread and in a report. */
async function leaveDrafts(page: Page): Promise<{ write: string; report: string }> {
  const write = `${await groupPathOf(page)}/write`;
  const report = `${await threadPathOf(page, 'awake again club')}/posts/2/report`;
  await page.goto(write);
  await expect(fresh(page)).toBeVisible();
  await words(page).fill('Between me and this box.');
  await page.goto(report);
  await expect(fresh(page)).toBeVisible();
  await page.getByLabel(/In a few words/).fill('I worry about them.');
  return { write, report };
}

const signIns: Record<string, (page: Page, name: string) => Promise<void>> = {
  'after the sign-in has ended': async (page, name) => {
    await page.context().clearCookies();
    await signInThroughThePage(page, name);
  },
  'over a sign-in that goes on': signInThroughThePage,
  'with one click among the made-up people': async (page, name) => {
    await page.goto('/demo');
    await page.getByRole('button', { name: `Be ${name}` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuesday evening group');
  },
};

for (const [how, signIn] of Object.entries(signIns)) {
  test(`somebody who signs in on the same device ${how} finds nothing of the person before`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Fernlight');
    const { write, report } = await leaveDrafts(page);
    expect(await kept(page)).toContain('Between me and this box.');
    await signIn(page, 'Thicket');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuesday evening group');
    await expect.poll(() => kept(page)).toBe('[]');
    for (const path of [write, report]) {
      await page.goto(path);
      await expect(fresh(page)).toBeVisible();
      await expect(page.getByRole('textbox').last()).toHaveValue('');
    }
    await page.goto(write);
    await expect(words(page)).toHaveValue('');
  });
}

test('a clinician who signs in on a member’s device leaves nothing of theirs behind', async ({
  visitAs,
}) => {
  const page = await visitAs('Fernlight');
  await leaveDrafts(page);
  await signInThroughThePage(page, 'Dr. Ines Halloway');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reviews');
  await expect.poll(() => kept(page)).toBe('[]');
});

test('a page that was open when somebody else signed in is emptied when it is shown again', async ({
  visitAs,
}) => {
  const page = await visitAs('Fernlight');
  const { write } = await leaveDrafts(page);
  await page.goto(write);
  await expect(words(page)).toHaveValue('Between me and this box.');
  await signInThroughThePage(page, 'Thicket');
  await page.goto(write);
  await page.goBack();
  await page.goBack();
  await page.waitForLoadState();
  for (const box of await page.getByRole('textbox').all()) await expect(box).toHaveValue('');
  expect(await page.locator('body').innerText()).not.toContain('Between me and this box.');
});

test('who signs in again as themselves finds what they had typed', async ({ visitAs }) => {
  const page = await visitAs('Fernlight');
  const { write } = await leaveDrafts(page);
  await page.context().clearCookies();
  await signInThroughThePage(page, 'Fernlight');
  await page.goto(write);
  await expect(restored(page)).toBeVisible();
  await expect(words(page)).toHaveValue('Between me and this box.');
});

test('a draft comes back with who may read it, what it asks for and what it mentions', async ({
  visitAs,
}) => {
  const page = await visitAs('Small Pebble');
  const path = `${await groupPathOf(page)}/write`;
  await page.goto(path);
  await expect(fresh(page)).toBeVisible();
  await words(page).fill('Only for them.');
  await page.getByLabel('The facilitators only').check();
  await page.getByLabel('Ideas').check();
  await page.getByText('Content notes, or another name').click();
  await page.getByLabel('loss').check();
  await page.getByLabel('medical things').check();

  await page.reload();
  await expect(restored(page)).toBeVisible();
  await expect(words(page)).toHaveValue('Only for them.');
  await expect(page.getByLabel('The facilitators only')).toBeChecked();
  await expect(page.getByLabel('The group', { exact: false }).first()).not.toBeChecked();
  await expect(page.getByLabel('Ideas')).toBeChecked();
  await expect(page.getByLabel('loss')).toBeVisible();
  await expect(page.getByLabel('loss')).toBeChecked();
  await expect(page.getByLabel('medical things')).toBeChecked();
  await expect(page.getByLabel('eating')).not.toBeChecked();

  await page.getByLabel('Title').fill('a quiet question');
  await page.getByRole('button', { name: 'Post it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('a quiet question');
  await expect(page.getByText('Private, with the facilitators.')).toBeVisible();
});

test('an answer’s draft comes back with what it mentions', async ({ visitAs }) => {
  const page = await visitAs('Small Pebble');
  const path = await writeThread(page, { title: 'a quiet kettle', body: 'It is on.' });
  await page.goto(path);
  await expect(fresh(page)).toBeVisible();
  await words(page).fill('Since she died I make tea for one.');
  await page.getByText('Content notes, or another name').click();
  await page.getByLabel('loss', { exact: true }).check();

  await page.reload();
  await expect(restored(page)).toBeVisible();
  await expect(words(page)).toHaveValue('Since she died I make tea for one.');
  await expect(page.getByLabel('loss', { exact: true })).toBeChecked();
  await expect(page.getByLabel('eating', { exact: true })).not.toBeChecked();
  await page.getByRole('button', { name: 'Send your reply' }).click();
  await expect(page.locator('#post-2').getByText('Mentions loss. Read it')).toBeVisible();
  await expect(fresh(page)).toBeVisible();
  await expect(page.getByLabel('loss', { exact: true })).not.toBeChecked();
});

test('a draft for the group does not turn up where somebody writes to the facilitators', async ({
  visitAs,
}) => {
  const page = await visitAs('Small Pebble');
  const path = `${await groupPathOf(page)}/write`;
  await page.goto(path);
  await expect(fresh(page)).toBeVisible();
  await words(page).fill('For everybody.');
  await page.goto(`${path}?to=facilitators`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write to the facilitators');
  await expect(fresh(page)).toBeVisible();
  await expect(words(page)).toHaveValue('');
  await expect(page.getByLabel('The facilitators only')).toBeChecked();
});
