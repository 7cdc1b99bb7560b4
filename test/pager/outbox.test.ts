import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createOutbox } from '#functions/pager/outbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
afterAll(() => rmSync(folder, { recursive: true }));
const message = { id: 'a-1/0/first', address: 'outbox:first', text: 'A review waits.' };

it('the outbox writes each page down once, however often it is sent', async () => {
  const file = join(folder, 'outbox.jsonl');
  for (const id of ['a-1/0/first', 'a-1/0/first', 'a-1/0/first-two', 'a-1/0/first']) {
    // A new one each time, as after a restart.
    expect(await createOutbox(file).send({ ...message, id })).toEqual({ sent: true });
  }
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { id: 'a-1/0/first', to: 'outbox:first', text: 'A review waits.' },
    { id: 'a-1/0/first-two', to: 'outbox:first', text: 'A review waits.' },
  ]);
});

it('the outbox says so where it cannot write', async () => {
  const nowhere = createOutbox(join(folder, 'missing', 'outbox.jsonl'));
  expect(await nowhere.send(message)).toEqual({ sent: false, reason: 'unavailable' });
});
