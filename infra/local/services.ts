import { randomBytes } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createApp } from '#functions/api/app.ts';
import { createStore } from '#functions/data/dynamodb.ts';
import type { Log } from '#functions/log.ts';
import { createOutbox } from '#functions/pager/outbox.ts';
import type { Deps } from '#functions/ports.ts';
import { createPushKeys, createTellingSeal } from '#functions/push/push-keys.ts';
import { createWebPush } from '#functions/push/web-push.ts';
import { drawnPart, newId } from '#functions/random.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import { watchingFeed } from '#functions/triage/feed-watch.ts';
import { createLocalSealer } from '#functions/vault/seal.ts';
import { actingAs } from './acting.ts';
import { notedClient } from './asked.ts';
import { startClock } from './clock.ts';
import { startComprehendStandIn } from './comprehend-stand-in/server.ts';
import { readByConsumers, startConsumers } from './consumers.ts';
import type { DataFolder } from './data-folder.ts';
import { type EmbeddedStore, startEmbeddedStore } from './embedded-store.ts';
import { keepFeedStatus } from './feed-status.ts';
import { openPeppers, openTellingSecrets } from './installation.ts';
import { seedContent } from './seed/content/index.ts';
import { type DemoKey, seedDemo } from './seed/seed.ts';
import { createTables } from './tables.ts';
import { startVaultProcess } from './vault/vault-process.ts';

/** Composition root of one machine: the same functions as in the cloud, on adapters that need nothing else. */
export interface Services {
  readonly api: ReturnType<typeof createApp>;
  readonly demoKeys: readonly DemoKey[];
  stop(): Promise<void>;
}

const names = { forum: 'Forum', audit: 'Audit', vault: 'Vault' } as const;

export async function startServices(
  folder: DataFolder,
  options: {
    publicOrigin: string;
    demo: boolean;
    /** An origin of this machine that stands in for whoever carries messages to browsers; null for the real ones. */
    carrierStandIn: string | null;
    addressOf: Parameters<typeof createApp>[1]['addressOf'];
  },
): Promise<Services> {
  const keysFile = folder.file('demo-keys.json');
  const seedingMark = folder.file('seeding');
  // A seeding that was cut off is done again from nothing: half a clinic would be a riddle. Nothing else is ever forgotten.
  if (existsSync(seedingMark) && !process.env.DYNAMODB_ENDPOINT) forgetStore(folder);
  const seeds = options.demo && !existsSync(keysFile) && !existsSync(folder.file('store.db'));
  if (seeds) writeFileSync(seedingMark, '');

  const secretsFolder = folder.file('secrets');
  const secrets = openPeppers(secretsFolder);
  const pushKeys = createPushKeys(...openTellingSecrets(secretsFolder));
  const embedded: EmbeddedStore = await startEmbeddedStore({
    file: folder.file('store.db'),
    readSoFar: () => readByConsumers(folder.path),
    onStartedAgain(pid, why) {
      folder.occupy({ pid, endpoint: embedded.endpoint });
      if (why === 'put-in-order') return;
      console.error('The store ended unasked. It was started again on what it had written.');
    },
  });
  folder.occupy(embedded);
  await createTables(embedded.client, names);

  const feed = keepFeedStatus(folder.path, () => new Date());
  const log = logTo(folder.file('log.jsonl'));
  const store = createStore({ names, client: notedClient(embedded.client) });
  const opening = await startVaultProcess(
    { secretsFolder, storeEndpoint: embedded.endpoint, tables: names },
    log.write,
  );
  const deps: Deps = {
    store,
    sealer: createLocalSealer(opening.publicKey),
    vault: opening.vault,
    secrets,
    secondLayer: 'stand-in',
    feed: feed.status,
    telling: createTellingSeal(pushKeys, options.carrierStandIn),
    pageChannel: 'outbox',
    log: log.write,
    now: () => new Date(),
    newId,
    randomBytes: (count) => randomBytes(count),
    secondFactor: seeds || (options.demo && existsSync(keysFile)) ? 'may-be-skipped' : 'required',
    publicOrigin: options.publicOrigin,
  };

  if (seeds) {
    const keys = await seedDemo(deps, seedContent);
    // Written beside and renamed, so that a crash leaves no half of it.
    writeFileSync(`${keysFile}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${keysFile}.new`, keysFile);
    rmSync(seedingMark, { force: true });
  }
  const demoKeys = options.demo ? readDemoKeys(keysFile) : [];

  const standIn = await startComprehendStandIn({});
  const reading = {
    store,
    classifier: createComprehendClassifier({
      region: 'local',
      endpoint: standIn.url,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      onUsed: (units) => log.write({ event: 'comprehend-units', units }),
    }),
    log: log.write,
    now: deps.now,
  };
  const working = {
    ...reading,
    pager: createOutbox(folder.file('outbox.jsonl')),
    publicOrigin: options.publicOrigin,
    vault: deps.vault,
    carrier: createWebPush({
      keys: pushKeys,
      contact: options.publicOrigin,
      now: deps.now,
      standIn: options.carrierStandIn,
    }),
    drawn: drawnPart,
  };
  const pump = startConsumers(
    working,
    { client: embedded.client, table: names.forum, folder: folder.path },
    (handler) => watchingFeed(handler, feed.report, deps.now),
  );
  const clock = startClock(working);

  const api = createApp(deps, { addressOf: options.addressOf });

  return {
    // The pages call it in process, as they do in the cloud.
    api: Object.assign(api, { fetch: actingAs('Web', api.fetch) }),
    demoKeys,
    async stop() {
      await Promise.all([pump.stop(), clock.stop()]);
      await standIn.close();
      await opening.stop();
      store.close();
      await embedded.stop();
      await log.close();
      folder.leave();
    },
  };
}

/** Whom one can be; nobody, where the file was taken away on purpose. */
function readDemoKeys(file: string): DemoKey[] {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function forgetStore(folder: DataFolder): void {
  for (const name of [
    'store.db',
    'store.db-wal',
    'store.db-shm',
    'stream-places.json',
    'stream-places-pager.json',
    'demo-keys.json',
    'outbox.jsonl',
  ]) {
    rmSync(folder.file(name), { force: true });
  }
}

function logTo(file: string): { write: Log; close(): Promise<void> } {
  const stream = createWriteStream(file, { flags: 'a', mode: 0o600 });
  return {
    write(entry) {
      stream.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
    },
    close: () => new Promise((resolve) => stream.end(resolve)),
  };
}
