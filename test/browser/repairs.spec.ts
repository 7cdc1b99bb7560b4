import type { Page } from '@playwright/test';
import { groupPathOf, writeThread } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Something went wrong between two people. One asks, a facilitator opens a way back, both write, both read, and one answers.

const partNames = ['What happened', 'What it did to me', 'What I need'];

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
  const looksRight = async (page: Page) => {
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    if (javaScriptEnabled) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  };

  test(`two people find a way back, ${how} scripts`, async ({ signedIn }) => {
    const said = `You said that my soup is ${javaScriptEnabled ? 'salt' : 'water'}.`;
    const other = await signedIn('Thicket', narrow);
    const path = await writeThread(other, { title: `soup, ${how} scripts`, body: 'Too thin.' });
    const asker = await signedIn('Small Pebble', narrow);
    const clinician = await signedIn('Dr. Ines Halloway', narrow);
    const group = await groupPathOf(asker);

    await asker.goto(path);
    await asker.getByText(/^More, about/).click();
    await asker.getByRole('link', { name: /^Ask for a way back/ }).click();
    const ask = asker.getByRole('button', { name: 'Ask the facilitators' });
    await expect(asker.getByRole('heading', { level: 1 })).toHaveText('Ask for a way back');
    await ask.click();
    await expect(asker.getByRole('alert')).toContainText('Please write what went wrong');
    await looksRight(asker);
    const box = asker.getByLabel('What went wrong between you?');
    await box.fill('I want to die.');
    await ask.click();
    const panel = asker.getByRole('region', { name: /very hard right now/ });
    await expect(panel).toBeVisible();
    await expect(box).toHaveValue('I want to die.');
    await expect(panel.getByRole('button', { name: /facilitators only/ })).toHaveCount(0);
    await looksRight(asker);
    await box.fill(said);
    await panel.getByRole('button', { name: 'Send it' }).click();
    await expect(asker.getByText('Your words are with the facilitators.')).toBeVisible();
    await looksRight(asker);

    await other.goto(group);
    await expect(other.getByRole('link', { name: /would like a way back/ })).toHaveCount(0);

    await clinician.goto(group);
    await clinician
      .getByRole('link', { name: 'Small Pebble asks for a way back with Thicket' })
      .click();
    await expect(clinician.getByText(said)).toBeVisible();
    await clinician.getByRole('button', { name: 'Don’t open it, and tell them' }).click();
    await expect(clinician.getByRole('alert')).toContainText('Please write a kind word');
    await looksRight(clinician);
    await clinician.getByRole('button', { name: 'Open it, and ask the other' }).click();
    await expect(clinician.getByText('Opened; the other has not answered yet.')).toBeVisible();

    await other.goto(group);
    await other.getByRole('link', { name: 'Small Pebble would like a way back with you' }).click();
    await expect(other.getByText('You are asked, not made to')).toBeVisible();
    await expect(other.getByText(said)).toHaveCount(0);
    await looksRight(other);
    await other.getByRole('button', { name: 'Yes, I’ll take part' }).click();
    await expect(other.getByRole('heading', { name: 'Your side' })).toBeVisible();

    const send = (page: Page) => page.getByRole('button', { name: 'Send your side' });
    await send(other).click();
    await expect(other.getByRole('alert')).toContainText('Please write what happened');
    await other.getByLabel('What happened').fill('I was tired and joked.');
    await send(other).click();
    await expect(other.getByRole('alert')).toContainText('Please write what you need.');
    await expect(other.getByLabel('What happened')).toHaveValue('I was tired and joked.');
    await looksRight(other);
    await other.getByLabel('What it did to me').fill('I was sorry at once.');
    await other.getByLabel('What I need').fill('To say so.');
    await send(other).click();
    await expect(other.getByText('You have sent your side.')).toBeVisible();
    await looksRight(other);

    await asker.goto(group);
    await asker.getByRole('link', { name: 'A way back with Thicket: your side' }).click();
    await expect(asker.getByRole('heading', { name: 'Your side' })).toBeVisible();
    await expect(asker.getByText('I was sorry at once.')).toHaveCount(0);
    for (const name of partNames) await asker.getByLabel(name).fill(`${name}, said by me.`);
    // What was typed outlives a pause that comes in between.
    await clinician.goto(clinician.url());
    await clinician.getByLabel('A kind word').fill('One evening of rest for both of you.');
    await clinician.getByRole('button', { name: 'Pause it' }).click();
    await expect(clinician.getByRole('button', { name: 'Go on with it' })).toBeVisible();
    await send(asker).click();
    await expect(asker.getByRole('alert')).toContainText('This has changed');
    await expect(asker.getByLabel('What I need')).toHaveValue('What I need, said by me.');
    await clinician.getByRole('button', { name: 'Go on with it' }).click();
    await expect(clinician.getByRole('button', { name: 'Pause it' })).toBeVisible();
    await send(asker).click();
    await expect(asker.getByRole('heading', { name: 'The side of Thicket' })).toBeVisible();
    await expect(asker.getByText('I was sorry at once.')).toBeVisible();
    await looksRight(asker);

    await other.goto(other.url());
    await expect(other.getByText('What I need, said by me.')).toBeVisible();
    await other.getByLabel('I am sorry').check();
    await other.getByLabel(/^A few words more/).fill('Your soup is good.');
    await other.getByRole('button', { name: 'Send it' }).click();
    await expect(other.getByRole('heading', { name: 'Your answer: I am sorry' })).toBeVisible();
    await asker.goto(asker.url());
    await expect(asker.getByRole('heading', { name: 'The answer: I am sorry' })).toBeVisible();
    await expect(asker.getByText('Your soup is good.')).toBeVisible();
    await looksRight(asker);

    await clinician.goto(clinician.url());
    await clinician.getByLabel('A kind word').fill('This took courage.');
    await clinician.getByRole('button', { name: 'Close it' }).click();
    await expect(clinician.getByText('Closed.', { exact: true })).toBeVisible();
    await looksRight(clinician);
    const { pathname } = new URL(asker.url());
    await asker.goto(`${group}/repairs`);
    const ended = asker.getByRole('region', { name: 'Ended' });
    await ended.locator(`a[href="${pathname}"]`, { hasText: 'With Thicket' }).click();
    await expect(asker.getByText('This took courage.')).toBeVisible();
    await expect(asker.getByText('I was sorry at once.')).toBeVisible();
    await expect(asker.getByRole('button', { name: 'Step back' })).toHaveCount(0);
  });

  test(`whoever was asked says not now, and either steps back, ${how} scripts`, async ({
    signedIn,
  }) => {
    const asker = await signedIn('Small Pebble', narrow);
    const other = await signedIn('Thicket', narrow);
    const clinician = await signedIn('Dr. Ines Halloway', narrow);
    const group = await groupPathOf(asker);
    const asks = async () => {
      await asker.goto(`${group}/boundaries`);
      await asker.getByRole('link', { name: 'Ways back, and how to ask for one' }).click();
      await asker.getByLabel('With whom?').fill('Thicket');
      await asker.getByLabel('What went wrong between you?').fill('We talked past each other.');
      await looksRight(asker);
      await asker.getByRole('button', { name: 'Ask the facilitators' }).click();
      await expect(asker.getByText('Your words are with the facilitators.')).toBeVisible();
      const { pathname } = new URL(asker.url());
      await clinician.goto(pathname);
      await clinician.getByRole('button', { name: 'Open it, and ask the other' }).click();
      await expect(clinician.getByText('Opened; the other has not answered yet.')).toBeVisible();
      return pathname;
    };
    const first = await asks();
    await other.goto(first);
    await other.getByRole('button', { name: 'Not now' }).click();
    await expect(other.getByText('You said not now. That is enough')).toBeVisible();
    await asker.goto(first);
    await expect(asker.getByText('It will not take place now.')).toBeVisible();
    await looksRight(asker);

    const second = await asks();
    await other.goto(second);
    await other.getByRole('button', { name: 'Yes, I’ll take part' }).click();
    await expect(other.getByRole('heading', { name: 'Your side' })).toBeVisible();
    await asker.goto(second);
    await asker.getByRole('button', { name: 'Step back' }).click();
    await expect(asker.getByText('You owe nobody a reason.')).toBeVisible();
    await other.goto(second);
    await expect(other.getByText('Small Pebble no longer takes part.')).toBeVisible();
    await looksRight(other);
  });
}
