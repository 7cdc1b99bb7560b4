import { randomUUID } from 'node:crypto';
import { groupPathOf, threadPathOf, writeThread } from './places.ts';
import { openQueueWith } from './queue-pages.ts';
import { expect, expectNoSidewaysScroll, test } from './story.ts';

// A word without an end is broken; no page has to be scrolled sideways for it.

const long = (letters: number) => 'm'.repeat(letters);
const narrow = { viewport: { width: 320, height: 640 } };

test('a word without an end breaks in titles, posts, names, the queue and reviews at 320 pixels', async ({
  visitAs,
}) => {
  const author = await visitAs('Wry Kestrel', narrow);
  const body = `I want to die. ${long(400)}`;
  const title = `late ${long(114)}`;
  const path = await writeThread(author, { title, body });
  const home = await groupPathOf(author);
  const reply = await author.request.post(`/api/v1${path}/posts`, {
    data: { body: long(300), alias: long(30) },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  expect(reply.status()).toBeLessThan(500);
  const report = await (await visitAs('Fernlight')).request.post(`/api/v1${path}/posts/1/reports`, {
    data: { kind: 'worried-about-someone', words: long(500) },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  expect(report.status()).toBe(201);
  for (const place of [
    home,
    `${home}/threads`,
    path,
    `${path}/posts/1/edit`,
    `${path}/posts/1/withdraw`,
  ]) {
    await author.goto(place);
    await expectNoSidewaysScroll(author);
  }

  const clinician = await visitAs('Dr. Ines Halloway', narrow);
  const row = clinician.locator('li', { hasText: title });
  await openQueueWith(clinician, row);
  await expect(row).toContainText('1 report: worried about somebody');
  await expectNoSidewaysScroll(clinician);
  await row.getByRole('button', { name: /^Claim/ }).click();
  await expect(clinician.getByText('You hold this until')).toBeVisible();
  await expectNoSidewaysScroll(clinician);
  await clinician.getByLabel('Contacted privately').check();
  await clinician.getByRole('textbox', { name: 'Reason' }).fill(long(300));
  await clinician.getByLabel('Note to the author').fill(long(300));
  await clinician.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(clinician.getByText('Decided: Contacted privately')).toBeVisible();
  await expectNoSidewaysScroll(clinician);
  await author.goto(path);
  await expect(author.getByRole('note', { name: 'About your post' })).toContainText(long(300));
  await expectNoSidewaysScroll(author);
});

test('the sentence above a review keeps its full stop', async ({ visitAs }) => {
  const page = await visitAs('Dr. Ines Halloway', { viewport: { width: 390, height: 800 } });
  await page.goto('/reviews');
  await page.locator('.queue-title a').first().click();
  const group = page.locator('.review-head p', { hasText: /^By / }).getByRole('link');
  await expect(group).toHaveCSS('display', 'inline');
});

test('the words after a report promise no more than that somebody is asked', async ({
  visitAs,
}) => {
  const page = await visitAs('Thicket');
  await page.goto(`${await threadPathOf(page, 'awake again club')}/posts/2/report/thanks`);
  await expect(page.getByRole('main')).toContainText('A facilitator is asked to look');
});

test('inviting promises about the seal what everybody is told about it', async ({ visitAs }) => {
  const page = await visitAs('Dr. Ines Halloway');
  await page.goto(`${await groupPathOf(page)}/invite`);
  await expect(page.getByRole('main')).toContainText(
    'It can be opened only from a review, to keep somebody safe',
  );
});
