import type { z } from 'zod';
import { enterGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { invitationWrite } from '#functions/data/invitations.ts';
import { sealedEntryWrite } from '#functions/data/seals.ts';
import type { Deps } from '#functions/ports.ts';
import { keyedBytes, keyedHash } from '#functions/secrets.ts';
import { codeFrom } from '#functions/words.ts';
import {
  type CreatedInvitation,
  createdInvitation,
  type createInvitationRequest,
} from '#shared/contracts/invitation.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';

const lastsDays = 14;

/**
 * Seals a real person's entry and gives a single-use code for it. The code is drawn from the request's own key, so that a
 * repeated send shows the same words although only their hash is kept.
 */
export async function createInvitation(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  idempotencyKey: string,
  request: z.output<typeof createInvitationRequest>,
): Promise<CreatedInvitation> {
  const { group, me } = await enterGroup(deps, caller, groupId);
  if (me.role !== 'clinician') throw new Refusal('not-allowed');

  const code = codeFrom(
    keyedBytes(deps.secrets, 'invitation-words', `${me.personId} ${idempotencyKey}`),
  );
  const answer = await onceInOneTransaction(
    deps,
    {
      personId: me.personId,
      idempotencyKey,
      content: ['create-invitation', groupId, request],
      answer: createdInvitation.omit({ code: true }),
    },
    async () => {
      const entryId = deps.newId();
      const endsAt = new Date(deps.now().getTime() + lastsDays * 24 * 60 * 60 * 1000).toISOString();
      const sealed = await deps.sealer.seal(
        new TextEncoder().encode(JSON.stringify(request.rosterEntry)),
        { purpose: 'identity', clinic: group.clinicId, entry: entryId },
      );
      return {
        answer: { expiresAt: endsAt },
        writes: [
          sealedEntryWrite(entryId, sealed),
          invitationWrite(keyedHash(deps.secrets, 'invitation', code), {
            clinicId: group.clinicId,
            groupId,
            role: request.role,
            entryId,
            endsAt,
          }),
          await auditWrite(
            deps.store,
            group.clinicId,
            {
              actor: { kind: 'clinician', id: me.personId },
              action: 'invitation.created',
              target: `group ${groupId}`,
              details: { role: request.role },
            },
            deps.now(),
          ),
        ],
      };
    },
  );
  return { code, ...answer };
}
