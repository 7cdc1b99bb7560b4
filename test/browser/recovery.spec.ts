import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Somebody who lost the way in is helped by two colleagues, without scripts but for the passkey; one of them alone is not enough.

test('an administrator asks, cannot agree alone, a clinician agrees, and the old sign-in ends', async ({
  visit,
  visitAs,
}) => {
  const name = 'Dr. Alder Quist';
  const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
  const administrator = await visitAs('Corinne Lindqvist', plain);
  await administrator.goto('/clinic/people/invite');
  await administrator.getByLabel('Their name at work').fill(name);
  await administrator.getByRole('button', { name: 'Make the invitation' }).click();
  const wordsOn = async (page: typeof administrator) =>
    (await page.locator('.key-words li').allTextContents()).join(' ');
  const comesIn = async (code: string) => {
    const page = await visit(plain);
    await page.goto('/join');
    await page.getByLabel('The four words').fill(code);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Go on and show my key' }).click();
    await page.getByRole('link', { name: 'I have written it down' }).click();
    await page.getByRole('button', { name: 'Go on without a passkey' }).click();
    await expect(page).toHaveURL(/\/reviews/);
    return page;
  };
  const before = await comesIn(await wordsOn(administrator));

  await administrator.goto('/clinic/people');
  await administrator.getByRole('link', { name }).click();
  await administrator.getByRole('button', { name: 'Ask for a new way in' }).click();
  await expect(administrator).toHaveURL('/recoveries');
  await expect(administrator.getByRole('main')).toContainText('somebody else has to agree');
  await expect(administrator.getByRole('button', { name: /^Agree/ })).toHaveCount(0);
  await expectNoSidewaysScroll(administrator);

  // The one it is about can say no, and nothing has ended for them.
  await before.goto('/recoveries');
  await before.getByRole('button', { name: 'I did not ask for this' }).click();
  await expect(before.getByRole('main')).toContainText('Nobody waits for this now.');

  await administrator.goto('/clinic/people');
  await administrator.getByRole('link', { name }).click();
  await administrator.getByRole('button', { name: 'Ask for a new way in' }).click();
  const second = await visitAs('Tobias Ashby, LCSW', { viewport: { width: 320, height: 640 } });
  await second.goto('/recoveries');
  await expectAccessible(second);
  await second.getByRole('button', { name: 'Agree, and show the new words' }).click();
  await expect(second.getByRole('alert')).toContainText('tick that you have made sure');
  await second.getByLabel(`I have spoken with ${name}`).check();
  await second.getByRole('button', { name: 'Agree, and show the new words' }).click();
  await expect(second.locator('.key-words li')).toHaveCount(4);
  await expectAccessible(second);
  await before.goto('/reviews');
  await expect(before).toHaveURL(/\/sign-in/);
  await comesIn(await wordsOn(second));

  const member = await visitAs('Plum Orchard', plain);
  expect((await member.goto('/recoveries'))?.status()).toBe(403);
});
