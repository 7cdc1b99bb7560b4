import { parseArgs } from 'node:util';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { createStore } from '#functions/data/table.ts';
import { startEmbeddedStore } from '#infra/local/embedded-store.ts';
import { readLocalSettings } from '#infra/local/local-settings.ts';
import { openStoredData, type StoredData } from '#infra/local/stored-data.ts';
import { type ClinicId, clinicId } from '#shared/contracts/primitives.ts';
import { replayDispositions } from './replay-dispositions.ts';
import { replayReport } from './replay-report.ts';

/**
 * Reads what clinicians have decided, and the texts that they decided on, once more with the present rules, and writes what would
 * be different: counts and ids of reviews, never text. On the store of `DATA_DIR` (`.data`), or on `DYNAMODB_ENDPOINT` with the
 * table `FORUM_TABLE`. `--clinic <id>` looks at one clinic, and spares a table in the cloud the scan that finds all of them.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { clinic: { type: 'string' } } });
  const forum = process.env.FORUM_TABLE ?? 'Forum';
  const opened = await openStore();
  try {
    const { client } = opened;
    const store = createStore({ names: { forum, audit: 'Audit', vault: 'Vault' }, client });
    const clinics =
      values.clinic === undefined
        ? await allClinics(client, forum)
        : [clinicId.parse(values.clinic)];
    console.log(replayReport(await replayDispositions(store, clinics)));
    store.close();
  } finally {
    await opened.close();
  }
}

async function openStore(): Promise<Pick<StoredData, 'client' | 'close'>> {
  if (process.env.DYNAMODB_ENDPOINT) {
    const { client, stop } = await startEmbeddedStore({});
    return { client, close: stop };
  }
  return openStoredData(readLocalSettings([], process.env).dataFolder);
}

/** The one scan there is: maintenance, by hand. */
async function allClinics(config: DynamoDBClientConfig, table: string): Promise<ClinicId[]> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(config));
  const found: ClinicId[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        FilterExpression: '#type = :clinic',
        ProjectionExpression: 'clinicId',
        ExpressionAttributeNames: { '#type': 'type' },
        ExpressionAttributeValues: { ':clinic': 'clinic' },
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    found.push(...(page.Items ?? []).map((item) => clinicId.parse(item.clinicId)));
    start = page.LastEvaluatedKey;
  } while (start);
  client.destroy();
  return found;
}

main().catch((error: unknown) => {
  // What the schema complains of may be somebody's words.
  if (error instanceof z.ZodError) console.error('An id or a stored item has another shape.');
  else console.error(error instanceof Error ? error.message : 'Something went wrong.');
  process.exitCode = 1;
});
