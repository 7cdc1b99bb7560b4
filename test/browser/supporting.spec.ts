import { trainingItems } from '#shared/domain/peer-support.ts';
import { groupPathOf } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// An alum learns to help, talks it through with a facilitator, and has a say in how much it is.

for (const javaScriptEnabled of [true, false]) {
  test(`an alum ticks what helping means, a facilitator confirms it, the alum carries fewer, rests and stops, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visitAs,
  }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const check = async (page: typeof alum) => {
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    const alum = await visitAs('Saffron Kite', narrow);
    const group = await groupPathOf(alum);
    await alum.goto(group);
    await alum.getByRole('link', { name: 'Helping', exact: true }).click();
    await expect(alum.getByRole('heading', { level: 1 })).toHaveText('Helping here');
    const boxes = alum.getByRole('checkbox');
    await expect(boxes).toHaveCount(trainingItems.length);
    await boxes.first().check();
    await alum.getByRole('button', { name: 'Keep what I have ticked' }).click();
    await expect(boxes.first()).toBeChecked();
    await check(alum);
    for (const box of await boxes.all()) await box.check();
    await alum.getByRole('button', { name: 'Keep what I have ticked' }).click();
    await expect(alum.getByText('You have ticked everything')).toBeVisible();

    const clinician = await visitAs('Dr. Ines Halloway', narrow);
    await clinician.goto(`${group}/people`);
    await expect(clinician.getByRole('listitem').filter({ hasText: 'Saffron Kite' })).toContainText(
      'waits to talk it through with you',
    );
    await clinician.getByRole('link', { name: 'Saffron Kite' }).click();
    const confirm = clinician.getByRole('button', { name: 'Confirm them as a peer supporter' });
    await confirm.click();
    await expect(clinician.getByRole('alert')).toContainText('Please talk it through with them');
    await check(clinician);
    await clinician.getByLabel('We have talked every item through').check();
    await confirm.click();
    await expect(clinician.getByText('Peer supporter, for 3 threads at once.')).toBeVisible();
    await clinician.getByLabel('Threads at once').fill('5');
    await clinician.getByRole('button', { name: 'Set how many' }).click();
    await expect(clinician.getByText('Peer supporter, for 5 threads at once.')).toBeVisible();
    await check(clinician);

    await alum.goto(`${group}/supporting`);
    await expect(alum.getByText('You are a peer supporter here.')).toBeVisible();
    const most = alum.getByLabel('Threads at once');
    await most.fill('9');
    await alum.getByRole('button', { name: 'Carry this many' }).click();
    await expect(alum.getByRole('alert')).toContainText('can let you carry more than 5');
    await expect(most).toHaveValue('9');
    await check(alum);
    await most.fill('2');
    await alum.getByRole('button', { name: 'Carry this many' }).click();
    await expect(alum.getByText('Now: 2 threads at once.')).toBeVisible();
    await alum.getByRole('button', { name: 'Take a break' }).click();
    await expect(alum.getByText('You are on a break.')).toBeVisible();
    await check(alum);
    await alum.getByRole('button', { name: 'I am back' }).click();
    await alum.getByRole('button', { name: 'Stop helping' }).click();
    await expect(alum.getByText('If you would like to be a peer supporter')).toBeVisible();
    await expect(boxes.first()).not.toBeChecked();
  });
}
