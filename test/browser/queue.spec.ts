import type { Locator, Page } from '@playwright/test';
import { writeThread } from './places.ts';
import { openQueueWith } from './queue-pages.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Going through the queue: one review after the other, in a part of the queue or in all of it.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const isFocused = (wanted: Locator) =>
  wanted.evaluate((element) => element === document.activeElement);

test('deciding leads to the next review of the same part of the queue, with the way back', async ({
  visitAs,
}, { retry }) => {
  const member = await visitAs('Slow Comet');
  const named = (name: string) => (retry > 0 ? `queue ${name} once more` : `queue ${name}`);
  const [one, two, three, four] = [named('one'), named('two'), named('three'), named('four')];
  await writeThread(member, { title: one, body: 'Everything feels hopeless.' });
  await writeThread(member, { title: two, body: 'Everything feels so hopeless.' });
  await writeThread(member, { title: four, body: 'Everything feels hopeless to me.' });
  await writeThread(member, { title: three, body: 'I want to die.' });
  const page = await visitAs('Tobias Ashby, LCSW');
  const { keyboard } = page;
  const part = '/reviews?lane=soon&show=unclaimed';
  const called = (name: string) => page.getByRole('link', { name, exact: true });
  // It would be among the first: it presses more.
  await page.goto(part);
  await expect(called(three)).toHaveCount(0);
  await openQueueWith(page, called(one), part);
  await expect(called(three)).toHaveCount(0);
  await called(one).click();
  await expect(heading(page)).toHaveText(one);

  await test.step('by single keys, none of which sends anything', async () => {
    await expect(
      page.getByRole('button', { name: 'Keyboard shortcuts', exact: true }),
    ).toBeVisible();
    await keyboard.press('r');
    await expect(page.getByRole('button', { name: 'Claim this review' })).toBeFocused();
    await keyboard.press('c');
    await expect(page.getByText('You hold this until')).toBeVisible();
    await keyboard.press('e');
    await expect(page.getByRole('group', { name: 'To whom?' })).toBeVisible();
    await page.getByRole('heading', { name: 'Decide' }).click();
    await keyboard.press('r');
    const falseAlarm = page.getByLabel('False alarm');
    expect(await isFocused(falseAlarm)).toBe(true);
    await keyboard.press('Space');
    await page.getByRole('textbox', { name: 'Reason' }).fill('Song words, n r e c j.');
    await expect(heading(page)).toHaveText(one);
  });

  await test.step('to the next one, where nothing typed before is left', async () => {
    await page.getByRole('button', { name: 'Decide, then the next' }).click();
    await expect(page.getByText('Your decision is on the record.')).toBeVisible();
    await expect(heading(page)).not.toHaveText(one);
    await expect(page).toHaveURL(/lane=soon/);
    await expectAccessible(page);
    await openQueueWith(page, called(two), part);
    await called(two).click();
    await keyboard.press('c');
    await expect(page.getByText('You hold this until')).toBeVisible();
    await expect(page.getByLabel('False alarm')).not.toBeChecked();
    await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('');
  });

  await test.step('and n passes one over', async () => {
    const before = page.url();
    await keyboard.press('n');
    await expect(page).not.toHaveURL(before);
    await expect(page).toHaveURL(/\/reviews\/.+lane=soon/);
    await expect(heading(page)).not.toHaveText(two);
  });

  await test.step('back at the decision, it can be opened again', async () => {
    await page.goto('/reviews?lane=soon&show=decided');
    await called(one).click();
    await expect(page.getByText('Decided: False alarm')).toBeVisible();
    await keyboard.press('r');
    await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused();
    await keyboard.type('It was no song.');
    await page.getByRole('button', { name: 'Open it again' }).click();
    await expect(page.getByText('Opened again').first()).toBeVisible();
  });
});

test('keys can be switched off, and stay off', async ({ visitAs }) => {
  const page = await visitAs('Tobias Ashby, LCSW');
  await page.goto('/reviews');
  // The button comes with the scripts that listen for keys.
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts', exact: true })).toBeVisible();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const key of ['j', 'k', 'Enter', 'c', 'r', 'e', 'n', '?']) {
    await expect(dialog.getByText(key, { exact: true })).toBeVisible();
  }
  await expectAccessible(page);
  await dialog.getByLabel('Use these keys').uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts', exact: true })).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/reviews$/);
  await page.getByRole('button', { name: 'Keyboard shortcuts', exact: true }).click();
  await dialog.getByLabel('Use these keys').check();
});

test('parts of the queue are plain links, without scripts and on a narrow screen', async ({
  visitAs,
}) => {
  const page = await visitAs('Tobias Ashby, LCSW', {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  await page.goto('/reviews');
  for (const name of ['Mine', 'Nobody’s', 'My view is asked for', 'Waiting for authors']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expectNoSidewaysScroll(page);
  }
  await page.getByRole('link', { name: 'Decided', exact: true }).click();
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'All that wait' }).click();
  await page.getByRole('link', { name: 'Open the most pressing' }).click();
  await expect(page).toHaveURL(/\/reviews\/[a-z2-7]{16}-/);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Next that waits' }).click();
  await expect(page).toHaveURL(/\/reviews/);
});

/** A post that somebody else reports for a breach of the agreement, which is routine. */
async function writeReported(author: Page, reporter: Page, title: string): Promise<void> {
  const path = await writeThread(author, { title, body: 'Soup again on Sunday.' });
  const answer = await reporter.request.post(`/api/v1${path}/posts/1/reports`, {
    data: { kind: 'breaks-agreement', words: 'We agreed on no soup.' },
    headers: { 'Idempotency-Key': crypto.randomUUID() },
  });
  expect(answer.status()).toBe(201);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';
  test(`several routine reviews are decided together after a second look, ${how}`, async ({
    visitAs,
  }) => {
    const author = await visitAs('Slow Comet');
    const reporter = await visitAs('Plum Orchard');
    const name = (title: string) => `${title} ${how}`;
    for (const title of ['soup', 'bread', 'salt']) {
      await writeReported(author, reporter, name(title));
    }
    const page = await visitAs('Tobias Ashby, LCSW', {
      javaScriptEnabled,
      viewport: { width: 320, height: 640 },
    });
    await openQueueWith(page, page.getByLabel(`Choose ${name('salt')}`), '/reviews?lane=routine');
    const together = page.locator('#together');
    const send = together.getByRole('button', { name: 'See what I have chosen' });

    await test.step('says what is missing, and keeps what was chosen', async () => {
      await page.getByLabel(`Choose ${name('soup')}`).check();
      await page.getByText('Decide several together').click();
      await send.click();
      await expect(together.getByText('Please choose an outcome.').first()).toBeVisible();
      await expect(page.getByLabel(`Choose ${name('soup')}`)).toBeChecked();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByLabel(`Choose ${name('soup')}`).uncheck();
      await together.getByLabel('No action needed').check();
      await together.getByRole('textbox', { name: 'Reason' }).fill('Soup is within the agreement.');
      await send.click();
      await expect(together.getByText('Please choose some reviews.').first()).toBeVisible();
    });

    await test.step('shows the choice before anything is done', async () => {
      await page.getByLabel(`Choose ${name('soup')}`).check();
      await page.getByLabel(`Choose ${name('bread')}`).check();
      await send.click();
      await expect(together.getByRole('heading')).toHaveText('Decide these 2 together?');
      await expect(together.getByText('Soup is within the agreement.')).toBeVisible();
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
      await together.getByRole('button', { name: 'Change something' }).click();
      await expect(page.getByLabel(`Choose ${name('bread')}`)).toBeChecked();
      await page.getByLabel(`Choose ${name('salt')}`).check();
      await send.click();
      await expect(together.getByRole('heading')).toHaveText('Decide these 3 together?');
    });

    await test.step('and leaves what somebody took meanwhile, saying which', async () => {
      const colleague = await visitAs('Dr. Ines Halloway', { javaScriptEnabled });
      const claim = colleague.getByRole('button', { name: `Claim the review of ${name('salt')}` });
      await openQueueWith(colleague, claim, '/reviews?lane=routine');
      await claim.click();
      await expect(colleague.getByText('You hold this until')).toBeVisible();
      await together.getByRole('button', { name: 'Decide these 3' }).click();
      const note = page.getByRole('status').filter({ hasText: '2 reviews are decided.' });
      await expect(note.getByRole('link', { name: name('salt') })).toBeVisible();
      await expect(page.getByLabel(`Choose ${name('soup')}`)).toHaveCount(0);
      await page.getByRole('link', { name: 'Decided', exact: true }).click();
      const row = page.locator('li', { hasText: name('soup') });
      await expect(row).toContainText('No action needed, by Tobias Ashby, LCSW');
    });
  });
}

test('colleagues see each other at a review, leave notes, and learn of changes without losing a word', async ({
  visitAs,
}) => {
  const member = await visitAs('Slow Comet');
  const path = await writeThread(member, { title: 'both at it', body: 'I want to die.' });
  const reviewPath = `/reviews/${path.split('/').at(-1)}-1`;
  const ashby = await visitAs('Tobias Ashby, LCSW');
  const halloway = await visitAs('Dr. Ines Halloway', { javaScriptEnabled: false });
  await ashby.goto(reviewPath);
  await halloway.goto(reviewPath);
  await expect(halloway.getByText('Tobias Ashby, LCSW has this open, too.')).toBeVisible();

  await test.step('a note, without scripts', async () => {
    await halloway.getByText('Leave a note for colleagues').click();
    await halloway.getByRole('button', { name: 'Leave the note' }).click();
    await expect(halloway.getByText('Please write the note first.').first()).toBeVisible();
    await halloway.getByRole('textbox', { name: 'Your note' }).fill('Their sister is with them.');
    await halloway.getByRole('button', { name: 'Leave the note' }).click();
    await expect(halloway.getByText('Note by Dr. Ines Halloway')).toBeVisible();
    await member.goto(path);
    await expect(member.locator('body')).not.toContainText('sister');
  });

  await test.step('is announced to who has it open, whose words stay', async () => {
    await ashby.getByText('Leave a note for colleagues').click();
    const own = ashby.getByRole('textbox', { name: 'Your note' });
    await own.fill('I will call at nine.');
    // Seen again after being hidden, a page asks at once.
    await ashby.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(ashby.getByText('Something changed here since you opened it.')).toBeVisible();
    await expect(ashby.getByText('Dr. Ines Halloway has this open, too.')).toBeVisible();
    await expect(own).toHaveValue('I will call at nine.');
    // What is just then half under the bar that stays at the top is not small.
    await ashby.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expectAccessible(ashby);
    await ashby.getByRole('button', { name: 'Leave the note' }).click();
    await expect(ashby.getByText('Their sister is with them.')).toBeVisible();
    await expect(ashby.getByText('Something changed here')).toHaveCount(0);
  });

  await test.step('and what comes into the queue is counted, without moving it', async () => {
    await ashby.goto('/reviews');
    const rows = await ashby.locator('.queue-row').count();
    await writeThread(member, { title: 'came in later', body: 'I want to die.' });
    await ashby.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(ashby.getByText('1 review is new here, 1 in the lane Urgent.')).toBeVisible();
    expect(await ashby.locator('.queue-row').count()).toBe(rows);
    await ashby.getByRole('link', { name: 'Show it' }).click();
    await expect(ashby.getByRole('link', { name: 'came in later' })).toBeVisible();
    await expect(ashby.getByRole('heading', { name: 'What you have read' })).toBeVisible();
  });
});
