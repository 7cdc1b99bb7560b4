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
    folder.occupy(embedded.pid);
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
