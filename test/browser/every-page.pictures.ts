import { everyPage, pathOf, type Reader, readers } from './every-page.ts';
import { picturesOf } from './sound.ts';
import { test } from './story.ts';

// No test: pictures for people to look at, by `npm run pictures`.

test.describe.configure({ timeout: 600_000 });

for (const reader of Object.keys(readers) as Reader[]) {
  test(`pictures for ${reader}`, async ({ visit, visitAs }) => {
    const name = readers[reader];
    const page = name === null ? await visit() : await visitAs(name);
    for (const { route, at } of everyPage.filter((one) => one.reader === reader)) {
      await page.goto(await pathOf(page, at));
      await picturesOf(page, reader, route);
    }
  });
}
