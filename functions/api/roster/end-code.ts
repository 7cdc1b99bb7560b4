import type * as z from 'zod';
import { enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { invitationRemoval } from '#functions/data/invitations.ts';
import { getRosterCard, rosterChange } from '#functions/data/roster.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { changeCodeRequest, RosterCard } from '#shared/contracts/roster.ts';
import { Refusal } from '#shared/errors.ts';
import { showCard } from './show-card.ts';

/**
 * Ends the code of a card. Whether somebody had used it already is not said: nothing is different here then. Throws `stale` where
 * the card is not as it was seen.
 */
export async function endCode(
  deps: Deps,
  caller: Caller,
  { groupId, mark }: { readonly groupId: GroupId; readonly mark: string },
  { version }: z.output<typeof changeCodeRequest>,
): Promise<RosterCard> {
  const { group, me } = await enterAsFacilitator(deps, caller, groupId);
  return inOneTransaction(deps, async () => {
    const before = await getRosterCard(deps.store, groupId, mark);
    if (!before) throw new Refusal('not-found');
    if (before.version !== version || before.endedAt !== null) throw new Refusal('stale');
    const now = deps.now();
    const endedAt = now.toISOString();
    return {
      answer: showCard({ ...before, endedAt, version: version + 1 }, now),
      writes: [
        rosterChange(groupId, before, { endedAt }),
        invitationRemoval(before.codeHash),
        await auditWrite(
          deps.store,
          group.clinicId,
          {
            actor: { kind: 'clinician', id: me.personId },
            action: 'invitation.ended',
            target: `group ${groupId}`,
            details: { card: mark },
          },
          now,
        ),
      ],
    };
  });
}
