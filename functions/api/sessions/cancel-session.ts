import type * as z from 'zod';
import { enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getSession, sessionRemoval } from '#functions/data/sessions.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { CancelledSessions, cancelSessionRequest } from '#shared/contracts/session.ts';
import { Refusal } from '#shared/errors.ts';
import { ensureNotBegun } from './ensure-to-come.ts';
import { laterInSeries } from './read-session.ts';

/**
 * Takes a session out of the calendar, or all that are left of those planned together with it; members are told which. Throws
 * `stale` where the session has begun or was changed since it was seen.
 */
export async function cancelSession(
  deps: Deps,
  caller: Caller,
  { groupId, startsAt }: { groupId: GroupId; startsAt: string },
  request: z.output<typeof cancelSessionRequest>,
): Promise<CancelledSessions> {
  const { group, me } = await enterAsFacilitator(deps, caller, groupId);
  return inOneTransaction(deps, async () => {
    const session = await getSession(deps.store, groupId, startsAt, { consistent: true });
    if (!session) throw new Refusal('not-found');
    const now = deps.now();
    ensureNotBegun(session, now);
    if (session.version !== request.version) throw new Refusal('stale');
    const later = request.andLater ? await laterInSeries(deps, groupId, session) : [];
    const cancelled = [session, ...later];
    return {
      answer: { count: cancelled.length },
      writes: [
        ...cancelled.flatMap((one) => sessionRemoval(groupId, one, null)),
        await auditWrite(
          deps.store,
          group.clinicId,
          {
            actor: { kind: 'clinician', id: me.personId },
            action: 'sessions.cancelled',
            target: `group ${groupId}`,
            details: { count: cancelled.length, first: startsAt },
          },
          now,
        ),
      ],
    };
  });
}
