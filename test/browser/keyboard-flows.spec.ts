import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { authenticator } from './authenticator.ts';
import { isFocused, tabVisiblyTo } from './keys.ts';
import { groupPathOf, invitationFrom, writeThread } from './places.ts';
import { expect, expectNoSidewaysScroll, test } from './story.ts';

// What members and alumni do for themselves and each other, by keyboard alone, in a window of 1280 by 1024 pixels at 400 %: one always
// sees where one is, and nothing holds the focus.

test.describe.configure({ timeout: 300_000 });
const zoomed = { viewport: { width: 320, height: 256 } };

const byKeys = (page: Page) => {
  const main = page.getByRole('main');
  const go = async (wanted: ReturnType<typeof page.locator>, key = 'Enter') => {
    await tabVisiblyTo(page, wanted);
    await page.keyboard.press(key);
  };
  return {
    main,
    /** Of several the newest, which stands last. */
    button: (name: string | RegExp) => go(main.getByRole('button', { name }).last()),
    link: (name: string | RegExp) => go(main.getByRole('link', { name })),
    /** What was unfolded before stays so when a part of the page is made anew. */
    async unfold(words: string) {
      const folded = main.locator('details:not([open]) > summary').filter({ hasText: words });
      if ((await folded.count()) > 0) await go(folded.first());
    },
    tickFirst: () => go(main.getByRole('checkbox').first(), 'Space'),
    /** Of one of several: Tab leads to the first, or to what is chosen; arrows lead to the others. */
    async choose(label: string | RegExp) {
      const wanted = main.getByLabel(label).first();
      if ((await wanted.getAttribute('type')) !== 'radio') return go(wanted, 'Space');
      const name = await wanted.getAttribute('name');
      const group = wanted.locator('xpath=ancestor::fieldset[1]').locator(`[name="${name}"]`);
      await expect(wanted).toBeVisible();
      for (let presses = 0; presses < 150; presses += 1) {
        await page.keyboard.press('Tab');
        if (await group.evaluateAll((all) => all.some((one) => one === document.activeElement)))
          break;
      }
      for (let presses = 0; presses < 12 && !(await isFocused(wanted)); presses += 1) {
        await page.keyboard.press('ArrowDown');
      }
      expect(await isFocused(wanted), `arrows lead to ${wanted}`).toBe(true);
      await page.keyboard.press('Space');
    },
    async type(label: string | RegExp, words: string) {
      await tabVisiblyTo(page, main.getByLabel(label).first());
      await page.keyboard.type(words);
    },
    async at(heading: string | RegExp) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expectNoSidewaysScroll(page);
    },
    says: (words: string | RegExp) => expect(main).toContainText(words),
  };
};

async function replyOf(page: Page, path: string, body: string): Promise<void> {
  const answer = await page.request.post(`/api/v1${path}/posts`, {
    data: { body },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  expect(answer.status()).toBe(201);
}

test('a member finds their way through what is theirs by keyboard alone, at 400 %', async ({
  visit,
  visitAs,
}, { retry }) => {
  const pseudonym = `Patient Walker${retry === 0 ? '' : ` ${retry}`}`;
  const clinician = await visitAs('Dr. Ines Halloway');
  const page = await visit(zoomed);
  const joined = await page.request.post('/api/v1/join', {
    data: {
      code: await invitationFrom(clinician),
      pseudonym,
      acceptedAgreement: 1,
    },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  expect(joined.status()).toBe(201);
  const { key } = await joined.json();
  const home = await groupPathOf(page);
  const { main, button, link, unfold, choose, tickFirst, type, at, says } = byKeys(page);

  await test.step('a check-in, shared and taken back', async () => {
    await page.goto(home);
    await link('Check-ins and journal');
    await at('Check-ins and journal');
    await button('Heavy');
    await says('Kept for you: Heavy');
    await type('In your own words', 'A long day.');
    await button('Add it');
    await says('A long day.');
    await unfold('Share it');
    await button('Let the facilitators read this');
    await says('The facilitators can read this.');
    await button('Stop sharing it');
    await expect(main).not.toContainText('The facilitators can read this.');
  });

  await test.step('a safety plan', async () => {
    await page.goto(home);
    await link('My safety plan');
    await link('Write my plan');
    await type('1. Warning signs', 'I stop answering.');
    await button('Save');
    await at('My safety plan');
    await link('Share this version');
    await button('Share it with the facilitators');
    await says('You have not changed it since.');
    await button('Stop sharing it');
    await says('Nothing of it.');
  });

  await test.step('a goal, shown and brought to the session', async () => {
    await page.goto(home);
    await link('Goals, mine and what others show');
    await type('What would you like?', 'walk by the canal');
    await type(/A first small step/, 'find my boots');
    await button('Keep this goal');
    await at('walk by the canal');
    await button('I did this');
    await says('Done');
    await button('Show it');
    await says('The group sees this under your name.');
    await choose('Something to celebrate');
    await type('Your words', 'Boots found.');
    await button('Add it');
    await says('Boots found.');
    await button('Bring to session');
    await at('What we bring');
    await says('walk by the canal');
  });

  await test.step('a theme, taken back', async () => {
    await type('What is it about?', 'how to say no');
    await button('Bring it');
    await says('how to say no');
    await button('Take it back');
    await says('What we bring');
  });

  await test.step('what helped', async () => {
    await page.goto(home);
    await link('What helped, and my kit');
    await type('What helped?', 'Counting the buses.');
    await button('Bring it');
    await says('Counting the buses.');
    await button('Take it back');
    await expect(main).not.toContainText('Counting the buses.');
  });

  await test.step('a post of somebody else: marked, reported, muted, and a way back asked for', async () => {
    const other = await visitAs('Quiet Heron');
    const path = await writeThread(other, { title: 'keys on the table', body: 'I found them.' });
    await page.goto(path);
    await unfold('Respond');
    await button('I hear you');
    await says('I hear you (you)');
    await button('Save this thread');
    await says('Saved.');
    await link(/^Worried, or report/);
    await at('Tell the facilitators');
    await choose('I’m worried about someone');
    await type(/In a few words/, 'They sound tired.');
    await button('Send to the facilitators');
    await at('Thank you for saying so');
    await page.goto(path);
    await unfold('More, about');
    await link(/^Ask for a way back/);
    await type('What went wrong between you?', 'We talked past each other.');
    await button('Ask the facilitators');
    await says('Your words are with the facilitators.');
    await button('Take it back');
    await page.goto(path);
    await unfold('More, about');
    await button(/^Don’t show me words of this name/);
    await says('Muted by you');
  });

  await test.step('boundaries', async () => {
    await page.goto(home);
    await link(/^Boundaries/);
    await button(/^Show their words again/);
    await says('You have muted nobody.');
    await choose('loss');
    await button('Save this');
    await says('Saved. It holds from now on.');
    await button('Set these quiet hours');
    await says('Your quiet hours are from 22:00 to 07:00');
    await button('Take a break');
    await says('You are on a break');
    await button('End my break');
    await link('Being told on your phone or computer');
    await at('Being told');
    const here = main.getByRole('button', { name: 'Tell me on this device' });
    if ((await here.count()) > 0) await tabVisiblyTo(page, here);
    await link('Boundaries: your quiet hours');
    await at('Boundaries');
  });

  await test.step('to those who answered, what helped', async () => {
    const path = await writeThread(page, { title: 'the shelf', body: 'It leans.' });
    await replyOf(await visitAs('Small Pebble'), path, 'A folded card.');
    await page.goto(`${path}?page=last`);
    await link('Say what helped');
    await type('To everybody who answered', 'The card.');
    await button('Say it');
    await says('The card.');
    await button('Close it to replies');
    await says('to replies');
  });

  await test.step('everything that is kept, an erasure, and a change of mind', async () => {
    await page.goto(home);
    await link('Everything kept about me');
    await tabVisiblyTo(page, main.getByRole('button', { name: 'Download everything' }));
    await link('Have what is kept about me erased');
    await button('Erase it all, in a day');
    await says('You asked to be erased');
    await button('Keep everything');
    await link('Leave the group');
    await link('Stay');
    await at('Tuesday evening group');
  });

  await test.step('other words, and another language', async () => {
    await page.goto('/sign-ins');
    await link('take others');
    await at('Get seven new words');
    await type('Your seven words as they are now', key);
    await button('Show my new words');
    await at('Your new seven words');
    await expect(main.locator('.key-words li')).toHaveCount(7);
    await link('I have written it down');
    // The focus goes to what has come, so that is waited for.
    await at('Tuesday evening group');
    await tabVisiblyTo(page, page.getByRole('button', { name: 'Español' }));
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await tabVisiblyTo(page, page.getByRole('button', { name: 'English' }));
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  await test.step('nothing holds the focus: Tab comes round to the beginning of the page', async () => {
    const skip = page.getByRole('link', { name: 'Skip to the page' });
    await tabVisiblyTo(page, skip);
    await page.keyboard.press('Shift+Tab');
    expect(await isFocused(skip)).toBe(false);
  });

  await test.step('the end of the group', async () => {
    await clinician.goto(`${home}/people`);
    await clinician.getByRole('link', { name: pseudonym }).click();
    await clinician.getByRole('button', { name: 'Graduate them' }).click();
    await expect(clinician.getByRole('main')).toContainText('Reads what is shared with alumni');
    await page.goto(home);
    await at('You have finished the group');
    await choose('Tell the group that I have finished');
    await button('Go on');
    await expect(page).toHaveURL(new RegExp(`${home}$`));
    await link('what helping here means');
    await at('Helping here');
    await tickFirst();
    await button('Keep what I have ticked');
    await at('Helping here');
    await button('I would like to be supported again');
    await says('supported');
  });
});

test('a peer supporter takes somebody on, puts them down and rests by keyboard alone, at 400 %', async ({
  visitAs,
}) => {
  const author = await visitAs('Quiet Heron');
  await writeThread(author, {
    title: 'a slow morning',
    body: 'Nobody is up.',
    audience: 'group-and-alumni',
  });
  const page = await visitAs('Harbor Bell', zoomed);
  const home = await groupPathOf(page);
  const { main, button, link, at, says } = byKeys(page);
  await page.goto(`${home}/supporting`);
  await at('Helping here');
  await link('See who waits');
  await at('Who waits');
  const takes = main.getByRole('button', { name: 'I will answer this' });
  const carried = main.getByRole('button', { name: 'Put it down' });
  const putDownFirst = async () => {
    const count = await carried.count();
    await tabVisiblyTo(page, carried.first());
    await page.keyboard.press('Enter');
    await expect(carried).toHaveCount(count - 1);
  };
  // Other stories may have left them with as many as they carry at once.
  if ((await takes.count()) === 0) await putDownFirst();
  const before = await carried.count();
  await tabVisiblyTo(page, takes.first());
  await page.keyboard.press('Enter');
  await expect(carried).toHaveCount(before + 1);
  await putDownFirst();
  await page.goto(`${home}/supporting`);
  await button('Take a break');
  await says('You are on a break.');
  await button('I am back');
  await says('You are a peer supporter here.');
});

test('somebody joins, changes and takes back words, ends another sign-in, takes a passkey, a copy and their leave by keyboard alone, at 400 %', async ({
  visit,
  visitAs,
}) => {
  const code = await invitationFrom(await visitAs('Dr. Ines Halloway'));
  const page = await visit(zoomed);
  const { main, button, link, unfold, choose, type, at, says } = byKeys(page);

  await test.step('joining', async () => {
    await page.goto('/');
    await link('I have an invitation');
    await at('I have an invitation');
    await type('The four words', code);
    await button('Go on');
    await at(/^Before you join/);
    await choose('I have read this');
    // The first of the names that are offered: arrows lead to the others.
    await choose(String(await main.getByRole('radio').first().getAttribute('value')));
    await button('Join the group');
    await expect(main.locator('.key-words li')).toHaveCount(7);
  });
  const key = (await main.locator('.key-words li').allInnerTexts()).join(' ');
  await link('I have written it down');
  await at('Tuesday evening group');

  await test.step('a post, changed and taken back', async () => {
    const path = await writeThread(page, { title: 'the old stairs', body: 'Three at a time.' });
    await page.goto(path);
    await unfold('More, about');
    await link('Edit');
    await at('Edit your post');
    await type('Your words', 'Slowly now. ');
    await button('Save the change');
    await at('the old stairs');
    await says('Slowly now.');
    await unfold('More, about');
    await link('Withdraw');
    await at(/^Take back your post/);
    await button('Take it back');
    await says('The author has taken this back.');
  });

  await test.step('a sign-in elsewhere, ended', async () => {
    const elsewhere = await visit();
    const signedIn = await elsewhere.request.post('/api/v1/sign-in', {
      data: { key, sharedDevice: false },
    });
    expect(signedIn.ok()).toBe(true);
    await expect(async () => {
      await page.goto('/sign-ins');
      await expect(main.getByRole('button', { name: 'End all but this one' })).toBeVisible({
        timeout: 500,
      });
    }).toPass();
    await button('End all but this one');
    await says('You are signed in nowhere else.');
    expect((await elsewhere.request.get('/api/v1/me')).status()).toBe(401);
  });

  await test.step('a passkey on this device', async () => {
    await authenticator(page);
    await link('Passkeys');
    await at('Your passkeys');
    await type('A name for this passkey', 'my phone');
    await button('Add a passkey');
    await says('my phone');
    await button('Remove my phone');
    await says('None yet.');
  });

  await test.step('a copy of everything, and leave', async () => {
    await page.goto(await groupPathOf(page));
    await link('Everything kept about me');
    const copy = page.waitForEvent('download');
    await button('Download everything');
    expect((await copy).suggestedFilename()).toMatch(/\.zip$/);
    await link('Leave the group');
    await at('Leave the group');
    await button('Leave the group');
    await expect(page).toHaveURL('/');
    expect((await page.request.get('/api/v1/me')).status()).toBe(401);
  });
});

test('both sides of a way back are written, read and answered by keyboard alone, at 400 %', async ({
  visitAs,
}) => {
  const other = await visitAs('Marmalade Moon', zoomed);
  const path = await writeThread(other, { title: 'a full kettle', body: 'Mine, not yours.' });
  const asker = await visitAs('Wry Kestrel', zoomed);
  const clinician = await visitAs('Dr. Ines Halloway');
  const group = await groupPathOf(asker);
  const asks = byKeys(asker);
  const answers = byKeys(other);
  const writesSide = async (side: ReturnType<typeof byKeys>, words: string) => {
    for (const part of ['What happened', 'What it did to me', 'What I need']) {
      await side.type(part, words);
    }
    await side.button('Send your side');
  };

  await asker.goto(path);
  await asks.unfold('More, about');
  await asks.link(/^Ask for a way back/);
  await asks.type('What went wrong between you?', 'The kettle.');
  await asks.button('Ask the facilitators');
  await asks.says('Your words are with the facilitators.');
  await clinician.goto(group);
  await clinician
    .getByRole('link', { name: 'Wry Kestrel asks for a way back with Marmalade Moon' })
    .click();
  await clinician.getByRole('button', { name: 'Open it, and ask the other' }).click();
  await expect(clinician.getByText('Opened; the other has not answered yet.')).toBeVisible();

  await other.goto(group);
  await answers.link('Wry Kestrel would like a way back with you');
  await answers.button('Yes, I’ll take part');
  await expect(other.getByRole('heading', { name: 'Your side' })).toBeVisible();
  await writesSide(answers, 'I boiled it dry.');
  await answers.says('You have sent your side.');
  await asker.goto(group);
  await asks.link('A way back with Marmalade Moon: your side');
  await writesSide(asks, 'I waited for tea.');
  await asks.says('I boiled it dry.');
  await other.goto(other.url());
  await answers.choose('I am sorry');
  await answers.button('Send it');
  await answers.says('Your answer: I am sorry');
});
