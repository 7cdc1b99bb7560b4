import { throughTheVault } from '#functions/api/openings/through-the-vault.ts';
import type { GroupInvitation } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';

/**
 * Who joined with this roster entry before, and null where nobody has. The forum keeps nothing that ties the two: only the vault
 * can tell, and only with a code that works. It is asked for no first code, with which nobody can have joined.
 */
export async function whoComesBack(
  deps: Deps,
  codeHash: string,
  { again }: GroupInvitation,
): Promise<PersonId | null> {
  if (!again) return null;
  const answer = await throughTheVault(deps, { what: 'whose', codeHash });
  if (answer.came !== 'belongs') throw new Refusal('unexpected');
  return answer.to;
}
