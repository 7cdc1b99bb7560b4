import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import routes from '#web/app/routes.ts';
import { everyPage, inStories, pathOf, type Reader, readers, withoutPage } from './every-page.ts';
import { expectInSpanish } from './in-spanish.ts';
import { groupPathOf, invitationFrom, threadPathOf, writeThread } from './places.ts';
import { expectSound, expectSoundByDay } from './sound.ts';
import { expect, expectNoSidewaysScroll, test } from './story.ts';
import { expectNeutralTitle } from './titles.ts';

// axe and sideways scrolling, in both colour schemes, on every page and in the states that people meet.

interface RouteEntry {
  readonly path?: string | undefined;
  readonly index?: boolean | undefined;
  readonly children?: readonly RouteEntry[] | undefined;
}

const narrow = { viewport: { width: 320, height: 640 } };

// Each of these goes through dozens of pages, twice.
test.describe.configure({ timeout: 300_000 });

async function expectSoundAt(page: Page, path: string): Promise<void> {
  await test.step(path, async () => {
    await page.goto(path);
    await expectSound(page);
  });
}

for (const reader of Object.keys(readers) as Reader[]) {
  test(`every page that is there for ${reader} is accessible, light and dark, at 320 pixels`, async ({
    visit,
    visitAs,
  }) => {
    const name = readers[reader];
    const page = name === null ? await visit(narrow) : await visitAs(name, narrow);
    for (const { at } of everyPage.filter((one) => one.reader === reader)) {
      await expectSoundAt(page, await pathOf(page, at));
    }
  });
}

for (const reader of Object.keys(readers) as Reader[]) {
  test(`every page that is there for ${reader} is in Spanish where the browser asks for it, and as accessible`, async ({
    visit,
    visitAs,
  }) => {
    const name = readers[reader];
    const spanish = { ...narrow, locale: 'es-MX' };
    const page = name === null ? await visit(spanish) : await visitAs(name, spanish);
    for (const { route, at } of everyPage.filter((one) => one.reader === reader)) {
      const path = await pathOf(page, at);
      await test.step(path, async () => {
        await page.goto(path);
        // Colours are the same in every language.
        await expectSoundByDay(page);
        await expectInSpanish(page);
        await expectNeutralTitle(page, route);
      });
    }
  });
}

test('no page is forgotten: each is looked at here, or in the story without which it is not there', () => {
  const looked = [
    ...everyPage.map(({ route }) => route),
    ...withoutPage,
    ...Object.keys(inStories),
  ];
  expect([...new Set(looked)].sort()).toEqual([...new Set(allRoutes(routes))].sort());
  for (const [route, story] of Object.entries(inStories)) {
    const told = readFileSync(`test/browser/${story}`, 'utf8').replaceAll(/\s/g, '');
    expect(told, story).toMatch(new RegExp(`expectSoundInStory\\(\\w+,'${route}',?\\)`));
  }
});

/** Of every file of a page its whole address, with the names of what stands in it. */
function allRoutes(of: readonly RouteEntry[], before = ''): string[] {
  return of.flatMap(({ path = '', index, children }) => {
    const whole = [before, path].filter((part) => part !== '').join('/');
    if (children) return allRoutes(children, whole);
    return index || path !== '' ? [whole] : [];
  });
}

test('pages for anybody in the states that people meet are accessible, light and dark', async ({
  visit,
  visitAs,
}) => {
  const page = await visit(narrow);
  await expectSoundAt(page, '/no-such-page');

  await test.step('signing in with nothing', async () => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('Please write your seven words.').first()).toBeVisible();
    await expectSound(page);
  });

  await test.step('joining: what to know, and what is missing', async () => {
    const clinician = await visitAs('Tobias Ashby, LCSW');
    await page.goto('/join');
    await page.getByLabel('The four words').fill(await invitationFrom(clinician));
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Before you join');
    await expectSound(page);
    await page.getByRole('button', { name: 'Join the group' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectSound(page);
  });
});

test('pages of a member in the states that people meet are accessible, light and dark', async ({
  visitAs,
}) => {
  const page = await visitAs('Fernlight', narrow);
  const home = await groupPathOf(page);
  const long = await threadPathOf(page, 'awake again club');
  for (const path of [
    `${home}/threads?filter=facilitators`,
    `${home}/threads/aaaaaaaaaaaaaaaa`,
    `${long}?page=3`,
    `${home}/write`,
  ]) {
    await expectSoundAt(page, path);
  }

  await test.step('write, with something missing and everything unfolded', async () => {
    await page.getByText('Content notes, or another name').click();
    await page.getByRole('button', { name: 'Post it' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectSound(page);
  });

  await test.step('write, with the panel open', async () => {
    await page.getByLabel('Title').fill('now');
    await page.getByLabel('Your words').fill('I am going to kill myself tonight.');
    await page.getByRole('button', { name: 'Post it' }).click();
    await expect(page.getByRole('region', { name: /very hard right now/ })).toBeVisible();
    await expectSound(page);
  });

  await test.step('words that outlived their sign-in', async () => {
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Send to the facilitators only' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your sign-in ended');
    await expectSound(page);
  });
});

test('a post that waits is accessible with its notice, light and dark', async ({ visitAs }) => {
  const page = await visitAs('Small Pebble', narrow);
  await page.goto(await threadPathOf(page, 'Thank you'));
  await expect(page.getByRole('note', { name: 'About your post' })).toBeVisible();
  await expectSound(page);
});

test('pages of a clinician in the states that people meet are accessible, light and dark', async ({
  visitAs,
}) => {
  const member = await visitAs('Tin Whistle');
  const body = 'I want to die tonight and I have made up my mind.';
  await writeThread(member, { title: 'for the record', body });

  const page = await visitAs('Tobias Ashby, LCSW', narrow);
  await expectSoundAt(page, '/reviews?lane=routine');
  await page.goto('/status');
  await page.getByText('Each kind of work').click();
  await expectSound(page);
  await page.goto(`${await groupPathOf(page)}/invite`);

  await test.step('an invitation, shown once', async () => {
    await page.getByLabel('Name', { exact: true }).fill('Somebody Real');
    await page.getByRole('button', { name: /invitation/i }).click();
    await expect(page.locator('.key-words li')).toHaveCount(4);
    await expectSound(page);
  });

  await test.step('a review, open, claimed, with an error and decided', async () => {
    await page.goto('/reviews');
    await page.getByRole('link', { name: 'for the record' }).click();
    await expect(page.getByText('Nobody holds this now.')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'Claim this review' }).click();
    await expect(page.getByText('You hold this until')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect(page.getByText('Please choose an outcome.').first()).toBeVisible();
    await expectSound(page);
    await page.getByLabel('Contacted privately').check();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Spoke on the phone.');
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect(page.getByText('Your decision is on the record.')).toBeVisible();
    await expectSound(page);
    await page.getByRole('link', { name: 'See it, or open it again' }).click();
    await expect(page.getByText('Decided: Contacted privately')).toBeVisible();
    await expectSound(page);
  });
});

/** In forced colours: what can be pressed and filled in, and has no edge to be seen by. Links are told by their line. */
const withoutEdge = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, .button, input:not([type=hidden]), textarea, select')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(element);
        const hasBorder = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
        const isDrawnByTheBrowser = element.matches('[type=checkbox], [type=radio]');
        return !hasBorder && textDecorationLine !== 'underline' && !isDrawnByTheBrowser;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Places that take the focus without an outline to show it. */
const withoutMark = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary')]
      .filter((element) => element.checkVisibility() && !element.matches('[type=hidden]'))
      .filter((element) => {
        element.focus({ preventScroll: true });
        return (
          element === document.activeElement && getComputedStyle(element).outlineStyle === 'none'
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

for (const reader of ['nobody', 'member', 'member of a small group', 'alum'] as const) {
  test(`in forced colours every page for ${reader} keeps an edge around what can be pressed, and shows the place in focus`, async ({
    visit,
    visitAs,
  }) => {
    const name = readers[reader];
    const options = { ...narrow, forcedColors: 'active' } as const;
    const page = name === null ? await visit(options) : await visitAs(name, options);
    for (const { at } of everyPage.filter((one) => one.reader === reader)) {
      const path = await pathOf(page, at);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // From here on the focus counts as moved by keyboard, which is when a browser shows it.
      await page.keyboard.press('Tab');
      expect(await withoutEdge(page), path).toEqual([]);
      expect(await withoutMark(page), path).toEqual([]);
      await expectNoSidewaysScroll(page);
    }
  });
}
