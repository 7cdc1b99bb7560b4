import { join } from 'node:path';
import { everyPage, pathOf, type Reader, readers } from './every-page.ts';
import { test } from './story.ts';

// No test: pictures for people to look at, by `npm run pictures`.

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };

test.describe.configure({ timeout: 600_000 });

for (const [size, viewport] of Object.entries(sizes)) {
  for (const reader of Object.keys(readers) as Reader[]) {
    test(`pictures for ${reader} at ${size} size`, async ({ visit, visitAs }) => {
      const name = readers[reader];
      const page = name === null ? await visit({ viewport }) : await visitAs(name, { viewport });
      for (const { route, at } of everyPage.filter((one) => one.reader === reader)) {
        await page.goto(await pathOf(page, at));
        const file = `${route.replaceAll('/', ' ').replaceAll(':', '') || 'start'}.png`;
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const path = join('screenshots', `${size} ${colorScheme}`, reader, file);
          await page.screenshot({ path, fullPage: true, animations: 'disabled' });
        }
      }
    });
  }
}
