import { expect, expectNoSidewaysScroll, test } from './story.ts';

// What an administrator sets for a clinic: kept when it is refused, compared when somebody was faster, and shown where people look for help.

test('settings that cannot be are said beside their field, a second administrator sees what the first one set, and help shows the clinic’s own contacts', async ({
  visitAs,
  visit,
}) => {
  const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
  const page = await visitAs('Corinne Lindqvist', plain);
  await page.goto('/clinic');
  await page.getByRole('link', { name: 'Settings and crisis contacts' }).click();
  const other = await visitAs('Corinne Lindqvist', plain);
  await other.goto('/clinic/settings');

  await page.getByLabel('Hours before a session').fill('100');
  await page.getByLabel('Our own').check();
  await page.locator('summary', { hasText: 'The third contact' }).click();
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByRole('alert')).toContainText('number of hours from 1 to 72');
  await expect(page.getByLabel('Hours before a session')).toHaveValue('100');
  await page.getByLabel('Hours before a session').fill('30');
  const third = page.getByRole('group', { name: 'The third contact' });
  await third.getByLabel('Helpline', { exact: true }).check();
  await third.getByLabel('Name').fill('The line down the road');
  await third.getByLabel('Numbers to call').fill('555 0142');
  await third.getByLabel('When it is there').fill('Evenings');
  await third.getByLabel('Who keeps this entry').fill('Front desk');
  await third.getByLabel('To be checked again by').fill('2027-03-01');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expectNoSidewaysScroll(page);

  // Refused once for another reason, it is still compared with what was on screen when it was typed.
  await other.getByLabel('Hours before a session').fill('100');
  await other.getByRole('button', { name: 'Save the settings' }).click();
  await expect(other.getByRole('alert')).toContainText('number of hours from 1 to 72');
  await other.getByLabel('Hours before a session').fill('12');
  await other.getByRole('button', { name: 'Save the settings' }).click();
  await expect(other.getByText('Somebody has changed this')).toBeVisible();
  await expect(other.getByRole('main')).toContainText('The line down the road');
  await expect(other.getByLabel('Hours before a session')).toHaveValue('12');

  const member = await visitAs('Plum Orchard');
  await member.goto('/help');
  const own = member.getByRole('region', { name: 'Near you, says your clinic' });
  await expect(own).toContainText('The line down the road');
  const nobody = await visit();
  await nobody.goto('/help');
  await expect(nobody.getByRole('region', { name: 'Near you, says your clinic' })).toHaveCount(0);
  await expect(nobody.getByRole('main')).toContainText('116 123');

  // As it was, for those who come after.
  await page.goto('/clinic/settings');
  await page.getByLabel('Hours before a session').fill('24');
  await page.getByLabel('Those of the region').check();
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
});
