import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { groupPathOf, invitationFrom, writeThread } from './places.ts';
import { openQueueWith } from './queue-pages.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// An alum's evening: who is to be welcomed, saying that one will answer, and handing over a worry.

for (const javaScriptEnabled of [true, false]) {
  test(`a peer supporter welcomes somebody new, takes a thread on and puts it down, and a facilitator takes one off the list, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visit,
    visitAs,
  }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const check = async (page: Page) => {
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    const clinician = await visitAs('Dr. Ines Halloway', narrow);
    const newcomer = await visit();
    const names = javaScriptEnabled
      ? ['first steps', 'second steps']
      : ['first lines', 'second lines'];
    const joined = await newcomer.request.post('/api/v1/join', {
      data: {
        code: await invitationFrom(clinician),
        pseudonym: javaScriptEnabled ? 'Early Wagtail' : 'Early Linnet',
        acceptedAgreement: 1,
      },
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect(joined.status()).toBe(201);
    for (const title of names) {
      await writeThread(newcomer, {
        title,
        body: 'I am new and I read along.',
        audience: 'group-and-alumni',
      });
    }
    const alum = await visitAs('Harbor Bell', narrow);
    const group = await groupPathOf(alum);
    await alum.goto(`${group}/supporting`);
    await alum.getByRole('link', { name: 'See who waits' }).click();
    await expect(alum.getByRole('heading', { level: 1 })).toHaveText('Who waits');
    // The demo's alum has answered others and carries those threads, as many as they do at once.
    const carried = alum.getByRole('button', { name: 'Put it down' });
    for (let left = await carried.count(); left > 0; left -= 1) {
      await carried.first().click();
      await expect(carried).toHaveCount(left - 1);
    }
    const item = (page: Page, at: number) =>
      page.getByRole('listitem').filter({ hasText: names[at] ?? '' });
    const welcome = alum.getByRole('region', { name: 'To be welcomed' });
    await expect(welcome).toContainText(names[0] ?? '');
    await check(alum);
    await item(alum, 0).getByRole('button', { name: 'I will answer this' }).click();
    const yours = alum.getByRole('region', { name: 'With you' });
    await expect(yours).toContainText(names[0] ?? '');
    await check(alum);

    await clinician.goto(group);
    await clinician.goto(`${group}/waiting`);
    await expect(item(clinician, 0)).toContainText('Harbor Bell said that they will answer');
    await item(clinician, 1).getByRole('button', { name: 'I will answer this' }).click();
    await expect(clinician.getByRole('region', { name: 'You said that you answer' })).toContainText(
      names[1] ?? '',
    );
    await check(clinician);

    // The page was open before the facilitator had said so.
    await item(alum, 1).getByRole('button', { name: 'I will answer this' }).click();
    await expect(alum.getByRole('alert')).toContainText('is not in the lists any more');
    await alum.getByRole('link', { name: 'See how it is now' }).click();
    await expect(item(alum, 1)).toHaveCount(0);
    await item(alum, 0).getByRole('button', { name: 'Put it down' }).click();
    await expect(welcome).toContainText(names[0] ?? '');

    await item(alum, 0).getByRole('button', { name: 'I’m worried about them' }).click();
    await expect(alum.getByRole('heading', { level: 1 })).toHaveText('Thank you for saying so');
    expect(alum.url()).not.toContain('worried');
    await check(alum);
    await alum.goto(`${group}/waiting`);
    await expect(item(alum, 0)).toHaveCount(0);
    const row = clinician.locator('li', { hasText: names[0] ?? '' });
    await openQueueWith(clinician, row);
    await expect(row).toContainText('1 report: worried about somebody, without words');
    await row.getByRole('link', { name: names[0] ?? '' }).click();
    await expect(clinician.getByRole('region', { name: 'Reports' })).toContainText(
      'Worried, without words',
    );
    await alum.goBack();
    await alum.getByLabel('If you like: what worries you?').fill('They sound far away.');
    await alum.getByRole('button', { name: 'Add these words' }).click();
    await expect(alum.getByLabel('If you like: what worries you?')).toHaveCount(0);
    await check(alum);
    await clinician.reload();
    await expect(clinician.getByRole('region', { name: 'Reports' })).toContainText(
      'They sound far away.',
    );
  });
}
