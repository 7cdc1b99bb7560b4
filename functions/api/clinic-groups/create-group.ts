import type * as z from 'zod';
import { ensureAdministrator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { groupWrites } from '#functions/data/groups.ts';
import type { Deps } from '#functions/ports.ts';
import {
  type CreatedGroup,
  createdGroup,
  type createGroupRequest,
} from '#shared/contracts/clinic-group.ts';
import { groupId } from '#shared/contracts/primitives.ts';
import { chosenFrom, cliniciansOf, facilitatorWrites } from './clinicians.ts';

/** A new group of the administrator’s own clinic, with its agreement and those who lead it, all or nothing. */
export async function createGroup(
  deps: Deps,
  caller: Caller,
  idempotencyKey: string,
  request: z.output<typeof createGroupRequest>,
): Promise<CreatedGroup> {
  const { clinicId, personId } = ensureAdministrator(caller);
  return onceInOneTransaction(
    deps,
    { personId, idempotencyKey, content: ['create-group', request], answer: createdGroup },
    async () => {
      const clinicians = await cliniciansOf(deps, clinicId);
      const leading = chosenFrom(clinicians, request.facilitators);
      const id = groupId.parse(deps.newId());
      const place = { clinicId, groupId: id };
      const { writes } = await facilitatorWrites(deps, place, [], clinicians, leading);
      return {
        answer: { groupId: id },
        writes: [
          ...groupWrites(
            {
              ...place,
              name: request.name,
              timeZone: request.timeZone,
              agreementVersion: 1,
              facilitators: leading.map((one) => ({ personId: one.personId, name: one.name })),
            },
            { version: 1, text: request.agreement },
          ),
          ...writes,
          await auditWrite(
            deps.store,
            clinicId,
            {
              actor: { kind: 'administrator', id: personId },
              action: 'group.created',
              target: `group ${id}`,
              details: { facilitators: leading.map((one) => one.personId).join(' ') },
            },
            deps.now(),
          ),
        ],
      };
    },
  );
}
