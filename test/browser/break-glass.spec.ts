import type { Locator, Page } from '@playwright/test';
import { groupPathOf, writeThread } from './places.ts';
import { expectSoundInStory } from './sound.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// A clinician finds out who somebody is, by keyboard, and everybody who has to know of it learns it.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

test('a seal is opened from a review by keyboard alone, and its trace stands where it must', async ({
  visitAs,
}) => {
  // Four people, a path by keyboard through long pages, and on the assembly functions that start on the way.
  test.slow();
  const member = await visitAs('Slow Comet');
  const title = 'nothing left to say tonight';
  const thread = await writeThread(member, {
    title,
    body: 'I can not go on like this. I want to die tonight.',
  });
  const reviewPath = `/reviews/${thread.split('/').at(-1)}-1`;

  const clinician = await visitAs('Tobias Ashby, LCSW');
  const { keyboard } = clinician;
  await test.step('asking, with a reason', async () => {
    await clinician.goto(reviewPath);
    await expect(clinician.getByRole('link', { name: 'The seal of this author' })).toHaveCount(0);
    await tabTo(clinician, clinician.getByRole('button', { name: /^Claim/ }));
    await keyboard.press('Enter');
    await expect(clinician.getByText('You hold this until')).toBeVisible();
    await tabTo(clinician, clinician.getByRole('link', { name: 'The seal of this author' }));
    await keyboard.press('Enter');
    await expect(heading(clinician)).toHaveText('The seal of Slow Comet');
    await expectSoundInStory(clinician, 'reviews/:reviewId/seal');
    await tabTo(clinician, clinician.getByRole('button', { name: 'Open the seal' }));
    await keyboard.press('Enter');
    await expect(clinician.getByText('Please choose a reason.').first()).toBeVisible();
    await expectAccessible(clinician);
    await tabTo(clinician, clinician.getByRole('radio').first());
    await keyboard.press('Space');
    await tabTo(clinician, clinician.getByLabel('In your words'));
    await keyboard.type('They wrote of tonight, and nobody can reach them.');
    await tabTo(clinician, clinician.getByRole('button', { name: 'Open the seal' }));
    await keyboard.press('Enter');
    // Of the deployment the vault's function starts with the first thing that it is asked.
    const open = clinician.getByRole('heading', { name: 'Open now, by you' });
    await expect(open).toBeVisible({ timeout: 60_000 });
  });

  await test.step('seeing who it is, on a page that closes itself', async () => {
    await tabTo(clinician, clinician.getByRole('link', { name: 'See who it is' }));
    await keyboard.press('Enter');
    await expect(heading(clinician)).toHaveText('Who Slow Comet is');
    await expect(clinician.getByText(/Demo person \d+/)).toBeVisible();
    expect(clinician.url()).not.toMatch(/Demo|Comet/);
    await expectSoundInStory(clinician, 'reviews/:reviewId/seal/:number');
    const answer = await clinician.request.get(new URL(clinician.url()).pathname);
    expect(answer.headers().refresh).toMatch(/^[1-9]\d*; url=\/reviews\/[^?]+\?by=page$/);
    expect(answer.headers()['cache-control']).toBe('no-store');
  });

  await test.step('the review says it, and can end with it', async () => {
    await clinician.goto(reviewPath);
    await expect(clinician.getByText('Opened the seal').first()).toBeVisible();
    await expect(clinician.getByRole('radio', { name: /A seal was opened/ })).toBeVisible();
  });

  await test.step('a colleague sees that and why, without scripts and at 320 pixels, and not who', async () => {
    const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
    const colleague = await visitAs('Dr. Ines Halloway', plain);
    const answer = await colleague.goto(`${reviewPath}/seal`);
    if (answer?.status() === 200) {
      await expect(colleague.getByText('nobody can reach them')).toBeVisible();
      await expectNoSidewaysScroll(colleague);
    }
    await expect(colleague.locator('body')).not.toContainText('Demo person');
    expect((await colleague.goto(`${reviewPath}/seal/1`))?.status()).toBe(404);
  });

  await test.step('a second person was told', async () => {
    await expect(async () => {
      await clinician.goto('/on-call');
      await expect(clinician.getByText('a colleague opens or asks to open').first()).toBeVisible();
    }).toPass({ timeout: 90_000 });
    await expect(clinician.locator('main')).not.toContainText('Slow Comet');
  });

  await test.step('an administrator finds it in the record, in words', async () => {
    const administrator = await visitAs('Corinne Lindqvist');
    await administrator.goto('/clinic');
    await administrator.getByRole('link', { name: 'What was done, by whom and why' }).click();
    await administrator.getByRole('link', { name: 'Only break-glass' }).click();
    const opened = administrator
      .getByRole('listitem')
      .filter({ hasText: 'Break-glass: a seal was opened' });
    await expect(opened.first()).toContainText('Tobias Ashby, LCSW');
    await expect(opened.first()).toContainText('nobody can reach them');
    await expect(administrator.locator('main')).not.toContainText(
      /Slow Comet|Demo person|tonight to say/,
    );
    await expectAccessible(administrator);
    await administrator.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(administrator);
    const download = administrator.waitForEvent('download');
    await administrator.getByRole('button', { name: 'CSV, for a spreadsheet' }).click();
    expect((await download).suggestedFilename()).toBe('record.csv');
  });

  await test.step('the member is not told while it is open', async () => {
    await member.goto(await groupPathOf(member));
    await expect(member.getByText('Somebody found out who you are')).toHaveCount(0);
  });
});
