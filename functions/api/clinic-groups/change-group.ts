import type * as z from 'zod';
import { ensureAdministrator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { groupChange } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { StaffRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClinicGroup, changeGroupRequest } from '#shared/contracts/clinic-group.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { chosenFrom, cliniciansOf, facilitatorWrites } from './clinicians.ts';
import { ensureSeen, ownGroup } from './own-group.ts';
import { showGroup } from './show-group.ts';

/** Renames a group and replaces those who lead it. Throws `stale` where it was changed since it was seen. */
export async function changeGroup(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  request: z.output<typeof changeGroupRequest>,
): Promise<ClinicGroup> {
  const administrator = ensureAdministrator(caller);
  const { clinicId, personId } = administrator;
  return inOneTransaction(deps, async () => {
    const group = await ownGroup(deps, administrator, groupId);
    ensureSeen(group, request.version);
    const clinicians = await cliniciansOf(deps, clinicId);
    const leading = chosenFrom(clinicians, request.facilitators);
    const change = {
      name: request.name,
      facilitators: leading.map((one) => ({ personId: one.personId, name: one.name })),
    };
    const { writes, added, removed } = await facilitatorWrites(
      deps,
      group,
      group.facilitators,
      clinicians,
      leading,
    );
    return {
      answer: showGroup({ ...group, ...change, version: group.version + 1 }),
      writes: [
        groupChange(group, change),
        ...writes,
        await auditWrite(
          deps.store,
          clinicId,
          {
            actor: { kind: 'administrator', id: personId },
            action: 'group.changed',
            target: `group ${groupId}`,
            details: {
              renamed: request.name === group.name ? 'no' : 'yes',
              facilitatorsAdded: idsOf(added),
              facilitatorsRemoved: idsOf(removed),
            },
          },
          deps.now(),
        ),
      ],
    };
  });
}

const idsOf = (staff: readonly StaffRecord[]) =>
  staff.length === 0 ? null : staff.map((one) => one.personId).join(' ');
