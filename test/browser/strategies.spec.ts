import { pressAt } from './keys.ts';
import { groupPathOf } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Something that helped one person waits for a facilitator, reaches the group, helps another, and is kept.

for (const javaScriptEnabled of [true, false]) {
  test(`what helped a member is read by a facilitator, seen by the group, kept by another, and taken back, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    signedIn,
  }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const words = `I count the ${javaScriptEnabled ? 'red' : 'blue'} doors on my street.`;
    const check = async (page: typeof member) => {
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    const item = (page: typeof member) => page.getByRole('listitem').filter({ hasText: words });
    const member = await signedIn('Thicket', narrow);
    const group = await groupPathOf(member);
    await member.goto(group);
    await member.getByRole('link', { name: 'What helped, and my kit' }).click();
    const bring = member.getByRole('button', { name: 'Bring it' });
    await bring.click();
    await expect(member.getByRole('alert')).toContainText('Please write what helped.');
    await check(member);
    const box = member.getByLabel('What helped?');
    await box.fill('I want to die.');
    await bring.click();
    const panel = member.getByRole('region', { name: /very hard right now/ });
    await expect(panel).toBeVisible();
    await expect(box).toHaveValue('I want to die.');
    await box.fill(words);
    await member.getByLabel(/When did it help/).fill('my head is loud');
    await panel.getByRole('button', { name: 'Post it' }).click();
    await expect(item(member)).toContainText('This waits until a facilitator has read it.');
    await expect(box).toHaveValue('');
    await check(member);

    const other = await signedIn('Small Pebble', narrow);
    await other.goto(`${group}/strategies`);
    await expect(item(other)).toHaveCount(0);

    const clinician = await signedIn('Dr. Ines Halloway', narrow);
    await clinician.goto(`${group}/strategies`);
    await item(clinician).getByText('Don’t show it to the group').click();
    await item(clinician)
      .getByRole('button', { name: /tell its author why/ })
      .click();
    await expect(clinician.getByRole('alert')).toContainText('Please tell its author why');
    await check(clinician);
    await item(clinician).getByLabel('Why, to its author').fill('Could you leave out the street?');
    await item(clinician)
      .getByRole('button', { name: /tell its author why/ })
      .click();
    await expect(item(clinician)).toContainText('The group does not see this.');
    await member.reload();
    await expect(item(member)).toContainText('Could you leave out the street?');
    await check(member);
    await item(clinician).getByRole('button', { name: 'Show it to the group' }).click();
    await expect(item(clinician)).not.toContainText('The group does not see this.');
    await clinician.goto(`${group}/digest`);
    await expect(clinician.getByRole('region', { name: 'What helped somebody' })).toContainText(
      words,
    );

    await other.goto(`${group}/strategies`);
    await pressAt(other, item(other).getByRole('button', { name: 'This helped me, too' }));
    await expect(item(other)).toContainText('It helped you, too');
    await item(other).getByRole('button', { name: 'Put in my kit' }).click();
    const kit = other.getByRole('region', { name: 'My kit' });
    await expect(kit).toContainText(words);
    await expect(
      kit
        .getByRole('listitem')
        .filter({ hasText: words })
        .getByRole('button', { name: 'In my kit', exact: true }),
    ).toBeVisible();
    await check(other);

    await member.goto(`${group}/strategies`);
    await expect(item(member)).toContainText('It helped somebody else, too.');
    await expect(item(member)).not.toContainText('Pebble');
    await item(member).getByRole('button', { name: 'Take it back' }).click();
    await expect(item(member)).toHaveCount(0);
    await other.reload();
    await expect(item(other)).toHaveCount(0);
  });
}
