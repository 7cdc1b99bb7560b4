import { groupPathOf } from './places.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts';

// Somebody writes a plan for the hard hours, finds it where they look for help, and lets the facilitators read it.

for (const javaScriptEnabled of [true, false]) {
  test(`a member writes a safety plan, keeps both texts of two windows, shares a version and takes it back, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    signedIn,
  }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const name = javaScriptEnabled ? 'Thicket' : 'Wry Kestrel';
    const page = await signedIn(name, narrow);
    const group = await groupPathOf(page);
    const check = async () => {
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    await page.goto('/help');
    await expect(page.getByRole('link', { name: 'Your safety plan' })).toHaveCount(0);
    await page.goto(group);
    const way = page.getByRole('link', { name: 'My safety plan' });
    await expect(way).toBeInViewport({ ratio: 1 });
    await way.click();
    await expect(page.getByRole('main')).toContainText('Nobody but you, unless you share it');
    await expect(page.getByRole('main')).toContainText('Stanley’s and Gregory Brown’s');
    await check();
    await page.getByRole('link', { name: 'Write my plan' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toContainText('Please write at least one line');
    await check();
    await page.getByLabel('1. Warning signs').fill('I want to die, and I stop answering.');
    await page.getByLabel('4. People I can ask for help').fill('My sister.\nShe is up late.');
    await page.getByRole('button', { name: 'Save' }).click();
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My safety plan');
    await expect(main).toContainText('She is up late.');
    await expect(main).toContainText('988');
    await check();

    await test.step('two windows keep both texts', async () => {
      await page.goto(`${group}/safety-plan/change`);
      const other = await page.context().newPage();
      await other.goto(`${group}/safety-plan/change`);
      await other.getByLabel('2. Things I can do by myself').fill('A bath.');
      await other.getByRole('button', { name: 'Save' }).click();
      await expect(other.getByRole('heading', { level: 1 })).toHaveText('My safety plan');
      await other.close();
      const mine = page.getByLabel('2. Things I can do by myself');
      await mine.fill('A walk.');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('region', { name: 'somewhere else meanwhile' })).toContainText(
        'A bath.',
      );
      await expect(mine).toHaveValue('A walk.');
      await check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(main).toContainText('A walk.');
      await page.getByRole('link', { name: 'Earlier versions' }).click();
      await page.getByText('As you saved it').first().click();
      await expect(main).toContainText('A bath.');
      await check();
    });

    await test.step('help leads to it in one tap, and so does the panel', async () => {
      await page.goto('/help');
      await page.getByRole('link', { name: 'Your safety plan' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('My safety plan');
      await page.goto(`${group}/write`);
      await page.getByLabel('Title').fill('tonight');
      await page.getByLabel('Your words').fill('I want to die.');
      await page.getByRole('button', { name: 'Post it' }).click();
      const panel = page.getByRole('region', { name: /very hard right now/ });
      const [plan] = await Promise.all([
        page.context().waitForEvent('page'),
        panel.getByRole('link', { name: 'Your safety plan' }).click(),
      ]);
      await expect(plan.getByRole('main')).toContainText('A walk.');
      await plan.close();
      await expect(page.getByLabel('Your words')).toHaveValue('I want to die.');
    });

    await page.goto(`${group}/safety-plan`);
    await page.getByRole('link', { name: 'Share this version' }).click();
    await expect(main).toContainText('This forum isn’t watched all the time.');
    await check();
    await page.getByRole('button', { name: 'Share it with the facilitators' }).click();
    await expect(main).toContainText('You have not changed it since.');

    const clinician = await signedIn('Dr. Ines Halloway', narrow);
    await clinician.goto(`${group}/shared`);
    const shared = clinician.getByText(`${name}, safety plan`);
    await shared.click();
    await expect(clinician.getByRole('main')).toContainText('She is up late.');
    if (javaScriptEnabled) await expectAccessible(clinician);
    await expectNoSidewaysScroll(clinician);

    await page.getByRole('button', { name: 'Stop sharing it' }).click();
    await expect(main).toContainText('Nothing of it. You can let them read it as it is now.');
    await clinician.goto(`${group}/shared`);
    await expect(shared).toHaveCount(0);

    await page.getByText('Remove my plan').click();
    await page.getByRole('button', { name: 'Remove it for good' }).click();
    await expect(page.getByRole('link', { name: 'Write my plan' })).toBeVisible();
  });
}

test('on a shared device nothing of a plan stays, and what is printed of it is the plan alone', async ({
  visitAs,
}) => {
  const page = await visitAs('Marmalade Moon', { sharedDevice: true });
  const group = await groupPathOf(page);
  const answer = await page.request.put(`/api/v1${group}/safety-plan`, {
    data: { version: 0, byMyself: 'zanzibarwren', people: 'My sister.' },
  });
  expect(answer.status()).toBe(200);
  const shown = await page.goto(`${group}/safety-plan`);
  expect(shown?.headers()['cache-control']).toContain('no-store');
  await page.getByRole('link', { name: 'Change it' }).click();
  await page.getByLabel('6. Making my surroundings safe').fill('typed but never saved');
  const kept = await page.evaluate(async () => {
    const stored = [localStorage, sessionStorage].map((one) => JSON.stringify({ ...one }));
    const cached = await Promise.all((await caches.keys()).map((key) => caches.open(key)));
    const requests = await Promise.all(cached.map((cache) => cache.keys()));
    return [...stored, ...requests.flat().map(({ url }) => url)].join(' ');
  });
  expect(kept).not.toContain('zanzibarwren');
  expect(kept).not.toContain('typed but never saved');
  expect(kept).not.toContain('safety-plan');

  await page.goto(`${group}/safety-plan`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('zanzibarwren')).toBeVisible();
  for (const hidden of ['Who reads this', 'What the facilitators can read']) {
    await expect(page.getByText(hidden)).toBeHidden();
  }
  await expect(page.getByRole('link', { name: 'Change it' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('Remove my plan').click();
  await page.getByRole('button', { name: 'Remove it for good' }).click();
  await expect(page.getByRole('link', { name: 'Write my plan' })).toBeVisible();
});
