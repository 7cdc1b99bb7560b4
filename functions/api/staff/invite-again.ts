import { ensureAdministrator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { invitationRemoval } from '#functions/data/invitations.ts';
import { getStaff, staffChange } from '#functions/data/staff.ts';
import type { Deps } from '#functions/ports.ts';
import { type CreatedInvitation, createdInvitation } from '#shared/contracts/invitation.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';
import { codeOfRequest, staffInvitation } from './staff-invitation.ts';

/**
 * A new code for somebody who has not come in yet; the one before ends. Whoever is in, or was, comes back by a recovery, which
 * takes two people: one alone could otherwise become somebody else. Throws `already-used` for them.
 */
export async function inviteAgain(
  deps: Deps,
  caller: Caller,
  personId: PersonId,
  idempotencyKey: string,
): Promise<CreatedInvitation> {
  const me = ensureAdministrator(caller);
  const { clinicId } = me;
  const code = codeOfRequest(deps, me.personId, idempotencyKey);
  const answer = await onceInOneTransaction(
    deps,
    {
      personId: me.personId,
      idempotencyKey,
      content: ['invite-again', personId],
      answer: createdInvitation.omit({ code: true }),
    },
    async () => {
      const before = await getStaff(deps.store, clinicId, personId, { consistent: true });
      if (!before) throw new Refusal('not-found');
      if (before.state !== 'invited') {
        throw new Refusal('already-used', {
          detail: 'This person has come in already. A new key takes a recovery by two people.',
        });
      }
      const { invitation, write } = staffInvitation(deps, clinicId, before, code);
      return {
        answer: { expiresAt: invitation.endsAt },
        writes: [
          staffChange(clinicId, before, { ...before, invitation }),
          ...(before.invitation ? [invitationRemoval(before.invitation.hash)] : []),
          write,
          await auditWrite(
            deps.store,
            clinicId,
            {
              actor: { kind: 'administrator', id: me.personId },
              action: 'staff.invited-again',
              target: `staff ${personId}`,
              details: { role: before.role },
            },
            deps.now(),
          ),
        ],
      };
    },
  );
  return { code, ...answer };
}
