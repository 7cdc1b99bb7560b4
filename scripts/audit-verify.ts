import { parseArgs } from 'node:util';
import { type ChainEnd, mostProblems, verifyAuditChain } from '#functions/data/audit-chain.ts';
import { allClinics } from '#functions/data/clinics.ts';
import { createStore } from '#functions/data/dynamodb.ts';
import { readLocalSettings } from '#infra/local/local-settings.ts';
import { openStoreOf } from '#infra/local/stored-data.ts';
import { type ClinicId, clinicId } from '#shared/contracts/primitives.ts';

const usage =
  'npm run audit:verify -- [--clinic <id>] [--noted <clinic>:<sequence>:<hash>]... where "noted" is an end that an earlier run printed';

/**
 * Follows the chain of audit events of every clinic and prints a line for each: how many events there are, where the chain ends,
 * and what is wrong with it, by numbers. Exit code 1 when anything is. In the data folder that `DATA_DIR` names (`.data`) while
 * nothing else runs there, on `DYNAMODB_ENDPOINT`, or in AWS on the tables `FORUM_TABLE` and `AUDIT_TABLE`.
 *
 * A chain cannot tell by itself that its last events were taken away, or that all of it was written anew. Keep the printed ends
 * somewhere else, and give them to a later run.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { clinic: { type: 'string' }, noted: { type: 'string', multiple: true } },
  });
  const noted = new Map((values.noted ?? []).map(readEnd));
  const opened = await openStoreOf(process.env, readLocalSettings([], process.env).dataFolder);
  const store = createStore({
    names: {
      forum: process.env.FORUM_TABLE || 'Forum',
      audit: process.env.AUDIT_TABLE || 'Audit',
      vault: 'Vault',
    },
    client: opened.client,
  });
  try {
    const clinics =
      values.clinic === undefined ? await allClinics(store) : [readClinic(values.clinic)];
    for (const unknown of noted.keys()) {
      if (!clinics.includes(unknown)) clinics.push(unknown);
    }
    let wrong = 0;
    for (const clinic of clinics) {
      const { events, end, problems } = await verifyAuditChain(store, clinic, noted.get(clinic));
      wrong += problems.length;
      console.log(
        `${clinic}: ${events} events, ends at ${end ? `${end.sequence}:${end.hash}` : 'nothing'}, ${toldOf(problems.length)}`,
      );
      for (const { kind, sequence } of problems) console.log(`  ${kind} at ${sequence}`);
    }
    if (wrong > 0) process.exitCode = 1;
  } finally {
    store.close();
    await opened.close();
  }
}

function toldOf(problems: number): string {
  if (problems === 0) return 'unbroken';
  if (problems === mostProblems) return `at least ${problems} faults`;
  return problems === 1 ? '1 fault' : `${problems} faults`;
}

function readEnd(written: string): [ClinicId, ChainEnd] {
  const parts = /^([a-z2-7]+):([0-9]{1,12}):([0-9a-f]{64})$/.exec(written);
  if (!parts) throw new Error(`"${written}" is no end of a chain. ${usage}`);
  const [, clinic = '', sequence = '', hash = ''] = parts;
  return [readClinic(clinic), { sequence: Number(sequence), hash }];
}

function readClinic(written: string): ClinicId {
  const read = clinicId.safeParse(written);
  if (!read.success) throw new Error(`"${written}" is no id of a clinic. ${usage}`);
  return read.data;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'Something went wrong.');
  process.exitCode = 1;
});
