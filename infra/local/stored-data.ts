import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { openDataFolder } from './data-folder.ts';
import { startEmbeddedStore } from './embedded-store.ts';

/** What an installation on this machine has stored, for a command that works on it while nothing else runs. */
export interface StoredData {
  readonly client: DynamoDBClientConfig;
  close(): Promise<void>;
}

/** Takes the data folder as a start would, so that neither runs beside the other. Throws where nothing is stored yet. */
export async function openStoredData(path: string): Promise<StoredData> {
  if (!existsSync(join(path, 'store.db'))) {
    throw new Error(
      `Nothing is stored in ${path}. Run npm start once, or set DATA_DIR to another folder.`,
    );
  }
  const folder = await openDataFolder(path, { reset: false });
  try {
    const embedded = await startEmbeddedStore({ file: folder.file('store.db') });
    folder.occupy(embedded);
    return {
      client: embedded.client,
      async close() {
        await embedded.stop();
        folder.leave();
      },
    };
  } catch (error) {
    folder.leave();
    throw error;
  }
}

/**
 * The store that a maintenance command works on: `DYNAMODB_ENDPOINT` where it is set, tables in AWS where `FORUM_TABLE` names one,
 * and else the data folder `path`, while nothing else runs there.
 */
export async function openStoreOf(
  environment: NodeJS.ProcessEnv,
  path: string,
): Promise<StoredData> {
  if (environment.DYNAMODB_ENDPOINT) {
    const { client, stop } = await startEmbeddedStore({});
    return { client, close: stop };
  }
  if (environment.FORUM_TABLE) return { client: {}, close: async () => {} };
  return openStoredData(path);
}
