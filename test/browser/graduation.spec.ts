import { randomUUID } from 'node:crypto';
import { groupPathOf, invitationFrom } from './places.ts';
import { expectSoundInStory } from './sound.ts';
import { expect, expectNoSidewaysScroll, test } from './story.ts';

for (const javaScriptEnabled of [true, false]) {
  test(`a member who has finished the group reads a page of their own first, and says whether the group hears of it, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visit,
    visitAs,
  }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const clinician = await visitAs('Dr. Ines Halloway', narrow);
    const group = await groupPathOf(clinician);
    const member = await visit(narrow);
    const name = javaScriptEnabled ? 'Open Gate' : 'Far Meadow';
    const joined = await member.request.post('/api/v1/join', {
      data: { code: await invitationFrom(clinician), pseudonym: name, acceptedAgreement: 1 },
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect(joined.status()).toBe(201);

    const opened = await member.request.post(`/api/v1${group}/threads`, {
      data: {
        ...{ title: 'Before the end', body: 'I wrote this for the room.' },
        ...{ audience: 'group', asksFor: 'just-listening' },
      },
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect(opened.status()).toBe(201);
    const { threadId } = await opened.json();

    await clinician.goto(`${group}/people`);
    await clinician.getByRole('link', { name }).click();
    // Ending a place asks once more, and without that nothing is done.
    await clinician.getByRole('button', { name: 'End their place here' }).click();
    await expect(clinician.getByRole('alert')).toContainText('tick that you are sure');
    await clinician.getByLabel('A private word to them').fill('You came in on a hard day.');
    await clinician.getByRole('button', { name: 'Graduate them' }).click();
    await expect(clinician.getByRole('main')).toContainText('Reads what is shared with alumni');

    await member.goto(group);
    await expect(member.getByRole('heading', { level: 1 })).toHaveText(
      'You have finished the group',
    );
    await expect(member.getByRole('region', { name: 'A word to you from' })).toContainText(
      'You came in on a hard day.',
    );
    await expect(member.getByRole('main')).toContainText('threads that you write in from now on');
    await expectNoSidewaysScroll(member);
    if (javaScriptEnabled) await expectSoundInStory(member, 'groups/:groupId/graduation');
    await member.getByLabel('Tell the group that I have finished').check();
    await member.getByRole('button', { name: 'Go on' }).click();
    await expect(member).toHaveURL(new RegExp(`${group}$`));

    const other = await visitAs('Quiet Heron', narrow);
    await other.goto(group);
    await expect(other.getByRole('main')).toContainText(`${name} has finished the group.`);
    await expect(other.getByRole('main')).not.toContainText('hard day');

    await other.goto(`${group}/threads/${threadId}`);
    await other.getByLabel('Your words').fill('We will miss you on Thursdays.');
    await other.getByRole('button', { name: 'Send your reply' }).click();
    await expect(other.locator('#post-2')).toContainText('We will miss you');
    await member.goto(`${group}/threads/${threadId}`);
    const main = member.getByRole('main');
    await expect(main).toContainText('I wrote this for the room.');
    await expect(main).toContainText('Here you see what you wrote, and nothing of others.');
    await expect(main).not.toContainText('We will miss you');
    await expect(main.getByRole('link', { name: 'Withdraw' })).toBeVisible();
    await expect(main.getByRole('link', { name: 'Edit' })).toHaveCount(0);
    await expect(member.getByRole('button', { name: 'Send your reply' })).toHaveCount(0);
    await expectNoSidewaysScroll(member);

    await member.goto(`${group}/write`);
    await member.getByText('Content notes, or another name').click();
    await expect(member.getByRole('main')).toContainText('somebody writes who has finished');

    await member.goto(`${group}/graduation`);
    await member.getByLabel('Tell the group that I have finished').uncheck();
    await member.getByRole('button', { name: 'Keep this' }).click();
    await expect(member).toHaveURL(new RegExp(`${group}$`));
    await other.reload();
    await expect(other.getByRole('main')).not.toContainText(`${name} has finished the group.`);
  });
}
