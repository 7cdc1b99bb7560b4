import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { languageCookieOn } from '#web/app/language/languages.ts';
import type { PageInStory } from './every-page.ts';
import { expectInSpanish } from './in-spanish.ts';
import {
  expect,
  expectAccessible,
  expectColoursAccessible,
  expectNoSidewaysScroll,
} from './story.ts';
import { expectNeutralTitle } from './titles.ts';

// What every page has to be, in every state that people meet.

/** The page as it is now, in light colours and in a window as narrow as WCAG asks for. */
export async function expectSoundByDay(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectWaysOut(page);
  await expectNoSidewaysScroll(page);
  // What a table of messages is shown as when nobody has said it in words.
  await expect(page.locator('html')).not.toContainText('[object');
  await expectAccessible(page);
}

const waysOut = {
  en: { help: 'Help now', leave: /^Leave this page/ },
  es: { help: 'Ayuda ahora', leave: /^Salir de esta página/ },
} as const;

/**
 * "Help now" and "Leave this page" stand in the bar at the top, and are seen as soon as the page is. The one page without them is where
 * "Leave this page" leads: it is about something else, and has nothing of ours.
 */
async function expectWaysOut(page: Page): Promise<void> {
  const isElsewhere = new URL(page.url()).pathname === '/today';
  const language = (await page.locator('html').getAttribute('lang')) === 'es' ? 'es' : 'en';
  const { help, leave } = waysOut[language];
  const link = page.getByRole('banner').getByRole('link', { name: help, exact: true });
  const button = page.getByRole('banner').getByRole('button', { name: leave });
  if (isElsewhere) {
    for (const way of [link, button]) await expect(way).toHaveCount(0);
    return;
  }
  await expect(link).toHaveAttribute('href', '/help');
  for (const way of [link, button]) await expect(way).toBeInViewport({ ratio: 1 });
}

/** The same, and its colours in the dark. */
export async function expectSound(page: Page): Promise<void> {
  await expectSoundByDay(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectColoursAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
}

/**
 * The page that only a story leads to, which the browser is at now, all that the others are: narrow, light and dark, and in Spanish. It is
 * loaded anew for that. `npm run pictures` has its pictures taken here.
 */
export async function expectSoundInStory(page: Page, route: PageInStory): Promise<void> {
  const address = new RegExp(`^/${route.replaceAll(/:\w+/g, '[^/]+')}$`);
  expect(new URL(page.url()).pathname).toMatch(address);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNeutralTitle(page, route);
  await expectSound(page);
  const context = page.context();
  const { protocol, origin } = new URL(page.url());
  const name = languageCookieOn(protocol);
  const secure = protocol === 'https:';
  await context.addCookies([{ name, value: 'es', url: `${origin}/`, secure }]);
  await page.reload();
  await expectInSpanish(page);
  await expectNeutralTitle(page, route);
  await expectSoundByDay(page);
  await context.clearCookies({ name });
  await page.reload();
  if (process.env.PICTURES === '1') await picturesOf(page, 'in stories', route);
  if (before) await page.setViewportSize(before);
}

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };

/** On a phone and on a desk, light and dark, into the folder of whoever sees it. */
export async function picturesOf(page: Page, who: string, route: string): Promise<void> {
  const file = `${route.replaceAll('/', ' ').replaceAll(':', '') || 'start'}.png`;
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const path = join('screenshots', `${size} ${colorScheme}`, who, file);
      await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
