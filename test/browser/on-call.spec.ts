import { writeThread } from './places.ts';
import { expect, expectNoSidewaysScroll, test } from './story.ts';

// That somebody was told can be seen by those who answer for the clinic, without scripts, and says nothing of who wrote what.

test('a post in the crisis lane is told to whoever is on call, and that stands on a page of its own', async ({
  visitAs,
}) => {
  const title = 'a note for everybody';
  const body = 'Goodbye everyone. By the time you read this I will be gone.';
  await writeThread(await visitAs('Slow Comet'), { title, body });

  const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
  const clinician = await visitAs('Tobias Ashby, LCSW', plain);
  await clinician.goto('/status');
  await expect(clinician.getByRole('region', { name: 'People' })).toContainText('on call');
  const sent = clinician.getByRole('region', { name: 'What was sent' });
  await expect(async () => {
    await clinician.goto('/status');
    await clinician.getByRole('link', { name: 'Who is told, and what was sent' }).click();
    await expect(sent.getByRole('listitem').first()).toContainText('rung 1');
  }).toPass();
  await expect(sent).toContainText('Nothing leaves this machine');
  await expect(sent.getByRole('listitem').first()).toContainText('Delivered');
  await expect(sent.getByRole('listitem').first()).toContainText(
    'a review in the lane crisis waits',
  );
  for (const told of [title, 'Goodbye', 'Slow Comet', 'Thursday morning group']) {
    await expect(clinician.locator('main')).not.toContainText(told);
  }
  await expectNoSidewaysScroll(clinician);

  const member = await visitAs('Plum Orchard');
  expect((await member.goto('/on-call'))?.status()).toBe(403);
});
