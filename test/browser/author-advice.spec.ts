import { writeThread } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Details that may tell who somebody is: found before the post is stored, and again by the second layer; said to its author and to nobody else.

test('an author is told of an address in their own words, calmly, and nobody else is', async ({
  visitAs,
}) => {
  // The second layer has what the made-up clinic wrote to read first.
  test.setTimeout(120_000);
  const narrow = { viewport: { width: 320, height: 640 } };
  const author = await visitAs('Wry Kestrel', narrow);
  const path = await writeThread(author, {
    title: 'Reading together',
    body: 'Whoever wants to read along: write to wren.at.the.window@example.org, any evening.',
  });
  const advice = author.getByRole('note', { name: 'About details in your post' });
  await author.goto(path);
  await expect(advice).toContainText('This may say who you or somebody else is: an email address.');
  await expect(advice).toContainText('You don’t have to.');
  await expect(async () => {
    await author.goto(path);
    await expect(advice).toContainText('here it is a stand-in', { timeout: 500 });
  }).toPass({ timeout: 40_000 });
  await expectNoSidewaysScroll(author);
  await expectAccessible(author);

  for (const other of ['Fernlight', 'Dr. Ines Halloway']) {
    const page = await visitAs(other);
    await page.goto(path);
    await expect(page.getByText('wren.at.the.window@example.org')).toBeVisible();
    await expect(page.getByText('This may say who you')).toHaveCount(0);
  }

  await author.goto(`${path}/posts/1/edit`);
  const words = author.getByLabel('Your words');
  await words.fill('Whoever wants to read along: say so here, any evening.');
  await author.getByRole('button', { name: 'Save the change' }).click();
  await author.waitForURL((url) => !url.pathname.endsWith('/edit'));
  await expect(author.getByText('say so here, any evening')).toBeVisible();
  await expect(advice).toHaveCount(0);
});
