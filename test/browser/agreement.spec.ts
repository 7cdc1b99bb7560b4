import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { pressAt } from './keys.ts';
import { expect, expectNoSidewaysScroll, test } from './story.ts';

// A group's agreement changes: looked at before it is in force, and accepted before somebody writes to the group again.

/** Asks the API as whoever is signed in on the page. */
async function asks<Answer>(page: Page, method: 'GET' | 'POST', path: string, data?: object) {
  const headers = { 'Idempotency-Key': randomUUID() };
  const answer = await page.request.fetch(`/api/v1${path}`, { method, headers, data });
  expect(answer.ok(), `${method} ${path} ${answer.status()}`).toBe(true);
  const json: Answer = await answer.json();
  return json;
}

for (const javaScriptEnabled of [true, false]) {
  test(`a new agreement is looked at, put into force, and accepted before somebody writes to the group again, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visit,
    visitAs,
  }) => {
    const small = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    // A group of its own: nobody else's stories are to meet an agreement that has changed.
    const administrator = await visitAs('Corinne Lindqvist', small);
    const { clinicians } = await asks<{ clinicians: { id: string; name: string }[] }>(
      administrator,
      'GET',
      '/clinic/groups',
    );
    const halloway = clinicians.find(({ name }) => name === 'Dr. Ines Halloway');
    const { groupId } = await asks<{ groupId: string }>(administrator, 'POST', '/clinic/groups', {
      name: `Evenings ${javaScriptEnabled ? 'one' : 'two'}`,
      timeZone: 'America/New_York',
      agreement: 'We keep what we hear here.',
      facilitators: [halloway?.id],
    });
    const group = `/groups/${groupId}`;
    const clinician = await visitAs('Dr. Ines Halloway', small);
    const { code } = await asks<{ code: string }>(clinician, 'POST', `${group}/invitations`, {
      role: 'member',
      rosterEntry: { name: 'Somebody Real' },
    });
    const member = await visit(small);
    await asks(member, 'POST', '/join', {
      code,
      pseudonym: 'Slate Wren',
      acceptedAgreement: 1,
      sharedDevice: false,
    });

    await clinician.goto(`${group}/agreement`);
    await clinician.getByRole('link', { name: 'Write a new version' }).click();
    const elsewhere = await visitAs('Dr. Ines Halloway', small);
    await elsewhere.goto(clinician.url());
    await clinician.getByLabel('Agreement').fill('We keep what we hear here, and come on time.');
    await clinician.getByRole('button', { name: 'Look at it first' }).click();
    const look = clinician.getByRole('region', { name: 'As it will look' });
    await expect(look).toContainText('and come on time');
    await clinician.getByRole('button', { name: 'Put it into force' }).click();
    await expect(clinician.getByRole('main')).toContainText('Not yet: Slate Wren.');
    await expectNoSidewaysScroll(clinician);

    // Looked at only after that, it is still compared with what was on screen when it was typed.
    await elsewhere.getByLabel('Agreement').fill('We keep what we hear here, and listen.');
    await elsewhere.getByRole('button', { name: 'Look at it first' }).click();
    await elsewhere.getByRole('button', { name: 'Put it into force' }).click();
    await expect(elsewhere.getByText('Somebody has changed this')).toBeVisible();
    await expect(elsewhere.getByRole('main')).toContainText('and come on time');
    await expect(elsewhere.getByLabel('Agreement')).toHaveValue(/and listen/);

    await member.goto(group);
    await expect(member.getByRole('main')).toContainText('Our agreement has changed.');
    await expect(member.getByRole('link', { name: 'Write', exact: true })).toHaveCount(0);
    await member.getByRole('link', { name: 'Read the agreement' }).click();
    await expect(member.getByRole('main')).toContainText('and come on time');
    await expectNoSidewaysScroll(member);
    await pressAt(member, member.getByRole('button', { name: 'I have read it, and I accept it' }));
    await expect(member.getByRole('link', { name: 'Write', exact: true })).toBeVisible();

    await clinician.reload();
    await expect(clinician.getByRole('main')).toContainText('Slate Wren.');
    await expect(clinician.getByText('Not yet:')).toHaveCount(0);
    await clinician.locator('summary', { hasText: 'How it read before' }).click();
    await expect(clinician.getByRole('region', { name: 'Version 1' })).toBeVisible();
  });
}
