import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import sqlite from 'node-sqlite3-wasm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readByConsumers } from '#infra/local/consumers.ts';
import { type EmbeddedStore, startEmbeddedStore } from '#infra/local/embedded-store.ts';
import { readByAll, startStreamPump } from '#infra/local/stream-pump.ts';
import { createTables } from '#infra/local/tables.ts';

// What the store of one machine keeps of its stream: it is read fast however long it is, what everybody has read goes with the
// words in it, and what somebody has not read stays.

const names = { forum: 'Forum', audit: 'Audit', vault: 'Vault' };
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stream-records-'));
  file = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function withStore(
  use: (store: EmbeddedStore) => Promise<void>,
  options: Partial<Parameters<typeof startEmbeddedStore>[0]> = {},
): Promise<void> {
  const store = await startEmbeddedStore({
    file,
    readSoFar: () => readByConsumers(folder),
    ...options,
  });
  try {
    await createTables(store.client, names);
    await use(store);
  } finally {
    await store.stop();
  }
}

async function writes(store: EmbeddedStore, ...words: readonly string[]): Promise<void> {
  const client = new DynamoDBClient(store.client);
  for (const word of words) {
    const Item = { pk: { S: 'A' }, sk: { S: word }, words: { S: word } };
    await client.send(new PutItemCommand({ TableName: names.forum, Item }));
  }
  client.destroy();
}

/** What a consumer is given of the stream until it is empty. */
async function readBy(store: EmbeddedStore, place: string): Promise<string[]> {
  const came: DynamoDBRecord[] = [];
  const pump = startStreamPump({
    client: store.client,
    table: names.forum,
    folder,
    place,
    pollMilliseconds: 10,
    handler: async ({ Records }) => {
      came.push(...Records);
      return { batchItemFailures: [] };
    },
  });
  await pump.drained();
  await pump.stop();
  return came.map((record) => record.dynamodb?.NewImage?.words?.S ?? '');
}

const triage = 'stream-places.json';
const pager = 'stream-places-pager.json';

/** What stands in the file itself. */
function inFile<Answer>(ask: (store: InstanceType<typeof sqlite.Database>) => Answer): Answer {
  const store = new sqlite.Database(file);
  try {
    store.exec('PRAGMA locking_mode = EXCLUSIVE');
    return ask(store);
  } finally {
    store.close();
  }
}
const holds = (word: string) => readFileSync(file).includes(word);

describe('the stream of the store on one machine', () => {
  it('forgets at the next start what both consumers have read, words and all, and goes on where it was', async () => {
    await withStore(async (store) => {
      await writes(store, 'wren-one', 'wren-two', 'wren-three');
      expect(await readBy(store, triage)).toEqual(['wren-one', 'wren-two', 'wren-three']);
      expect(await readBy(store, pager)).toEqual(['wren-one', 'wren-two', 'wren-three']);
    });
    await withStore(async (store) => {
      const client = new DynamoDBClient(store.client);
      for (const sk of ['wren-one', 'wren-two', 'wren-three']) {
        const Item = { pk: { S: 'A' }, sk: { S: sk }, words: { S: 'gone' } };
        await client.send(new PutItemCommand({ TableName: names.forum, Item }));
      }
      client.destroy();
      expect(await readBy(store, triage)).toEqual(['gone', 'gone', 'gone']);
      expect(await readBy(store, pager)).toEqual(['gone', 'gone', 'gone']);
    });
    await withStore(async (store) => {
      await writes(store, 'wren-four');
      expect(await readBy(store, triage)).toEqual(['wren-four']);
      expect(await readBy(store, pager)).toEqual(['wren-four']);
    });
    expect(
      inFile((store) => store.all('SELECT id FROM _stream_records')),
      'the newest of then, and the new one',
    ).toHaveLength(2);
  });

  it('leaves no erased word in the file', async () => {
    await withStore(async (store) => {
      await writes(store, 'a');
      const client = new DynamoDBClient(store.client);
      for (const words of ['zanzibarwren', 'erased', 'after it']) {
        const Item = { pk: { S: 'A' }, sk: { S: 'a' }, words: { S: words } };
        await client.send(new PutItemCommand({ TableName: names.forum, Item }));
      }
      client.destroy();
      await readBy(store, triage);
      await readBy(store, pager);
    });
    expect(holds('zanzibarwren'), 'as the store leaves it').toBe(true);
    await withStore(async () => {});
    expect(holds('zanzibarwren')).toBe(false);
  });

  it('keeps what one of them has not read', async () => {
    await withStore(async (store) => {
      await writes(store, 'one', 'two');
      await readBy(store, triage);
    });
    await withStore(async (store) => {
      expect(await readBy(store, pager)).toEqual(['one', 'two']);
      await writes(store, 'three');
      await readBy(store, triage);
    });
    await withStore(async (store) => {
      expect(await readBy(store, pager)).toEqual(['three']);
    });
  });

  it('is put in order while the store is in use, which is away for a moment and loses nothing', async () => {
    const started: string[] = [];
    await withStore(
      async (store) => {
        await writes(store, 'one', 'two');
        await readBy(store, triage);
        await readBy(store, pager);
        while (started.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        await writes(store, 'three');
        expect(await readBy(store, triage)).toEqual(['three']);
      },
      { putInOrderEvery: 1500, onStartedAgain: (_, why) => started.push(why) },
    );
    expect(started[0]).toBe('put-in-order');
    expect(
      inFile((store) => store.all('SELECT id FROM _stream_records')).length,
    ).toBeLessThanOrEqual(2);
  });

  it('is read by an index at each write and by each consumer', async () => {
    await withStore(async () => {});
    const plan = (query: string) =>
      inFile((store) => JSON.stringify(store.all(`EXPLAIN QUERY PLAN ${query}`, [])));
    expect(
      plan(
        "SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = 'Forum'",
      ),
    ).toMatch(/SEARCH .* USING COVERING INDEX stream_records_in_order/);
    expect(
      plan(
        "SELECT new_image FROM _stream_records WHERE table_name = 'Forum' AND shard_id = 'a' AND CAST(sequence_number AS INTEGER) > 5 ORDER BY CAST(sequence_number AS INTEGER) LIMIT 5",
      ),
    ).toMatch(/SEARCH .* USING INDEX stream_records_in_order \(table_name=\? AND <expr>>\?\)/);
  });
});

describe('how far all have read', () => {
  it.each([
    [[{ a: '5' }, { a: '12' }], { a: '5' }],
    [[{ a: '12' }, { a: '9007199254740993' }], { a: '12' }],
    [[{ a: '5', b: '1' }, { a: '6' }], { a: '5' }],
    [[{}, { a: '6' }], {}],
    [[], {}],
  ])('of %j is %j', (places, all) => {
    expect(readByAll(places)).toEqual(all);
  });
});
