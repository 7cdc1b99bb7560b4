import type * as z from 'zod';
import { ensureAdministrator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { groupChange } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { Deps } from '#functions/ports.ts';
import type { ClinicGroup, closeGroupRequest } from '#shared/contracts/clinic-group.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { ensureSeen, ownGroup } from './own-group.ts';
import { showGroup } from './show-group.ts';

/** Closes a group, or opens it again. Done twice it is done once. Throws `stale` where it was changed since it was seen. */
export async function closeGroup(
  deps: Deps,
  caller: Caller,
  { groupId, closed }: { groupId: GroupId; closed: boolean },
  request: z.output<typeof closeGroupRequest>,
): Promise<ClinicGroup> {
  const administrator = ensureAdministrator(caller);
  const { clinicId, personId } = administrator;
  return inOneTransaction(deps, async () => {
    const group = await ownGroup(deps, administrator, groupId);
    if ((group.closedAt !== null) === closed) return { answer: showGroup(group), writes: [] };
    ensureSeen(group, request.version);
    const now = deps.now();
    const change = { closedAt: closed ? now.toISOString() : null };
    return {
      answer: showGroup({ ...group, ...change, version: group.version + 1 }),
      writes: [
        groupChange(group, change),
        await auditWrite(
          deps.store,
          clinicId,
          {
            actor: { kind: 'administrator', id: personId },
            action: closed ? 'group.closed' : 'group.opened',
            target: `group ${groupId}`,
            details: {},
          },
          now,
        ),
      ],
    };
  });
}
