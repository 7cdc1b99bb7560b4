import { writeThread } from './places.ts';
import { openQueueWith } from './queue-pages.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// What clinicians decide is what the scorecard says: without scripts, and without a word of anybody.

test('a false alarm that a clinician decides stands on the scorecard, and leads back to its review', async ({
  visitAs,
}) => {
  const title = 'words of a song';
  const body = 'I want to die, goes the refrain. It has been in my head since the radio played it.';
  await writeThread(await visitAs('Tin Whistle'), { title, body });

  const plain = { javaScriptEnabled: false };
  const clinician = await visitAs('Tobias Ashby, LCSW', plain);
  await clinician.goto('/reviews');
  await clinician.getByRole('link', { name: 'How well the screening does' }).click();
  await expect(clinician.getByRole('heading', { level: 1 })).toHaveText(
    'How well the screening does',
  );
  const falseAlarms = clinician.getByRole('region', { name: 'False alarms' });
  const before = await falseAlarms.getByRole('listitem').count();

  await clinician.getByRole('link', { name: 'Back to the reviews' }).click();
  await expect(clinician).toHaveURL(/\/reviews$/);
  const own = clinician.getByRole('link', { name: title });
  await openQueueWith(clinician, own);
  await own.click();
  await clinician.getByRole('button', { name: 'Claim this review' }).click();
  await clinician.getByLabel('False alarm').check();
  await clinician.getByRole('textbox', { name: 'Reason' }).fill('A line of a song.');
  await clinician.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(clinician.getByText('Decided: False alarm')).toBeVisible();

  await clinician.goto('/detector');
  await expect(falseAlarms.getByRole('listitem')).toHaveCount(before + 1);
  const newest = falseAlarms.getByRole('listitem').first();
  await expect(newest).toContainText('wish-to-be-dead/');
  const lanes = clinician.getByRole('table', { name: /how often it was right to look/ });
  await expect(lanes.getByRole('row')).toHaveCount(5);
  const rules = clinician.getByRole('table', { name: /rules that had found something/ });
  await expect(rules.getByRole('row', { name: /want-to-die/ })).toContainText(
    /too few to say: \d decided|\d+ of \d+, \d+ % \(\d+ to \d+ %\)/,
  );
  for (const told of [title, 'refrain', 'Tin Whistle']) {
    await expect(clinician.locator('main')).not.toContainText(told);
  }
  await newest.getByRole('link').click();
  await expect(clinician.getByRole('heading', { level: 1 })).toContainText(title);
});

test('the scorecard is closed to members, and readable on a phone', async ({ visitAs }) => {
  const member = await visitAs('Fernlight');
  const refused = await member.goto('/detector');
  expect(refused?.status()).toBe(403);
  await expect(member.getByRole('heading', { level: 1 })).toHaveText('This page isn’t open to you');

  const phone = { viewport: { width: 320, height: 640 } };
  const clinician = await visitAs('Dr. Ines Halloway', phone);
  await clinician.goto('/detector');
  await expect(clinician.getByRole('table').first()).toBeVisible();
  await expectNoSidewaysScroll(clinician);
  await expectAccessible(clinician);
});
