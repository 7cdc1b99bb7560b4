import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

// What the functions did while the stories were told: each with the rights of its role, which the assembly holds it to.

const folder = process.env.TEST_DATA_DIR ?? 'test-results/assembly';
const soon = { timeout: 60_000 };
const linesOf = (file: string): Record<string, unknown>[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

test('the rights of the roles were enough for all that was done, and every function did something', async () => {
  // What the stream and the schedule bring about comes a moment after the stories.
  const rolesAsking = () => [...new Set(linesOf('asked.jsonl').map(({ by }) => by))].sort();
  await expect.poll(rolesAsking, soon).toEqual(['Api', 'Clock', 'Pager', 'Triage', 'Vault', 'Web']);
  const asked = linesOf('asked.jsonl');
  expect(asked.filter(({ allowed }) => allowed !== true)).toEqual([]);
  const secretsOf = (name: string) =>
    asked.flatMap(({ by, action, on }) =>
      by === name && action === 'ssm:GetParameter' ? [String(on).replace('parameter/', '')] : [],
    );
  // Whoever sends to devices never reads the secret of the keys.
  expect(secretsOf('Clock')).toEqual(['telling']);
  expect(secretsOf('Web').sort()).toEqual(['secrets', 'telling']);
  // One function opened a seal, and what has sealed it could not have.
  const opening = asked.filter(
    ({ action, on }) => action === 'kms:Decrypt' && String(on) === 'SealingKey',
  );
  expect([...new Set(opening.map(({ by }) => by))]).toEqual(['Vault']);
});

test('no function failed, and the people on call were told without a word of what was written', async () => {
  const logs = readdirSync(join(folder, 'logs'));
  expect(logs.length).toBeGreaterThanOrEqual(5);
  for (const log of logs) {
    const failures = linesOf(join('logs', log)).filter(({ message }) => message === 'failure');
    expect(failures, log).toEqual([]);
  }
  const told = () => (existsSync(join(folder, 'outbox.jsonl')) ? linesOf('outbox.jsonl') : []);
  await expect.poll(() => told().length, soon).toBeGreaterThan(0);
  for (const page of told()) {
    expect(page.text).toMatch(
      /a review in the lane crisis waits|a colleague opens or asks to open|\d+ reviews wait/,
    );
    expect(JSON.stringify(page)).not.toMatch(/tired|tonight|Kettle|want to die|one door|twice/);
  }
});
