import { invitationFrom } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Coming in with an invitation, when something is missing or when the name itself is a cry for help.

for (const javaScriptEnabled of [true, false]) {
  test(`everything that is missing is said at once, and a name that sounds like a crisis is answered with help, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visit,
    visitAs,
  }) => {
    const code = await invitationFrom(await visitAs('Dr. Ines Halloway'));
    const page = await visit({ viewport: { width: 320, height: 640 }, javaScriptEnabled });
    await page.goto('/join');
    await page.getByLabel('The four words').fill(code);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('Or write one of your own').fill('Maria');
    await page.getByRole('button', { name: 'Join the group' }).click();
    const problems = page.getByRole('alert');
    await expect(problems).toContainText('Please read and accept the group agreement.');
    await expect(problems).toContainText('This looks like a real name.');

    const name = `I want to die ${javaScriptEnabled ? 'x' : 'y'}`;
    await page.getByLabel('Or write one of your own').fill(name);
    await page.getByLabel('I have read this').check();
    await page.getByRole('button', { name: 'Join the group' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome');
    await expect(page.getByRole('main')).not.toContainText(name);
    const panel = page.getByRole('region', { name: /very hard right now/ });
    await expect(panel.getByRole('link', { name: 'Call 988' })).toBeVisible();
    await expect(panel).toContainText(/A facilitator is (next )?here/);
    await expect(panel).not.toContainText(/urgent|lane|risk/i);
    await expect(page.locator('.key-words li')).toHaveCount(7);
    await expectNoSidewaysScroll(page);
    if (javaScriptEnabled) await expectAccessible(page);
  });
}

for (const sharedDevice of [false, true]) {
  test(`beside the seven words a passkey is offered, ${sharedDevice ? 'but not on a shared device' : 'which leads to where one is made'}`, async ({
    visit,
    visitAs,
  }) => {
    const code = await invitationFrom(await visitAs('Dr. Ines Halloway'));
    const page = await visit({ viewport: { width: 320, height: 640 } });
    await page.goto('/join');
    await page.getByLabel('The four words').fill(code);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('I have read this').check();
    const name = sharedDevice ? 'Hollow Bramble' : 'Quiet Bramble';
    await page.getByLabel('Or write one of your own').fill(name);
    if (sharedDevice) await page.getByLabel('This is a shared device').check();
    await page.getByRole('button', { name: 'Join the group' }).click();
    await expect(page.locator('.key-words li')).toHaveCount(7);
    const passkey = page.getByRole('link', { name: 'save a passkey on it' });
    await expect(passkey).toHaveCount(sharedDevice ? 0 : 1);
    await expectNoSidewaysScroll(page);
    if (sharedDevice) return;
    await passkey.click();
    await expect(page.getByRole('button', { name: 'Add a passkey' })).toBeVisible();
  });
}
