import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import type { DemoKey } from '#infra/local/seed/seed.ts';

/** Whom the running demo offers, by name. */
export function demoKeyOf(name: string): string {
  const keys: DemoKey[] = JSON.parse(readFileSync('test-results/data/demo-keys.json', 'utf8'));
  const found = keys.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody in the demo is called ${name}`);
  return found.key;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
}

interface Fixtures {
  /** A browser window of its own. A console error or an unanswered request in it fails the test. */
  visit: (options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
  /** The same, signed in with somebody's seven words through the sign-in page. */
  signedIn: (name: string, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  visit: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      page.on('console', (message) => {
        // The browser itself reports a page's own 4xx answers; the tests that ask for one look at the page instead.
        const ownAnswer = /Failed to load resource: the server responded with a status of 4/.test(
          message.text(),
        );
        if (message.type() === 'error' && !ownAnswer) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== 'localhost') {
          complaints.push(`A request to somewhere else: ${hostname}`);
        }
      });
      return page;
    });
    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  },
  signedIn: async ({ visit }, use) => {
    await use(async (name, options) => {
      const page = await visit(options);
      await page.goto('/sign-in');
      await page
        .getByLabel(/seven words/i)
        .first()
        .fill(demoKeyOf(name));
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
      return page;
    });
  },
});

export { expect };

/** No violation of WCAG 2.0 to 2.2, levels A and AA, in the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    ),
  ).toEqual([]);
}

/** Nothing to scroll sideways for. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}

/** Takes a picture for the README when asked to (`UPDATE_PICTURES=1`); else does nothing. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.UPDATE_PICTURES !== '1') return;
  await page.screenshot({ path: `docs/pictures/${name}.png`, animations: 'disabled' });
}
