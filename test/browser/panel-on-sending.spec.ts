import type { Page } from '@playwright/test';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { answerOf, groupPathOf, writeThread } from './places.ts';
import { expect, test } from './story.ts';

// What opens between writing and sending when words sound like a crisis: it offers, and stays in sight.

const hardWords = 'I am going to kill myself tonight.';
const phone = { viewport: { width: 390, height: 664 } };
const panel = (page: Page) => page.getByRole('region', { name: /very hard right now/ });
const call = (page: Page) => panel(page).getByRole('link', { name: 'Call 988' });
const inPanel = (page: Page, name: string) => panel(page).getByRole('button', { name });

async function sendHardWords(page: Page, search = ''): Promise<void> {
  await page.goto(`${await groupPathOf(page)}/write${search}`);
  await page.getByLabel('Title').fill('late');
  await page.getByLabel('Your words').fill(hardWords);
  await page.getByRole('button', { name: 'Post it' }).click();
  await expect(panel(page)).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test(`on a phone it opens at its heading with somebody to call in sight, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Thicket', { ...phone, javaScriptEnabled });
    await sendHardWords(page);
    const heading = panel(page).getByRole('heading', { level: 2 });
    await expect(heading).toBeFocused();
    const header = await page.locator('.frame-bar').boundingBox();
    const top = (await heading.boundingBox())?.y ?? 0;
    expect(top).toBeGreaterThanOrEqual(header?.height ?? 0);
    expect(top).toBeLessThan(220);
    await expect(call(page)).toBeInViewport({ ratio: 1 });
  });

  test(`whom to turn to stays when somebody keeps their words, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Thicket', { ...phone, javaScriptEnabled });
    await sendHardWords(page);
    await inPanel(page, 'Keep it as a draft').click();
    const said = page.getByRole('status').filter({ hasText: 'Nothing was sent' });
    await expect(said).toBeVisible();
    await expect(call(page)).toBeInViewport({ ratio: 1 });
    await expect(panel(page)).toContainText(/A facilitator is (next )?here/);
    await expect(panel(page).getByRole('link', { name: 'Help now' })).toBeVisible();
    await expect(panel(page).getByRole('button')).toHaveCount(0);
    await expect(page.getByLabel('Your words')).toHaveValue(hardWords);
    await expect(said).toContainText(
      javaScriptEnabled
        ? 'They are kept on this device until you send them.'
        : 'leave this page open or copy them',
    );
  });
}

test('on a shared device, keeping promises only what the open page keeps', async ({ visitAs }) => {
  const page = await visitAs('Thicket', { sharedDevice: true });
  await sendHardWords(page);
  await inPanel(page, 'Keep it as a draft').click();
  const said = page.getByRole('status').filter({ hasText: 'Nothing was sent' });
  await expect(said).toContainText('leave this page open or copy them');
  await expect(page.getByText('nothing that you type is kept here')).toBeVisible();
});

test('words kept after their sign-in has ended are not lost, without scripts', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket', { javaScriptEnabled: false });
  await sendHardWords(page);
  await page.context().clearCookies();
  await inPanel(page, 'Keep it as a draft').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your sign-in ended');
  await expect(page.getByLabel('Your words')).toHaveValue(hardWords);
});

test('what is for the facilitators only is not offered to them a second time', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket');
  await sendHardWords(page, '?to=facilitators');
  await expect(inPanel(page, 'Send it')).toBeVisible();
  await expect(inPanel(page, 'Send to the facilitators only')).toHaveCount(0);
  await expect(panel(page)).toContainText('If you want them to reach you, say how in your words.');

  await sendHardWords(page);
  await expect(inPanel(page, 'Send to the facilitators only')).toBeVisible();
});

test('in a change of a post the panel offers to save it or to keep it', async ({ visitAs }) => {
  const page = await visitAs('Thicket');
  const path = await writeThread(page, { title: 'tea', body: 'It was good.' });
  await page.goto(`${path}/posts/1/edit`);
  await page.getByLabel('Your words').fill(hardWords);
  await page.getByRole('button', { name: 'Save the change' }).click();
  await inPanel(page, 'Keep it as a draft').click();
  await expect(call(page)).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: 'kept on this device until you send them' }),
  ).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test(`a change that was made elsewhere before the panel opened is not lost, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Thicket', { javaScriptEnabled });
    const path = await writeThread(page, { title: 'kettle', body: 'It was good.' });
    await page.goto(`${path}/posts/1/edit`);
    const elsewhere = await page.request.patch(`/api/v1${path}/posts/1`, {
      data: { body: 'It was good, and then it rained.', version: 1 },
    });
    expect(elsewhere.status()).toBe(200);
    await page.getByLabel('Your words').fill(hardWords);
    await page.getByRole('button', { name: 'Save the change' }).click();
    await inPanel(page, 'Save the change').click();
    await expect(page.getByText('It was good, and then it rained.')).toBeVisible();
    await expect(page.getByLabel('Your words')).toHaveValue(hardWords);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`a change of a post can go to the facilitators only, which leaves the post as it was, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Thicket', { ...phone, javaScriptEnabled });
    const path = await writeThread(page, { title: 'one window', body: 'It was a good walk.' });
    await page.goto(`${path}/posts/1/edit`);
    await page.getByLabel('Your words').fill(hardWords);
    await page.getByRole('button', { name: 'Save the change' }).click();
    await expect(page.getByText('your post here stays as it was')).toBeVisible();
    await inPanel(page, 'Send to the facilitators only').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Private message');
    await expect(page.getByRole('article')).toContainText(hardWords);
    await page.goto(path);
    await expect(page.getByRole('article')).toContainText('It was a good walk.');
    await expect(page.getByRole('article')).not.toContainText(hardWords);
  });

  test(`who changes a post can say that it isn’t about them, and the facilitators read that, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Thicket', { javaScriptEnabled });
    const path = await writeThread(page, { title: 'a song', body: 'It was a good song.' });
    await page.goto(`${path}/posts/1/edit`);
    await page.getByLabel('Your words').fill(hardWords);
    await page.getByRole('button', { name: 'Save the change' }).click();
    await panel(page).getByLabel('This isn’t about me').check();
    await inPanel(page, 'Save the change').click();
    await page.waitForURL((url) => !url.pathname.endsWith('/edit'));
    const clinician = await visitAs('Dr. Ines Halloway');
    const review = `/reviews/${path.split('/').at(-1)}-1`;
    const { target } = await answerOf<ReviewDetail>(clinician, review);
    expect(target).toMatchObject({ kind: 'post', notAboutMe: true });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`whoever reports a post with hard words of their own finds the panel, too, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Thicket', { ...phone, javaScriptEnabled });
    const author = await visitAs('Fernlight');
    const path = await writeThread(author, { title: 'a bench', body: 'It was cold there.' });
    await page.goto(`${path}/posts/1/report`);
    await page.getByLabel(/worried about/i).check();
    const box = page.getByLabel('In a few words: what worries you?');
    await box.fill(`${hardWords} Call me on 07700 900123.`);
    await page.getByRole('button', { name: 'Send to the facilitators' }).click();
    await expect(call(page)).toBeInViewport({ ratio: 1 });
    await expect(box).toHaveValue(`${hardWords} Call me on 07700 900123.`);
    // A report is about another person anyway, and the facilitators may be told who somebody is.
    await expect(panel(page).getByLabel('This isn’t about me')).toHaveCount(0);
    await expect(panel(page)).not.toContainText('phone number');
    await inPanel(page, 'Send it').click();
    await page.waitForURL((url) => url.pathname.endsWith('/report/thanks'));
  });
}

test('a private message that is changed is not offered to the facilitators a second time', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket');
  const audience = 'facilitators';
  const path = await writeThread(page, { title: 'to you', body: 'I am well.', audience });
  await page.goto(`${path}/posts/1/edit`);
  await page.getByLabel('Your words').fill(hardWords);
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(inPanel(page, 'Save the change')).toBeVisible();
  await expect(inPanel(page, 'Send to the facilitators only')).toHaveCount(0);
});
