import { writeThread } from './places.ts';
import { expect, expectNoSidewaysScroll, test } from './story.ts';

// That somebody was told can be seen by those who answer for the clinic, without scripts, and says nothing of who wrote what.

test('what needs somebody stands first on the status page, then what works, and the work of the clock is folded', async ({
  visitAs,
}) => {
  const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
  const clinician = await visitAs('Dr. Ines Halloway', plain);
  await clinician.goto('/status');
  await expect(clinician.getByRole('heading', { level: 2 })).toHaveText([
    'What needs you now',
    'What works',
  ]);
  const needs = clinician.getByRole('region', { name: 'What needs you now' });
  await expect(needs.getByRole('listitem').first()).toContainText('with nobody at');
  await expect(clinician.getByText('Removing old threads')).toBeHidden();
  await clinician.getByText('Each kind of work').click();
  await expect(clinician.getByText('Removing old threads')).toBeVisible();
  await expectNoSidewaysScroll(clinician);
  await needs.getByRole('link', { name: 'Open the queue' }).click();
  await expect(clinician).toHaveURL('/reviews');
});

test('an administrator begins at the clinic, with a way out and nothing that is for others', async ({
  signedIn,
  visitAs,
}) => {
  const page = await signedIn('Corinne Lindqvist');
  await expect(page).toHaveURL('/clinic');
  await expect(page).toHaveTitle('Clinic · Between Sessions');
  await expect(page.getByRole('link', { name: 'I have an invitation' })).toHaveCount(0);
  await page.getByRole('link', { name: 'What works, and what does not' }).click();
  const needs = page.getByRole('region', { name: 'What needs you now' });
  await expect(needs).toContainText('wait too long');
  await expect(needs.getByRole('link', { name: 'Open the queue' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to your clinic' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();

  for (const name of ['Plum Orchard', 'Dr. Ines Halloway']) {
    const other = await visitAs(name);
    expect((await other.goto('/clinic'))?.status(), name).toBe(404);
  }
});

test('a post in the crisis lane is told to whoever is on call, and that stands on a page of its own', async ({
  visitAs,
}) => {
  // Whoever had a message a moment ago, of another story, gets this one with the next minute.
  test.setTimeout(180_000);
  const title = 'a note for everybody';
  const body = 'Goodbye everyone. By the time you read this I will be gone.';
  const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
  const clinician = await visitAs('Tobias Ashby, LCSW', plain);
  await clinician.goto('/status');
  await expect(clinician.getByRole('region', { name: 'People', exact: true })).toContainText(
    'on call',
  );
  const sent = clinician.getByRole('region', { name: 'What was sent' });
  // Newest first; what other stories left to wait is told again in between.
  const firstTold = sent.locator('li.sent-page').filter({ hasText: 'the first to be told' });
  const looks = async () => {
    await clinician.goto('/status');
    await clinician.getByRole('link', { name: 'Who is told, and what was sent' }).click();
    await expect(sent).toBeVisible();
  };
  await looks();
  const before = await firstTold.count();

  await writeThread(await visitAs('Slow Comet'), { title, body });
  await expect(async () => {
    await looks();
    expect(await firstTold.count()).toBeGreaterThan(before);
    await expect(firstTold.first()).toContainText('Written to the file', { timeout: 500 });
  }).toPass({ timeout: 150_000 });
  await expect(sent).toContainText('Nothing leaves this machine');
  await expect(firstTold.first()).toContainText('a review in the lane crisis waits');
  await expect(sent.getByText('Earlier ones')).toBeVisible();
  await expect(sent.locator('.sent-pages').last()).toBeHidden();
  for (const told of [title, 'Goodbye', 'Slow Comet', 'Thursday morning group']) {
    await expect(clinician.locator('main')).not.toContainText(told);
  }
  await expectNoSidewaysScroll(clinician);

  const member = await visitAs('Plum Orchard');
  expect((await member.goto('/on-call'))?.status()).toBe(403);
});
