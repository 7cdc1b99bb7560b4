import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { auditWrite } from '#functions/data/audit.ts';
import { clinicWrites } from '#functions/data/clinics.ts';
import { createStore } from '#functions/data/dynamodb.ts';
import { auditEventKey } from '#functions/data/keys.ts';
import type { Item } from '#functions/data/table.ts';
import { openDataFolder } from '#infra/local/data-folder.ts';
import { startEmbeddedStore } from '#infra/local/embedded-store.ts';
import { createTables } from '#infra/local/tables.ts';
import { records } from '#test/data/seeded-store.ts';

const names = { forum: 'Forum', audit: 'Audit', vault: 'Vault' };
const { clinic, event } = records();
const folders: string[] = [];
let folder: string;

/** What somebody with power over the tables can do and no role of ours may. */
interface Intruder {
  remove(sequence: number): Promise<void>;
  put(sequence: number, item: Item): Promise<void>;
  read(sequence: number): Promise<Item>;
}

async function onStore(
  work: (store: ReturnType<typeof createStore>, intruder: Intruder) => Promise<void>,
): Promise<void> {
  const embedded = await startEmbeddedStore({ file: join(folder, 'store.db') });
  await createTables(embedded.client, names);
  const store = createStore({ names, client: embedded.client });
  const raw = DynamoDBDocumentClient.from(new DynamoDBClient(embedded.client));
  const Key = (sequence: number) => auditEventKey(clinic.clinicId, sequence);
  await work(store, {
    async remove(sequence) {
      await raw.send(new DeleteCommand({ TableName: names.audit, Key: Key(sequence) }));
    },
    async put(sequence, item) {
      const Item = { ...item, ...Key(sequence) };
      await raw.send(new PutCommand({ TableName: names.audit, Item }));
    },
    async read(sequence) {
      return (await store.get('audit', Key(sequence))) ?? {};
    },
  });
  raw.destroy();
  store.close();
  await embedded.stop();
}

/** Runs `npm run audit:verify`'s own command line. */
async function run(...options: string[]) {
  const child = spawn(
    process.execPath,
    [
      ...['--import', './infra/local/quiet-sdk.mjs', '--import', 'tsx'],
      ...['scripts/audit-verify.ts', ...options],
    ],
    { env: { ...process.env, DYNAMODB_ENDPOINT: '', FORUM_TABLE: '', DATA_DIR: folder } },
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

/** Six events of one clinic, in a folder of their own. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  folders.push(folder);
  (await openDataFolder(folder, { reset: false })).leave();
  await onStore(async (store) => {
    await store.transact(clinicWrites(clinic));
    for (let at = 1; at <= 6; at += 1) {
      await store.transact([
        await auditWrite(store, clinic.clinicId, { ...event, target: `of ${at}` }, new Date()),
      ]);
    }
  });
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});

describe('npm run audit:verify', () => {
  it('finds nothing wrong with a chain that nobody touched, and says where it ends', async () => {
    const { said, code } = await run();
    expect(said).toMatch(/^[a-z2-7]{16}: 6 events, ends at 6:[0-9a-f]{64}, unbroken\n$/);
    expect(code).toBe(0);
  });

  it.each<[string, (intruder: Intruder) => Promise<void>, string]>([
    ['an event that was removed', (table) => table.remove(3), 'missing at 3'],
    [
      'an event that was changed',
      async (table) => table.put(4, { ...(await table.read(4)), target: 'somebody else' }),
      'changed at 4',
    ],
    [
      'two events that changed places',
      async (table) => {
        const [second, fifth] = [await table.read(2), await table.read(5)];
        await table.put(2, fifth);
        await table.put(5, second);
      },
      'moved at 5',
    ],
    [
      'something that is no event',
      async (table) => table.put(2, { at: 'never' }),
      'unreadable at 2',
    ],
  ])('finds %s', async (_, tamper, told) => {
    await onStore((_store, intruder) => tamper(intruder));
    const { said, code } = await run();
    expect(said).toContain(told);
    expect(said).not.toContain('somebody else');
    expect(code).toBe(1);
  });

  it('finds events that were taken from the end, by an end that was noted earlier', async () => {
    const [, end = ''] = /ends at (\S+),/.exec((await run()).said) ?? [];
    const noted = ['--noted', `${clinic.clinicId}:${end}`];
    expect((await run(...noted)).code).toBe(0);
    await onStore(async (_, intruder) => {
      await intruder.remove(6);
      await intruder.remove(5);
    });
    expect((await run()).said).toContain('unbroken');
    expect(await run(...noted)).toMatchObject({
      code: 1,
      said: expect.stringContaining('other-end at 5'),
    });
  });

  it('says what is wrong with what it was given', async () => {
    expect(await run('--noted', 'everything')).toMatchObject({
      code: 1,
      said: expect.stringContaining('is no end of a chain'),
    });
  });
});
