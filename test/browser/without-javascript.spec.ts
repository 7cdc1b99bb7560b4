import type { GroupHome } from '#shared/contracts/group.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { answerOf, groupPathOf, threadPathOf, writeThread } from './places.ts';
import { openQueueWith } from './queue-pages.ts';
import { demoKeyOf, expect, test } from './story.ts';

// Everything that people need works where no script runs.

const plain = { javaScriptEnabled: false } as const;

test('from an invitation to a decision and the author’s view, without JavaScript', async ({
  signedIn,
  visit,
}) => {
  const clinician = await signedIn('Dr. Ines Halloway', plain);
  const member = await visit(plain);

  await test.step('invite', async () => {
    const groups = clinician.getByRole('navigation', { name: 'Your groups' });
    await groups.getByRole('link', { name: 'Tuesday evening group' }).click();
    await clinician.getByRole('link', { name: 'Invite' }).click();
    await clinician.getByLabel('Name', { exact: true }).fill('Somebody Else');
    await clinician.getByRole('button', { name: 'Seal it and make the invitation' }).click();
  });
  await expect(clinician.locator('.key-words li')).toHaveCount(4);
  const code = await clinician.locator('.key-words li').allInnerTexts();

  await test.step('join, with what is missing said beside its field', async () => {
    await member.goto('/');
    await member.getByRole('link', { name: 'I have an invitation' }).click();
    await member.getByLabel('The four words').fill(code.join(' '));
    await member.getByRole('button', { name: 'Go on' }).click();
    await member.getByLabel('Or write one of your own').fill('Late Swallow');
    await member.getByRole('button', { name: 'Join the group' }).click();
    await expect(member.getByLabel('I have read this')).toHaveAttribute('aria-invalid', 'true');
    await expect(member.getByLabel('Or write one of your own')).toHaveValue('Late Swallow');
    await member.getByLabel('I have read this').check();
    await member.getByRole('button', { name: 'Join the group' }).click();
    await expect(member.locator('.key-words li')).toHaveCount(7);
    await member.getByRole('link', { name: 'I have written it down' }).click();
  });

  await test.step('write, keep, and post from the panel', async () => {
    await member.getByRole('link', { name: 'Write', exact: true }).click();
    await member.getByLabel('Title').fill('no light on');
    await member.getByLabel('Your words').fill('I am going to kill myself tonight.');
    await member.getByRole('button', { name: 'Post it' }).click();
    const panel = member.getByRole('region', { name: /very hard right now/ });
    await expect(panel).toContainText('988');
    await panel.getByRole('button', { name: 'Keep it as a draft' }).click();
    await expect(member.getByRole('status').filter({ hasText: 'Nothing was sent' })).toBeVisible();
    await expect(member.getByLabel('Your words')).toHaveValue('I am going to kill myself tonight.');
    await member.getByRole('button', { name: 'Post it' }).click();
    await panel.getByRole('button', { name: 'Post it' }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('no light on');
  });

  await test.step('find it in the queue, claim, decide', async () => {
    const row = clinician.locator('li', { hasText: 'Late Swallow' });
    await openQueueWith(clinician, row);
    await expect(row).toContainText('Crisis');
    await row.getByRole('button', { name: /^Claim/ }).click();
    await member.reload();
    await expect(member.getByRole('note', { name: 'About your post' })).toContainText(
      'Dr. Ines Halloway is reading your post now.',
    );
    await clinician.getByLabel('Contacted privately').check();
    await clinician.getByLabel('Note to the author').fill('I have read it. Please call me.');
    await clinician.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect(clinician.getByRole('textbox', { name: 'Reason' })).toHaveAccessibleDescription(
      /Please give a reason\./,
    );
    await clinician.getByRole('textbox', { name: 'Reason' }).fill('Reached by phone.');
    await clinician.getByRole('button', { name: 'Decide', exact: true }).click();
    await clinician.getByRole('link', { name: 'See it, or open it again' }).click();
    await expect(clinician.getByText('Decided: Contacted privately')).toBeVisible();
  });

  await member.reload();
  const notice = member.getByRole('note', { name: 'About your post' });
  await expect(notice).toContainText('Dr. Ines Halloway has read your post.');
  await expect(notice).toContainText('I have read it. Please call me.');
});

test('reply, respond, edit, withdraw and report, without JavaScript', async ({ visitAs }) => {
  const member = await visitAs('Wry Kestrel', plain);
  const title = 'Does anyone else rehearse phone calls?';
  const path = await threadPathOf(member, title);
  const article = (words: string) => member.getByRole('article').filter({ hasText: words });

  await test.step('respond and take it back', async () => {
    await member.goto(path);
    const first = member.locator('#post-1');
    const given = first.getByRole('list', { name: 'Given to this post' });
    await first.getByText('Respond').click();
    await first.getByRole('button', { name: 'Holding hope' }).click();
    await expect(given).toContainText('Holding hope (you)');
    await first.getByText('Respond').click();
    await first.getByRole('button', { name: 'Holding hope' }).click();
    await expect(given.getByText('Holding hope (you)')).toHaveCount(0);
  });

  await test.step('reply', async () => {
    await member.getByLabel('Your words').fill('Both sides, and the weather.');
    await member.getByRole('button', { name: 'Send your reply' }).click();
    await expect(article('Both sides, and the weather.')).toContainText('Wry Kestrel (you)');
    await expect(member.getByLabel('Your words')).toHaveValue('');
  });

  await test.step('edit', async () => {
    await article('Both sides').getByRole('link', { name: 'Edit' }).click();
    await member.getByLabel('Your words').fill('Both sides, and a joke that nobody gets.');
    await member.getByRole('button', { name: 'Save the change' }).click();
    await expect(article('a joke that nobody gets')).toContainText('edited');
  });

  await test.step('withdraw', async () => {
    await article('a joke that').getByRole('link', { name: 'Withdraw' }).click();
    await member.getByRole('button', { name: 'Take it back' }).click();
    await expect(member.getByText('The author has taken this back.').first()).toBeVisible();
  });

  for (const kind of ['I’m worried about someone', 'This breaks our agreement']) {
    await test.step(`report: ${kind}`, async () => {
      await member.goto(path);
      await member.getByRole('link', { name: 'Worried, or report the post of Fernlight' }).click();
      await member.getByRole('button', { name: 'Send to the facilitators' }).click();
      await expect(member.getByRole('alert')).toContainText('Not sent yet.');
      await member.getByLabel(kind).check();
      await member.getByLabel(/In a few words/).fill('She sounds more tired than usual.');
      await member.getByRole('button', { name: 'Send to the facilitators' }).click();
      await expect(member.getByRole('heading', { level: 1 })).toHaveText('Thank you for saying so');
    });
  }

  await test.step('the facilitators have both reports', async () => {
    const clinician = await visitAs('Dr. Ines Halloway', plain);
    const row = clinician.locator('li', { hasText: title });
    await openQueueWith(clinician, row);
    await expect(row).toContainText('2 reports');
    await row.getByRole('link', { name: title }).click();
    await expect(clinician.getByText('She sounds more tired than usual.')).toHaveCount(2);
  });
});

test('who may read it, what it asks for, what it mentions and another name, without JavaScript', async ({
  visit,
  visitAs,
}) => {
  const author = await visit(plain);
  await author.goto('/sign-in');
  await author.getByLabel('Your seven words').fill(demoKeyOf('Marmalade Moon'));
  await author.getByLabel('This is a shared device').check();
  await author.getByRole('button', { name: 'Sign in', exact: true }).click();
  const cookies = await author.context().cookies();
  expect(cookies.find(({ name }) => name.endsWith('sign-in'))?.expires).toBe(-1);

  await author.getByRole('link', { name: 'Write', exact: true }).click();
  await author.getByLabel('Title').fill('the empty chair');
  await author.getByLabel('Your words').fill('She always sat there.');
  await author.getByLabel('Similar experiences').check();
  await author.getByLabel('The group and alumni').check();
  await author.getByText('Content notes, or another name').click();
  await author.getByLabel('loss').check();
  await author.getByLabel('Another name, for this thread only').fill('Folded Chair');
  await author.getByRole('button', { name: 'Post it' }).click();
  await expect(author.getByRole('article')).toContainText('Folded Chair (you)');

  const other = await visitAs('Harbor Bell', plain);
  await other.goto(await threadPathOf(other, 'the empty chair'));
  const post = other.getByRole('article');
  await expect(post).toContainText('Folded Chair');
  await expect(post).not.toContainText('Marmalade');
  await expect(other.getByText('She always sat there.')).toBeHidden();
  await post.getByText('Mentions loss. Read it').click();
  await expect(other.getByText('She always sat there.')).toBeVisible();
  // What its author asked for stands above the box.
  await expect(other.getByRole('region', { name: 'Reply' })).toContainText(
    'people who know this from their own lives',
  );
  await other.getByText('Content notes, or another name').click();
  await other.getByLabel('Another name, for this thread only').fill('Second Chair');
  await other.getByLabel('Your words').fill('Ours stood by the window.');
  await other.getByRole('button', { name: 'Send your reply' }).click();
  await expect(post.last()).toContainText('Second Chair (you)');
});

test('filters, pages, sessions, agreement and help, without JavaScript', async ({ visitAs }) => {
  const member = await visitAs('Thicket', plain);
  const heading = member.getByRole('heading', { level: 1 });
  await member.goto(await groupPathOf(member));

  await member.getByRole('link', { name: 'Threads', exact: true }).click();
  await member.getByRole('link', { name: 'Private, with the facilitators' }).click();
  await expect(member.getByRole('link', { name: 'Missing two sessions' })).toBeVisible();
  await expect(member.getByRole('link', { name: 'awake again club' })).toHaveCount(0);
  await member.getByRole('link', { name: 'Waiting for a reply' }).click();
  await expect(member.getByRole('link', { name: 'I said my price' })).toBeVisible();
  await expect(member.getByRole('link', { name: 'awake again club' })).toHaveCount(0);
  await member.getByRole('link', { name: 'All', exact: true }).click();
  const titles = member.locator('.thread-item-title');
  await expect(titles).toHaveCount(20);
  // Two threads may be called the same: an address is one thread's.
  const paths = () =>
    titles.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const newest = await paths();
  await member.getByRole('link', { name: 'Older threads' }).click();
  await expect(member.getByRole('link', { name: 'Back to the newest' })).toBeVisible();
  const older = await paths();
  expect(older.length).toBeGreaterThan(0);
  expect(older.filter((path) => newest.includes(path))).toEqual([]);
  await member.getByRole('link', { name: 'Back to the newest' }).click();
  await expect.poll(paths).toEqual(newest);

  await member.goto(await threadPathOf(member, 'awake again club'));
  await expect(heading).toHaveText('awake again club');
  const posts = member.getByRole('article');
  await expect(posts).toHaveCount(20);
  await expect(member.getByLabel('Your words')).toHaveCount(0);
  const pages = member.getByRole('navigation', { name: 'Pages of this thread' });
  await pages.getByRole('link', { name: 'Next' }).click();
  await expect(member.locator('#post-21')).toBeVisible();
  await member.getByRole('link', { name: 'Go to the last page to reply' }).click();
  await expect(member.locator('#post-41')).toBeVisible();
  await expect(member.getByLabel('Your words')).toBeVisible();
  await expect(pages.getByRole('link', { name: 'Page 3' })).toHaveAttribute('aria-current', 'page');

  await member.getByRole('link', { name: 'Sessions', exact: true }).click();
  await expect(member.getByText('90 minutes').first()).toBeVisible();
  await member.getByRole('link', { name: 'Agreement' }).click();
  await expect(member.getByText('What people say here stays here.')).toBeVisible();
  await member.getByRole('link', { name: 'Help now' }).first().click();
  await expect(heading).toHaveText('Help now');
  await expect(member.getByRole('main')).toContainText('988');
});

test('the home says how far off the next session is, and the threads which stretch between two they belong to, without JavaScript', async ({
  visitAs,
}) => {
  const member = await visitAs('Thicket', plain);
  const groupPath = await groupPathOf(member);
  const { nextSession, timeZone } = await answerOf<GroupHome>(member, groupPath);
  if (nextSession === null) throw new Error('The demo always has a session before it.');
  await member.goto(groupPath);
  const until = member.getByText(/^That is in /);
  // Today's and tomorrow's are called so by their day, so what is said depends on the weekday this runs on.
  const day = (at: Date) => at.toLocaleDateString('sv', { timeZone });
  const daysOff = Math.round(
    (Date.parse(day(new Date(nextSession.startsAt))) - Date.parse(day(new Date()))) / 86_400_000,
  );
  if (daysOff < 2) await expect(member.getByText(/^We meet (?:today|tomorrow) at/)).toBeVisible();
  await expect(until).toHaveCount(daysOff < 2 ? 0 : 1);

  await member.getByRole('link', { name: 'Threads', exact: true }).click();
  const stretches = member.getByRole('main').getByRole('heading', { level: 2 });
  let list: ThreadList = await answerOf(member, `${groupPath}/threads?filter=all`);
  const told: string[] = [];
  while (true) {
    await expect(member.locator('.thread-item-title')).toHaveText(
      list.threads.map((one) => one.title),
    );
    const [since, before] = [true, false].map((wanted) =>
      list.threads.some((one) => one.newSinceLastSession === wanted),
    );
    const expected = before ? [...(since ? ['Since we last met'] : []), 'Before we last met'] : [];
    await expect(stretches).toHaveText(expected);
    told.push(...expected);
    if (list.nextCursor === null) break;
    const query = new URLSearchParams({ filter: 'all', cursor: list.nextCursor });
    list = await answerOf(member, `${groupPath}/threads?${query}`);
    await member.getByRole('link', { name: 'Older threads' }).click();
  }
  expect(told).toContain('Before we last met');
});

test('signing out and leaving the page end the sign-in on the server, without JavaScript', async ({
  signedIn,
  visit,
}) => {
  for (const way of ['Sign out', /^Leave this page/]) {
    const member = await signedIn('Olivo Azul', plain);
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('Tuesday evening group');
    const group = member.url();
    const before = await member.context().cookies();
    await member.getByRole('button', { name: way }).click();
    await expect(member).toHaveURL(way === 'Sign out' ? '/' : '/today');

    await member.goto(group);
    await expect(member).toHaveURL(/\/sign-in\?next=/);

    // Somebody who kept the cookie is not let in either.
    const other = await visit(plain);
    await other.context().addCookies(before);
    await other.goto(group);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  }
});

test('words that outlived their sign-in are kept and sent, without JavaScript', async ({
  visitAs,
}) => {
  const member = await visitAs('Small Pebble', plain);
  const path = await writeThread(member, { title: 'bench', body: 'Sat on it.' });
  await member.goto(path);
  await member.getByLabel('Your words').fill('Still sitting.');
  await member.context().clearCookies();
  await member.getByRole('button', { name: 'Send your reply' }).click();
  await expect(member.getByRole('heading', { level: 1 })).toHaveText('Your sign-in ended');
  await expect(member.getByLabel('Your words')).toHaveValue('Still sitting.');
  await member.getByLabel('Your seven words').fill(demoKeyOf('Small Pebble'));
  await member.getByRole('button', { name: 'Sign in and send' }).click();
  await expect(member.getByRole('article').last()).toContainText('Still sitting.');
});
