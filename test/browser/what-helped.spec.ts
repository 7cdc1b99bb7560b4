import { randomUUID } from 'node:crypto';
import { groupPathOf, writeThread } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// The author of a thread says to everybody who answered what helped.

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  test(`an author says what helped, somebody who answered finds it, and it is taken back, ${how} scripts`, async ({
    signedIn,
  }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const title = `a borrowed ladder, ${how} scripts`;
    const author = await signedIn('Thicket', narrow);
    const path = await writeThread(author, { title, body: 'I am stuck with the gutter.' });
    const other = await signedIn('Small Pebble', narrow);
    const check = async (page: typeof author) => {
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    await author.goto(path);
    await expect(author.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(author.getByRole('region', { name: 'What helped' })).toHaveCount(0);
    const replied = await other.request.post(`/api/v1${path}/posts`, {
      data: { body: 'Ask the neighbour with the van.' },
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect(replied.status()).toBe(201);
    // Whoever answers is led back to the thread; from then on it is one of theirs.
    await other.goto(path);
    await expect(other.getByText('Ask the neighbour with the van.')).toBeVisible();

    await author.reload();
    await author.getByRole('link', { name: 'Say what helped' }).click();
    const say = author.getByRole('button', { name: 'Say it' });
    await say.click();
    await expect(author.getByRole('alert')).toContainText('Please write what helped.');
    await check(author);
    const box = author.getByLabel('To everybody who answered');
    await box.fill('I want to die.');
    await say.click();
    const panel = author.getByRole('region', { name: /very hard right now/ });
    await expect(panel).toBeVisible();
    await expect(box).toHaveValue('I want to die.');
    await box.fill('That you named somebody to ask.');
    await panel.getByRole('button', { name: 'Post it' }).click();
    const note = author.getByRole('region', { name: 'What helped' });
    await expect(note).toContainText('From you, to everybody who answered');
    await check(author);

    await other.goto(await groupPathOf(other));
    const item = other.getByRole('listitem').filter({ hasText: title });
    await expect(item).toContainText('Its author says what helped. It is meant for you, too');
    await item.getByRole('link', { name: title }).click();
    await expect(other.getByRole('region', { name: 'What helped' })).toContainText(
      'That you named somebody to ask.',
    );
    await check(other);

    const clinician = await signedIn('Dr. Ines Halloway', narrow);
    await clinician.goto(path);
    await clinician.getByRole('link', { name: 'Whether others see it' }).click();
    await clinician.getByText('Stop showing it to the group').click();
    await clinician.getByLabel('Why, to its author').fill('Could you leave out the van?');
    await clinician.getByRole('button', { name: /tell its author why/ }).click();
    await expect(clinician.getByRole('region', { name: 'What helped' })).toContainText(
      'Could you leave out the van?',
    );
    // The page that was left has a region of that name, too.
    await expect(clinician.getByRole('heading', { level: 1 })).toHaveText(title);
    await check(clinician);
    await other.reload();
    await expect(other.getByRole('region', { name: 'What helped' })).toHaveCount(0);

    await author.goto(path);
    await expect(note).toContainText('Could you leave out the van?');
    await author.getByRole('link', { name: 'Change it, or take it back' }).click();
    await expect(author.getByRole('heading', { level: 1 })).toHaveText('What helped');
    await check(author);
    await author.getByRole('button', { name: 'Take it back' }).click();
    await expect(note).not.toContainText('That you named somebody to ask.');
  });
}
