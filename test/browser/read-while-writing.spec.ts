import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { AddedGoal } from '#shared/contracts/goal.ts';
import type { AskedRepair, ShownRepair } from '#shared/contracts/repair.ts';
import { answerOf, groupPathOf, threadPathOf, writeThread } from './places.ts';
import { expect, test } from './story.ts';

// Wherever somebody writes, their words are read on their device: each form of the site in turn, each of its boxes that nothing else covers.

const hardWords = 'I want to die and I do not know who to tell';

/** Types hard words into one box, and waits for the gentle panel in the same form. */
async function isRead(page: Page, path: string, formId: string, field: string): Promise<void> {
  await test.step(`${formId}: ${field}`, async () => {
    await page.goto(path);
    const form = page.locator(`form#${formId}`);
    await form.locator(`[name="${field}"]`).fill(hardWords);
    const told = form.getByRole('status').filter({ hasText: 'very hard right now' });
    await expect(told, `${path} ${formId} ${field}`).toContainText('You can go on writing.');
  });
}

async function sendTo<T>(page: Page, path: string, data: object): Promise<T> {
  const headers = { 'Idempotency-Key': randomUUID() };
  const answer = await page.request.post(`/api/v1${path}`, { data, headers });
  expect(answer.status(), path).toBeLessThan(300);
  return answer.status() === 204 ? (undefined as T) : answer.json();
}

test('every form in which a member writes reads along on the device', async ({ visitAs }) => {
  const page = await visitAs('Fernlight');
  const group = await groupPathOf(page);
  const long = await threadPathOf(page, 'awake again club');
  const helped = await threadPathOf(page, 'Does it get easier to talk in the room?');
  const own = await writeThread(page, { title: 'a kettle', body: 'It sings.' });
  const goal = await sendTo<AddedGoal>(page, `${group}/goals`, { words: 'walk to the bridge' });

  await isRead(page, `${group}/write`, 'write', 'title');
  await isRead(page, `${group}/write`, 'write', 'body');
  await isRead(page, `${long}?page=last`, 'reply', 'body');
  await isRead(page, `${long}/posts/2/part`, 'reply', 'body');
  await isRead(page, `${own}/posts/1/edit`, 'edit', 'body');
  await isRead(page, `${long}/posts/2/report`, 'report', 'words');
  await isRead(page, `${long}/posts/2/repair`, 'ask-repair', 'words');
  await isRead(page, `${helped}/what-helped`, 'what-helped-words', 'words');
  await isRead(page, `${group}/goals`, 'goal', 'words');
  await isRead(page, `${group}/goals`, 'goal', 'step');
  await isRead(page, `${group}/goals/${goal.id}`, 'entry', 'words');
  await isRead(page, `${group}/goals/${goal.id}`, 'step', 'words');
  await isRead(page, `${group}/strategies`, 'strategy', 'words');
  await isRead(page, `${group}/strategies`, 'strategy', 'when');
  await isRead(page, `${group}/agenda`, 'agenda', 'theme');
  await isRead(page, `${group}/journal`, 'note', 'words');
  await isRead(page, `${group}/repairs`, 'ask-repair', 'words');
});

test('both forms of a way back read along on the device', async ({ visitAs }) => {
  const page = await visitAs('Fernlight');
  const other = await visitAs('Wry Kestrel');
  const facilitator = await visitAs('Dr. Ines Halloway');
  const repairs = `${await groupPathOf(page)}/repairs`;
  const ask = { name: 'Wry Kestrel', words: 'We talked past each other.' };
  const { id } = await sendTo<AskedRepair>(page, repairs, ask);
  const path = `${repairs}/${id}`;
  const { repair } = await answerOf<{ repair: ShownRepair }>(facilitator, path);
  await sendTo(facilitator, `${path}/lead`, { lead: 'open', version: repair.version });
  try {
    await sendTo(other, `${path}/step`, { step: 'accept' });
    for (const part of ['happened', 'effect', 'need']) {
      await isRead(page, path, 'repair-parts', part);
    }
    const parts = { happened: 'A joke.', effect: 'I went quiet.', need: 'To say so.' };
    await sendTo(page, `${path}/parts`, parts);
    await sendTo(other, `${path}/parts`, parts);
    await isRead(page, path, 'repair-answer', 'words');
  } finally {
    await sendTo(page, `${path}/step`, { step: 'step-back' });
  }
});
