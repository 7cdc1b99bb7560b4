import { pressAt } from './keys.ts';
import { groupPathOf } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// A goal that begins in private, is shown, seen by somebody, celebrated, and brought into the room.

for (const javaScriptEnabled of [true, false]) {
  test(`a member keeps a goal for themself, shows it, and the group sees how it goes, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    signedIn,
  }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const words = javaScriptEnabled ? 'answer the phone again' : 'open the post again';
    const member = await signedIn('Paper Lantern', narrow);
    const group = await groupPathOf(member);
    const check = async (page: typeof member) => {
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    await member.goto(group);
    await member.getByRole('link', { name: 'Goals, mine and what others show' }).click();
    const keep = member.getByRole('button', { name: 'Keep this goal' });
    await keep.click();
    await expect(member.getByRole('alert')).toContainText('Please write what you would like.');
    await check(member);
    await member.getByLabel('What would you like?').fill(words);
    await member.getByLabel(/A first small step/).fill('ring my sister');
    await keep.click();
    const main = member.getByRole('main');
    await expect(member.getByRole('heading', { level: 1 })).toHaveText(words);
    await expect(main).toContainText('This is yours alone.');
    await check(member);

    const other = await signedIn('Small Pebble', narrow);
    await other.goto(`${group}/goals`);
    const there = other.getByRole('link', { name: words });
    await expect(there).toHaveCount(0);

    await member.getByRole('button', { name: 'I did this' }).click();
    await expect(member.getByRole('listitem').filter({ hasText: 'ring my sister' })).toContainText(
      'Done',
    );
    await member.getByRole('button', { name: 'Show it', exact: true }).click();
    await expect(main).toContainText('The group sees this under your name.');

    await test.step('what the group reads goes past the panel first, and stays as it was typed', async () => {
      const box = member.getByLabel('Your words');
      await member.getByLabel('It was harder this time').check();
      await box.fill('I want to die.');
      await member.getByRole('button', { name: 'Add it' }).click();
      const panel = member.getByRole('region', { name: /very hard right now/ });
      await expect(panel).toBeVisible();
      await expect(box).toHaveValue('I want to die.');
      await expect(member.getByLabel('It was harder this time')).toBeChecked();
      await box.fill('I let it ring.');
      await panel.getByRole('button', { name: 'Post it' }).click();
      await expect(main).toContainText('I let it ring.');
      await expect(box).toHaveValue('');
    });
    await member.getByLabel('Something to celebrate').check();
    await member.getByLabel('Your words').fill('We talked for an hour.');
    await member.getByRole('button', { name: 'Add it' }).click();
    await expect(main).toContainText('We talked for an hour.');
    await check(member);

    await other.goto(`${group}/goals`);
    await there.click();
    await expect(other.getByRole('main')).toContainText('A goal of Paper Lantern’s.');
    await check(other);
    await pressAt(other, other.getByRole('button', { name: 'I saw this' }).last());
    await expect(other.getByRole('main')).toContainText('You said that you saw this.');
    await other.getByRole('button', { name: 'I celebrate with you' }).click();
    await expect(other.getByRole('main')).toContainText('You celebrate with them.');
    await member.reload();
    await expect(main).toContainText('This was seen.');
    await expect(main).toContainText('Somebody celebrates with you.');
    await expect(main).not.toContainText('Pebble');

    const clinician = await signedIn('Dr. Ines Halloway', narrow);
    await clinician.goto(`${group}/digest`);
    await expect(clinician.getByRole('region', { name: 'To celebrate' })).toContainText(words);
    await check(clinician);

    await clinician.goto(`${group}/goals`);
    await clinician.getByRole('link', { name: words }).click();
    await clinician.getByText('Stop showing it to the group').click();
    await clinician.getByLabel('Why, to its author').fill('Could you leave out the name?');
    await clinician.getByRole('button', { name: /tell its author why/ }).click();
    await expect(clinician.getByRole('main')).toContainText('The group does not see this.');
    await check(clinician);
    await other.goto(`${group}/goals`);
    await expect(there).toHaveCount(0);
    await member.reload();
    await expect(main).toContainText('Could you leave out the name?');
    await check(member);
    await clinician.getByRole('button', { name: 'Show it to the group' }).click();
    await expect(clinician.getByRole('main')).not.toContainText('The group does not see this.');
    await other.reload();
    await expect(there).toHaveCount(1);
    await member.reload();

    await member.getByRole('button', { name: 'Bring to session' }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('What we bring');
    await expect(main).toContainText(words);
    await member.goto(`${group}/goals`);
    await member.getByRole('link', { name: words }).click();
    await member.getByRole('button', { name: 'I reached it' }).click();
    await expect(main).toContainText('Reached.');
    await member.getByRole('button', { name: 'Hide it from the group' }).click();
    await expect(main).toContainText('This is yours alone.');
    await other.goto(`${group}/goals`);
    await expect(there).toHaveCount(0);
    await member.getByText('Remove this goal').click();
    await member.getByRole('button', { name: 'Remove it for good' }).click();
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('Goals');
    await expect(member.getByRole('link', { name: words })).toHaveCount(0);
  });
}
