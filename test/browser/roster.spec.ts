import { groupPathOf } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// A whole group is invited at once, one of them joins, loses the key, and comes back under the same name.

for (const javaScriptEnabled of [true, false]) {
  test(`cards for several people, one code ended, and a new key for a name that stays, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    signedIn,
    visit,
  }) => {
    const name = javaScriptEnabled ? 'Woollen Lamp' : 'Linen Lamp';
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const clinician = await signedIn('Dr. Ines Halloway', narrow);
    const group = await groupPathOf(clinician);
    const check = async (page: typeof clinician) => {
      // What the bar at the top half covers after a jump to a field counts as too small.
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    await clinician.goto(`${group}/roster/invite`);
    await check(clinician);
    const lines = clinician.getByLabel('One person on each line');
    await lines.fill('Ada Real; 555 0100\n; 555 0101\nCy Real');
    const send = clinician.getByRole('button', { name: 'Seal them and make the cards' });
    await send.click();
    await expect(clinician.getByRole('alert')).toContainText('Line 2: Please write a name.');
    await expect(lines).toHaveValue('Ada Real; 555 0100\n; 555 0101\nCy Real');
    await check(clinician);
    await lines.fill('Ada Real; 555 0100\nCy Real');
    await send.click();
    const cards = clinician.locator('.cut-card');
    await expect(cards).toHaveCount(2);
    await check(clinician);
    await expect(cards.first()).not.toContainText('Real');
    const row = clinician.getByRole('row', { name: /Ada Real/ });
    const mark = (await row.getByRole('rowheader').innerText()).trim();
    const codeOf = async (of: string) =>
      (
        await clinician.getByLabel(`The four words of card ${of}`).locator('li').allInnerTexts()
      ).join(' ');
    const other = (
      await clinician
        .getByRole('row', { name: /Cy Real/ })
        .getByRole('rowheader')
        .innerText()
    ).trim();
    const [code, otherCode] = [await codeOf(mark), await codeOf(other)];
    await clinician.emulateMedia({ media: 'print' });
    await expect(clinician.getByText('Ada Real')).toBeHidden();
    await expect(cards.first()).toBeVisible();
    await clinician.emulateMedia({ media: 'screen' });

    const member = await visit(narrow);
    await member.goto('/join');
    await member.getByLabel('The four words').fill(code);
    await member.getByRole('button', { name: 'Go on' }).click();
    await member.getByLabel('I have read this').check();
    await member.getByLabel('Or write one of your own').fill(name);
    await member.getByRole('button', { name: 'Join the group' }).click();
    await expect(member.locator('.key-words li')).toHaveCount(7);
    const key = (await member.locator('.key-words li').allInnerTexts()).join(' ');
    await member.getByRole('link', { name: /written/i }).click();

    await clinician.getByRole('link', { name: 'To the roster' }).click();
    const cardItem = (of: string) =>
      clinician.getByRole('listitem').filter({ hasText: `Card ${of}` });
    await expect(cardItem(mark)).toContainText('Then you see here whether somebody joined');
    await expect(cardItem(mark).getByText('Has joined')).toHaveCount(0);
    await check(clinician);
    await clinician.getByRole('button', { name: `End the code of card ${other}` }).click();
    await expect(cardItem(other)).toContainText('The code was ended.');
    const late = await visit(narrow);
    await late.goto('/join');
    await late.getByLabel('The four words').fill(otherCode);
    await late.getByRole('button', { name: 'Go on' }).click();
    await expect(late.getByRole('alert')).toContainText('already used or too old');

    await clinician.getByRole('button', { name: `New code for card ${mark}` }).click();
    await expect(clinician.getByRole('heading', { level: 1 })).toHaveText(
      `A new code for card ${mark}`,
    );
    await check(clinician);
    const newCode = await codeOf(mark);
    await late.goto('/join');
    await late.getByLabel('The four words').fill(newCode);
    await late.getByRole('button', { name: 'Go on' }).click();
    await expect(late.getByRole('main')).toContainText('You have been here before.');
    await check(late);
    await late.getByRole('button', { name: 'Show my new key' }).click();
    await expect(late.getByRole('heading', { level: 1 })).toHaveText(`Welcome back, ${name}`);
    await expect(late.locator('.key-words li')).toHaveCount(7);
    await late.getByRole('link', { name: /written/i }).click();
    await expect(late.getByRole('link', { name: 'Write', exact: true })).toBeVisible();

    await member.reload();
    await expect(member).toHaveURL(/\/sign-in/);
    await member.getByLabel('Your seven words').fill(key);
    await member.getByRole('button', { name: 'Sign in' }).click();
    await expect(member.getByRole('alert')).toContainText('A new key was made for your name');
  });
}
