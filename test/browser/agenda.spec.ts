import { groupPathOf, writeThread } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Something is brought to the next session, and somebody says what became of it.

for (const javaScriptEnabled of [true, false]) {
  test(`a member brings a theme and a post, the others see both, a facilitator says what became of them, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    signedIn,
  }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const name = javaScriptEnabled ? 'saying no to a sister' : 'saying yes to a brother';
    const check = async (page: typeof member) => {
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    const member = await signedIn('Quiet Heron', narrow);
    const group = await groupPathOf(member);
    await member.goto(group);
    await member.getByRole('link', { name: 'Bring something to the session' }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('What we bring');
    await check(member);
    const bring = member.getByRole('button', { name: 'Bring it' });
    await bring.click();
    await expect(member.getByRole('alert')).toContainText('Please write what it is about.');
    await check(member);
    const theme = member.getByLabel('What is it about?');
    await theme.fill('I am going to kill myself tonight.');
    await bring.click();
    const panel = member.getByRole('region', { name: /very hard right now/ });
    await expect(panel).toBeVisible();
    await expect(theme).toHaveValue('I am going to kill myself tonight.');
    await theme.fill(name);
    await panel.getByRole('button', { name: 'Post it' }).click();
    const item = (page: typeof member) => page.getByRole('listitem').filter({ hasText: name });
    await expect(item(member)).toBeVisible();
    await expect(theme).toHaveValue('');
    await check(member);

    const title = `a walk ${javaScriptEnabled ? 'by the river' : 'in the park'}`;
    await member.goto(await writeThread(member, { title, body: 'It went better than I thought.' }));
    await member.getByRole('button', { name: 'Bring to session' }).click();
    const post = (page: typeof member) => page.getByRole('link', { name: new RegExp(title) });
    await expect(post(member)).toBeVisible();

    const other = await signedIn('Small Pebble', narrow);
    await other.goto(group);
    await expect(other.getByRole('main')).toContainText(name);
    await post(other).first().click();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(other.getByRole('button', { name: 'Bring to session' })).toHaveCount(0);

    const clinician = await signedIn('Dr. Ines Halloway', narrow);
    await clinician.goto(`${group}/agenda`);
    await check(clinician);
    await expect(item(clinician)).not.toContainText('Heron');
    await item(clinician).getByRole('button', { name: 'Carry it over' }).click();
    await expect(item(clinician)).toContainText('Carried over from a session before.');
    await item(clinician).getByRole('button', { name: 'We talked about it' }).click();
    await expect(item(clinician).getByRole('button')).toHaveCount(0);
    await other.goto(`${group}/agenda`);
    await expect(other.getByRole('region', { name: 'What we talked about lately' })).toContainText(
      name,
    );
  });
}

test('a facilitator opens a prompt from the sessions, and reads and prints one page before they meet', async ({
  signedIn,
}) => {
  const clinician = await signedIn('Dr. Ines Halloway', { viewport: { width: 320, height: 640 } });
  const group = await groupPathOf(clinician);
  await clinician.goto(`${group}/sessions`);
  await clinician.getByRole('link', { name: 'Open a thread with a prompt' }).click();
  await expect(clinician.getByLabel('This is a prompt from the session')).toBeChecked();
  await clinician.getByLabel('Title').fill('One small thing that held this week');
  await clinician.getByLabel('Your words').fill('We talked about anchors. What was yours?');
  await clinician.getByRole('button', { name: 'Post it' }).click();
  await expect(clinician.getByRole('main')).toContainText(
    'opens this with a prompt from the session',
  );
  await clinician.goto(`${group}/digest`);
  await expect(clinician.getByRole('heading', { level: 1 })).toHaveText(
    'Digest before the session',
  );
  await expectAccessible(clinician);
  await expectNoSidewaysScroll(clinician);
  for (const format of ['A4', 'Letter']) {
    const sheet = await clinician.pdf({ format });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  }
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  test(`what somebody writes is brought to the session with it, ${how} scripts`, async ({
    visitAs,
  }, { retry }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const title = `the bus on time, ${how} scripts ${retry}`;
    const member = await visitAs('Small Pebble', narrow);
    const group = await groupPathOf(member);
    const heading = member.getByRole('heading', { level: 1 });
    await member.goto(`${group}/write`);
    await member.getByLabel('Title').fill(title);
    await member.getByLabel('Your words', { exact: true }).fill('I sat at the front this time.');
    await member.getByLabel('Bring it to the next session, too').check();
    await expectNoSidewaysScroll(member);
    await member.getByRole('button', { name: 'Post it' }).click();
    await expect(heading).toHaveText(title);
    const path = new URL(member.url()).pathname;
    await member.goto(`${group}/agenda`);
    const item = member.getByRole('listitem').filter({ hasText: title });
    await expect(item).toHaveCount(1);
    // Where there was no room for it, that is said there, with the way to what was posted.
    await member.goto(`${group}/agenda?posted=${path.split('/').at(-1)}`);
    await expect(member.getByRole('main')).toContainText('What you wrote is posted.');
    if (javaScriptEnabled) await expectAccessible(member);
    await member.getByRole('link', { name: 'Go to your post' }).click();
    await expect(heading).toHaveText(title);
    await member.goto(`${group}/agenda?posted=nonsense`);
    await expect(heading).toHaveText('What we bring');
    await expect(member.getByRole('link', { name: 'Go to your post' })).toHaveCount(0);
    // Again from there: the list is for others, too.
    await item.getByRole('button', { name: /Take it/ }).click();
    await expect(item).toHaveCount(0);
  });
}
