import type { Page } from '@playwright/test';
import { groupPathOf, writeThread } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Between writing and sending, an author is told once what in their words may tell others who somebody is. They decide.

const number = '07700 900123';
const details = (page: Page) => page.getByRole('region', { name: 'Before others read this' });
const panel = (page: Page) => page.getByRole('region', { name: /very hard right now/ });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const words = (page: Page) => page.getByLabel('Your words');

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };

  test(`a new thread comes back once with what was found in title and words, and all that was chosen, ${how} scripts`, async ({
    visitAs,
  }, { retry }) => {
    const page = await visitAs('Wry Kestrel', narrow);
    const title = `Call me on ${number} ${how} ${retry}`;
    const body = 'Or write to wren.at.the.window@example.org, any evening.';
    await page.goto(`${await groupPathOf(page)}/write`);
    await page.getByLabel('Title').fill(title);
    await words(page).fill(body);
    await page.getByLabel('Ideas').check();
    await button(page, 'Post it').click();

    await expect(details(page)).toContainText(`“${number}” looks like a phone number.`);
    await expect(details(page)).toContainText(
      '“wren.at.the.window@example.org” looks like an email address.',
    );
    await expect(details(page)).toContainText('Others may learn by it who you are');
    await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
    await expect(panel(page)).toHaveCount(0);
    await expect(page.getByLabel('Title')).toHaveValue(title);
    await expect(words(page)).toHaveValue(body);
    await expect(page.getByLabel('Ideas')).toBeChecked();
    await expectNoSidewaysScroll(page);
    if (javaScriptEnabled) await expectAccessible(page);

    await details(page).getByRole('link', { name: 'Change it' }).click();
    await expect(words(page)).toBeFocused();
    await button(page, 'Send it as it is').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('article')).toContainText(body);
  });

  test(`who changes a reply after that is not stopped a second time, ${how} scripts`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Wry Kestrel', narrow);
    const path = await writeThread(page, { title: 'Walking', body: 'Who comes along?' });
    await page.goto(path);
    await words(page).fill(`Text ${number}.`);
    await button(page, 'Send your reply').click();
    await expect(details(page)).toContainText(number);
    await words(page).fill('Or 07700 900456. My name is Rowan Birch.');
    await button(page, 'Send it as it is').click();
    await expect(page.getByText('My name is Rowan Birch.')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(2);
  });

  test(`the crisis panel comes first, and says it in the same step, ${how} scripts`, async ({
    visitAs,
  }, { retry }) => {
    const page = await visitAs('Wry Kestrel', narrow);
    const title = `tonight ${how} ${retry}`;
    await page.goto(`${await groupPathOf(page)}/write`);
    await page.getByLabel('Title').fill(title);
    await words(page).fill(`I want to die. Call ${number}.`);
    await button(page, 'Post it').click();
    await expect(panel(page)).toContainText(`“${number}” looks like a phone number.`);
    await expect(details(page)).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    if (javaScriptEnabled) await expectAccessible(page);
    await panel(page).getByRole('button', { name: 'Post it' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  test(`words that turn hard after that still open the panel, ${how} scripts`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Wry Kestrel', narrow);
    const path = await writeThread(page, { title: 'Rain', body: 'All day.' });
    await page.goto(path);
    await words(page).fill(`Text ${number}.`);
    await button(page, 'Send your reply').click();
    await expect(details(page)).toBeVisible();
    await words(page).fill(`I want to die. Text ${number}.`);
    await button(page, 'Send it as it is').click();
    await expect(panel(page)).toBeVisible();
    await expect(panel(page)).not.toContainText(number);
    await panel(page).getByRole('button', { name: 'Keep it as a draft' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Nothing was sent' })).toBeVisible();
  });

  test(`a change tells only what is new in it, and once, whatever else brings the page back, ${how} scripts`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Wry Kestrel', narrow);
    const path = await writeThread(page, { title: 'Choir', body: `Sing along: ${number}.` });
    const edit = `${path}/posts/1/edit`;
    await page.goto(edit);
    await words(page).fill(`Sing along, please: ${number}.`);
    await button(page, 'Save the change').click();
    await expect(page.getByRole('article')).toContainText('Sing along, please');

    await page.goto(edit);
    await words(page).fill(`Sing along: ${number} or rowan@example.org.`);
    await button(page, 'Save the change').click();
    await expect(details(page)).toContainText('“rowan@example.org” looks like an email address.');
    await expect(details(page)).not.toContainText(number);
    const elsewhere = { body: 'Sing along on Tuesdays.', version: 2 };
    const changed = await page.request.patch(`/api/v1${path}/posts/1`, { data: elsewhere });
    expect(changed.status()).toBe(200);
    await button(page, 'Send it as it is').click();
    await expect(page.getByText('Sing along on Tuesdays.')).toBeVisible();
    await button(page, 'Save the change').click();
    await expect(page.getByRole('article')).toContainText('or rowan@example.org');
  });

  test(`whoever writes to the facilitators alone may say who they are, ${how} scripts`, async ({
    visitAs,
  }, { retry }) => {
    const page = await visitAs('Wry Kestrel', narrow);
    const title = `reach me ${how} ${retry}`;
    await page.goto(`${await groupPathOf(page)}/write?to=facilitators`);
    await page.getByLabel('Title').fill(title);
    await words(page).fill(`Please call ${number}.`);
    await button(page, 'Post it').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await words(page).fill('My name is Rowan Birch.');
    await button(page, 'Send your reply').click();
    await expect(page.getByRole('article').filter({ hasText: 'Rowan Birch' })).toBeVisible();
    await page.goto(`${new URL(page.url()).pathname}/posts/1/edit`);
    await words(page).fill(`Please call ${number} or write to rowan@example.org.`);
    await button(page, 'Save the change').click();
    await expect(page.getByText('or write to rowan@example.org')).toBeVisible();
  });

  test(`so is whatever else others read, and a goal only when they do, ${how} scripts`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Wry Kestrel', narrow);
    const group = await groupPathOf(page);
    for (const [path, box, send] of [
      ['agenda', 'What is it about?', 'Bring it'],
      ['strategies', 'What helped?', 'Bring it'],
    ] as const) {
      await page.goto(`${group}/${path}`);
      await page.getByLabel(box).fill(`Ring ${number}.`);
      await button(page, send).click();
      await expect(details(page), path).toContainText(number);
      await expect(page.getByLabel(box)).toHaveValue(`Ring ${number}.`);
    }
    await page.goto(`${group}/goals`);
    await page.getByLabel('What would you like?').fill(`ring ${number} ${how}`);
    await button(page, 'Keep this goal').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`ring ${number} ${how}`);
    await button(page, 'Show it').click();
    await expect(details(page)).toContainText(number);
    await expect(details(page).getByRole('link')).toHaveCount(0);
    await button(page, 'Send it as it is').click();
    await expect(page.getByText('The group sees this under your name.')).toBeVisible();
  });
}

test('the draft stays on the device until the words are sent', async ({ visitAs }) => {
  const page = await visitAs('Wry Kestrel');
  const path = `${await groupPathOf(page)}/write`;
  await page.goto(path);
  await page.getByLabel('Title').fill('Post');
  await words(page).fill(`Ring ${number}.`);
  await button(page, 'Post it').click();
  await expect(details(page)).toBeVisible();
  await page.goto(path);
  await expect(words(page)).toHaveValue(`Ring ${number}.`);
  await expect(details(page)).toHaveCount(0);
});
