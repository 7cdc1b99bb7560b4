import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { GoalList } from '#shared/contracts/goal.ts';
import { limits } from '#shared/limits.ts';
import { answerOf, countOf, groupPathOf, invitationFrom, meOn, writeThread } from './places.ts';
import { demoKeyOf, expect, test } from './story.ts';

// What somebody has typed stays theirs, whatever happens on the way.

async function writing(page: Page, title: string, body: string): Promise<void> {
  await page.goto(`${await groupPathOf(page)}/write`);
  await expect(page.getByText('What you type is kept on this device')).toBeVisible();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Your words').fill(body);
}

const post = (page: Page) => page.getByRole('button', { name: 'Post it' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('what is missing is said beside its field, and what was typed stays', async ({ visitAs }) => {
  const page = await visitAs('Thicket');
  await writing(page, '', 'The kettle is on.');
  await post(page).click();
  const title = page.getByLabel('Title');
  await expect(title).toHaveAccessibleDescription(/Please give it a title\./);
  await expect(title).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('alert')).toContainText('Nothing that you wrote is lost.');
  await expect(page.getByLabel('Your words')).toHaveValue('The kettle is on.');
  await page.getByRole('link', { name: 'Please give it a title.' }).click();
  await expect(title).toBeFocused();

  await title.fill('   ');
  await page.getByLabel('Your words').fill(' \n\t \u3000');
  await post(page).click();
  await expect(title).toHaveAccessibleDescription(/Please give it a title\./);
  await expect(page.getByLabel('Your words')).toHaveAccessibleDescription(
    /Please write something first\./,
  );
});

test('words longer than the limit are told so, and all of them are still there', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket');
  await writing(page, 'a very long one', '');
  const words = page.getByLabel('Your words');
  await words.evaluate((element) => element.removeAttribute('maxlength'));
  const long = `${'all the buses, '.repeat(400)}!`;
  await words.fill(long);
  await post(page).click();
  await expect(words).toHaveAccessibleDescription(/longer than 6,000 characters/);
  await expect(words).toHaveValue(long);
});

test('a form that is too long to be read is told so on a page of ours, and with scripts the words stay', async ({
  visitAs,
}) => {
  const endless = 'm'.repeat(300_000);
  const page = await visitAs('Thicket');
  await writing(page, 'endless', '');
  const words = page.getByLabel('Your words');
  await words.evaluate((element, text) => {
    element.removeAttribute('maxlength');
    if (element instanceof HTMLTextAreaElement) element.value = text;
  }, endless);
  await post(page).click();
  await expect(page.getByRole('alert')).toContainText('it is more than one post can hold');
  expect(await words.inputValue()).toHaveLength(endless.length);

  const groupPath = await groupPathOf(page);
  const answer = await page.request.post(`${groupPath}/write`, { form: { body: endless } });
  expect(answer.status()).toBe(413);
  const shown = await answer.text();
  expect(shown).toContain('This is more than one post can hold');
  expect(shown).toContain('href="/help"');
});

test('any letters that people write come back as they were written', async ({ visitAs }) => {
  const page = await visitAs('Fernlight');
  const strange = '<b>not bold</b> & "so" <script>document.title = "gone"</script>';
  const emoji = '🫖👩🏽‍🌾 tea for two';
  const rightToLeft = 'שלום לכולם, היום היה קצת יותר קל';
  const start = `${strange}\n\n${emoji}\n\n${rightToLeft}\n\n`;
  // A browser counts a wide letter as two, so it stops a little earlier than the limit.
  const rest = 'We talked about sleep. The walk by the river helped, and my sister called. ';
  const fits = `${start.padEnd(5_998, rest).trimEnd()}.`;
  await writing(page, '<i>tea</i> & ☕', fits);
  await expect(page.getByLabel('Your words')).toHaveValue(fits);
  await post(page).click();
  await expect(heading(page)).toHaveText('<i>tea</i> & ☕');
  const article = page.getByRole('article');
  for (const line of [strange, emoji, rightToLeft, fits.slice(-1_000)]) {
    await expect(article).toContainText(line);
  }
  await expect(article.locator('b, script')).toHaveCount(0);
  await expect(page).toHaveTitle('Read · Between Sessions');
});

test('words that outlived their sign-in wait for the seven words and are then sent', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket');
  await writing(page, 'parked again', 'Three minutes of radio.');
  await page.context().clearCookies();
  await post(page).click();
  await expect(heading(page)).toHaveText('Your sign-in ended');
  await expect(page.getByLabel('Your words')).toHaveValue('Three minutes of radio.');
  await expect(page.getByLabel('Title')).toHaveValue('parked again');

  await page.getByLabel('Your seven words').fill('abandon abandon about');
  await page.getByRole('button', { name: 'Sign in and send' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Your words')).toHaveValue('Three minutes of radio.');

  await page.getByLabel('Your seven words').fill(demoKeyOf('Thicket'));
  await page.getByRole('button', { name: 'Sign in and send' }).click();
  await expect(heading(page)).toHaveText('parked again');
  await expect(page.getByRole('article')).toContainText('Three minutes of radio.');
  expect(await countOf(page, 'parked again')).toBe(1);
});

test('whatever somebody wrote can be read where its page is gone: whom a way back is with, and a theme', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket', { javaScriptEnabled: false });
  const signedIn = await page.context().cookies();
  const groupPath = await groupPathOf(page);
  await page.goto(`${groupPath}/agenda`);
  await page.getByLabel('What is it about?').fill('Saying no at work');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Bring it' }).click();
  await expect(heading(page)).toHaveText('Your sign-in ended');
  await expect(page.getByLabel('What it is about')).toHaveValue('Saying no at work');

  await page.context().addCookies(signedIn);
  await page.goto(`${groupPath}/repairs`);
  await page.getByLabel('With whom?').fill('Fernlight');
  await page.getByLabel('What went wrong between you?').fill('We talked past each other.');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Ask the facilitators' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Fernlight');
  await expect(page.getByLabel('Your words')).toHaveValue('We talked past each other.');
});

for (const javaScriptEnabled of [true, false]) {
  test(`one goal more than can be kept stays in its box, with what to do, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Thicket', { javaScriptEnabled });
    const groupPath = await groupPathOf(page);
    const goals = `/api/v1${groupPath}/goals`;
    const own = async () => (await answerOf<GoalList>(page, `${groupPath}/goals`)).own;
    const before = (await own()).map(({ id }) => id);
    for (let n = before.length; n < limits.goals; n += 1) {
      // The last one is added elsewhere, while this page is open.
      if (n === limits.goals - 1) await page.goto(`${groupPath}/goals`);
      const headers = { 'Idempotency-Key': randomUUID() };
      const added = await page.request.post(goals, { data: { words: `Walk ${n}` }, headers });
      expect(added.status()).toBe(201);
    }
    await page.getByLabel('What would you like?').fill('One walk more');
    await page.getByRole('button', { name: 'Keep this goal' }).click();
    await expect(page.getByRole('alert')).toContainText('Please remove one');
    await expect(page.getByLabel('What would you like?')).toHaveValue('One walk more');
    for (const { id } of await own()) {
      if (!before.includes(id)) await page.request.delete(`${goals}/${id}`, { data: {} });
    }
  });
}

test('without a connection the page stays with its words, and sends them later', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket');
  await writing(page, 'in the tunnel', 'No bars down here.');
  await page.context().setOffline(true);
  await post(page).click();
  await expect(page.getByRole('alert')).toContainText('This was not sent');
  await expect(page.getByLabel('Your words')).toHaveValue('No bars down here.');
  await page.context().setOffline(false);
  await post(page).click();
  await expect(heading(page)).toHaveText('in the tunnel');
  expect(await countOf(page, 'in the tunnel')).toBe(1);
});

test('without a connection every step of joining, and signing in, stays as it is and goes on later', async ({
  visitAs,
  visit,
}, { retry }) => {
  const pseudonym = `Unhurried Ferry${retry === 0 ? '' : ` ${retry}`}`;
  const clinician = await visitAs('Dr. Ines Halloway');
  const code = await invitationFrom(clinician);
  const page = await visit();
  /** Pressed where nothing gets through, and again where it does. */
  const pressTwice = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true });
    await page.context().setOffline(true);
    await button.click();
    await expect(page.getByRole('alert')).toContainText('there is no connection');
    await page.context().setOffline(false);
    await button.click();
  };
  await page.goto('/join');
  await page.getByLabel('The four words').fill(code);
  await pressTwice('Go on');

  const own = page.getByLabel('Or write one of your own');
  await own.fill(pseudonym);
  // What was said about a field stays said, too.
  await page.getByRole('button', { name: 'Join the group' }).click();
  const agreed = page.getByLabel('I have read this');
  await expect(agreed).toHaveAttribute('aria-invalid', 'true');
  await agreed.check();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Join the group' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'no connection' })).toBeVisible();
  await expect(own).toHaveValue(pseudonym);
  await expect(agreed).toBeChecked();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Join the group' }).click();
  await expect(page.locator('.key-words li')).toHaveCount(7);
  const words = (await page.locator('.key-words li').allInnerTexts()).join(' ');
  await page.getByRole('link', { name: 'I have written it down' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.goto('/sign-in');
  await page.getByLabel('Your seven words').fill(words);
  await pressTwice('Sign in');
  await expect(heading(page)).toHaveText('Tuesday evening group');
});

test('a second click sends once, and going back and forth does not send again', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket');
  await writing(page, 'clicked twice', 'Old mouse.');
  await post(page).dblclick();
  await expect(heading(page)).toHaveText('clicked twice');
  expect(await countOf(page, 'clicked twice')).toBe(1);

  await page.goBack();
  await expect(heading(page)).toHaveText('Write to the group');
  await expect(page.getByLabel('Your words')).toHaveValue('');
  await page.goForward();
  await expect(heading(page)).toHaveText('clicked twice');
  await page.reload();
  expect(await countOf(page, 'clicked twice')).toBe(1);
});

test('a draft waits on one’s own device until it is sent, and on a shared one nothing stays', async ({
  visitAs,
}) => {
  const own = await visitAs('Marmalade Moon');
  await writing(own, 'half a thought', 'so what I mean is');
  await own.reload();
  await expect(own.getByText('words that you had begun before')).toBeVisible();
  await expect(own.getByLabel('Title')).toHaveValue('half a thought');
  await expect(own.getByLabel('Your words')).toHaveValue('so what I mean is');
  await post(own).click();
  await expect(heading(own)).toHaveText('half a thought');
  await own.goto(`${await groupPathOf(own)}/write`);
  await expect(own.getByText('What you type is kept on this device')).toBeVisible();
  await expect(own.getByLabel('Title')).toHaveValue('');

  const shared = await visitAs('Marmalade Moon', { sharedDevice: true });
  await shared.goto(`${await groupPathOf(shared)}/write`);
  await expect(shared.getByText('nothing that you type is kept here')).toBeVisible();
  await shared.getByLabel('Your words').fill('at the library');
  expect(await shared.evaluate(() => localStorage.length)).toBe(0);
  await shared.reload();
  await expect(shared.getByText('nothing that you type is kept here')).toBeVisible();
  await expect(shared.getByLabel('Your words')).toHaveValue('');
});

test('an edit that was overtaken in another window is told so, and its words stay', async ({
  visitAs,
}) => {
  const first = await visitAs('Wry Kestrel');
  const path = await writeThread(first, { title: 'two windows', body: 'As it was.' });
  const second = await first.context().newPage();
  for (const page of [first, second]) {
    await page.goto(`${path}/posts/1/edit`);
    await expect(page.getByLabel('Your words')).toHaveValue('As it was.');
  }
  await first.getByLabel('Your words').fill('The first change.');
  await first.getByRole('button', { name: 'Save the change' }).click();
  await expect(first.getByRole('article')).toContainText('The first change.');

  await second.getByLabel('Your words').fill('The second change.');
  await second.getByRole('button', { name: 'Save the change' }).click();
  await expect(second.getByRole('alert')).toContainText(/changed/i);
  await expect(second.getByLabel('Your words')).toHaveValue('The second change.');
  await first.reload();
  await expect(first.getByRole('article')).toContainText('The first change.');

  const newer = second.getByRole('region', { name: 'This is how the post reads now' });
  await expect(newer).toContainText('The first change.');
  await second.getByRole('button', { name: 'Save the change' }).click();
  await expect(second.getByRole('article')).toContainText('The second change.');
});

test('a place in a list that is no longer known is said so, with a way to begin again', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket');
  const path = `${await groupPathOf(page)}/threads`;
  const answer = await page.goto(`${path}?filter=waiting-for-reply&cursor=abc`);
  expect(answer?.status()).toBe(400);
  await expect(heading(page)).toHaveText('Threads');
  await expect(page.getByRole('navigation', { name: 'Group' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    'This place in the list is not known. Please start again from the first page.',
  );
  await expect(page.getByText('Nobody waits for a reply right now.')).toHaveCount(0);
  await page.getByRole('link', { name: 'Start the list again' }).click();
  await expect(page).toHaveURL(`${path}?filter=waiting-for-reply`);
  await expect(page.locator('.thread-item-title').first()).toBeVisible();
});

test('a place in the queue that is no longer known shows its beginning, and says so', async ({
  visitAs,
}) => {
  const page = await visitAs('Dr. Ines Halloway');
  await page.goto('/reviews?lane=crisis&cursor=abc');
  await expect(page.getByRole('main')).toContainText(
    'The place in the list that you asked for is not known any more. This is its beginning.',
  );
  await expect(page.getByRole('link', { name: "i'm done" })).toBeVisible();
  await page.getByRole('link', { name: 'Look again' }).click();
  await expect(page).toHaveURL('/reviews?lane=crisis');
  await expect(page.getByText('is not known any more')).toHaveCount(0);
});

test('an address that leads nowhere, or into another group, is kindly said so with a way out', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket');
  const groupPath = await groupPathOf(page);
  const clinician = await visitAs('Dr. Ines Halloway');
  const { groups } = await meOn(clinician);
  const foreign = groups.find((one) => !groupPath.endsWith(one.id));
  expect(foreign?.name).toBe('Thursday morning group');
  const nowhere = [
    '/nowhere',
    `${groupPath}/nowhere`,
    `${groupPath}/threads/aaaaaaaaaaaaaaaa/nowhere`,
    `${groupPath}/threads/aaaaaaaaaaaaaaaa`,
    `${groupPath}/threads/x`,
    `/groups/${foreign?.id}`,
    `/groups/${foreign?.id}/threads`,
    `/groups/${foreign?.id}/write`,
    '/groups/aaaaaaaaaaaaaaaa',
    '/reviews/aaaaaaaaaaaaaaaa-1',
  ];
  for (const path of nowhere) {
    const answer = await page.goto(path);
    expect([403, 404, 422], path).toContain(answer?.status());
    await expect(heading(page), path).toHaveText(
      answer?.status() === 403 ? 'This page isn’t open to you' : 'We can’t find that page',
    );
    await expect(page.getByText('Thursday morning group')).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(heading(page)).toHaveText('Tuesday evening group');
});

/** Sends until the limit of a minute is reached, with enough of that minute left for what comes next. */
async function reachesTheLimit(page: Page): Promise<void> {
  const { request } = page.context();
  for (;;) {
    const sent = await Promise.all(
      Array.from({ length: 20 }, () =>
        request.post('/api/v1/crisis-panel', { data: { texts: ['a'] } }),
      ),
    );
    const refused = sent.find((answer) => answer.status() === 429);
    if (refused === undefined) continue;
    const seconds = Number(refused.headers()['retry-after']);
    if (seconds >= 25) return;
    await page.waitForTimeout(seconds * 1000);
  }
}

for (const javaScriptEnabled of [true, false]) {
  test(`who has sent too much within a minute keeps all that was typed and is told when to go on; help is open (${javaScriptEnabled ? 'with' : 'without'} scripts)`, async ({
    visitAs,
  }) => {
    test.setTimeout(120_000);
    const page = await visitAs('Thicket', { javaScriptEnabled });
    await page.goto(`${await groupPathOf(page)}/write`);
    await page.getByLabel('Title').fill('slowly');
    await page.getByLabel('Your words').fill('Everything at once today.');
    await reachesTheLimit(page);
    await post(page).click();
    await expect(page.getByText(/Please wait a minute and try again/)).toBeVisible();
    await expect(page.getByLabel('Title')).toHaveValue('slowly');
    await expect(page.getByLabel('Your words')).toHaveValue('Everything at once today.');
    await page.getByRole('link', { name: 'Help now' }).first().click();
    await expect(heading(page)).toHaveText('Help now');
  });
}
