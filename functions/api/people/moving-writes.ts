import { hideGoals, takeBackShares } from '#functions/api/own/take-from-others.ts';
import { endRepairs } from '#functions/api/repairs/end-repairs.ts';
import { putDown } from '#functions/api/supporting/carry-on.ts';
import { graduationRemoval } from '#functions/data/graduations.ts';
import { standingChange } from '#functions/data/groups.ts';
import type { PersonRecord, SupportRecord } from '#functions/data/records.ts';
import { supportRemoval } from '#functions/data/support.ts';
import type { Write } from '#functions/data/table.ts';
import { toldDeviceRemovals } from '#functions/data/telling.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import {
  endsPromises,
  endsRepairs,
  endsShares,
  endsSupport,
  endsTelling,
  hidesGoals,
  type StandingMove,
} from '#shared/domain/standing.ts';

/** What goes with a move of somebody’s place in a group, whoever makes it. `support` is how they stand in helping, if they do. */
export async function movingWrites(
  deps: Deps,
  groupId: GroupId,
  move: StandingMove,
  {
    before,
    after,
    support,
  }: {
    readonly before: PersonRecord;
    readonly after: PersonRecord;
    readonly support: SupportRecord | null;
  },
): Promise<Write[]> {
  const { personId } = before;
  return [
    standingChange(groupId, before, after),
    ...(endsSupport(move) ? [graduationRemoval(groupId, personId)] : []),
    ...(endsSupport(move) && support
      ? [
          supportRemoval(groupId, support),
          ...(await putDown(deps, groupId, personId, { all: true })),
        ]
      : []),
    ...(hidesGoals(move) ? await hideGoals(deps, personId) : []),
    ...(endsShares(move) ? await takeBackShares(deps, personId) : []),
    ...(endsRepairs(move) ? await endRepairs(deps, groupId, personId) : []),
    ...(endsTelling(move) ? await toldDeviceRemovals(deps.store, personId, deps.now()) : []),
    ...(endsPromises(move) ? await putDown(deps, groupId, personId, { all: false }) : []),
  ];
}
