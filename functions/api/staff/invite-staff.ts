import type * as z from 'zod';
import { ensureAdministrator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getGroups, nameReservation } from '#functions/data/groups.ts';
import { listStaff, staffWrite } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import { type CreatedInvitation, createdInvitation } from '#shared/contracts/invitation.ts';
import { personId } from '#shared/contracts/primitives.ts';
import type { inviteStaffRequest } from '#shared/contracts/staff.ts';
import { staffNameProblem } from '#shared/domain/staff-name.ts';
import { fieldRefusal } from '#shared/errors.ts';
import { codeOfRequest, staffInvitation } from './staff-invitation.ts';

/**
 * Invites somebody to work at the caller's clinic. Their name is reserved in their groups at once, so that no member takes it
 * before they come. A repeated send shows the same words.
 */
export async function inviteStaff(
  deps: Deps,
  caller: Caller,
  idempotencyKey: string,
  request: z.output<typeof inviteStaffRequest>,
): Promise<CreatedInvitation> {
  const me = ensureAdministrator(caller);
  const { clinicId } = me;
  const code = codeOfRequest(deps, me.personId, idempotencyKey);
  const answer = await onceInOneTransaction(
    deps,
    {
      personId: me.personId,
      idempotencyKey,
      content: ['invite-staff', request],
      answer: createdInvitation.omit({ code: true }),
    },
    async () => {
      const [colleagues, groups] = await Promise.all([
        listStaff(deps.store, clinicId),
        getGroups(deps.store, request.groupIds),
      ]);
      const problem = staffNameProblem(
        request.name,
        colleagues.map((one) => one.name),
      );
      if (problem !== null) throw fieldRefusal('name', problem);
      const ours = groups.filter((group) => group.clinicId === clinicId);
      if (ours.length !== new Set(request.groupIds).size) {
        throw fieldRefusal('groupIds', 'One of these groups is not there. Please choose again.');
      }
      const staff = { personId: personId.parse(deps.newId()), role: request.role };
      const { invitation, write } = staffInvitation(deps, clinicId, staff, code);
      const reservations = ours.map((group) => nameReservation(group.groupId, request.name));
      return {
        answer: { expiresAt: invitation.endsAt },
        writes: [
          staffWrite(clinicId, {
            ...staff,
            name: request.name,
            groupIds: ours.map((group) => group.groupId),
            state: 'invited',
            invitation,
            access: 0,
            keyHash: null,
            version: 1,
          }),
          write,
          ...reservations,
          await auditWrite(
            deps.store,
            clinicId,
            {
              actor: { kind: 'administrator', id: me.personId },
              action: 'staff.invited',
              target: `staff ${staff.personId}`,
              details: { role: request.role, groups: ours.map((one) => one.groupId).join(' ') },
            },
            deps.now(),
          ),
        ],
        onFailed(failed) {
          if (reservations.some((one) => failed.includes(one))) {
            throw fieldRefusal(
              'name',
              'This name can’t be used in one of these groups. Please add something to it, such as a title.',
            );
          }
        },
      };
    },
  );
  return { code, ...answer };
}
