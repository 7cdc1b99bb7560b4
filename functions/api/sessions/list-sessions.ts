import { enterGroup, frameOf } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getDigest, sessionsAfter, sessionsUntil } from '#functions/data/sessions.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { SessionList } from '#shared/contracts/session.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';

/** About a quarter of a year of weekly sessions in both directions. */
const shown = 13;

export async function listSessions(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<SessionList> {
  const inside = await enterGroup(deps, caller, groupId);
  const now = deps.now().toISOString();
  const [past, upcoming] = await Promise.all([
    sessionsUntil(deps.store, groupId, now, shown),
    sessionsAfter(deps.store, groupId, now, shown),
  ]);
  const [next] = upcoming;
  const digest =
    next && isFacilitator(inside.me) ? await getDigest(deps.store, groupId, next.startsAt) : null;
  return { frame: frameOf(inside), timeZone: inside.group.timeZone, past, upcoming, digest };
}
