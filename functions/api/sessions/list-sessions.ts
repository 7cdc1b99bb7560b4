import { enterGroup, frameOf } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import {
  getDigest,
  sessionChangesAfter,
  sessionsAfter,
  sessionsUntil,
} from '#functions/data/sessions.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { SessionList } from '#shared/contracts/session.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import { limits } from '#shared/limits.ts';
import { showSession } from './show-session.ts';

/** About a quarter of a year of weekly sessions in both directions. */
const shown = 13;

export async function listSessions(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<SessionList> {
  const inside = await enterGroup(deps, caller, groupId);
  const now = deps.now().toISOString();
  const isOver = inside.group.closedAt !== null;
  const leads = isFacilitator(inside.me);
  // Who plans them must see all that one step can plan.
  const ahead = leads ? 2 * limits.sessionsAtOnce : shown;
  const [past, upcoming, changes] = await Promise.all([
    sessionsUntil(deps.store, groupId, now, shown),
    isOver ? [] : sessionsAfter(deps.store, groupId, now, ahead),
    isOver ? [] : sessionChangesAfter(deps.store, groupId, now, shown),
  ]);
  const [next] = upcoming;
  const digest = next && leads ? await getDigest(deps.store, groupId, next.startsAt) : null;
  return {
    frame: frameOf(inside),
    timeZone: inside.group.timeZone,
    past: past.map(showSession),
    upcoming: upcoming.map(showSession),
    changes,
    digest,
  };
}
