import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { GroupPeople } from '#shared/contracts/standing.ts';
import { trainingItems } from '#shared/domain/peer-support.ts';
import { answerOf, groupPathOf, invitationFrom, writeThread } from './places.ts';
import { openQueueWith } from './queue-pages.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// An alum's evening: somebody new is welcomed, a worry is handed over, enough is enough, and the way back stands open.

const helper = 'Mossy Step';
const narrow = { viewport: { width: 320, height: 640 } };

const looksRight = async (page: Page) => {
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
};

const data = async (page: Page, path: string, json: object) => {
  const headers = { 'Idempotency-Key': randomUUID() };
  const answer = await page.request.post(`/api/v1${path}`, { data: json, headers });
  expect(answer.ok(), path).toBe(true);
};

/** An alum who has read what helping means, talked it through, and carries one thread at a time. */
async function becomesSupporter(alum: Page, clinician: Page): Promise<void> {
  const group = await groupPathOf(alum);
  await data(alum, `${group}/supporting`, { step: 'tick', ticked: trainingItems });
  const { people } = await answerOf<GroupPeople>(clinician, `${group}/people`);
  const { id } = people.find((one) => one.name === helper) ?? {};
  const steps = `${group}/people/${id}/supporting`;
  await data(clinician, steps, { step: 'confirm', talkedThrough: true });
  await data(clinician, steps, { step: 'set-most', most: 1 });
}

test('an alum welcomes somebody new, hands over a worry, has enough, puts it down, rests, and asks to be supported again', async ({
  visit,
  visitAs,
  signedIn,
}, { retry }) => {
  // Who has joined stays, also when the story is told once more.
  const pseudonym = `Reed Plover${retry === 0 ? '' : ` ${retry}`}`;
  const clinician = await visitAs('Dr. Ines Halloway', narrow);
  const alum = await signedIn(helper, narrow);
  const group = await groupPathOf(alum);
  await becomesSupporter(alum, clinician);
  const newcomer = await visit({ ...narrow, javaScriptEnabled: false });
  await data(newcomer, '/join', {
    code: await invitationFrom(clinician),
    pseudonym,
    acceptedAgreement: 1,
  });
  const hello = 'hello from the doorstep';
  const second = 'one more thing from the doorstep';
  const path = await writeThread(newcomer, {
    title: hello,
    body: 'I have read along for a week and did not dare to write.',
    audience: 'group-and-alumni',
  });
  await writeThread(newcomer, {
    title: second,
    body: 'I keep my coat on in the evenings, in case I have to go.',
    audience: 'group-and-alumni',
  });
  // What the group writes for itself never reaches an alum.
  const apart = 'only for the room';
  await writeThread(newcomer, { title: apart, body: 'For the group alone.' });
  const item = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
  const heading = alum.getByRole('heading', { level: 1 });
  const main = alum.getByRole('main');
  const yours = alum.getByRole('region', { name: 'With you' });
  const welcome = alum.getByRole('region', { name: 'To be welcomed' });

  await test.step('in the evening they see who is to be welcomed, and that they owe nobody anything', async () => {
    await alum.goto(group);
    await expect(main).toContainText('You owe nobody an answer');
    await alum.getByRole('link', { name: 'Helping', exact: true }).click();
    await expect(alum.getByText('You are a peer supporter here.')).toBeVisible();
    await looksRight(alum);
    await alum.getByRole('link', { name: 'See who waits' }).click();
    await expect(heading).toHaveText('Who waits');
    await expect(main).toContainText('only if you like');
    await expect(welcome).toContainText(hello);
    await expect(welcome).toContainText(second);
    await expect(main).not.toContainText(apart);
    await expect(main).not.toContainText(/\blane\b|urgent|crisis|score/i);
    await looksRight(alum);
  });

  await test.step('they take one up, which is as much as they carry, and that is said kindly', async () => {
    await item(alum, hello).getByRole('button', { name: 'I will answer this' }).click();
    await expect(yours).toContainText(hello);
    await expect(main).toContainText(
      'You have as many threads with you as you take on at once, and that is enough.',
    );
    await expect(alum.getByRole('button', { name: 'I will answer this' })).toHaveCount(0);
    // What is below can still be read, and a worry about it be handed over.
    await expect(
      item(alum, second).getByRole('button', { name: 'I’m worried about them' }),
    ).toBeVisible();
    await looksRight(alum);
  });

  await test.step('they answer, and the newcomer reads it, without scripts', async () => {
    await yours.getByRole('link', { name: hello, exact: true }).click();
    await expect(heading).toHaveText(hello);
    await expect(main).toContainText('For the group and alumni.');
    await alum.getByText('Content notes, or another name for this thread').click();
    await expect(main).toContainText('If you are the only one, they know it is you.');
    await alum.getByLabel('Your words').fill('It took me three weeks. Good that you are here.');
    await alum.getByRole('button', { name: 'Send your reply' }).click();
    await expect(alum.locator('#post-2')).toContainText('three weeks');
    await newcomer.goto(path);
    await expect(newcomer.locator('#post-2')).toContainText('has finished the group');
    await expect(newcomer.locator('#post-2')).toContainText('three weeks');
    await expect(newcomer.getByRole('main')).not.toContainText('said that they will answer');
    await expectNoSidewaysScroll(newcomer);
  });

  await test.step('the other post worries them, and a facilitator has it within one press, and a few words when they come', async () => {
    await alum.goto(`${group}/waiting`);
    await item(alum, second).getByRole('button', { name: 'I’m worried about them' }).click();
    await expect(heading).toHaveText('Thank you for saying so');
    await expect(main).toContainText(
      /A facilitator is (?:here now|next here)|while before a facilitator/,
    );
    await looksRight(alum);
    const more = alum.getByLabel('If you like: what worries you?');
    await more.fill('They sound as if they sit on a packed bag.');
    await alum.getByRole('button', { name: 'Add these words' }).click();
    await expect(more).toHaveCount(0);
    await expect(heading).toHaveText('Thank you for saying so');
    await looksRight(alum);
    await alum.goto(`${group}/waiting`);
    await alum.getByRole('link', { name: 'The worries that you handed over' }).click();
    await expect(main).toContainText(`A post of ${pseudonym}`);
    await expect(main).toContainText('Nobody has decided yet.');

    const told = clinician.getByRole('link', { name: second, exact: true });
    await openQueueWith(clinician, told);
    await told.click();
    await expect(clinician.getByText('sit on a packed bag').first()).toBeVisible();
    await newcomer.goto(group);
    await newcomer.getByRole('link', { name: second, exact: true }).click();
    await expect(newcomer.getByRole('main')).not.toContainText(/worried|packed bag|Mossy/);
  });

  await test.step('they put down what they carry, take a break, and nothing is asked of them', async () => {
    await alum.goto(`${group}/waiting`);
    await item(alum, hello).getByRole('button', { name: 'Put it down' }).click();
    await expect(yours).toHaveCount(0);
    await alum.goto(`${group}/supporting`);
    await alum.getByRole('button', { name: 'Take a break' }).click();
    await expect(alum.getByText('You are on a break.')).toBeVisible();
    await expect(main).toContainText('There is no hurry.');
    await looksRight(alum);
    await alum.goto(`${group}/waiting`);
    await expect(main).toContainText('nothing is asked of you here');
    await expect(main).not.toContainText(second);
    await looksRight(alum);
    // Nobody of the group is told.
    await newcomer.goto(path);
    await expect(newcomer.locator('#post-2')).toContainText('three weeks');
    await expect(newcomer.getByRole('main')).not.toContainText(/break|rest/i);
  });

  await test.step('they tell a facilitator that they would like to be supported again', async () => {
    await alum.goto(`${group}/supporting`);
    await expect(main).toContainText('People come back, and that is no defeat.');
    await alum.getByRole('button', { name: 'I would like to be supported again' }).click();
    await expect(heading).toHaveText('I would like to be supported again');
    await expect(main).toContainText('Private, with the facilitators.');
    await looksRight(alum);
    await alum.getByLabel('Your words').fill('The evenings have become long again.');
    await alum.getByRole('button', { name: /^Send/ }).click();
    await expect(alum.getByRole('article').last()).toContainText('long again');

    const asked = clinician.getByRole('link', { name: 'I would like to be supported again' });
    await openQueueWith(clinician, asked);
    await asked.first().click();
    await expect(clinician.getByRole('main')).toContainText(helper);
    await newcomer.goto(`${group}/threads`);
    await expect(newcomer.getByRole('main')).not.toContainText('supported again');
    // The way back is theirs to talk about: until then the group's own threads stay the group's.
    await alum.goto(`${group}/threads`);
    await expect(main).not.toContainText(apart);
  });
});

test('an alum is offered to write to those whom they may write to, with scripts and without', async ({
  visitAs,
}, { retry }) => {
  const title = `A lamp in the hall${retry === 0 ? '' : ` ${retry}`}`;
  for (const javaScriptEnabled of [true, false]) {
    const alum = await visitAs(helper, { ...narrow, javaScriptEnabled });
    const group = await groupPathOf(alum);
    await alum.goto(`${group}/write`);
    const audiences = alum.locator('input[name="audience"]');
    await expect(audiences).toHaveCount(2);
    await expect(alum.getByLabel('The group and alumni')).toBeChecked();
    await expect(alum.getByLabel('The facilitators only')).not.toBeChecked();
    if (javaScriptEnabled) await looksRight(alum);
    else await expectNoSidewaysScroll(alum);
    await alum.goto(`${group}/write?to=facilitators`);
    await expect(alum.getByLabel('The facilitators only')).toBeChecked();
  }
  const alum = await visitAs(helper, { ...narrow, javaScriptEnabled: false });
  await alum.goto(`${await groupPathOf(alum)}/write`);
  await alum.getByLabel('Title').fill(title);
  await alum.getByLabel('Your words', { exact: true }).fill('I leave it on when I come home late.');
  await alum.getByRole('button', { name: 'Post it' }).click();
  await expect(alum.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(alum.getByRole('main')).toContainText('For the group and alumni.');
});
