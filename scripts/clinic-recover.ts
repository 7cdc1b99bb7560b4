import { parseArgs } from 'node:util';
import { recoverAdministrator } from '#functions/api/clinics/recover-administrator.ts';
import { allClinics, getClinic } from '#functions/data/clinics.ts';
import type { Store } from '#functions/data/table.ts';
import { openInstallationFor } from '#infra/local/command-deps.ts';
import type { ClinicId } from '#shared/contracts/primitives.ts';

const usage =
  'npm run clinic:recover -- --clinic "Harbour Clinic" --administrator "Jo Marsh" [--although-others-could]';

/**
 * Lets an administrator back in whom nobody at their clinic can help: ends their key, passkeys and sign-ins, and prints, once, four
 * words and a link that holds them. Refuses where the clinic can do it by itself, unless it is told to.
 */
async function main(): Promise<void> {
  const asked = readAsked(process.argv.slice(2));
  const { deps, publicOrigin, close } = await openInstallationFor(process.env);
  try {
    const clinicId = await findClinic(deps.store, asked.clinic);
    const recovered = await recoverAdministrator(deps, { ...asked, clinicId });
    switch (recovered.came) {
      case 'unknown':
        throw new Error(
          `Nobody called "${asked.name}" is an administrator there. Write the name as it stands in the clinic. Nothing was changed.`,
        );
      case 'ambiguous':
        throw new Error(
          `Several administrators there are called "${asked.name}". Name the one you mean by their id: ${recovered.ids.join(', ')}. Nothing was changed.`,
        );
      case 'others-could':
        throw new Error(
          `${asked.clinic} can do this without you: an administrator asks for it on the page of ${asked.name}, and another person who works there agrees. They are ${recovered.others.join(', ')}. Nothing was changed. If they are locked out, too: add --although-others-could`,
        );
      case 'done':
        console.log(recovered.code);
        console.log(`${publicOrigin}/join#${recovered.code.replaceAll(' ', '-')}`);
        console.log(`Works once, until ${recovered.endsAt.slice(0, 16).replace('T', ' ')} UTC.`);
        console.log(`What ${asked.name} had before opens nothing any more.`);
    }
  } finally {
    await close();
  }
}

function readAsked(words: string[]) {
  const { values } = parseArgs({
    args: words,
    options: {
      clinic: { type: 'string' },
      administrator: { type: 'string' },
      'although-others-could': { type: 'boolean', default: false },
    },
  });
  const { clinic, administrator: name, 'although-others-could': althoughOthersCould } = values;
  if (!clinic || !name) {
    throw new Error(`Please name the clinic and the administrator.\n${usage}`);
  }
  return { clinic, name, althoughOthersCould };
}

/** By its name, or by its id where two have one name. */
async function findClinic(store: Store, named: string): Promise<ClinicId> {
  const found: ClinicId[] = [];
  for (const id of await allClinics(store)) {
    if (id === named) return id;
    const clinic = await getClinic(store, id, { consistent: true });
    if (clinic?.name === named) found.push(id);
  }
  const [only, another] = found;
  if (only === undefined) throw new Error(`No clinic is called "${named}".`);
  if (another !== undefined) {
    throw new Error(
      `Several clinics are called "${named}". Name it by its id: ${found.join(', ')}`,
    );
  }
  return only;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'Something went wrong.');
  process.exitCode = 1;
});
