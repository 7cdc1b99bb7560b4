import type { Locator, Page } from '@playwright/test';
import { expect } from './story.ts';

// For stories by keyboard alone.

export const isFocused = (wanted: Locator) =>
  wanted.evaluate((element) => element === document.activeElement);

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isFocused(wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

/** Goes to a button or a link by Tab and presses Enter. */
export async function pressAt(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

export async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(words);
}

/** What is wrong with the place in focus, for somebody who sees: no mark of it, or all of it under the bar at the top; else null. */
const wrongInFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    // Where a new page puts the focus by itself: it is no stop of Tab's.
    if (element.matches('main, h1')) return null;
    // Of a date the browser itself marks the part in focus: day, month or year.
    if (element instanceof HTMLInputElement && /^(?:date|time)/.test(element.type)) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isMarked =
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    if (!isMarked) return `not marked: ${element.outerHTML.slice(0, 120)}`;
    const bar = document.querySelector('.frame-bar');
    const { left, bottom, width, height } = element.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + width / 2, bottom - height / 2);
    const isUnder =
      bar !== null &&
      !bar.contains(element) &&
      bar.contains(onTop) &&
      bottom <= bar.getBoundingClientRect().bottom;
    return isUnder ? `under the bar: ${element.outerHTML.slice(0, 120)}` : null;
  });

/** Presses Tab until the element has the focus. Every stop on the way must show that it has it. */
export async function tabVisiblyTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await wrongInFocus(page)).toBeNull();
    if (await isFocused(wanted)) return;
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}
