import { parseArgs } from 'node:util';
import { type CommandDeps, createClinic } from '#functions/api/clinics/create-clinic.ts';
import { allClinics, getClinic } from '#functions/data/clinics.ts';
import { listStaff } from '#functions/data/staff.ts';
import { openInstallationFor } from '#infra/local/command-deps.ts';
import { newClinic } from '#shared/contracts/new-clinic.ts';

const usage =
  'npm run clinic:create -- --name "Harbour Clinic" --region GB --time-zone Europe/London --administrator "Jo Marsh"';

/**
 * Makes a clinic and prints, once, what lets its first administrator in: four words and a link that holds them; and the clinic's id,
 * after which the topics of its people on call are named. Run again with the same name it makes nothing and says what is there.
 */
async function main(): Promise<void> {
  const plan = readPlan(process.argv.slice(2));
  const { deps, publicOrigin, close } = await openInstallationFor(process.env);
  try {
    if (await tellWhatIsThere(deps, plan.name)) return;
    const { clinicId, code, endsAt } = await createClinic(deps, plan);
    console.log(code);
    console.log(`${publicOrigin}/join#${code.replaceAll(' ', '-')}`);
    console.log(`Works once, until ${endsAt.slice(0, 10)}.`);
    console.log(`The clinic's id is ${clinicId}.`);
  } finally {
    await close();
  }
}

function readPlan(words: string[]) {
  const { values } = parseArgs({
    args: words,
    options: {
      name: { type: 'string' },
      region: { type: 'string' },
      'time-zone': { type: 'string' },
      administrator: { type: 'string' },
    },
  });
  const { 'time-zone': timeZone, ...others } = values;
  const plan = newClinic.safeParse({ ...others, timeZone });
  if (plan.success) return plan.data;
  const wrong = plan.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error([...wrong, usage].join('\n'));
}

async function tellWhatIsThere(deps: CommandDeps, name: string): Promise<boolean> {
  for (const id of await allClinics(deps.store)) {
    const clinic = await getClinic(deps.store, id, { consistent: true });
    if (clinic?.name !== name) continue;
    const staff = await listStaff(deps.store, id);
    const states = staff
      .filter((one) => one.role === 'administrator')
      .map((one) => (one.state === 'invited' ? 'invited, not here yet' : one.state));
    console.log(`"${name}" is here already (${id}). Administrators: ${states.join('; ')}.`);
    return true;
  }
  return false;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'Something went wrong.');
  process.exitCode = 1;
});
