import type { ReviewList } from '#shared/contracts/review.ts';
import { apiWordsInSpanish } from '#web/app/language/api-words-es.ts';
import { screeningWordsInSpanish } from '#web/app/language/screening-words-es.ts';
import { expectInSpanish, spanish } from './in-spanish.ts';
import { answerOf, groupPathOf, threadPathOf } from './places.ts';
import { expect, test } from './story.ts';

// Reading and writing here in Spanish: asked for by the browser, or chosen in the foot of the page.

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  test(`somebody chooses a language at the foot of a page and stays on it, ${how} scripts`, async ({
    visitAs,
  }) => {
    const page = await visitAs('Small Pebble', { javaScriptEnabled });
    const path = await threadPathOf(page, 'awake again club');
    await page.goto(`${path}?page=1`);
    await page.getByRole('button', { name: 'Español' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    expect(new URL(page.url()).pathname).toBe(path);
    await expectInSpanish(page);

    const [kept] = (await page.context().cookies()).filter(({ name }) => name === 'language');
    expect(kept).toMatchObject({ value: 'es', httpOnly: true, sameSite: 'Lax' });
    expect(kept?.expires).toBeGreaterThan(Date.now() / 1000);

    await page.goto(await groupPathOf(page));
    await expectInSpanish(page);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('link', { name: 'Help now' }).first()).toBeVisible();
  });
}

test('on a shared device the choice goes with the browser', async ({ visitAs }) => {
  const page = await visitAs('Small Pebble', { sharedDevice: true });
  await page.goto('/help');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const [kept] = (await page.context().cookies()).filter(({ name }) => name === 'language');
  expect(kept?.expires).toBe(-1);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  test(`what is refused is said in Spanish, and loses nothing, ${how} scripts`, async ({
    visit,
    visitAs,
  }) => {
    const stranger = await visit({ javaScriptEnabled, locale: 'es' });
    await stranger.goto('/sign-in');
    await stranger.locator('input[name="key"]').fill('siete palabras que no abren nada hoy');
    await stranger.locator('form:has(input[name="key"]) button[type="submit"]').first().click();
    const detail =
      'Please check the seven words and their order. The first four letters of each are enough.';
    await expect(stranger.getByText(String(apiWordsInSpanish[detail])).first()).toBeVisible();

    const member = await visitAs('Fernlight', { javaScriptEnabled, locale: 'es' });
    await member.goto(`${await groupPathOf(member)}/write`);
    await member.locator('textarea[name="body"]').fill('Unas palabras que no se pierden.');
    await member.getByRole('button', { name: spanish('Post it') }).click();
    await expect(member.getByRole('alert')).toBeVisible();
    await expectInSpanish(member);
    await expect(member.locator('textarea[name="body"]')).toHaveValue(
      'Unas palabras que no se pierden.',
    );
  });
}

test('where no panel can open because screening does not know the language, the way to people stands beside the box', async ({
  visitAs,
}) => {
  const note = 'la detección automática solo conoce el inglés';
  for (const locale of ['es', 'en']) {
    const page = await visitAs('Fernlight', { locale, javaScriptEnabled: false });
    const home = await groupPathOf(page);
    const thread = await threadPathOf(page, 'awake again club');
    for (const path of [`${home}/write`, `${thread}?page=last`, `${home}/strategies`]) {
      await page.goto(path);
      const beside = page.locator('form .hint').filter({ hasText: note });
      await expect(beside, path).toHaveCount(locale === 'es' ? 1 : 0);
      if (locale === 'es') {
        await expect(beside.getByRole('link')).toHaveAttribute('href', '/help');
      }
    }
  }
});

test('what is read when joining, and afterwards, says that the computer knows only English', async ({
  visit,
}) => {
  for (const [locale, said] of [
    ['en', 'It knows only English so far: it notices next to nothing in another language'],
    ['es', 'Por ahora solo conoce el inglés: en otro idioma, como el español, no nota casi nada'],
  ] as const) {
    const page = await visit({ locale, javaScriptEnabled: false });
    await page.goto('/privacy');
    await expect(page.getByRole('main')).toContainText(said);
  }
});

test('who leads a group reads in Spanish why something was noticed: in the queue, in a review and among the rules', async ({
  visitAs,
}) => {
  const page = await visitAs('Tobias Ashby, LCSW', { locale: 'es' });
  const { reviews } = await answerOf<ReviewList>(page, '/reviews');
  const noticed = reviews.find(({ why }) => why.length > 0);
  const spanishReasons = new Set(Object.values(screeningWordsInSpanish));
  for (const path of ['/reviews', `/reviews/${noticed?.id}`, '/detector']) {
    await page.goto(path);
    await expectInSpanish(page);
    const reasons = page.locator('.queue-why li, .reason > p, .figures-why');
    const said = await reasons.allTextContents();
    expect(said.filter((one) => spanishReasons.has(one)).length, path).toBeGreaterThan(0);
    await expect(page.getByRole('main').locator('[lang="en"]'), path).toHaveCount(0);
  }
});

test('a language that nobody has translated, or that is none, changes nothing', async ({
  visit,
}) => {
  const page = await visit({ locale: 'fi' });
  await page.goto('/help');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const answer = await page.request.post('/language', {
    form: { language: '"><script>', next: 'https://elsewhere.example/' },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe('/');
  expect(answer.headers()['set-cookie']).toBeUndefined();
});
