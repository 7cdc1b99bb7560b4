import { randomBytes } from 'node:crypto';
import { createStore } from '#functions/data/dynamodb.ts';
import { newId } from '#functions/random.ts';
import { createKmsSealer } from '#functions/vault/seal.ts';
import { nothingBeside } from '#infra/local/seed/content/beside.ts';
import { seedContent } from '#infra/local/seed/content/index.ts';
import { type DemoKey, seedDemo } from '#infra/local/seed/seed.ts';
import type { RunningAssembly } from './assembly.ts';
import { operator } from './guard.ts';
import { place } from './names.ts';

/** The made-up clinic has this id, so that its topics can be synthesised before it is there. */
const clinic = 'assemblyassembly';
export const onCallContacts = `${clinic}:duty,${clinic}:weekend,${clinic}:second,${clinic}:lead`;

/** Enough for pages with something on them; all of them would take longer than the start. */
const fewThreads = 3;

/** Fills the made-up clinic into the tables, through the API in this process, with what the API's function is told. */
export async function fillIn(running: RunningAssembly): Promise<readonly DemoKey[]> {
  const { environment } = running.functionOf('Api').of;
  const {
    FORUM_TABLE = '',
    AUDIT_TABLE = '',
    VAULT_TABLE = '',
    SEALING_KEY_ARN = '',
    SECRETS_PARAMETER = '',
  } = environment;
  const store = createStore({
    names: { forum: FORUM_TABLE, audit: AUDIT_TABLE, vault: VAULT_TABLE },
    client: {
      endpoint: running.store.endpoint,
      region: place.region,
      credentials: { accessKeyId: operator, secretAccessKey: 'none' },
    },
  });
  // The sealer finds its service and its credentials in the environment, as in the cloud.
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_KMS: running.store.awsUrl,
    AWS_ACCESS_KEY_ID: operator,
    AWS_SECRET_ACCESS_KEY: 'none',
  });
  let isFirst = true;
  const ids = () => {
    const id = isFirst ? clinic : newId();
    isFirst = false;
    return id;
  };
  try {
    return await seedDemo(
      {
        store,
        sealer: createKmsSealer(SEALING_KEY_ARN),
        vault: { ask: () => Promise.reject(new Error('Nobody opens a seal yet.')) },
        secrets: { pepper: running.secret(SECRETS_PARAMETER) },
        secondLayer: 'amazon-comprehend',
        feed: null,
        telling: null,
        pageChannel: 'amazon-sns',
        log: () => undefined,
        now: () => new Date(),
        newId: ids,
        randomBytes: (count) => randomBytes(count),
        // Whoever is filled in has no passkey yet; the functions ask for one.
        secondFactor: 'may-be-skipped',
        publicOrigin: running.publicOrigin,
      },
      {
        ...seedContent,
        threads: seedContent.threads.slice(0, fewThreads),
        beside: nothingBeside,
      },
    );
  } finally {
    store.close();
  }
}
