import { readFileSync } from 'node:fs';
import { formatter } from '@lingui/format-po';
import type { Page } from '@playwright/test';
import {
  earlierScreeningWordsInSpanish,
  screeningWordsInSpanish,
} from '#web/app/language/screening-words-es.ts';
import { expect } from './story.ts';

const about = { locale: null, sourceLocale: 'en', filename: 'es.po' };
const catalogue = Object.values(
  formatter().parse(readFileSync('web/app/language/es.po', 'utf8'), about),
);

/** What a message of the catalogue is in Spanish. Throws where there is none. */
export function spanish(english: string): string {
  const found = catalogue.find(({ message }) => message === english)?.translation;
  if (!found) throw new Error(`The catalogue has no “${english}”.`);
  return found;
}

/**
 * English words of the interface and of the screening: two at least, so that no name and no title of a thread is one of them by chance,
 * and without places that are filled in.
 */
const english = new Set(
  [
    ...catalogue.flatMap(({ message = '', translation }) =>
      message === translation ? [] : message,
    ),
    ...Object.keys({ ...screeningWordsInSpanish, ...earlierScreeningWordsInSpanish }),
  ].filter((message) => message.split(' ').length >= 2 && !/[{<]/.test(message)),
);

/** The page says that it is in Spanish, and none of its own sentences is in English. What people wrote stays as it is. */
export async function expectInSpanish(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const said = await page.evaluate(() => {
    const isEnglish = (element: Element | null) => element?.closest('[lang="en"]') !== null;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement, textContent } = node;
      if (parentElement?.closest('script, style') || isEnglish(parentElement)) continue;
      texts.push((textContent ?? '').trim());
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (!isEnglish(element)) texts.push(element.getAttribute(name) ?? '');
      }
    }
    return [document.title.split(' · ')[0] ?? '', ...texts];
  });
  expect(said.filter((text) => english.has(text))).toEqual([]);
}
