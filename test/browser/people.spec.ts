import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Who works at the clinic: invited from a page, in by the front door, gone when an administrator says so.

for (const javaScriptEnabled of [true, false]) {
  test(`an administrator invites a clinician, who comes in, and ends their access again, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visit,
    signedIn,
  }) => {
    const name = `Dr. Wren ${javaScriptEnabled ? 'Castell' : 'Hollis'}`;
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const administrator = await signedIn('Corinne Lindqvist', narrow);
    await administrator.goto('/clinic/people');
    if (javaScriptEnabled) await expectAccessible(administrator);
    await administrator.getByRole('link', { name: 'Invite somebody' }).click();
    await administrator.getByLabel('Their name at work').fill('wren@example.org');
    await administrator.getByRole('button', { name: 'Make the invitation' }).click();
    await expect(administrator.getByRole('alert')).toContainText('email or web address');
    await expect(administrator.getByLabel('Their name at work')).toHaveValue('wren@example.org');
    if (javaScriptEnabled) await expectAccessible(administrator);

    await administrator.getByLabel('Their name at work').fill(name);
    await administrator.getByRole('checkbox').first().check();
    await administrator.getByRole('button', { name: 'Make the invitation' }).click();
    const card = administrator.locator('.key-words li');
    await expect(card).toHaveCount(4);
    await expectNoSidewaysScroll(administrator);
    const code = (await card.allTextContents()).join(' ');

    const clinician = await visit(narrow);
    await clinician.goto('/join');
    await clinician.getByLabel('The four words').fill(code);
    await clinician.getByRole('button', { name: 'Go on' }).click();
    await expect(clinician.getByRole('main')).toContainText(`You are invited as ${name}.`);
    if (javaScriptEnabled) await expectAccessible(clinician);
    await clinician.getByRole('button', { name: 'Go on and show my key' }).click();
    await expect(clinician.locator('.key-words li')).toHaveCount(7);
    await expectNoSidewaysScroll(clinician);
    await clinician.getByRole('link', { name: 'I have written it down' }).click();
    await clinician.getByRole('button', { name: 'Go on without a passkey' }).click();
    await expect(clinician).toHaveURL(/\/reviews/);

    await administrator.goto('/clinic/people');
    await administrator.getByRole('link', { name }).click();
    await administrator.getByRole('button', { name: 'End access' }).click();
    await expect(administrator.getByRole('alert')).toContainText('tick that you are sure');
    await administrator.getByLabel('I am sure').check();
    await administrator.getByRole('button', { name: 'End access' }).click();
    await expect(administrator).toHaveURL(/\/clinic\/people$/);
    await expect(administrator.getByText('Not here any more')).toBeVisible();
    await clinician.goto('/reviews');
    await expect(clinician).toHaveURL(/\/sign-in/);
  });
}
