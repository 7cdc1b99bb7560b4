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
import { createStore } from '#functions/data/table.ts';
import type { Log } from '#functions/log.ts';
import { createPagerHandler } from '#functions/pager/handler.ts';
import { createOutbox } from '#functions/pager/outbox.ts';
import type { Deps } from '#functions/ports.ts';
import { newId } from '#functions/random.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import { watchingFeed } from '#functions/triage/feed-watch.ts';
import { createTriageHandler } from '#functions/triage/handler.ts';
import { createLocalSealer } from '#functions/vault/seal.ts';
import { startClock } from './clock.ts';
import { startComprehendStandIn } from './comprehend-stand-in/server.ts';
import type { DataFolder } from './data-folder.ts';
import { startEmbeddedStore } from './embedded-store.ts';
import { keepFeedStatus } from './feed-status.ts';
import { openInstallation } from './installation.ts';
import { seedContent } from './seed/content/index.ts';
import { type DemoKey, seedDemo } from './seed/seed.ts';
import { startStreamPump } from './stream-pump.ts';
import { createTables } from './tables.ts';

/** Composition root of one machine: the same functions as in the cloud, on adapters that need nothing else. */
export interface Services {
  readonly api: ReturnType<typeof createApp>;
  readonly demoKeys: readonly DemoKey[];
  stop(): Promise<void>;
}

const names = { forum: 'Forum', audit: 'Audit', vault: 'Vault' } as const;

export async function startServices(
  folder: DataFolder,
  options: { publicOrigin: string; addressOf: Parameters<typeof createApp>[1]['addressOf'] },
): Promise<Services> {
  const keysFile = folder.file('demo-keys.json');
  const seedingMark = folder.file('seeding');
  // A seeding that was cut off is done again from nothing: half a clinic would be a riddle. Nothing else is ever forgotten.
  if (existsSync(seedingMark) && !process.env.DYNAMODB_ENDPOINT) forgetStore(folder);
  const seeded = existsSync(keysFile) || existsSync(folder.file('store.db'));
  if (!seeded) writeFileSync(seedingMark, '');

  const installation = openInstallation(folder.file('secrets'));
  const embedded = await startEmbeddedStore({
    file: folder.file('store.db'),
    onStartedAgain(pid) {
      folder.occupy(pid);
      console.error('The store ended unasked. It was started again on what it had written.');
    },
  });
  folder.occupy(embedded.pid);
  await createTables(embedded.client, names);

  const feed = keepFeedStatus(folder.path, () => new Date());
  const log = logTo(folder.file('log.jsonl'));
  const store = createStore({ names, client: embedded.client });
  const deps: Deps = {
    store,
    sealer: createLocalSealer(installation.sealingPublicKey),
    secrets: { pepper: installation.pepper },
    secondLayer: 'stand-in',
    feed: feed.status,
    pageChannel: 'outbox',
    log: log.write,
    now: () => new Date(),
    newId,
    randomBytes: (count) => randomBytes(count),
    publicOrigin: options.publicOrigin,
  };

  if (!seeded) {
    const keys = await seedDemo(deps, seedContent);
    // Written beside and renamed, so that a crash leaves no half of it.
    writeFileSync(`${keysFile}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${keysFile}.new`, keysFile);
    rmSync(seedingMark, { force: true });
  }
  const demoKeys = readDemoKeys(keysFile);

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
  const calling = {
    store,
    pager: createOutbox(folder.file('outbox.jsonl')),
    log: log.write,
    now: deps.now,
    publicOrigin: options.publicOrigin,
  };
  const sendNewPages = createPagerHandler(calling);
  const readNewWords = watchingFeed(createTriageHandler(reading), feed.report, deps.now);
  const pump = startStreamPump({
    client: embedded.client,
    table: names.forum,
    folder: folder.path,
    // Two consumers of one stream, as in the cloud. People on call do not wait for the second reading.
    handler: async (event) => {
      await sendNewPages(event);
      return readNewWords(event);
    },
  });
  const clock = startClock({ ...reading, ...calling });

  return {
    api: createApp(deps, { addressOf: options.addressOf }),
    demoKeys,
    async stop() {
      await Promise.all([pump.stop(), clock.stop()]);
      await standIn.close();
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
