import { expect, expectNoSidewaysScroll, test } from './story.ts';

// An administrator sets hours and rota in lines, without scripts: wrong lines are named, two at once are compared, nothing is lost.

test('a rota is written in lines, a wrong line is named, the week is looked at first, and a second administrator sees who changed what', async ({
  visitAs,
}) => {
  const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
  const page = await visitAs('Corinne Lindqvist', plain);
  await page.goto('/clinic');
  await page.getByRole('link', { name: 'Staffed hours and rota' }).click();
  const other = await visitAs('Corinne Lindqvist', plain);
  await other.goto('/clinic/rota');
  const shifts = page.getByLabel('Who is on call');
  const before = await shifts.inputValue();
  expect(before).toContain('Monday to Thursday 08:00-08:00 Duty phone');
  await expectNoSidewaysScroll(page);

  await shifts.fill('Monday to Friday 08:00-18:00 Duty phone\nSaturday 9-12 Night nurse');
  await page.getByRole('button', { name: 'Save the rota' }).click();
  await expect(page.getByRole('alert')).toContainText('Line 2: No contact above is called');
  await expect(shifts).toHaveValue(/Night nurse/);

  await shifts.fill('Monday to Friday 08:00-18:00 Duty phone');
  await page.getByRole('button', { name: 'Show the week first' }).click();
  const week = page.getByRole('region', { name: 'What you typed, on the next seven days' });
  await expect(week).toContainText('nobody is on call, so Second on call is told at once');
  await expect(week).toContainText('Clocks change next on');
  await expect(shifts).toHaveValue('Monday to Friday 08:00-18:00 Duty phone');
  await page.getByRole('button', { name: 'Save the rota' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByText('Last changed by Corinne Lindqvist')).toBeVisible();

  const contacts = other.getByLabel('Contacts');
  await contacts.fill('');
  await other.getByLabel('Who is on call').fill('');
  await other.getByLabel('Who is told, and after').fill('0: whoever is on call');
  await other.getByRole('button', { name: 'Save the rota' }).click();
  await expect(other.getByRole('alert')).toContainText('This rota has nobody to tell');
  await other.getByLabel('I mean it: there is nobody to tell').check();
  await other.getByRole('button', { name: 'Save the rota' }).click();
  const newer = other.locator('.newer-text');
  await expect(newer).toContainText('Corinne Lindqvist has changed the rota since you opened it');
  await expect(newer).toContainText('Friday 08:00-18:00 Duty phone');
  await expect(contacts).toHaveValue('');
  await expectNoSidewaysScroll(other);

  const clinician = await visitAs('Tobias Ashby, LCSW', plain);
  await clinician.goto('/on-call');
  const told = clinician.getByRole('region', { name: 'Who is told at once, this week' });
  await expect(told).toContainText('nobody is on call');
  expect((await clinician.goto('/clinic/rota'))?.status()).toBe(404);

  await page.goto('/on-call');
  await page.getByText('Send a test', { exact: true }).click();
  await page.getByRole('button', { name: 'Send the test' }).click();
  await expect(page.getByRole('alert')).toContainText('short name');
  await page.getByLabel('Clinical lead').check();
  await page.getByRole('button', { name: 'Send the test' }).click();
  await expect(page.getByText('The test is on its way.')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('this is a test');
  await expectNoSidewaysScroll(page);

  // As it was, for those who come after.
  await page.goto('/on-call');
  await page.getByRole('link', { name: 'Change staffed hours and rota' }).click();
  await shifts.fill(before);
  await page.getByRole('button', { name: 'Save the rota' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
});
