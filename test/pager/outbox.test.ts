import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createOutbox } from '#functions/pager/outbox.ts';
import { clinicId } from '#shared/contracts/primitives.ts';

const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
afterAll(() => rmSync(folder, { recursive: true }));
const message = {
  ids: ['a-1/0/first'],
  to: { clinicId: clinicId.parse('abcdefghijklmnop'), contact: 'first' },
  text: 'A review waits.',
};

it('the outbox writes each page down once, however often it is sent', async () => {
  const file = join(folder, 'outbox.jsonl');
  for (const id of ['a-1/0/first', 'a-1/0/first', 'a-1/0/first-two', 'a-1/0/first']) {
    // A new one each time, as after a restart.
    expect(await createOutbox(file).send({ ...message, ids: [id] })).toEqual({ sent: true });
  }
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { ids: ['a-1/0/first'], to: 'first', text: 'A review waits.' },
    { ids: ['a-1/0/first-two'], to: 'first', text: 'A review waits.' },
  ]);
});

it('a message about several pages is written down where one of them is new, and the outbox does not read its file for each', async () => {
  const file = join(folder, 'several.jsonl');
  const outbox = createOutbox(file);
  const send = (ids: string[]) => outbox.send({ ...message, ids });
  await send(['a', 'b']);
  await send(['b', 'a']);
  await send(['b', 'c']);
  // What the file holds is not asked again: it could be rotated away under the outbox.
  rmSync(file);
  await send(['c']);
  expect(existsSync(file)).toBe(false);
  await send(['d']);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ ids: ['d'] });
});

it('a line that was cut off hides none of the lines around it', async () => {
  const file = join(folder, 'cut.jsonl');
  await createOutbox(file).send(message);
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"ids":["b-1/0/fi\n`);
  await createOutbox(file).send(message);
  await createOutbox(file).send({ ...message, ids: ['b-1/0/first'] });
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(3);
});

it('the outbox says so where it cannot write', async () => {
  const nowhere = createOutbox(join(folder, 'missing', 'outbox.jsonl'));
  expect(await nowhere.send(message)).toEqual({ sent: false, reason: 'unavailable' });
});
