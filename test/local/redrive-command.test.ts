import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getAnalysis } from '#functions/data/analyses.ts';
import { clinicWrites } from '#functions/data/clinics.ts';
import { createStore } from '#functions/data/dynamodb.ts';
import { groupWrites } from '#functions/data/groups.ts';
import { postKey } from '#functions/data/keys.ts';
import { newPostWrite } from '#functions/data/posts.ts';
import { threadWrite } from '#functions/data/threads.ts';
import { openDataFolder } from '#infra/local/data-folder.ts';
import { startEmbeddedStore } from '#infra/local/embedded-store.ts';
import { createTables } from '#infra/local/tables.ts';
import { records } from '#test/data/seeded-store.ts';

const names = { forum: 'Forum', audit: 'Audit', vault: 'Vault' };
const { clinic, group, thread, post } = records();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redrive-'));
  (await openDataFolder(folder, { reset: false })).leave();
  await onStore((store) =>
    store.transact([
      ...clinicWrites(clinic),
      ...groupWrites(group, { version: 1, text: 'We keep what we hear here.' }),
      threadWrite(null, thread),
      newPostWrite(thread.threadId, { ...post, body: 'A kettle and a quiet day.' }),
    ]),
  );
  const keys = marshall(postKey(thread.threadId, post.number));
  writeFileSync(join(folder, 'on-failure.jsonl'), `${JSON.stringify({ keys, sequence: '1' })}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function onStore<T>(work: (store: ReturnType<typeof createStore>) => Promise<T>): Promise<T> {
  const embedded = await startEmbeddedStore({ file: join(folder, 'store.db') });
  await createTables(embedded.client, names);
  const store = createStore({ names, client: embedded.client });
  const answer = await work(store);
  store.close();
  await embedded.stop();
  return answer;
}

/** Runs `npm run triage:redrive`'s own command line. */
async function run() {
  const child = spawn(
    process.execPath,
    ['--import', './infra/local/quiet-sdk.mjs', '--import', 'tsx', 'scripts/triage-redrive.ts'],
    { env: { ...process.env, DYNAMODB_ENDPOINT: '', DATA_DIR: folder } },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  }
  const [code] = await once(child, 'close');
  return { said, code };
}

describe('npm run triage:redrive', () => {
  it('reads what was put aside, says counts and no word of it, and has nothing to do after', async () => {
    const done = { taken: 1, analysed: 1, 'known-already': 0, gone: 0, failed: 0 };
    expect(await run()).toEqual({
      said: `${JSON.stringify({ ...done, 'out-of-reach': 0 })}\n`,
      code: 0,
    });
    expect(readFileSync(join(folder, 'on-failure.jsonl'), 'utf8')).toBe('');
    const analysis = await onStore((store) => getAnalysis(store, thread.threadId, post.number));
    expect(analysis).toMatchObject({ state: 'analysed', source: 'stand-in' });
    expect(JSON.parse((await run()).said)).toMatchObject({ taken: 0 });
  });

  it('ends with an error while something stays for a person', async () => {
    writeFileSync(join(folder, 'on-failure.jsonl'), '{"keys":{"pk\n');
    expect(await run()).toMatchObject({
      code: 1,
      said: expect.stringContaining('"out-of-reach":1'),
    });
  });
});
