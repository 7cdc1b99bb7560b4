import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import type { DemoKey } from '#infra/local/seed/seed.ts';
import type { SignInAnswer } from '#shared/contracts/sign-in.ts';
import { noteFailure, startAnother, untilStarted } from './another-clinic.ts';
import { authenticator } from './authenticator.ts';
import { violationsOn } from './axe.ts';
import { ownServer } from './servers.ts';

/** The browser reports 4xx answers and a pulled plug by itself; tests that ask for one look at the page instead. */
const askedFor =
  /^Failed to load resource: (?:the server responded with a status of 4|net::ERR_INTERNET_DISCONNECTED)/;

/** A step to another page ends the reading of the answer before it; the router leaves that unsaid, and nothing is lost by it. */
const leftBehind = /^AbortError: BodyStreamBuffer was aborted/;

/** Whom the running demo offers, by name. */
export function demoKeyOf(name: string): string {
  // Another configuration has one server for all, and names its folder.
  const folder = process.env.TEST_DATA_DIR ?? ownServer().folder;
  const keys: DemoKey[] = JSON.parse(readFileSync(join(folder, 'demo-keys.json'), 'utf8'));
  const found = keys.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody in the demo is called ${name}`);
  return found.key;
}

type Options = Parameters<Browser['newContext']>[0];

interface WorkerFixtures {
  /** A server of its own for a worker that tries again. */
  another: undefined;
}

interface Fixtures {
  /** Notes a failure. */
  noted: undefined;
  /** A browser window of its own. A console error or an unanswered request in it fails the test. */
  visit: (options?: Options) => Promise<Page>;
  /** The same, signed in with somebody's seven words through the sign-in page. */
  signedIn: (name: string, options?: Options) => Promise<Page>;
  /** The same, signed in without a page: for stories that begin later. */
  visitAs: (name: string, options?: Options & { sharedDevice?: boolean }) => Promise<Page>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  another: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is needed.
    async ({}, use, worker) => {
      // Another configuration has one server for all.
      const end = process.env.TEST_DATA_DIR ? undefined : await startAnother(worker);
      await use(undefined);
      await end?.();
    },
    { scope: 'worker', auto: true, timeout: untilStarted },
  ],
  noted: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use, info) => {
      await use(undefined);
      noteFailure(info);
    },
    { auto: true },
  ],
  baseURL: async ({ baseURL }, use) => use(baseURL ?? ownServer().origin),
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
      page.on('pageerror', (error) => {
        if (!leftBehind.test(String(error))) complaints.push(String(error));
      });
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
  signedIn: async ({ visit, baseURL }, use, { project }) => {
    await use(async (name, options) => {
      const page = await visit(options);
      const kept = keptSignIn(project.outputDir, baseURL, name);
      if (existsSync(kept)) {
        await takeUp(page, kept);
        await page.goto('/');
        return page;
      }
      await page.goto('/sign-in');
      await page
        .getByLabel(/seven words/i)
        .first()
        .fill(demoKeyOf(name));
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL((url) => url.pathname !== '/sign-in');
      if (page.url().includes('/sign-in/passkey')) {
        await showsSecondFactor(page, kept);
      }
      return page;
    });
  },
  visitAs: async ({ visit, baseURL }, use, { project }) => {
    await use(async (name, { sharedDevice = false, ...options } = {}) => {
      const page = await visit(options);
      const kept = keptSignIn(project.outputDir, baseURL, name);
      if (!existsSync(kept)) {
        if (await signInOn(page, demoKeyOf(name), sharedDevice)) return page;
        // A passkey needs scripts, which this page may be without.
        const scripted = await visit();
        await signInOn(scripted, demoKeyOf(name), sharedDevice);
        await scripted.goto('/sign-in/passkey');
        await showsSecondFactor(scripted, kept);
      }
      await takeUp(page, kept);
      return page;
    });
  },
});

export { expect };

/** Signs in with these seven words, without a page. False where a passkey is missing that cannot be skipped. */
export async function signInOn(page: Page, key: string, sharedDevice = false): Promise<boolean> {
  const data = { key, sharedDevice };
  const answer = await page.request.post('/api/v1/sign-in', { data });
  expect(answer.ok()).toBe(true);
  const { needs }: SignInAnswer = await answer.json();
  if (needs === 'nothing') return true;
  const skipped = await page.request.post('/api/v1/sign-in/without-passkey', { data: {} });
  return skipped.ok();
}

/** Goes on without a passkey where that is offered. Makes one where it is asked for, and keeps the sign-in. */
async function showsSecondFactor(page: Page, kept: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: /passkey/ })).toBeVisible();
  const without = page.getByRole('button', { name: 'Go on without a passkey' });
  const isSkipped = (await without.count()) > 0;
  if (isSkipped) {
    await without.click();
  } else {
    await authenticator(page);
    await page.getByLabel('A name for this passkey').fill('my phone');
    await page.getByRole('button', { name: 'Add a passkey and go on' }).click();
  }
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  if (isSkipped) return;
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify(await page.context().cookies()), { mode: 0o600 });
}

/**
 * Where the sign-in of somebody who made a passkey lies: the authenticator goes with its window, and no other one has that passkey.
 * The folder is emptied before each run.
 */
const keptSignIn = (folder: string, origin: string | undefined, name: string) =>
  join(folder, 'sign-ins', new URL(origin ?? '').port, `${name}.json`);

async function takeUp(page: Page, kept: string): Promise<void> {
  await page.context().addCookies(JSON.parse(readFileSync(kept, 'utf8')));
}

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
  // A link that scrolled half under the bar at the top is measured as too small.
  await page
    .evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
    .catch(() => undefined);
  expect(await violationsOn(page, { type: 'tag', values: levels })).toEqual([]);
}

/** The same for the rules that look at colours: all that can change with the colour scheme. */
export async function expectColoursAccessible(page: Page): Promise<void> {
  const values = ['color-contrast', 'link-in-text-block'];
  expect(await violationsOn(page, { type: 'rule', values })).toEqual([]);
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
