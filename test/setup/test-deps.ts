import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type Consumed, createStore } from '#functions/data/table.ts';
import type { LogEntry } from '#functions/log.ts';
import type { Deps } from '#functions/ports.ts';
import { newId } from '#functions/random.ts';
import { createLocalSealer } from '#functions/vault/seal.ts';
import { type EmbeddedStore, startEmbeddedStore } from '#infra/local/embedded-store.ts';
import { createTables } from '#infra/local/tables.ts';

/** Everything an operation needs, on a real store of its own, with a clock and a log that a test can hold. */
export interface TestDeps extends Deps {
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
    client: embedded.client,
    onConsumed: (one) => consumed.push(one),
  });
  let now = start;
  return {
    store,
    sealer: createLocalSealer(publicKey),
    secrets: { pepper: randomBytes(32) },
    secondLayer: 'stand-in',
    feed: null,
    pageChannel: 'outbox',
    log: (entry) => logged.push(entry),
    now: () => now,
    newId,
    randomBytes: (count) => randomBytes(count),
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
