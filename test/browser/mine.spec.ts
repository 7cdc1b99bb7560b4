import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { pressAt } from './keys.ts';
import { groupPathOf, invitationFrom, writeThread } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Somebody reads all that is kept about them, and takes a copy with them.

/** The texts of an archive with two files, by their names. */
function textsIn(zip: Buffer): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const packed = zip.readUInt32LE(at + 18);
    const begin = at + 30 + zip.readUInt16LE(at + 26);
    const name = zip.toString('utf8', at + 30, begin);
    texts[name] = inflateRawSync(zip.subarray(begin, begin + packed)).toString('utf8');
    at = begin + packed;
  }
  return texts;
}

for (const javaScriptEnabled of [true, false]) {
  test(`somebody reads everything that is kept about them and takes a copy with them, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    signedIn,
  }, testInfo) => {
    const page = await signedIn('Thicket', {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled,
    });
    const group = await groupPathOf(page);
    const words = `A kettle, a window, ${javaScriptEnabled ? 'rain' : 'snow'}.`;
    await writeThread(page, { title: 'A slow morning', body: words });
    await page.goto(group);
    await page.getByRole('link', { name: 'Everything kept about me' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Everything kept about me' }),
    ).toBeVisible();
    await expect(page.getByRole('region', { name: 'What you wrote for others' })).toContainText(
      words,
    );
    await expect(
      page.getByRole('region', { name: 'What is kept and not shown here' }),
    ).toContainText('It lies sealed');
    if (javaScriptEnabled) await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download everything' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('copy.zip');
    const texts = textsIn(readFileSync(await download.path()));
    expect(Object.keys(texts)).toEqual(['everything.html', 'everything.json']);
    for (const text of Object.values(texts)) expect(text).toContain(words);

    // The file reads well by itself, without anything from elsewhere.
    const file = testInfo.outputPath('everything.html');
    writeFileSync(file, texts['everything.html'] ?? '');
    await page.goto(pathToFileURL(file).href);
    await expect(page.getByText(words)).toBeVisible();
    await expectNoSidewaysScroll(page);

    // Whoever follows a link gets the page and no copy.
    await page.goto(`${group}/mine/copy`);
    await expect(page).toHaveURL(/\/mine$/);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`somebody asks to be erased, sees at home that they did, and changes their mind with one press, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    signedIn,
  }) => {
    const page = await signedIn('Thicket', {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled,
    });
    const check = async () => {
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    const group = await groupPathOf(page);
    await page.goto(`${group}/mine`);
    await page.getByRole('link', { name: 'Have what is kept about me erased' }).click();
    await expect(page.getByRole('heading', { name: 'What stays' })).toBeVisible();
    await expect(page.getByText('All your names go within the same hour')).toBeVisible();
    await expect(page.getByText('nothing has to be decided tonight')).toBeVisible();
    await check();
    await page.getByRole('button', { name: 'Erase it all, in a day' }).click();
    const note = page.getByRole('region', { name: 'You asked to be erased' });
    await expect(note).toContainText('tomorrow at');
    await expect(page).toHaveURL(/\/mine$/);
    await expect(page.getByRole('link', { name: 'Have what is kept about me erased' })).toHaveCount(
      0,
    );
    await page.goto(group);
    await expect(note).toContainText('you can change your mind');
    await check();
    await note.getByRole('button', { name: 'Keep everything' }).click();
    await expect(page).toHaveURL(/\/mine$/);
    await expect(note).toHaveCount(0);
    // And may ask again.
    await page.goto(`${group}/mine/erase`);
    await expect(page.getByRole('button', { name: 'Erase it all, in a day' })).toBeVisible();
  });

  test(`somebody reads what leaving means, and leaves, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    signedIn,
    visit,
  }) => {
    const clinician = await signedIn('Dr. Ines Halloway');
    const code = await invitationFrom(clinician);
    const page = await visit({ viewport: { width: 320, height: 640 }, javaScriptEnabled });
    const pseudonym = javaScriptEnabled ? 'Brisk Lapwing' : 'Mellow Lapwing';
    const joined = await page.request.post('/api/v1/join', {
      data: { code, pseudonym, acceptedAgreement: 1 },
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect(joined.status()).toBe(201);
    const group = await groupPathOf(page);
    await page.goto(`${group}/mine`);
    await page.getByRole('link', { name: 'Leave the group' }).click();
    await expect(page.getByText('You can go at any time')).toBeVisible();
    await expect(page.getByText('All your names fall silent at once')).toBeVisible();
    await expect(page.getByText('nothing has to be decided tonight')).toBeVisible();
    if (javaScriptEnabled) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Leave the group' }).click();
    await expect(page.getByRole('link', { name: 'Sign in', exact: true }).first()).toBeVisible();
    await page.goto(group);
    await expect(page).toHaveURL(/sign-in/);
  });
}

/** From one page to the next, until every thread has been looked through. */
async function looksToTheEnd(page: Page, onEach = async () => {}): Promise<void> {
  const end = page.getByText('every thread has been looked through');
  const further = page.getByRole('link', { name: 'Look further back' });
  for (let pages = 0; pages < 30 && !(await end.isVisible()); pages += 1) {
    const before = page.url();
    await further.click();
    await expect(page).not.toHaveURL(before);
    await expect(end.or(further)).toBeVisible();
    await onEach();
  }
  await expect(end).toBeVisible();
  await expect(further).toHaveCount(0);
}

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without';

  test(`somebody looks further back for what they wrote, a page at a time, ${scripts} scripts`, async ({
    signedIn,
  }) => {
    const page = await signedIn('Thicket', {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled,
    });
    await page.goto(`${await groupPathOf(page)}/mine`);
    const written = page.getByRole('region', { name: 'What you wrote for others' });
    const old = written.getByText('Never said this here. I drive one.');
    await expect(written).toContainText('looked through the threads back to');
    await expect(old).toHaveCount(0);
    await pressAt(page, written.getByRole('link', { name: 'Look further back' }));
    await expect(page).toHaveURL(/\/mine\/written\?cursor=/);
    let found = await old.count();
    await looksToTheEnd(page, async () => {
      found += await old.count();
    });
    expect(found).toBe(1);
    if (javaScriptEnabled) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test(`somebody who has written nothing is told how far that was looked for, and not that there is nothing, ${scripts} scripts`, async ({
    signedIn,
    visit,
  }, { retry }) => {
    const code = await invitationFrom(await signedIn('Dr. Ines Halloway'));
    const page = await visit({ viewport: { width: 320, height: 640 }, javaScriptEnabled });
    const name = javaScriptEnabled ? 'Patient Curlew' : 'Steady Curlew';
    const pseudonym = `${name}${retry === 0 ? '' : ` ${retry}`}`;
    const joined = await page.request.post('/api/v1/join', {
      data: { code, pseudonym, acceptedAgreement: 1 },
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect(joined.status()).toBe(201);
    await page.goto(`${await groupPathOf(page)}/mine/written`);
    const written = page.getByRole('region', { name: 'What you wrote for others' });
    await expect(written).toHaveText(/Nothing in what this page looked through\./);
    await expect(written).not.toContainText('Nothing yet');
    await expect(page.getByText('looked through the threads back to')).toBeVisible();
    if (javaScriptEnabled) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    // How many threads there are depends on the stories that were told before.
    await looksToTheEnd(page);
  });
}
