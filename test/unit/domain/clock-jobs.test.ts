import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clockJobNames } from '#shared/domain/clock-jobs.ts';

test('every job of the clock stands in the table for operators, and no other does', () => {
  const page = readFileSync('docs/operations.md', 'utf8');
  const [, table = ''] = /^## The clock's jobs$(.*?)^## /ms.exec(page) ?? [];
  const named = [...table.matchAll(/^\| `([a-z-]+)` /gm)].map(([, job]) => job);
  expect(named.sort()).toEqual([...clockJobNames].sort());
});
