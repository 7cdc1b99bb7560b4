import { writeThread } from './places.ts';
import { openQueueWith } from './queue-pages.ts';
import { expect, expectAccessible, picture, test } from './story.ts';

// The main job, as people do it: from an invitation to a decision, and back to the author.

test('a new member writes on a hard night, a clinician decides, and the author sees what came of it', async ({
  visit,
  signedIn,
}) => {
  const phone = { viewport: { width: 390, height: 844 } };
  const clinician = await signedIn('Dr. Ines Halloway');
  let code = '';
  const member = await visit(phone);

  await test.step('a clinician seals a roster entry and gets an invitation', async () => {
    await clinician.goto('/reviews');
    const groups = clinician.getByRole('navigation', { name: 'Your groups' });
    await groups.getByRole('link', { name: 'Tuesday evening group' }).click();
    await clinician.getByRole('link', { name: 'Invite' }).click();
    await clinician.getByLabel('Name', { exact: true }).fill('Somebody Real');
    await clinician.getByRole('button', { name: /invitation/i }).click();
    await expect(clinician.locator('.key-words li')).toHaveCount(4);
    code = (await clinician.locator('.key-words li').allInnerTexts()).join(' ');
    expect(code.trim().split(/\s+/)).toHaveLength(4);
  });

  await test.step('the member joins with it, and is shown a key once', async () => {
    await member.goto('/join');
    await member.getByLabel('The four words').fill(code.toUpperCase());
    await member.getByRole('button', { name: 'Go on' }).click();
    await expectAccessible(member);
    await member.getByLabel(/or write one of your own/i).fill('Maria');
    await member.getByLabel(/I agree to it/).check();
    await member.getByRole('button', { name: 'Join the group' }).click();
    await expect(member.getByText('This looks like a real name.').first()).toBeVisible();
    await member.getByLabel(/or write one of your own/i).fill('Night Kettle');
    await member.getByRole('button', { name: 'Join the group' }).click();
    await expect(member.locator('.key-words li')).toHaveCount(7);
    await expectAccessible(member);
    await member.getByRole('link', { name: /written/i }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('Tuesday evening group');
  });

  await test.step('writing in crisis language opens the panel, which keeps the words and lets them be posted', async () => {
    await member.getByRole('link', { name: 'Write', exact: true }).click();
    await member.getByLabel('Title').fill('tonight');
    await member
      .getByLabel('Your words')
      .fill('I have decided to end my life tonight. I am so tired.');
    await picture(member, 'member-writes');
    await member.getByRole('button', { name: 'Post it' }).click();
    const panel = member.getByRole('region', { name: /very hard right now/ });
    await expect(panel).toBeVisible();
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(panel).toContainText('This forum isn’t watched all the time.');
    await expect(panel).toContainText('988');
    await expect(member.getByLabel('Your words')).toHaveValue(/so tired/);
    await expectAccessible(member);
    await panel.scrollIntoViewIfNeeded();
    await picture(member, 'crisis-panel');
    await panel.getByRole('button', { name: 'Post it' }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('tonight');
    const note = member.getByRole('note', { name: 'About your post' });
    await expect(note).toContainText('A facilitator will be asked to read it');
    await expect(note).toContainText(/A facilitator is (here now, until|next here) /);
  });

  await test.step('it stands in the queue at once, in the crisis lane', async () => {
    // On the first page, whatever else waits.
    await clinician.goto('/reviews');
    const row = clinician.locator('li', { hasText: 'Night Kettle' });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('Crisis');
    await expectAccessible(clinician);
    await picture(clinician, 'queue');
    await row.getByRole('link', { name: 'tonight' }).click();
  });

  await test.step('the review marks the words and gains the second layer’s word', async () => {
    await expect(clinician.locator('mark', { hasText: /end my life/ }).first()).toBeVisible();
    await expect(async () => {
      await clinician.reload();
      const second = clinician.getByRole('region', { name: 'Second layer' });
      await expect(second).toContainText('Stand-in for Comprehend', { timeout: 500 });
      await expect(second).toContainText('Tone:', { timeout: 500 });
    }).toPass({ timeout: 15_000 });
    await expectAccessible(clinician);
    await picture(clinician, 'review');
  });

  await test.step('claimed, the author is told that somebody is reading', async () => {
    await clinician.getByRole('button', { name: 'Claim this review' }).click();
    await expect(clinician.getByRole('button', { name: 'Decide', exact: true })).toBeVisible();
    await member.reload();
    await expect(member.getByRole('note', { name: 'About your post' })).toContainText(
      'Dr. Ines Halloway is reading your post now.',
    );
  });

  await test.step('a decision without a reason is refused, and nothing typed is lost', async () => {
    await clinician.getByLabel('Contacted privately').check();
    await clinician
      .getByLabel('Note to the author')
      .fill('I am glad you wrote. I have called you.');
    await clinician.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect(clinician.getByText('Please give a reason.').first()).toBeVisible();
    await expect(clinician.getByLabel('Note to the author')).toHaveValue(/glad you wrote/);
    await expectAccessible(clinician);
  });

  await test.step('decided, the author sees the outcome', async () => {
    await clinician
      .getByRole('textbox', { name: 'Reason' })
      .fill('Spoke by phone, safe with a friend tonight.');
    await clinician.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect(clinician.getByRole('heading', { level: 1 })).toHaveText(
      'A moment, if you want one',
    );
    await clinician.getByRole('link', { name: 'See it, or open it again' }).click();
    await expect(clinician.getByText('Spoke by phone').first()).toBeVisible();
    await member.reload();
    const note = member.getByRole('note', { name: 'About your post' });
    await expect(note).toContainText('Dr. Ines Halloway has read your post.');
    await expect(note).toContainText('I am glad you wrote.');
    await expectAccessible(member);
    await note.scrollIntoViewIfNeeded();
    await picture(member, 'author-view');
    await clinician.goto('/reviews');
    await expect(clinician.locator('li', { hasText: 'Night Kettle' })).toHaveCount(0);
  });
});

test('of two clinicians claiming at once one wins, and the other learns who', async ({
  signedIn,
  visitAs,
}) => {
  const title = 'two at one door';
  await writeThread(await visitAs('Slow Comet'), { title, body: 'I want to die.' });
  const halloway = await signedIn('Dr. Ines Halloway');
  const ashby = await signedIn('Tobias Ashby, LCSW');
  for (const page of [halloway, ashby]) {
    const own = page.getByRole('link', { name: title });
    await openQueueWith(page, own);
    await own.click();
    await expect(page.getByRole('button', { name: 'Claim this review' })).toBeVisible();
  }
  await halloway.getByRole('button', { name: 'Claim this review' }).click();
  await expect(halloway.getByRole('button', { name: 'Decide', exact: true })).toBeVisible();
  await ashby.getByRole('button', { name: 'Claim this review' }).click();
  await expect(ashby.getByText(/Dr\. Ines Halloway/).first()).toBeVisible();
  await expect(ashby.getByRole('button', { name: 'Decide', exact: true })).toHaveCount(0);
  await halloway.getByRole('button', { name: /Give it back/ }).click();
  const row = halloway.locator('li', { hasText: title });
  await expect(row.getByRole('button', { name: /^Claim/ })).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test(`who opens a review again that somebody opened a moment before keeps the reason under words that are true, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visitAs,
  }) => {
    const title = `asked twice ${javaScriptEnabled ? 'with' : 'without'}`;
    await writeThread(await visitAs('Slow Comet'), { title, body: 'I want to die.' });
    const halloway = await visitAs('Dr. Ines Halloway', { javaScriptEnabled });
    const ashby = await visitAs('Tobias Ashby, LCSW', { javaScriptEnabled });
    const own = halloway.getByRole('link', { name: title });
    await openQueueWith(halloway, own);
    await own.click();
    await halloway.getByRole('button', { name: 'Claim this review' }).click();
    await halloway.getByLabel('Contacted privately').check();
    await halloway.getByRole('textbox', { name: 'Reason' }).fill('Spoke on the phone.');
    await halloway.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect(halloway.getByText('Decided: Contacted privately')).toBeVisible();
    await ashby.goto(new URL(halloway.url()).pathname);
    for (const page of [halloway, ashby]) {
      const again = page.getByRole('region', { name: 'Look at it again' });
      await again.getByRole('textbox', { name: 'Reason' }).fill('There is a second post.');
      await again.getByRole('button', { name: 'Open it again' }).click();
    }
    const again = ashby.getByRole('region', { name: 'Look at it again' });
    await expect(again.getByRole('alert')).toContainText('What you typed is kept here.');
    await expect(again).toContainText('There is a second post.');
    await expect(again).toContainText('nothing to open');
    await expect(ashby.getByRole('region', { name: 'Decide' })).toHaveCount(0);
    await ashby.getByRole('button', { name: 'Claim this review' }).click();
    await expect(ashby.getByRole('textbox', { name: 'Reason' })).toHaveValue('');
  });
}
