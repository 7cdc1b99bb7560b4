import { parseArgs } from 'node:util';
import * as z from 'zod';
import { allClinics } from '#functions/data/clinics.ts';
import { createStore } from '#functions/data/dynamodb.ts';
import { readLocalSettings } from '#infra/local/local-settings.ts';
import { openStoreOf } from '#infra/local/stored-data.ts';
import { clinicId } from '#shared/contracts/primitives.ts';
import { replayDispositions } from './replay-dispositions.ts';
import { replayReport } from './replay-report.ts';

/**
 * Reads what clinicians have decided, and the texts that they decided on, once more with the present rules, and writes what would
 * be different: counts and ids of reviews, never text. On the store of `DATA_DIR` (`.data`), or on `DYNAMODB_ENDPOINT` with the
 * table `FORUM_TABLE`. `--clinic <id>` looks at one clinic only.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { clinic: { type: 'string' } } });
  const forum = process.env.FORUM_TABLE || 'Forum';
  const opened = await openStoreOf(process.env, readLocalSettings([], process.env).dataFolder);
  try {
    const { client } = opened;
    const store = createStore({ names: { forum, audit: 'Audit', vault: 'Vault' }, client });
    const clinics =
      values.clinic === undefined ? await allClinics(store) : [clinicId.parse(values.clinic)];
    console.log(replayReport(await replayDispositions(store, clinics)));
    store.close();
  } finally {
    await opened.close();
  }
}

main().catch((error: unknown) => {
  // What the schema complains of may be somebody's words.
  if (error instanceof z.ZodError) console.error('An id or a stored item has another shape.');
  else console.error(error instanceof Error ? error.message : 'Something went wrong.');
  process.exitCode = 1;
});
