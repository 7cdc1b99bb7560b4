import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandDeps } from '#functions/api/clinics/create-clinic.ts';
import { createStore } from '#functions/data/dynamodb.ts';
import { readSecrets } from '#functions/deps.ts';
import { NoSuchParameter } from '#functions/parameters.ts';
import { newId } from '#functions/random.ts';
import { openDataFolder, storeInUse } from './data-folder.ts';
import { startEmbeddedStore } from './embedded-store.ts';
import { openPeppers } from './installation.ts';
import { readLocalSettings } from './local-settings.ts';
import { localClient } from './store-client.ts';
import { createTables } from './tables.ts';

const localNames = { forum: 'Forum', audit: 'Audit', vault: 'Vault' } as const;

/** An installation, for a command that writes what no page can: as the start would open it, or beside a start that runs. */
export interface OpenedInstallation {
  readonly deps: CommandDeps;
  /** Where people reach the pages. */
  readonly publicOrigin: string;
  close(): Promise<void>;
}

/**
 * In AWS where `FORUM_TABLE` names a table (then `AUDIT_TABLE`, `SECRETS_PARAMETER` and `PUBLIC_ORIGIN` must be there too, a region, and
 * credentials as a function has them, in the environment), on
 * `DYNAMODB_ENDPOINT` where that is set, and else in the data folder: beside a start that uses it, or alone. An empty folder is
 * made ready.
 */
export async function openInstallationFor(
  environment: NodeJS.ProcessEnv,
): Promise<OpenedInstallation> {
  if (environment.FORUM_TABLE) return inTheCloud(environment);
  const settings = readLocalSettings([], environment);
  const { dataFolder, publicOrigin } = settings;
  const running = environment.DYNAMODB_ENDPOINT ? null : storeInUse(dataFolder);
  const folder = running === null ? await openDataFolder(dataFolder, { reset: false }) : null;
  try {
    if (existsSync(join(dataFolder, 'seeding'))) {
      throw new Error('The made-up clinic is still being filled in. Please try again when it is.');
    }
    const secrets = openPeppers(join(dataFolder, 'secrets'));
    const embedded = folder && (await startEmbeddedStore({ file: folder.file('store.db') }));
    if (embedded) folder.occupy(embedded);
    const client = embedded?.client ?? localClient(running ?? '');
    await createTables(client, localNames);
    const store = createStore({ names: localNames, client });
    return {
      deps: commandDeps(store, secrets),
      publicOrigin,
      async close() {
        store.close();
        await embedded?.stop();
        folder?.leave();
      },
    };
  } catch (error) {
    folder?.leave();
    throw error;
  }
}

async function inTheCloud(environment: NodeJS.ProcessEnv): Promise<OpenedInstallation> {
  const { FORUM_TABLE, AUDIT_TABLE, SECRETS_PARAMETER, PUBLIC_ORIGIN } = environment;
  if (!FORUM_TABLE || !AUDIT_TABLE || !SECRETS_PARAMETER || !PUBLIC_ORIGIN) {
    throw new Error(
      'With FORUM_TABLE, AUDIT_TABLE, SECRETS_PARAMETER and PUBLIC_ORIGIN must be set too.',
    );
  }
  if (
    !environment.AWS_REGION ||
    !environment.AWS_ACCESS_KEY_ID ||
    !environment.AWS_SECRET_ACCESS_KEY
  ) {
    throw new Error(
      [
        'AWS is asked in the region that AWS_REGION names, with credentials that stand in the environment. From a profile or a sign-in of yours:',
        '  export AWS_REGION=<where the tables are>',
        '  eval "$(aws configure export-credentials --format env)"',
      ].join('\n'),
    );
  }
  const [pepper, ...otherPeppers] = await readSecrets(SECRETS_PARAMETER).catch((error: unknown) => {
    if (!(error instanceof NoSuchParameter)) throw error;
    throw new Error(
      `Nobody has written the secret ${SECRETS_PARAMETER} in ${environment.AWS_REGION} yet.`,
    );
  });
  const names = { forum: FORUM_TABLE, audit: AUDIT_TABLE, vault: 'none' };
  const store = createStore({ names, client: {} });
  return {
    deps: commandDeps(store, { pepper, otherPeppers }),
    publicOrigin: new URL(PUBLIC_ORIGIN).origin,
    close: async () => store.close(),
  };
}

const commandDeps = (
  store: CommandDeps['store'],
  secrets: CommandDeps['secrets'],
): CommandDeps => ({
  store,
  secrets,
  now: () => new Date(),
  newId,
  randomBytes: (count) => randomBytes(count),
});
