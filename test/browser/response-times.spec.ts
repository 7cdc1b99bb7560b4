import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Response times as measured: a page for staff with a chart and the same in figures, a sentence for members.

test('a clinician reads how long it took, in a chart and in figures, and a member reads one sentence', async ({
  visitAs,
}) => {
  const narrow = { viewport: { width: 320, height: 640 } };
  const clinician = await visitAs('Tobias Ashby, LCSW', { ...narrow, javaScriptEnabled: false });
  await clinician.goto('/status');
  await clinician.getByRole('link', { name: 'How long it took' }).click();
  await expect(clinician.getByRole('heading', { level: 1 })).toHaveText('How long it took');
  await expect(clinician.getByRole('main')).toContainText('of the 168 hours of a week');
  await expect(clinician.getByRole('table')).toHaveCount(4);
  // A picture only where there is something to draw.
  const drawn = await clinician.getByRole('row', { name: /^First look .*half within/ }).count();
  const chart = clinician.getByRole('img', { name: /Time to the first look/ });
  await expect(chart).toHaveCount(drawn > 0 ? 1 : 0);
  const tooFew = clinician.getByText('There were too few in each lane to draw.');
  await expect(tooFew).toHaveCount(drawn > 0 ? 0 : 1);
  await expectNoSidewaysScroll(clinician);

  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await visitAs('Dr. Ines Halloway', { ...narrow, colorScheme });
    await page.goto('/response-times');
    await expectAccessible(page);
  }

  const member = await visitAs('Plum Orchard', { ...narrow, javaScriptEnabled: false });
  await member.goto('/');
  await expect(member.getByRole('main')).toContainText('In the last 28 days');
  await expect(member.getByRole('main')).not.toContainText(/lane|urgent/i);
  expect((await member.goto('/response-times'))?.status()).toBe(403);
});
