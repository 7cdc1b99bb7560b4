import {
  CreateTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { tableDefinitions, timeToLiveAttribute } from '#functions/data/definitions.ts';
import type { TableName } from '#functions/data/table.ts';

/** Makes the tables that are not there yet. Safe to run on every start. */
export async function createTables(
  config: DynamoDBClientConfig,
  names: Readonly<Record<TableName, string>>,
): Promise<void> {
  const client = new DynamoDBClient(config);
  const tables: readonly TableName[] = ['forum', 'audit', 'vault'];
  try {
    for (const table of tables) {
      try {
        await client.send(
          new CreateTableCommand({ ...copied(tableDefinitions[table]), TableName: names[table] }),
        );
        await waitUntilTableExists({ client, maxWaitTime: 60 }, { TableName: names[table] });
        if (table === 'forum') {
          await client.send(
            new UpdateTimeToLiveCommand({
              TableName: names[table],
              TimeToLiveSpecification: { AttributeName: timeToLiveAttribute, Enabled: true },
            }),
          );
        }
      } catch (error) {
        if (!(error instanceof ResourceInUseException)) throw error;
      }
    }
  } finally {
    client.destroy();
  }
}

/** The SDK asks for arrays that may be changed; the definitions may not. */
const copied = <T>(definition: T) =>
  structuredClone(definition) as { -readonly [K in keyof T]: T[K] };
