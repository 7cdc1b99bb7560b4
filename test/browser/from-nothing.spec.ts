import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { Installation } from '../local/installation.ts';
import { groupPathOf } from './places.ts';
import { expect, test } from './story.ts';

// From an empty folder to the first post: a clinic by command, its people with real passkeys, a rota, a group, its calendar, a member.

let place: Installation;
test.beforeAll(async () => {
  place = await Installation.prepare();
});
test.afterAll(async () => {
  await place.remove();
});

/** The four words that the command prints. */
async function createClinic(): Promise<string> {
  const child = spawn(
    process.execPath,
    [
      ...['--import', './infra/local/quiet-sdk.mjs', '--import', 'tsx', 'scripts/clinic-create.ts'],
      ...['--name', 'Harbour Clinic', '--region', 'GB', '--time-zone', 'Europe/London'],
      ...['--administrator', 'Jo Marsh'],
    ],
    { env: { ...process.env, DYNAMODB_ENDPOINT: '', FORUM_TABLE: '', DATA_DIR: place.folder } },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  return said.split('\n')[0] ?? '';
}

/** A device that makes and shows passkeys, with its person at it. */
async function withPasskeys(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

const wordsOn = async (page: Page) =>
  (await page.locator('.key-words li').allTextContents()).join(' ');

async function opensInvitation(page: Page, words: string): Promise<void> {
  await page.goto('/join');
  await page.getByLabel('The four words').fill(words);
  await page.getByRole('button', { name: 'Go on' }).click();
}

/** Comes in to work there: key, then a first passkey, which nobody may leave out here. */
async function comesInToWork(page: Page, words: string): Promise<string> {
  await withPasskeys(page);
  await opensInvitation(page, words);
  await page.getByRole('button', { name: 'Go on and show my key' }).click();
  await expect(page.locator('.key-words li')).toHaveCount(7);
  const key = await wordsOn(page);
  await page.getByRole('link', { name: 'I have written it down' }).click();
  await expect(page.getByRole('button', { name: 'Go on without a passkey' })).toHaveCount(0);
  await page.getByLabel('A name for this passkey').fill('my phone');
  await page.getByRole('button', { name: 'Add a passkey and go on' }).click();
  await page.waitForURL((url) => !/^\/(?:join|sign-in)/.test(url.pathname));
  return key;
}

test('a clinic is set up from nothing: people, rota, group and calendar, and the first member joins and writes', async ({
  visit,
}) => {
  test.setTimeout(300_000);
  await place.start(['--no-demo']);
  const at = { baseURL: place.origin };
  const administrator = await visit(at);
  const clinician = await visit(at);
  const member = await visit({
    ...at,
    viewport: { width: 390, height: 800 },
    javaScriptEnabled: false,
  });

  await test.step('the first administrator comes in with the words of the command', async () => {
    await comesInToWork(administrator, await createClinic());
    await administrator.goto('/clinic');
    await expect(administrator.getByRole('heading', { level: 1 })).toHaveText('Your clinic');
  });

  await test.step('a clinician is invited, and shows the new passkey at the next sign-in', async () => {
    await administrator.getByRole('link', { name: 'People who work here' }).click();
    await administrator.getByRole('link', { name: 'Invite somebody' }).click();
    await administrator.getByLabel('Their name at work').fill('Dr. Noor Aziz');
    await administrator.getByRole('button', { name: 'Make the invitation' }).click();
    await expect(administrator.locator('.key-words li')).toHaveCount(4);
    const key = await comesInToWork(clinician, await wordsOn(administrator));
    await clinician.getByRole('button', { name: 'Sign out' }).click();
    await expect(clinician.getByRole('button', { name: 'Sign out' })).toHaveCount(0);
    await clinician.goto('/sign-in');
    await clinician.getByLabel('Your seven words').fill(key);
    await clinician.getByRole('button', { name: 'Sign in' }).click();
    await clinician.getByRole('button', { name: 'Show my passkey' }).click();
    await expect(clinician).toHaveURL(/\/reviews/);
  });

  await test.step('hours and rota are set', async () => {
    await administrator.goto('/clinic');
    await administrator.getByRole('link', { name: 'Staffed hours and rota' }).click();
    await expect(administrator.getByText('Nobody is on this rota')).toBeVisible();
    await administrator.getByLabel('Staffed hours').fill('Monday to Friday 9-17');
    await administrator.getByLabel('Contacts').fill('Duty phone');
    await administrator.getByLabel('Who is on call').fill('every day 8-8 Duty phone');
    await administrator.getByRole('button', { name: 'Save the rota' }).click();
    await expect(administrator.getByText('Saved.')).toBeVisible();
    await expect(administrator.getByText('all day: Duty phone').nth(1)).toBeVisible();
  });

  await test.step('a group is made for the clinician, who plans when it meets', async () => {
    await administrator.goto('/clinic/groups/new');
    await administrator.getByLabel('Name').fill('Harbour evening group');
    await administrator.getByLabel('Dr. Noor Aziz').check();
    await administrator.getByRole('button', { name: 'Create the group' }).click();
    await expect(administrator.getByRole('heading', { level: 1 })).toHaveText(
      'Harbour evening group',
    );
    const group = await groupPathOf(clinician);
    await clinician.goto(`${group}/sessions/plan`);
    const soon = new Date(Date.now() + 3 * 24 * 60 * 60_000).toISOString().slice(0, 10);
    await clinician.getByLabel('Day', { exact: true }).fill(soon);
    await clinician.getByLabel('Time', { exact: true }).fill('18:30');
    await clinician.getByLabel('How many minutes').fill('90');
    await clinician.getByLabel('Every how many weeks').fill('1');
    await clinician.getByLabel('How many sessions in all').fill('4');
    await clinician.getByRole('button', { name: 'Put into the calendar' }).click();
    await expect(clinician).toHaveURL(/\/sessions(?:\?|$)/);
  });

  await test.step('the first member is written down, joins and writes, and the clinician reads it', async () => {
    const group = await groupPathOf(clinician);
    await clinician.goto(`${group}/invite`);
    await clinician.getByLabel('Name', { exact: true }).fill('Somebody Real');
    await clinician.getByRole('button', { name: 'Seal it and make the invitation' }).click();
    await expect(clinician.locator('.key-words li')).toHaveCount(4);
    await opensInvitation(member, await wordsOn(clinician));
    await member.getByLabel(/or write one of your own/i).fill('Night Kettle');
    await member.getByLabel(/I agree to it/).check();
    await member.getByRole('button', { name: 'Join the group' }).click();
    await expect(member.locator('.key-words li')).toHaveCount(7);
    await member.getByRole('link', { name: /written/i }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('Harbour evening group');
    await expect(member.getByRole('main')).toContainText('We meet');
    await member.getByRole('link', { name: 'Write', exact: true }).click();
    await member.getByLabel('Title').fill('Hello, I am the first');
    await member.getByLabel('Your words').fill('I made soup for the first time in weeks.');
    await member.getByLabel('Just listening').check();
    await member.getByRole('button', { name: 'Post it' }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('Hello, I am the first');
    await clinician.goto(group);
    await clinician.getByRole('link', { name: 'Hello, I am the first' }).click();
    await expect(clinician.getByRole('main')).toContainText('soup');
    await expect(clinician.getByRole('main')).not.toContainText('Somebody Real');
  });
});
