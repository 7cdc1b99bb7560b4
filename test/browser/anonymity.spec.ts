import type { ThreadPage } from '#shared/contracts/thread.ts';
import { everyPage, inStories, pathOf, type Reader, readers } from './every-page.ts';
import { groupPathOf, threadPathOf, threadsOf } from './places.ts';
import { openQueueWith } from './queue-pages.ts';
import { expect, test } from './story.ts';
import { expectNeutralTitle, routesWithTitle } from './titles.ts';

// What a page gives away, to whom. That none of them asks anything of another site is checked in every browser test.

const exactTime = /\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*Z?/g;

test('a held thread is there for its author and the clinicians, and for nobody else', async ({
  visitAs,
}) => {
  const pebble = await visitAs('Small Pebble');
  const home = await groupPathOf(pebble);
  await pebble.goto(`${home}/threads?filter=facilitators`);
  await pebble.getByRole('link', { name: 'Thank you', exact: true }).click();
  await expect(pebble.getByRole('note', { name: 'About your post' })).toContainText(
    'It waits here until a facilitator has read it',
  );
  const held = new URL(pebble.url()).pathname;

  const heron = await visitAs('Quiet Heron');
  const lists = [
    '',
    '/threads',
    '/threads?filter=waiting-for-reply',
    '/threads?filter=facilitators',
  ];
  for (const list of lists) {
    await heron.goto(`${home}${list}`);
    await expect(heron.getByRole('heading', { level: 1 })).toHaveText(/group|Threads/);
    await expect(heron.getByRole('link', { name: 'Thank you', exact: true })).toHaveCount(0);
  }
  const seen = await threadsOf(heron, home);
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.map((one) => one.title)).not.toContain('Thank you');
  for (const path of [held, `${held}/posts/1/report`]) {
    const answer = await heron.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(heron.getByRole('main')).not.toContainText('the bird is yours');
    await expect(heron.getByRole('link', { name: 'Go to the start' })).toBeVisible();
  }

  const clinician = await visitAs('Dr. Ines Halloway');
  const row = clinician.locator('li', { hasText: 'Small Pebble' }).filter({ hasText: 'Held' });
  await openQueueWith(clinician, row);
  await expect(row.getByRole('link', { name: 'Thank you', exact: true })).toBeVisible();
  await clinician.goto(held);
  await expect(clinician.getByRole('article')).toContainText('the bird is yours');
});

test('an alum reads what is shared with alumni and nothing of the group’s own', async ({
  visitAs,
}) => {
  const heron = await visitAs('Quiet Heron');
  const groupOnly = await threadPathOf(heron, 'awake again club');
  const shared = await threadPathOf(heron, 'I said my price');

  const alum = await visitAs('Harbor Bell');
  const home = await groupPathOf(alum);
  const threads = await threadsOf(alum, home);
  expect(threads.length).toBeGreaterThan(5);
  expect([...new Set(threads.map((one) => one.audience))]).toEqual(['group-and-alumni']);
  for (const list of ['', '/threads', '/threads?filter=unread']) {
    await alum.goto(`${home}${list}`);
    await expect(alum.locator('.thread-item').first()).toBeVisible();
    await expect(alum.getByRole('link', { name: 'awake again club' })).toHaveCount(0);
  }
  expect((await alum.goto(shared))?.status()).toBe(200);
  expect((await alum.goto(groupOnly))?.status()).toBe(404);
  await expect(alum.getByRole('main')).not.toContainText('awake again club');
});

test('a member’s page tells no exact time, no id of anybody and no word of the screening', async ({
  visitAs,
}) => {
  const heron = await visitAs('Quiet Heron');
  for (const title of ["i'm done", 'Not a good night', 'awake again club']) {
    const path = await threadPathOf(heron, title);
    const thread: ThreadPage = await (await heron.request.get(`/api/v1${path}`)).json();
    const answer = await heron.goto(path);
    const source = (await answer?.text()) ?? '';
    expect(source).toContain(thread.posts[0]?.author.name);

    // The one instant in it is the moment of asking, which words such as "yesterday" are made from.
    const times = source.match(exactTime) ?? [];
    expect(times).toHaveLength(1);
    expect(Math.abs(Date.parse(times[0] ?? '') - Date.now())).toBeLessThan(60_000);

    // Whatever looks like an id is the group's, the thread's or the seed of a picture.
    const ids = [...source.matchAll(/\\"([a-z2-7]{16})\\"/g)].map(([, id]) => id);
    const known = [
      thread.groupId,
      thread.thread.id,
      thread.frame.you.avatar,
      ...thread.posts.map((post) => post.author.avatar),
    ];
    expect(ids).toContain(thread.thread.id);
    expect(ids.filter((id) => !known.some((one) => one === id))).toEqual([]);

    expect(source).not.toMatch(
      /personId|authorId|\blane\b|"crisis\\?"|"urgent\\?"|signals?\\?"|not-analysed|suicidal-thoughts|wish-to-be-dead|hopelessness/,
    );
  }
});

test('sessions tell their hour, and nothing else about when anybody was here', async ({
  visitAs,
}) => {
  const heron = await visitAs('Quiet Heron');
  const home = await groupPathOf(heron);
  const answer = await heron.goto(`${home}/sessions`);
  const times = ((await answer?.text()) ?? '').match(exactTime) ?? [];
  expect(times.length).toBeGreaterThan(5);
  // Group sessions begin on the hour; only the moment of asking does not.
  expect(times.filter((time) => !/:00:00(?:\.000)?Z$/.test(time)).length).toBeLessThanOrEqual(1);
});

for (const reader of Object.keys(readers) as Reader[]) {
  test(`every page for ${reader} has a title that tells nothing, and is kept nowhere`, async ({
    visit,
    visitAs,
  }) => {
    const name = readers[reader];
    const page = name === null ? await visit() : await visitAs(name);
    for (const { route, at } of everyPage.filter((one) => one.reader === reader)) {
      const path = await pathOf(page, at);
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      expect(answer?.headers()['cache-control'], path).toBe('no-store');
      // React fills its pieces up with these where a character of several bytes no longer fits.
      expect((await answer?.text())?.includes('\0'), path).toBe(false);
      await expectNeutralTitle(page, route);
    }
  });
}

test('each title that is listed is that of a page, and each page has one', () => {
  const pages = [...everyPage.map(({ route }) => route), ...Object.keys(inStories)];
  expect([...routesWithTitle].sort()).toEqual([...new Set(pages)].sort());
});

test('a page that is not there for somebody, or is there for nobody, has one title', async ({
  visitAs,
}) => {
  const heron = await visitAs('Quiet Heron');
  const home = await groupPathOf(heron);
  for (const path of [`${home}/threads/aaaaaaaaaaaaaaaa`, '/nowhere']) {
    const answer = await heron.goto(path);
    expect(answer?.status(), path).toBe(404);
    expect(answer?.headers()['cache-control'], path).toBe('no-store');
    await expect(heron).toHaveTitle('Not shown · Between Sessions');
  }
});
