import type { Page } from '@playwright/test';
import type { SignInStep } from '#shared/contracts/passkey.ts';
import { makeLater } from './later.ts';
import { writeThread } from './places.ts';
import { demoKeyOf, expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// A screen that a clinician has left: warned first, then everything on it hidden, and nothing that was typed lost.

const minute = 60_000;
const clinician = 'Tobias Ashby, LCSW';

const byItself = { headers: { 'Asked-By': 'page' } };

/** Makes it so late that the sign-in of this page has this many seconds left. */
async function makeLeft(page: Page, seconds: number): Promise<void> {
  const answer = await page.request.get('/api/v1/sign-in', byItself);
  const { signOff }: SignInStep = await answer.json();
  await makeLater(((signOff?.inSeconds ?? 0) - seconds) * 1000, [page]);
}

async function signsInAgain(page: Page): Promise<void> {
  const { request } = page.context();
  await request.post('/api/v1/sign-in', { data: { key: demoKeyOf(clinician) } });
  const done = await request.post('/api/v1/sign-in/without-passkey', { data: {} });
  expect(done.ok()).toBe(true);
}

test('a page that a clinician has left says that it signs them out, does so, hides all, and keeps what they typed', async ({
  visitAs,
}) => {
  const member = await visitAs('Slow Comet');
  // A sentence that nothing marks: marks would cut it into pieces.
  const words = 'The kettle in the hall is blue.';
  const body = `I want to die.\n\n${words}`;
  const path = await writeThread(member, { title: 'left on a screen', body });
  const page = await visitAs(clinician, { viewport: { width: 320, height: 640 } });
  await page.clock.install();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/v1/reviews')) asked.push(request.url());
  });
  await page.goto(`/reviews/${path.split('/').at(-1)}-1`);
  await page.getByRole('button', { name: 'Claim this review' }).click();
  await expect(page.getByText('You hold this until')).toBeVisible();
  const reason = page.getByRole('textbox', { name: 'Reason' });
  await reason.fill('I called, and we');
  const stay = page.getByRole('button', { name: 'Stay signed in' });
  const shown = page.getByText(words).first();
  const isOut = page.getByRole('heading', { name: 'You have been signed out' });

  await test.step('two minutes before, it says so, and one key puts it off', async () => {
    await makeLeft(page, 300);
    await expect(shown).toBeVisible();
    await expect(stay).toHaveCount(0);
    await makeLeft(page, 90);
    await expect(page.getByText('In less than two minutes you are signed out')).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await stay.focus();
    await page.keyboard.press('Enter');
    await expect(stay).toHaveCount(0);
    await makeLater(20 * minute, [page]);
    expect((await page.request.get('/api/v1/me', byItself)).ok()).toBe(true);
  });

  await test.step('what the page asks by itself puts nothing off, and it asks no more when all is over', async () => {
    await makeLeft(page, 90);
    await expect(stay).toBeVisible();
    await makeLeft(page, -5);
    await expect(isOut).toBeFocused();
    expect((await page.request.get('/api/v1/me')).status()).toBe(401);
    asked.length = 0;
    await makeLater(20 * minute, [page]);
    expect(asked).toEqual([]);
  });

  await test.step('nothing of it can be seen', async () => {
    await expect(shown).toBeHidden();
    await expect(reason).toBeHidden();
    const where = page.url();
    await isOut.focus();
    for (const key of ['c', 'n', '?']) await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(isOut).toBeFocused();
    expect(page.url()).toBe(where);
    expect(await page.locator('main').innerText()).not.toContain('left on a screen');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Show the page again' }).click();
    await expect(page.getByText('You are not signed in yet')).toBeVisible();
    await expect(shown).toBeHidden();
  });

  await test.step('after signing in beside, the page is there again with the words', async () => {
    await signsInAgain(page);
    await page.getByRole('button', { name: 'Show the page again' }).click();
    await expect(shown).toBeVisible();
    await expect(reason).toHaveValue('I called, and we');
    await expect(isOut).toHaveCount(0);
  });
});

test('somebody else who signs in on the same screen sees nothing of what was there', async ({
  visitAs,
}) => {
  const page = await visitAs(clinician);
  await page.clock.install();
  await page.goto('/status');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What works, and what does not');
  await makeLater(31 * minute, [page]);
  await expect(page.getByRole('heading', { name: 'You have been signed out' })).toBeVisible();
  await page.request.post('/api/v1/sign-in', { data: { key: demoKeyOf('Slow Comet') } });
  await page.getByRole('button', { name: 'Show the page again' }).click();
  // The new person's own page comes, and nothing of the other is in it, hidden or not.
  await expect(page.getByRole('heading', { name: 'You have been signed out' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/What works/);
  await expect(page.getByText('What works, and what does not')).toHaveCount(0);
});

test('a page that is come back to shows nothing of somebody who signed out beside it', async ({
  visitAs,
}) => {
  const page = await visitAs(clinician);
  await page.goto('/status');
  const heading = page.getByRole('heading', { name: 'What works, and what does not' });
  await expect(heading).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.request.post('/api/v1/sign-out', { data: {} });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByRole('heading', { name: 'You have been signed out' })).toBeVisible();
  await expect(heading).toBeHidden();
  await page.request.post('/api/v1/sign-in', { data: { key: demoKeyOf('Slow Comet') } });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByRole('heading', { name: 'You have been signed out' })).toHaveCount(0);
  await expect(page.getByText('What works, and what does not')).toHaveCount(0);
});

test('without scripts the server’s rule holds; a member’s page stays as it is', async ({
  visitAs,
}) => {
  const plain = await visitAs(clinician, { javaScriptEnabled: false });
  const member = await visitAs('Slow Comet');
  await member.clock.install();
  await member.goto('/');
  await plain.goto('/sign-ins');
  await expect(plain.getByText('when nobody has used it for 30 minutes')).toBeVisible();
  await makeLater(31 * minute, [member]);
  await plain.goto('/reviews');
  await expect(plain).toHaveURL(/\/sign-in\?/);
  await expect(member.getByText('signed out')).toHaveCount(0);
  await member.reload();
  await expect(member).toHaveURL(/\/groups\//);
  await member.goto('/sign-ins');
  await expect(member.getByText('30 minutes')).toHaveCount(0);
});
