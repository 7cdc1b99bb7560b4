import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ownServer } from './servers.ts';

/** Longer than the server goes on by what it read before; ms. */
const untilRead = 100;

const readMovedBy = (file: string) => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0);

/** What time it is for the server whose clock this file moves. */
export const nowThere = (file: string) => new Date(Date.now() + readMovedBy(file));

/**
 * Makes it later for the server, for good, and for the pages given, whose clocks were installed before. Everybody's sign-ins, claims
 * and openings age by it. `file` is what moves the clock of a server of one's own.
 */
export async function makeLater(
  milliseconds: number,
  pages: readonly Page[] = [],
  file = ownServer().clock,
): Promise<void> {
  writeFileSync(file, String(readMovedBy(file) + milliseconds));
  await new Promise((resolve) => setTimeout(resolve, untilRead));
  for (const page of pages) await page.clock.fastForward(milliseconds);
}
