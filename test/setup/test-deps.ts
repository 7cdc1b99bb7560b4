import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { TellingDeps } from '#functions/clock/tell-people.ts';
import { createStore } from '#functions/data/dynamodb.ts';
import type { Consumed } from '#functions/data/table.ts';
import type { LogEntry } from '#functions/log.ts';
import type { Deps } from '#functions/ports.ts';
import { createPushKeys, createTellingSeal, type PushKeys } from '#functions/push/push-keys.ts';
import { newId } from '#functions/random.ts';
import { createLocalOpener } from '#functions/vault/opener.ts';
import { createLocalSealer } from '#functions/vault/seal.ts';
import { notedClient } from '#infra/local/asked.ts';
import { type EmbeddedStore, startEmbeddedStore } from '#infra/local/embedded-store.ts';
import { createTables } from '#infra/local/tables.ts';
import { createVaultHandler } from './functions.ts';

/** Everything an operation needs, on a real store of its own, with a clock and a log that a test can hold. */
export interface TestDeps extends Deps, TellingDeps {
  readonly pushKeys: PushKeys;
  readonly logged: LogEntry[];
  readonly consumed: Consumed[];
  readonly sealingKey: { readonly publicKey: string; readonly privateKey: string };
  readonly names: { readonly forum: string; readonly audit: string; readonly vault: string };
  readonly embedded: EmbeddedStore;
  /** Moves the clock; it stands still otherwise. */
  travel(milliseconds: number): void;
  setNow(at: Date): void;
  stop(): Promise<void>;
}

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 3072,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export async function createTestDeps(
  start = new Date('2026-11-18T20:15:00.000Z'),
  /** Where the store keeps its data, for tests that end it; in memory without it. */
  file?: string,
): Promise<TestDeps> {
  const embedded = await startEmbeddedStore(file === undefined ? {} : { file });
  // An endpoint that was named may be shared, so tables carry a name of their own.
  const run = newId();
  const names = { forum: `Forum-${run}`, audit: `Audit-${run}`, vault: `Vault-${run}` };
  await createTables(embedded.client, names);
  const logged: LogEntry[] = [];
  const consumed: Consumed[] = [];
  const store = createStore({
    names,
    client: notedClient(embedded.client),
    onConsumed: (one) => consumed.push(one),
  });
  let now = start;
  const log = (entry: LogEntry) => {
    logged.push(entry);
  };
  const pushKeys = createPushKeys(randomBytes(32));
  const opener = createLocalOpener(privateKey);
  return {
    store,
    sealer: createLocalSealer(publicKey),
    vault: { ask: createVaultHandler({ store, opener, log, now: () => now }) },
    secrets: { pepper: randomBytes(32) },
    secondLayer: 'stand-in',
    feed: null,
    pageChannel: 'outbox',
    telling: createTellingSeal(pushKeys),
    pushKeys,
    carrier: null,
    drawn: () => 0,
    log,
    now: () => now,
    newId,
    randomBytes: (count) => randomBytes(count),
    secondFactor: 'may-be-skipped',
    publicOrigin: 'http://localhost:3000',
    logged,
    consumed,
    sealingKey: { publicKey, privateKey },
    names,
    embedded,
    travel(milliseconds) {
      now = new Date(now.getTime() + milliseconds);
    },
    setNow(at) {
      now = at;
    },
    async stop() {
      store.close();
      await embedded.stop();
    },
  };
}
