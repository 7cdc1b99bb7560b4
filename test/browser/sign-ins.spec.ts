import { randomUUID } from 'node:crypto';
import { invitationFrom } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Where somebody is signed in, and how they end what they do not know: for members and for staff, without scripts.

test('somebody sees where they are signed in, ends one of them and all others, and stays where they are', async ({
  signedIn,
  visitAs,
}) => {
  const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
  for (const name of ['Tin Whistle', 'Tobias Ashby, LCSW']) {
    const [lost, page, third] = [
      await signedIn(name, plain),
      await signedIn(name, plain),
      await signedIn(name, plain),
    ];
    await page.getByRole('link', { name: 'Where I am signed in' }).click();
    await expect(page.getByText('(this one)')).toHaveCount(1);
    await expect(page.getByRole('main')).toContainText('A computer');
    const ends = page.getByRole('button', { name: /^End this one/ });
    const before = await ends.count();
    expect(before).toBeGreaterThanOrEqual(2);
    await ends.first().click();
    await expect(ends).toHaveCount(before - 1);
    await page.getByRole('button', { name: 'End all but this one' }).click();
    await expect(page.getByText('You are signed in nowhere else.')).toBeVisible();
    await expectNoSidewaysScroll(page);
    for (const other of [lost, third]) {
      await other.goto('/sign-ins');
      await expect(other).toHaveURL(/\/sign-in\?/);
    }
  }
  const page = await visitAs('Tin Whistle', { viewport: { width: 320, height: 640 } });
  await page.goto('/sign-ins');
  await expectAccessible(page);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  test(`a member whose words were seen takes others by themself, and the ones before open nothing, ${how} scripts`, async ({
    visit,
    visitAs,
  }) => {
    const narrow = { javaScriptEnabled, viewport: { width: 320, height: 640 } };
    const page = await visit(narrow);
    const joined = await page.request.post('/api/v1/join', {
      data: {
        code: await invitationFrom(await visitAs('Dr. Ines Halloway')),
        pseudonym: javaScriptEnabled ? 'Wary Finch' : 'Wary Robin',
        acceptedAgreement: 1,
      },
      headers: { 'Idempotency-Key': randomUUID() },
    });
    const { key } = await joined.json();
    const watcher = await visit(narrow);
    const signsIn = async (on: typeof page, words: string) => {
      await on.goto('/sign-in');
      await on.getByLabel('Your seven words').fill(words);
      await on.getByRole('button', { name: 'Sign in', exact: true }).click();
    };
    await signsIn(watcher, key);
    await expect(watcher.getByRole('heading', { level: 1 })).toHaveText('Tuesday evening group');

    await page.goto('/sign-ins');
    await page.getByRole('link', { name: 'take others' }).click();
    const show = page.getByRole('button', { name: 'Show my new words' });
    await show.click();
    await expect(page.getByText('Please write your seven words.').first()).toBeVisible();
    await page.getByLabel('Your seven words as they are now').fill('one two three');
    await show.click();
    await expect(page.getByText(/^These are not the seven words/).first()).toBeVisible();
    if (javaScriptEnabled) await expectAccessible(page);
    await page.getByLabel('Your seven words as they are now').fill(key);
    await show.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your new seven words');
    const words = page.locator('.key-words li');
    await expect(words).toHaveCount(7);
    await expectNoSidewaysScroll(page);
    if (javaScriptEnabled) await expectAccessible(page);
    const taken = (await words.allInnerTexts()).join(' ');
    await page.getByRole('link', { name: 'I have written it down' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuesday evening group');

    await watcher.reload();
    await expect(watcher.getByRole('heading', { level: 1 })).not.toHaveText(
      'Tuesday evening group',
    );
    await signsIn(watcher, key);
    await expect(watcher.getByText(/A new key was made for your name/).first()).toBeVisible();
    await signsIn(watcher, taken);
    await expect(watcher.getByRole('heading', { level: 1 })).toHaveText('Tuesday evening group');
  });
}
