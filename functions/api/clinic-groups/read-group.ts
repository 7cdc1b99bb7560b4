import { ensureAdministrator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClinicGroupDetail } from '#shared/contracts/clinic-group.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { cliniciansOf, showClinician } from './clinicians.ts';
import { ownGroup } from './own-group.ts';
import { showGroup } from './show-group.ts';

export async function readGroup(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<ClinicGroupDetail> {
  const administrator = ensureAdministrator(caller);
  const group = await ownGroup(deps, administrator, groupId);
  const clinicians = await cliniciansOf(deps, administrator.clinicId);
  return { group: showGroup(group), clinicians: clinicians.map(showClinician) };
}
