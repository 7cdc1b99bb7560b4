import { createStore } from '#functions/data/dynamodb.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import { redrive } from '#functions/triage/redrive.ts';
import { startComprehendStandIn } from '#infra/local/comprehend-stand-in/server.ts';
import { readLocalSettings } from '#infra/local/local-settings.ts';
import { readPutAside } from '#infra/local/put-aside.ts';
import { openStoredData } from '#infra/local/stored-data.ts';

/**
 * Reads once more what triage gave up on, in the folder that `DATA_DIR` names (`.data`), while nothing else runs there. Says
 * counts and nothing else. In the cloud the same is asked of the function `triage`; see docs/operations.md.
 */
async function main(): Promise<void> {
  const { dataFolder } = readLocalSettings([], process.env);
  const opened = await openStoredData(dataFolder);
  const standIn = await startComprehendStandIn({});
  const store = createStore({
    names: { forum: 'Forum', audit: 'Audit', vault: 'Vault' },
    client: opened.client,
  });
  try {
    const done = await redrive(
      {
        store,
        classifier: createComprehendClassifier({
          region: 'local',
          endpoint: standIn.url,
          credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
        }),
        log: (entry) => console.error(JSON.stringify(entry)),
        now: () => new Date(),
      },
      readPutAside(dataFolder),
    );
    console.log(JSON.stringify(done));
    // What stays in the list waits for a person.
    if (done.failed > 0 || done['out-of-reach'] > 0) process.exitCode = 1;
  } finally {
    store.close();
    await standIn.close();
    await opened.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'Something went wrong.');
  process.exitCode = 1;
});
