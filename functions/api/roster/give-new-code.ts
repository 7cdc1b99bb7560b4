import type * as z from 'zod';
import { enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import {
  codeOfCard,
  endOfCode,
  groupInvitationWrite,
} from '#functions/api/invitations/group-invitation.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { invitationRemoval } from '#functions/data/invitations.ts';
import { getRosterCard, rosterChange } from '#functions/data/roster.ts';
import type { Deps } from '#functions/ports.ts';
import {
  type CreatedGroupInvitation,
  createdGroupInvitation,
} from '#shared/contracts/invitation.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { changeCodeRequest } from '#shared/contracts/roster.ts';
import { Refusal } from '#shared/errors.ts';

/**
 * Another code for a card; the one before ends. Whoever joined with that card gets a new key for the name they have, and who has
 * not joined can. Which of the two it is is not said here, and not known. Throws `stale` where the card is not as it was seen.
 */
export async function giveNewCode(
  deps: Deps,
  caller: Caller,
  { groupId, mark }: { readonly groupId: GroupId; readonly mark: string },
  idempotencyKey: string,
  { version }: z.output<typeof changeCodeRequest>,
): Promise<CreatedGroupInvitation> {
  const { group, me } = await enterAsFacilitator(deps, caller, groupId);
  const code = codeOfCard(deps, me.personId, idempotencyKey, 0);
  const answer = await onceInOneTransaction(
    deps,
    {
      personId: me.personId,
      idempotencyKey,
      content: ['give-new-code', groupId, mark, version],
      answer: createdGroupInvitation.omit({ code: true }),
    },
    async () => {
      const before = await getRosterCard(deps.store, groupId, mark);
      if (!before) throw new Refusal('not-found');
      if (before.version !== version) throw new Refusal('stale');
      const now = deps.now();
      const endsAt = endOfCode(now);
      const { codeHash, write } = groupInvitationWrite(deps, code, {
        clinicId: group.clinicId,
        groupId,
        role: before.role,
        entryId: before.entryId,
        mark,
        again: true,
        endsAt,
      });
      return {
        answer: { mark, expiresAt: endsAt },
        writes: [
          rosterChange(groupId, before, { codeHash, endsAt, endedAt: null }),
          invitationRemoval(before.codeHash),
          write,
          await auditWrite(
            deps.store,
            group.clinicId,
            {
              actor: { kind: 'clinician', id: me.personId },
              action: 'invitation.given-again',
              target: `group ${groupId}`,
              details: { card: mark },
            },
            now,
          ),
        ],
      };
    },
  );
  return { code, ...answer };
}
