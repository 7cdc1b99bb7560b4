import type { Locator, Page } from '@playwright/test';
import { isFocused, tabTo, typeInto } from './keys.ts';
import { makeLater } from './later.ts';
import { groupPathOf, writeThread } from './places.ts';
import { openQueueWith } from './queue-pages.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// A clinician's evening by keyboard alone: three reviews in three lanes, each with somebody else in it.

/** From the queue to one review: j until it has the focus, then Enter. */
async function openFromQueue(page: Page, title: string): Promise<void> {
  const own = page.getByRole('link', { name: title });
  await openQueueWith(page, own);
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts', exact: true })).toBeVisible();
  while (!(await isFocused(own))) {
    await expect(page.locator('[data-step]').last()).not.toBeFocused();
    await page.keyboard.press('j');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

const step = (page: Page, name: string) => page.locator('details.review-step', { hasText: name });

/** Opens a folded form with the keyboard. */
async function unfold(page: Page, name: string): Promise<Locator> {
  const form = step(page, name);
  await tabTo(page, form.locator('summary'));
  await page.keyboard.press('Enter');
  return form;
}

test('a clinician’s evening by keyboard alone: a takeover, a second opinion, a break-glass with what follows from it, a hand-over and a decision', async ({
  visitAs,
}) => {
  // One long story by single keys.
  test.slow();
  const member = await visitAs('Slow Comet');
  await writeThread(member, { title: 'evening one', body: 'I am going to kill myself tonight.' });
  await writeThread(member, { title: 'evening two', body: 'I want to die.' });
  await writeThread(member, { title: 'evening three', body: 'Everything feels hopeless.' });
  const ashby = await visitAs('Tobias Ashby, LCSW');
  const halloway = await visitAs('Dr. Ines Halloway');
  const { keyboard } = ashby;

  await test.step('takes over from a colleague in the crisis lane, who sees why', async () => {
    await openFromQueue(halloway, 'evening one');
    await halloway.keyboard.press('c');
    await expect(halloway.getByText('You hold this until')).toBeVisible();
    await openFromQueue(ashby, 'evening one');
    const form = await unfold(ashby, 'Take it over');
    await typeInto(ashby, form.getByRole('textbox'), 'You are with a family.');
    await tabTo(ashby, form.getByRole('button'));
    await keyboard.press('Enter');
    await expect(ashby.getByText('You hold this until')).toBeVisible();
    await halloway.reload();
    await expect(halloway.getByText('took this over from you')).toBeVisible();
    await expect(halloway.getByText('You are with a family.').first()).toBeVisible();
    await expectAccessible(halloway);
  });

  await test.step('finds out who it is, which the record says and no page of the forum', async () => {
    await tabTo(ashby, ashby.getByRole('link', { name: 'The seal of this author' }));
    await keyboard.press('Enter');
    await expect(ashby.getByRole('heading', { level: 1 })).toHaveText('The seal of Slow Comet');
    await tabTo(ashby, ashby.getByRole('radio').first());
    await keyboard.press('Space');
    await typeInto(ashby, ashby.getByLabel('In your words'), 'Nobody can reach them this evening.');
    await tabTo(ashby, ashby.getByRole('button', { name: 'Open the seal' }));
    await keyboard.press('Enter');
    await tabTo(ashby, ashby.getByRole('link', { name: 'See who it is' }));
    await keyboard.press('Enter');
    await expect(ashby.getByText(/Demo person \d+/)).toBeVisible();
    const administrator = await visitAs('Corinne Lindqvist');
    await administrator.goto('/clinic');
    await administrator.getByRole('link', { name: 'What was done, by whom and why' }).click();
    await administrator.getByRole('link', { name: 'Only break-glass' }).click();
    const opened = administrator.getByRole('listitem').filter({ hasText: 'this evening' });
    await expect(opened.first()).toContainText('Tobias Ashby, LCSW');
    await expect(administrator.locator('main')).not.toContainText(/Slow Comet|Demo person/);
    await openFromQueue(ashby, 'evening one');
    await expect(ashby.getByText('Opened the seal').first()).toBeVisible();
  });

  await test.step('decides it', async () => {
    const decision = ashby.getByRole('region', { name: 'Decide' });
    await tabTo(ashby, decision.getByLabel('False alarm'));
    while (!(await isFocused(decision.getByLabel('Followed up outside')))) {
      await keyboard.press('ArrowDown');
    }
    await typeInto(
      ashby,
      decision.getByRole('textbox', { name: 'Reason' }),
      'Called; safe with a friend.',
    );
    await tabTo(ashby, decision.getByRole('button', { name: 'Decide, then the next' }));
    await keyboard.press('Enter');
    await expect(ashby.getByRole('heading', { level: 1 })).toHaveText('A moment, if you want one');
    await expect(ashby.getByText(/[1-9]\d* in the lane Crisis/).first()).toBeVisible();
    await expectAccessible(ashby);
    await keyboard.press('n');
    await expect(ashby.getByRole('heading', { level: 1 })).not.toHaveText(
      'A moment, if you want one',
    );
  });

  await test.step('asks a colleague for a second opinion in the urgent lane, and gets it', async () => {
    await openFromQueue(ashby, 'evening two');
    await keyboard.press('c');
    await expect(ashby.getByText('You hold this until')).toBeVisible();
    await expectAccessible(ashby);
    const form = await unfold(ashby, 'Ask a colleague');
    await tabTo(ashby, form.getByLabel('Dr. Ines Halloway'));
    await keyboard.press('Space');
    await typeInto(ashby, form.getByRole('textbox'), 'Would you call tonight?');
    await tabTo(ashby, form.getByRole('button'));
    await keyboard.press('Enter');
    await expect(ashby.getByText('It has not come yet.')).toBeVisible();

    await openFromQueue(halloway, 'evening two');
    const view = step(halloway, 'Your view is asked for');
    await expect(view.getByText('Would you call tonight?')).toBeVisible();
    await typeInto(halloway, view.getByRole('textbox'), 'Yes, I would.');
    await tabTo(halloway, view.getByRole('button'));
    await halloway.keyboard.press('Enter');
    await expect(halloway.getByText('This is for Tobias Ashby, LCSW.')).toBeVisible();
  });

  await test.step('hands the third over with a note, and finds it gone from among their own', async () => {
    await openFromQueue(ashby, 'evening three');
    await keyboard.press('c');
    const form = await unfold(ashby, 'Hand it over');
    await tabTo(ashby, form.getByRole('button'));
    await keyboard.press('Enter');
    await expect(ashby.getByText('Please write a note').first()).toBeVisible();
    await expectAccessible(ashby);
    await tabTo(ashby, form.getByLabel('Dr. Ines Halloway'));
    await keyboard.press('Space');
    await typeInto(ashby, form.getByRole('textbox'), 'I leave at nine.');
    await tabTo(ashby, form.getByRole('button'));
    await keyboard.press('Enter');
    await expect(ashby.getByRole('heading', { level: 1 })).toHaveText('Reviews');
    const row = ashby.locator('li', { hasText: 'evening three' });
    await openQueueWith(ashby, row);
    await expect(row).toContainText('For Dr. Ines Halloway');
    const handed = halloway.locator('li', { hasText: 'evening three' });
    await openQueueWith(halloway, handed);
    await expect(handed).toContainText('For you');
    await expectAccessible(halloway);
  });

  await test.step('the member is told who found out who they are and why, when the identity is closed again', async () => {
    await member.setViewportSize({ width: 320, height: 640 });
    await member.goto(await groupPathOf(member));
    const notice = member.getByRole('region', { name: 'Somebody found out who you are' });
    await expect(notice).toHaveCount(0);
    await makeLater(15 * 60_000);
    await member.reload();
    await expect(notice.getByRole('paragraph').filter({ hasText: 'opened' }).last()).toHaveText(
      /^On .*\d, Tobias Ashby, LCSW opened the sealed record that says who is behind your name here\. They believed that your life was in danger, and wanted to get you help\.$/,
    );
    await expect(notice).toContainText('The others in the group were not told.');
    await expect(notice).toContainText('You have done nothing wrong.');
    // Neither who else was asked or told, nor what was written for the record, nor who they are.
    await expect(notice).not.toContainText(/Halloway|Lindqvist|reach them|Demo person/);
    await expectAccessible(member);
    await expectNoSidewaysScroll(member);
    const other = await visitAs('Tin Whistle');
    await other.goto(await groupPathOf(other));
    await expect(
      other.getByRole('heading', { name: 'Somebody found out who you are' }),
    ).toHaveCount(0);
    await notice.getByRole('button', { name: 'I have read this' }).click();
    await expect(notice).toHaveCount(0);
    const administrator = await visitAs('Corinne Lindqvist');
    await administrator.goto('/audit');
    await administrator.getByRole('link', { name: 'Only break-glass' }).click();
    await expect(
      administrator.getByText('the member has read that it was opened').first(),
    ).toBeVisible();
    await expect(administrator.locator('main')).not.toContainText(/Slow Comet|Demo person/);
  });
});

test('the forms of a review work without scripts, and fit a narrow screen', async ({ visitAs }) => {
  const member = await visitAs('Slow Comet');
  await writeThread(member, { title: 'plain evening', body: 'I want to die.' });
  const page = await visitAs('Tobias Ashby, LCSW', {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const own = page.getByRole('link', { name: 'plain evening' });
  await openQueueWith(page, own);
  await own.click();
  await page.getByRole('button', { name: 'Claim this review' }).click();
  const form = step(page, 'Write to the author privately');
  await form.locator('summary').click();
  await form.getByRole('button').click();
  await expect(page.getByText('Please write something first.').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await form.getByRole('textbox').fill('I have read it. How is tonight?');
  await form.getByRole('button').click();
  await expect(page.getByText('has not answered yet')).toBeVisible();

  await member.goto('/');
  const home = await member.request.get('/api/v1/me').then((answer) => answer.json());
  await member.goto(`/groups/${home.groups[0].id}`);
  const messages = member.getByRole('region', { name: 'Written to you by a facilitator' });
  await messages.getByRole('link').first().click();
  await expect(member.getByText('I have read it. How is tonight?')).toBeVisible();
});
