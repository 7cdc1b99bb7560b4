import { enterGroup, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getClinic } from '#functions/data/clinics.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { type ClinicSettings, settingsOf } from '#shared/domain/clinic-settings.ts';
import { canLearnToHelp } from '#shared/domain/permissions/support.ts';
import { Refusal } from '#shared/errors.ts';

/** An alum inside their group, with what the clinic has set. Throws `not-allowed` to its other people. */
export async function enterAsAlum(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<InGroup & { readonly settings: ClinicSettings }> {
  const inside = await enterGroup(deps, caller, groupId);
  if (!canLearnToHelp(inside.me)) throw new Refusal('not-allowed');
  const clinic = await getClinic(deps.store, inside.group.clinicId);
  return { ...inside, settings: settingsOf(clinic?.settings) };
}
