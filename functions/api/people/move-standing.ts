import type * as z from 'zod';
import { enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getErasure } from '#functions/data/erasures.ts';
import { graduationWrite } from '#functions/data/graduations.ts';
import { getPerson } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getSupport } from '#functions/data/support.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import type { GroupPerson, moveStandingRequest } from '#shared/contracts/standing.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { isStillThinking } from '#shared/domain/erasure.ts';
import { endsSupport, movesFor, standingAfter } from '#shared/domain/standing.ts';
import { Refusal } from '#shared/errors.ts';
import { movingWrites } from './moving-writes.ts';
import { showPerson } from './show-person.ts';

/** Pauses, graduates, ends or brings back somebody’s place in a group. Throws `stale` where it is not as it was seen. */
export async function moveStanding(
  deps: Deps,
  caller: Caller,
  { groupId, personId }: { groupId: GroupId; personId: PersonId },
  { move, role, standing, words }: z.output<typeof moveStandingRequest>,
): Promise<GroupPerson> {
  const { group, me, shown } = await enterAsFacilitator(deps, caller, groupId);
  const clinic = await getClinic(deps.store, group.clinicId);
  return inOneTransaction(deps, async () => {
    const [before, support, erasure] = await Promise.all([
      getPerson(deps.store, groupId, personId),
      getSupport(deps.store, groupId, personId),
      getErasure(deps.store, personId),
    ]);
    if (!before) throw new Refusal('not-found');
    const isAsSeen = before.role === role && before.standing === standing;
    if (!isAsSeen || !movesFor(before).includes(move)) throw new Refusal('stale');
    const now = deps.now();
    if (erasure && !isStillThinking(erasure, now)) {
      throw new Refusal('not-allowed', {
        detail:
          'They wished to be erased, and that has begun. Their place here can’t be changed any more.',
      });
    }
    const after = standingAfter(before, move, now.toISOString());
    return {
      answer: showPerson(after, endsSupport(move) ? null : support, settingsOf(clinic?.settings)),
      writes: [
        ...(move === 'graduate'
          ? [
              graduationWrite(groupId, {
                personId,
                name: before.name,
                words: words || null,
                byName: shown.name,
                answeredAt: null,
                tellsGroup: false,
              }),
            ]
          : []),
        ...(await movingWrites(deps, groupId, move, { before, after, support })),
        await auditWrite(
          deps.store,
          group.clinicId,
          {
            actor: { kind: 'clinician', id: me.personId },
            action: 'standing.changed',
            target: `person ${personId}`,
            details: {
              move,
              from: `${before.role}, ${before.standing}`,
              to: `${after.role}, ${after.standing}`,
            },
          },
          now,
        ),
      ],
    };
  });
}
