import type { Journal } from '#shared/contracts/journal.ts';
import { answerOf, groupPathOf } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Somebody notes how it is for themself, sees their weeks, and lets the facilitators read one entry.

for (const javaScriptEnabled of [true, false]) {
  test(`a member checks in, sees it in a picture and in words, shares one entry and takes it back, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    signedIn,
  }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const page = await signedIn(javaScriptEnabled ? 'Olivo Azul' : 'Marmalade Moon', narrow);
    const words = `the ${javaScriptEnabled ? 'long' : 'short'} way home`;
    const group = await groupPathOf(page);
    const main = page.getByRole('main');
    const notes = page.getByRole('listitem');
    const entry = notes.filter({ hasText: words });
    const check = async () => {
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    /** What was unfolded stays so where scripts run, and is folded again on a fresh page. */
    const act = async (unfold: string, name: string) => {
      const button = entry.getByRole('button', { name });
      if (!(await button.isVisible())) await entry.locator('summary', { hasText: unfold }).click();
      await button.click();
    };
    await page.goto(group);
    await page.getByRole('link', { name: 'Check-ins and journal' }).click();
    await expect(main).toContainText('nobody comes because of what you write here');
    await expect(page.getByRole('region', { name: 'If you need somebody' })).toContainText('988');
    const keep = page.getByRole('button', { name: 'Keep it for me' });
    await keep.click();
    await expect(page.getByRole('alert')).toContainText('Please choose something');
    await check();
    await page.getByLabel('Heavy', { exact: true }).check();
    await keep.click();
    await expect(notes.filter({ hasText: 'Heavy.' })).toBeVisible();
    await page.getByLabel('A bit lighter').check();
    await page.getByLabel('Enough').check();
    const box = page.getByLabel('In your own words');
    await box.fill(words);
    await keep.click();
    await expect(entry).toContainText('A bit lighter. Energy: enough.');
    await expect(box).toHaveValue('');
    await expect(page.getByRole('img', { name: /How it was in the last 8 weeks/ })).toBeVisible();
    await page.getByText('The same in words').click();
    await expect(main).toContainText(/Week of .*: heavy, a bit lighter/);
    await check();

    await act('Share it', 'Let the facilitators read this');
    await expect(entry).toContainText('The facilitators can read this.');
    const clinician = await signedIn('Dr. Ines Halloway', narrow);
    await clinician.goto(`${group}/shared`);
    const shared = clinician.getByText(/(?:Olivo Azul|Marmalade Moon), journal/);
    await shared.first().click();
    await expect(clinician.getByRole('main')).toContainText(words);
    await expect(clinician.getByRole('main')).not.toContainText('Heavy.');
    if (javaScriptEnabled) await expectAccessible(clinician);
    await expectNoSidewaysScroll(clinician);

    await entry.getByRole('button', { name: 'Stop sharing it' }).click();
    await expect(entry).not.toContainText('The facilitators can read this.');
    await act('Remove it', 'Remove it for good');
    await expect(entry).toHaveCount(0);
    await check();
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`one press keeps a check-in, which takes words afterwards and can be undone, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visitAs,
  }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const page = await visitAs(javaScriptEnabled ? 'Saffron Kite' : 'Harbor Bell', narrow);
    const group = await groupPathOf(page);
    const path = `${group}/journal`;
    const kept = async () => (await answerOf<Journal>(page, path)).notes;
    for (const { id, month } of await kept()) {
      await page.request.delete(`/api/v1${path}/${month}/${id}`);
    }
    const press = (mood: string) => page.getByRole('button', { name: mood, exact: true });
    const panel = page.getByRole('region', { name: /^Kept for you/ });
    const check = async () => {
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    await page.goto(path);
    await check();
    await press('Heavy').dblclick();
    await expect(panel).toContainText('Kept for you: Heavy');
    await expect(press('Heavy')).toHaveCount(0);
    expect(await kept()).toMatchObject([{ mood: 'heavy', energy: null, words: '' }]);
    await check();

    await panel.getByRole('button', { name: 'Add it' }).click();
    await expect(page.getByRole('alert')).toContainText('Please choose something');
    await page.getByLabel('A little').check();
    await page.getByLabel('In your own words').fill('The bus was late.');
    await panel.getByRole('button', { name: 'Add it' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'The bus was late.' })).toContainText(
      'Heavy. Energy: a little.',
    );
    await expect(page.getByLabel('In your own words')).toHaveValue('');
    expect(await kept()).toHaveLength(1);

    // Whoever goes back and presses another finds both, each with its way back.
    await press('Light').click();
    await expect(panel).toContainText('Kept for you: Light');
    await page.goBack();
    await press('In between').click();
    await expect(panel).toContainText('Kept for you: In between');
    await expect(panel).toContainText('Besides this you have kept');
    await check();
    await panel.getByRole('button', { name: /^Undo it.*Light/ }).click();
    await expect(panel).not.toContainText('Besides this');
    await expect(panel).toContainText('Kept for you: In between');
    await panel.getByRole('button', { name: /^Undo it.*In between/ }).click();
    await expect(press('Heavy')).toBeVisible();
    expect(await kept()).toMatchObject([{ mood: 'heavy', words: 'The bus was late.' }]);
  });
}
