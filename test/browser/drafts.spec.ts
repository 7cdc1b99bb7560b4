import type { Page } from '@playwright/test';
import { groupPathOf, threadPathOf, writeThread } from './places.ts';
import { demoKeyOf, expect, expectAccessible, test } from './story.ts';

// Unsent words are kept for the person who typed them, as they were meant, and for nobody else.

const words = (page: Page) => page.getByLabel('Your words');
const fresh = (page: Page) => page.getByText('What you type is kept on this device');
const restored = (page: Page) => page.getByText('words that you had begun before');
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

// A post that is there already, and words that are to take the place of it.

const save = (page: Page) => page.getByRole('button', { name: 'Save the change' });
const storedKeys = (page: Page) => page.evaluate(() => Object.keys(localStorage).length);

/** Opens a thread and begins to change its first post. */
async function beginsToChange(page: Page, title: string, to: string): Promise<string> {
  const path = await writeThread(page, { title, body: 'As it was.' });
  const edit = `${path}/posts/1/edit`;
  await page.goto(edit);
  await expect(fresh(page)).toBeVisible();
  await words(page).fill(to);
  return edit;
}

test('a change that was not saved waits on this device for its post and no other, until it is saved', async ({
  visitAs,
}) => {
  const page = await visitAs('Small Pebble');
  const edit = await beginsToChange(page, 'half changed', 'As it is.');
  const other = await writeThread(page, { title: 'not changed', body: 'As it was.' });
  await page.goto(`${other}/posts/1/edit`);
  await expect(fresh(page)).toBeVisible();
  await expect(words(page)).toHaveValue('As it was.');

  await page.goto(edit);
  await expect(restored(page)).toBeVisible();
  await expect(words(page)).toHaveValue('As it is.');
  await expect(page.getByRole('region', { name: 'This is how the post reads now' })).toHaveCount(0);
  await save(page).click();
  await expect(page.getByRole('article')).toContainText('As it is.');
  await expect.poll(() => storedKeys(page)).toBe(0);
  await page.goto(edit);
  await expect(fresh(page)).toBeVisible();
  await expect(words(page)).toHaveValue('As it is.');
});

test('a change is dropped by whoever leaves the post as it was, or types it back to that', async ({
  visitAs,
}) => {
  const page = await visitAs('Small Pebble');
  const edit = await beginsToChange(page, 'changed back', 'Something else.');
  expect(await storedKeys(page)).toBe(1);
  await words(page).fill('As it was.');
  expect(await storedKeys(page)).toBe(0);
  await words(page).fill('Something else.');
  await page.getByRole('link', { name: 'Leave it as it was' }).click();
  await expect(page.getByRole('article')).toContainText('As it was.');
  expect(await storedKeys(page)).toBe(0);
  await page.goto(edit);
  await expect(fresh(page)).toBeVisible();
  await expect(words(page)).toHaveValue('As it was.');
});

test('a change comes back although its post was changed elsewhere meanwhile, and says so', async ({
  visitAs,
}) => {
  const page = await visitAs('Small Pebble');
  const edit = await beginsToChange(page, 'changed twice', 'Mine, from this phone.');
  const elsewhere = await page.request.patch(`/api/v1${edit.replace(/\/edit$/, '')}`, {
    data: { body: 'Mine, from the other phone.', version: 1 },
  });
  expect(elsewhere.status()).toBe(200);
  await page.reload();
  await expect(restored(page)).toBeVisible();
  await expect(words(page)).toHaveValue('Mine, from this phone.');
  const newer = page.getByRole('region', { name: 'This is how the post reads now' });
  await expect(newer).toContainText('Mine, from the other phone.');
  await expect(newer).toContainText('It was changed after you began to write.');
  await expectAccessible(page);
  await save(page).click();
  await expect(page.getByRole('article')).toContainText('Mine, from this phone.');
  await expect.poll(() => storedKeys(page)).toBe(0);
});

test('a change outlives its sign-in, and is forgotten once it is saved', async ({ visitAs }) => {
  const page = await visitAs('Small Pebble');
  const edit = await beginsToChange(page, 'changed late', 'Later that night.');
  await page.context().clearCookies();
  await save(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your sign-in ended');
  await expect(words(page)).toHaveValue('Later that night.');
  await signInThroughThePage(page, 'Small Pebble');
  await page.goto(edit);
  await expect(restored(page)).toBeVisible();
  await expect(words(page)).toHaveValue('Later that night.');

  await page.context().clearCookies();
  await save(page).click();
  await page.getByLabel('Your seven words').fill(demoKeyOf('Small Pebble'));
  await page.getByRole('button', { name: 'Sign in and send' }).click();
  await expect(page.getByRole('article')).toContainText('Later that night.');
  await expect.poll(() => storedKeys(page)).toBe(0);
});

test('a change is offered to nobody else on the same device', async ({ visitAs }) => {
  const page = await visitAs('Small Pebble');
  const edit = await beginsToChange(page, 'changed by me', 'Between me and this box.');
  await page.context().clearCookies();
  await signInThroughThePage(page, 'Thicket');
  await expect.poll(() => kept(page)).toBe('[]');
  await page.goto(edit);
  await expect(words(page)).toHaveCount(0);
  expect(await page.locator('body').innerText()).not.toContain('Between me and this box.');
});

test('on a shared device a change leaves nothing behind', async ({ visitAs }) => {
  const page = await visitAs('Small Pebble', { sharedDevice: true });
  const path = await writeThread(page, { title: 'at the library', body: 'As it was.' });
  const edit = `${path}/posts/1/edit`;
  await page.goto(edit);
  await expect(page.getByText('nothing that you type is kept here')).toBeVisible();
  await words(page).fill('Between me and this box.');
  expect(await storedKeys(page)).toBe(0);
  await page.reload();
  await expect(page.getByText('nothing that you type is kept here')).toBeVisible();
  await expect(words(page)).toHaveValue('As it was.');
});
