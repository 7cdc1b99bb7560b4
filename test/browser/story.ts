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

/** The browser reports 4xx answers and a pulled plug by itself; tests that ask for one look at the page instead. */
const askedFor =
  /^Failed to load resource: (?:the server responded with a status of 4|net::ERR_INTERNET_DISCONNECTED)/;

/** Whom the running demo offers, by name. */
export function demoKeyOf(name: string): string {
  const keys: DemoKey[] = JSON.parse(readFileSync('test-results/data/demo-keys.json', 'utf8'));
  const found = keys.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody in the demo is called ${name}`);
  return found.key;
}

type Options = Parameters<Browser['newContext']>[0];

interface Fixtures {
  /** A browser window of its own. A console error or an unanswered request in it fails the test. */
  visit: (options?: Options) => Promise<Page>;
  /** The same, signed in with somebody's seven words through the sign-in page. */
  signedIn: (name: string, options?: Options) => Promise<Page>;
  /** The same, signed in without a page: for stories that begin later. */
  visitAs: (name: string, options?: Options & { sharedDevice?: boolean }) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  visit: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      if (options?.javaScriptEnabled !== false) awaken(page);
      page.on('console', (message) => {
        if (message.type() === 'error' && !askedFor.test(message.text())) {
          complaints.push(message.text());
        }
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
  visitAs: async ({ visit }, use) => {
    await use(async (name, { sharedDevice = false, ...options } = {}) => {
      const page = await visit(options);
      const json = { key: demoKeyOf(name), sharedDevice };
      const answer = await page.request.post('/api/v1/sign-in', { data: json });
      expect(answer.ok()).toBe(true);
      return page;
    });
  },
});

export { expect };

/**
 * Makes `goto` wait until the scripts of the page know its data. React reports an event that comes in the few milliseconds
 * before as an error of its own, although nothing is lost by it, and no person is that fast.
 */
function awaken(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (...where) => {
    const answer = await goto(...where);
    await page.waitForFunction(() => !('__remixContext' in window) || '__remixRouter' in window);
    return answer;
  };
}

/** No violation of WCAG 2.0 to 2.2, levels A and AA, in the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  await expectNoViolation(new AxeBuilder({ page }).withTags(levels));
}

/** The same for the rules that look at colours: all that can change with the colour scheme. */
export async function expectColoursAccessible(page: Page): Promise<void> {
  await expectNoViolation(
    new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']),
  );
}

async function expectNoViolation(rules: AxeBuilder): Promise<void> {
  // The pages have no frames, so nothing needs the slower way that gathers what several frames say.
  const { violations } = await rules.setLegacyMode().analyze();
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
