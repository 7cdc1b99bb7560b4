import { expect, test } from './story.ts';

test('a held thread is there for its author and the clinicians, and for nobody else', async ({
  signedIn,
}) => {
  const pebble = await signedIn('Small Pebble');
  const home = pebble.url();
  await pebble.goto(`${home}/threads?filter=facilitators`);
  await pebble.getByRole('link', { name: 'Thank you' }).click();
  await expect(pebble.getByRole('note', { name: 'About your post' })).toContainText(
    'It waits here until a facilitator has read it',
  );
  const held = pebble.url();

  const heron = await signedIn('Quiet Heron');
  for (const filter of ['all', 'waiting-for-reply', 'facilitators']) {
    await heron.goto(`${home}/threads?filter=${filter}`);
    await expect(heron.getByRole('link', { name: 'Thank you', exact: true })).toHaveCount(0);
  }
  const answer = await heron.goto(held);
  expect(answer?.status()).toBe(404);
  await expect(heron.getByRole('link', { name: 'Go to the start' })).toBeVisible();

  const clinician = await signedIn('Dr. Ines Halloway');
  await clinician.goto('/reviews');
  await expect(clinician.locator('li', { hasText: 'Small Pebble' }).first()).toContainText('Held');
});

test('an alum reads what is shared with alumni and nothing of the group’s own', async ({
  signedIn,
}) => {
  const heron = await signedIn('Quiet Heron');
  await heron.getByRole('link', { name: 'awake again club' }).click();
  await expect(heron.getByRole('heading', { level: 1 })).toHaveText('awake again club');
  const groupOnly = heron.url();

  const alum = await signedIn('Harbor Bell');
  await alum.goto(`${alum.url()}/threads`);
  await expect(alum.getByRole('link', { name: 'awake again club' })).toHaveCount(0);
  expect((await alum.goto(groupOnly))?.status()).toBe(404);
});

test('a member’s page tells no exact time, no id of anybody and no word of the screening', async ({
  signedIn,
}) => {
  const heron = await signedIn('Quiet Heron');
  await heron.getByRole('link', { name: "i'm done" }).click();
  await expect(heron.getByRole('heading', { level: 1 })).toHaveText("i'm done");
  const answer = await heron.goto(heron.url());
  expect(answer?.headers()['cache-control']).toBe('no-store');
  const source = (await answer?.text()) ?? '';
  const [now = ''] = source.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? [];
  // The one instant in it is the moment of asking, which words such as "yesterday" are made from.
  expect(source.replaceAll(now, '')).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d/);
  expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000);
  expect(source).not.toMatch(/personId|authorId|\blane\b|"crisis"|"urgent"|signals?"|not-analysed/);
});
