import type { Browser, Page } from '@playwright/test';
import type { GroupHome } from '#shared/contracts/group.ts';
import { Installation } from '../local/installation.ts';
import { tabTo, typeInto } from './keys.ts';
import { makeLater, nowThere } from './later.ts';
import { answerOf, groupPathOf } from './places.ts';
import { openQueueWith } from './queue-pages.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, signInOn, test } from './story.ts';

// A member's week, from a hard night to the next session and the day after. It goes on for days, so it has a demo of its own.

const minute = 60_000;

let place: Installation;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  place = await Installation.prepare({ canBeLater: true });
  await place.start();
});
test.afterAll(async () => {
  await place.remove();
});

function keyOf(name: string): string {
  const found = place.demoKeys().find((one) => one.name === name);
  if (!found) throw new Error(`Nobody in the demo is called ${name}`);
  return found.key;
}

const later = (milliseconds: number, pages: readonly Page[] = []) =>
  makeLater(milliseconds, pages, place.movedBy);

const clockAtTheClinic = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'America/New_York',
  hour: '2-digit',
  minute: '2-digit',
});

/** How long it is until the clock at the clinic shows this the next time (HH:MM); ms. */
function untilClockShows(wanted: string): number {
  const minutes = (time: string) => {
    const [hours = 0, rest = 0] = time.split(':').map(Number);
    return hours * 60 + rest;
  };
  const day = 24 * 60;
  const now = clockAtTheClinic.format(nowThere(place.movedBy));
  return ((minutes(wanted) - minutes(now) + day) % day) * minute;
}

test('a member gets from a hard night to the next session, and is at home after it', async ({
  visit,
}) => {
  // A week of four people, each at their own device.
  test.slow();
  const at = { baseURL: place.origin };
  const phone = { ...at, viewport: { width: 390, height: 844 } };
  const small = { ...at, viewport: { width: 320, height: 640 } };
  const arrives = async (name: string, options: Parameters<Browser['newContext']>[0] = at) => {
    const page = await visit(options);
    expect(await signInOn(page, keyOf(name))).toBe(true);
    return page;
  };
  const heading = (page: Page) => page.getByRole('heading', { level: 1 });
  const region = (page: Page, name: string) => page.getByRole('region', { name });
  const hum = 'the fridge hums louder than I do';
  const heron = await visit(phone);
  let group = '';

  await test.step('at half past eleven at night the page says that nobody is here, and when somebody is', async () => {
    await later(untilClockShows('23:30'));
    await heron.clock.install({ time: nowThere(place.movedBy) });
    await heron.goto('/');
    await heron.getByRole('link', { name: 'Sign in' }).click();
    await heron.getByLabel('Your seven words').fill(keyOf('Quiet Heron'));
    await heron.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(heading(heron)).toHaveText('Tuesday evening group');
    await expect(heron.getByText('You are here as Quiet Heron.')).toBeVisible();
    group = new URL(heron.url()).pathname;
    await expectAccessible(heron);
    await expectNoSidewaysScroll(heron);

    await heron.getByRole('link', { name: 'Write', exact: true }).click();
    await expect(heading(heron)).toHaveText('Write to the group');
    await expect(heron.getByText('What you type is kept on this device')).toBeVisible();
    await heron.getByLabel('Title').fill('half past eleven');
    const words = heron.getByLabel('Your words');
    await words.fill('I want to die and I do not know who to tell');
    const panel = heron.getByRole('status').filter({ hasText: 'very hard right now' });
    await expect(panel).toContainText('Your words were read on this device only');
    await expect(words).toBeFocused();
    const main = heron.getByRole('main');
    await expect(main).toContainText('This forum isn’t watched all the time.');
    await expect(main).toContainText(/A facilitator is next here (tomorrow|on \S+day) at \d+:00\./);
    await expect(main).not.toContainText('is here now');
    await expect(heron.getByRole('link', { name: 'Call 988' })).toBeVisible();
    await expectAccessible(heron);
    await expectNoSidewaysScroll(heron);
  });

  await test.step('they turn to the facilitators, who are promised for no time at which they are not here', async () => {
    await heron.getByRole('button', { name: 'Close this, and go on writing' }).click();
    await heron.getByRole('button', { name: 'Post it' }).click();
    const panel = heron.getByRole('region', { name: /very hard right now/ });
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(heron.getByLabel('Your words')).toHaveValue(/who to tell/);
    await panel.getByRole('button', { name: 'Send to the facilitators only' }).click();
    await expect(heading(heron)).toHaveText('half past eleven');
    const main = heron.getByRole('main');
    await expect(main).toContainText('Private, with the facilitators.');
    const note = heron.getByRole('note', { name: 'About your post' });
    await expect(note).toContainText('A facilitator will be asked to read it');
    await expect(note).toContainText('You’re not in trouble.');
    await expect(note).toContainText(/A facilitator is next here/);
    // What is seen: among the folded notes that an answer can carry the last word stands for everybody.
    expect(await main.innerText()).not.toMatch(
      /is here now|help is coming|\blane\b|urgent|suicid/i,
    );
    await expectAccessible(heron);
  });

  await test.step('and they say a little of it to the group', async () => {
    await heron.getByRole('link', { name: 'Group', exact: true }).click();
    await heron.getByRole('link', { name: 'Write', exact: true }).click();
    await expect(heading(heron)).toHaveText('Write to the group');
    await heron.getByLabel('Title').fill(hum);
    await heron.getByLabel('Your words').fill('It is a long night again. Who else is up?');
    await heron.getByRole('button', { name: 'Post it' }).click();
    await expect(heading(heron)).toHaveText(hum);
  });

  await test.step('in the morning a facilitator answers, and somebody of the group, too', async () => {
    await later(untilClockShows('09:05'), [heron]);
    const clinician = await arrives('Dr. Ines Halloway');
    const own = clinician.getByRole('link', { name: 'half past eleven' });
    await openQueueWith(clinician, own);
    await own.click();
    await clinician.getByRole('button', { name: 'Claim this review' }).click();
    await expect(clinician.getByText('You hold this until')).toBeVisible();
    const write = clinician.locator('details.review-step', {
      hasText: 'Write to the author privately',
    });
    await write.locator('summary').click();
    await write.getByRole('textbox').fill('I have read it, and I am glad that you told us.');
    await write.getByRole('button').click();
    await expect(clinician.getByText('has not answered yet')).toBeVisible();

    const pebble = await arrives('Small Pebble');
    await pebble.goto(group);
    await pebble.getByRole('link', { name: hum }).click();
    await expect(heading(pebble)).toHaveText(hum);
    await pebble.locator('#post-1').getByText('Respond').click();
    await pebble.getByRole('button', { name: 'I hear you' }).click();
    await expect(pebble.getByLabel('Given to this post')).toContainText('I hear you (you)');
    await pebble.getByLabel('Your words').fill('Me. I count the lit windows across the street.');
    await pebble.getByRole('button', { name: 'Send your reply' }).click();
    await expect(pebble.locator('#post-2')).toContainText('lit windows');
    await pebble.goto(`${group}/strategies`);
    await pebble.getByLabel('What helped?').fill('I count the lit windows across the street.');
    await pebble.getByLabel(/When did it help/).fill('I lie awake');
    await pebble.getByRole('button', { name: 'Bring it' }).click();
    await expect(pebble.getByText('This waits until a facilitator has read it.')).toBeVisible();
    await clinician.goto(`${group}/strategies`);
    const brought = clinician.getByRole('listitem').filter({ hasText: 'I count the lit windows' });
    await expect(brought).toContainText('This waits for you.');
    await brought.getByRole('button', { name: 'Show it to the group' }).click();
    await expect(brought).not.toContainText('This waits for you.');
  });

  await test.step('the member finds both at home, on an old phone without scripts', async () => {
    const page = await visit({ ...small, javaScriptEnabled: false });
    await page.goto('/sign-in');
    await page.getByLabel('Your seven words').fill(keyOf('Quiet Heron'));
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(heading(page)).toHaveText('Tuesday evening group');
    await expectNoSidewaysScroll(page);
    const news = region(page, 'New since we last met');
    await expect(news.getByRole('listitem').filter({ hasText: hum })).toContainText(
      'New since you read it',
    );
    await news.getByRole('link', { name: hum }).click();
    await expect(page.locator('#post-2')).toContainText('lit windows');
    // What was given, and neither by whom nor how often.
    await expect(page.getByLabel('Given to this post')).toHaveText('I hear you');
    await expectNoSidewaysScroll(page);

    await page.goto(group);
    const messages = region(page, 'Written to you by a facilitator');
    await expect(messages).toContainText('Only you and the facilitators can read it.');
    await messages.getByRole('link').first().click();
    await expect(page.getByRole('article').last()).toContainText('glad that you told us');
    await page.getByLabel('Your words').fill('Thank you. I slept a little.');
    await page.getByRole('button', { name: /^Send/ }).click();
    await expect(page.getByRole('article').last()).toContainText('I slept a little.');

    await page.goto(group);
    await page.getByRole('link', { name: 'Check-ins and journal' }).click();
    await expect(heading(page)).toHaveText('Check-ins and journal');
    const lighter = page.getByRole('listitem').filter({ hasText: 'A bit lighter.' });
    const before = await lighter.count();
    await page.getByRole('radio', { name: 'A bit lighter' }).check();
    await page.getByRole('button', { name: 'Keep it for me' }).click();
    await expect(lighter).toHaveCount(before + 1);
    await expectNoSidewaysScroll(page);

    await page.goto(group);
    await page.getByRole('link', { name: 'Goals, mine and what others show' }).click();
    await page.getByLabel('What would you like?').fill('sleep with the lamp off');
    await page.getByLabel(/A first small step/).fill('ten minutes in the dark');
    await page.getByRole('button', { name: 'Keep this goal' }).click();
    await expect(heading(page)).toHaveText('sleep with the lamp off');
    await page.getByRole('button', { name: 'I did this' }).click();
    const step = page.getByRole('listitem').filter({ hasText: 'ten minutes in the dark' });
    await expect(step).toContainText('Done');
    await page.getByLabel('It was harder this time').check();
    await expect(page.getByText('Nothing that you did before is undone.')).toBeVisible();
    await page.getByLabel('Your words').fill('The lamp was on all night.');
    await page.getByRole('button', { name: 'Add it' }).click();
    const main = page.getByRole('main');
    await expect(main).toContainText('The lamp was on all night.');
    await expect(step).toContainText('Done');
    await expect(main).not.toContainText(/fail|relapse|streak|in a row|start over|\d+ ?%/i);
    await expectNoSidewaysScroll(page);
    // The page of the night before is still open, and knows the same.
    await heron.goto(group);
    await heron.getByRole('link', { name: 'Goals, mine and what others show' }).click();
    await expect(heron.getByRole('link', { name: 'sleep with the lamp off' })).toBeVisible();
    await expectAccessible(heron);
  });

  await test.step('the facilitator decides, with a reason, and the member is told that it was read', async () => {
    const clinician = await arrives('Dr. Ines Halloway');
    const own = clinician.getByRole('link', { name: 'half past eleven' });
    await openQueueWith(clinician, own);
    await own.click();
    await expect(clinician.getByText('The author answered')).toBeVisible();
    await clinician.getByRole('button', { name: 'Claim this review' }).click();
    await expect(clinician.getByText('You hold this until')).toBeVisible();
    await clinician.getByLabel('Contacted privately').check();
    await clinician.getByRole('textbox', { name: 'Reason' }).fill('Wrote back and forth; slept.');
    await clinician.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect(clinician.getByText('Decided: Contacted privately')).toBeVisible();
    await heron.goto(`${group}/threads?filter=facilitators`);
    await heron.getByRole('link', { name: 'half past eleven' }).click();
    await expect(heron.getByRole('note', { name: 'About your post' })).toContainText(
      'Dr. Ines Halloway has read your post.',
    );
    await expect(heron.getByRole('main')).not.toContainText('back and forth');
  });

  await test.step('by keyboard alone they keep what helped somebody, and bring a theme to the session', async () => {
    const page = await arrives('Quiet Heron', small);
    const { keyboard } = page;
    await page.goto(group);
    await tabTo(page, page.getByRole('link', { name: 'What helped, and my kit' }));
    await keyboard.press('Enter');
    await expect(heading(page)).toHaveText('What helped');
    const helped = page.getByRole('listitem').filter({ hasText: 'lit windows' });
    await expect(helped).toContainText('It helped when: I lie awake');
    await tabTo(page, helped.getByRole('button', { name: 'Put in my kit' }));
    await keyboard.press('Enter');
    await expect(region(page, 'My kit')).toContainText('lit windows');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await tabTo(page, page.getByRole('link', { name: 'Group', exact: true }));
    await keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Tuesday evening group');
    await tabTo(page, page.getByRole('link', { name: 'Bring something to the session' }));
    await keyboard.press('Enter');
    await expect(heading(page)).toHaveText('What we bring');
    await typeInto(page, page.getByLabel('What is it about?'), 'the hours after midnight');
    await tabTo(page, page.getByRole('button', { name: 'Bring it' }));
    await keyboard.press('Enter');
    await expect(
      page.getByRole('listitem').filter({ hasText: 'the hours after midnight' }),
    ).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step('before they meet, the facilitator reads on one page what the week brought', async () => {
    const { nextSession } = await answerOf<GroupHome>(heron, group);
    const startsIn = Date.parse(String(nextSession?.startsAt)) - nowThere(place.movedBy).getTime();
    expect(startsIn).toBeGreaterThan(30 * minute);
    await later(startsIn - 30 * minute, [heron]);
    const clinician = await arrives('Dr. Ines Halloway');
    await clinician.goto(`${group}/digest`);
    await expect(heading(clinician)).toHaveText('Digest before the session');
    const brought = region(clinician, 'What is brought');
    await expect(brought).toContainText('the hours after midnight');
    await expect(brought).not.toContainText('Heron');
    await expect(region(clinician, 'What helped somebody')).toContainText('lit windows');
    await expect(clinician.getByRole('main')).not.toContainText(/lamp|who to tell|slept/);
    await expectAccessible(clinician);
  });

  await test.step('after it, the facilitator says what was talked about, and home begins anew', async () => {
    await later(150 * minute, [heron]);
    const clinician = await arrives('Dr. Ines Halloway');
    await clinician.goto(`${group}/agenda`);
    const item = clinician.getByRole('listitem').filter({ hasText: 'the hours after midnight' });
    await item.getByRole('button', { name: 'We talked about it' }).click();
    await expect(item.getByRole('button')).toHaveCount(0);

    await heron.goto('/');
    await expect(heading(heron)).toHaveText('Tuesday evening group');
    await expect(heron.getByRole('main')).toContainText('We last met today at 18:00.');
    await expect(heron.getByRole('main')).not.toContainText('the hours after midnight');
    await expect(region(heron, 'New since we last met')).not.toContainText(hum);
    await expectAccessible(heron);
    await expectNoSidewaysScroll(heron);
    await heron.getByRole('link', { name: 'Bring something to the session' }).click();
    await expect(region(heron, 'What we talked about lately')).toContainText(
      'the hours after midnight',
    );
    await heron.getByRole('link', { name: 'Threads', exact: true }).first().click();
    await expect(heron.getByRole('link', { name: hum })).toBeVisible();
    expect(await groupPathOf(heron)).toBe(group);
  });
});
