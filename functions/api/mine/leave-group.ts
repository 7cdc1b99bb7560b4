import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { movingWrites } from '#functions/api/people/moving-writes.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getPerson } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getSupport } from '#functions/data/support.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { standingAfter } from '#shared/domain/standing.ts';
import { Refusal } from '#shared/errors.ts';

/** Ends the caller's own place in the group, as a facilitator would end it; one of those lets them back. Throws `not-found` the second time. */
export async function leaveGroup(deps: Deps, caller: Caller, groupId: GroupId): Promise<void> {
  const { group, me } = await enterOwn(deps, caller, groupId);
  await inOneTransaction(deps, async () => {
    const [before, support] = await Promise.all([
      getPerson(deps.store, groupId, me.personId),
      getSupport(deps.store, groupId, me.personId),
    ]);
    if (!before || before.standing === 'left') throw new Refusal('not-found');
    const now = deps.now();
    const after = standingAfter(before, 'end', now.toISOString());
    const event = {
      actor: { kind: 'system' as const, id: 'person' },
      action: 'standing.left',
      target: `person ${me.personId}`,
      details: {
        from: `${before.role}, ${before.standing}`,
        to: `${after.role}, ${after.standing}`,
      },
    };
    return {
      answer: null,
      writes: [
        ...(await movingWrites(deps, groupId, 'end', { before, after, support })),
        await auditWrite(deps.store, group.clinicId, event, now),
      ],
    };
  });
}
