import { enterGroup, frameOf } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import type { SessionRecord } from '#functions/data/records.ts';
import { getSession, sessionsAfter } from '#functions/data/sessions.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { SessionDetail } from '#shared/contracts/session.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import { Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';
import { showSession } from './show-session.ts';

export async function readSession(
  deps: Deps,
  caller: Caller,
  { groupId, startsAt }: { groupId: GroupId; startsAt: string },
): Promise<SessionDetail> {
  const inside = await enterGroup(deps, caller, groupId);
  const session = await getSession(deps.store, groupId, startsAt);
  if (!session) throw new Refusal('not-found');
  const hasBegun = session.startsAt <= deps.now().toISOString();
  const arrange = isFacilitator(inside.me) && !hasBegun;
  return {
    frame: frameOf(inside),
    session: showSession(session),
    hasBegun,
    version: session.version,
    laterInSeries: arrange ? (await laterInSeries(deps, groupId, session)).length : 0,
    youMay: { arrange },
  };
}

/** Sessions after this one that were planned in the same step, as far as one step can plan and cancel. */
export async function laterInSeries(
  { store }: Deps,
  group: GroupId,
  { seriesId, startsAt }: SessionRecord,
): Promise<SessionRecord[]> {
  if (seriesId === null) return [];
  const later = await sessionsAfter(store, group, startsAt, 5 * limits.sessionsAtOnce);
  return later.filter((one) => one.seriesId === seriesId).slice(0, limits.sessionsAtOnce - 1);
}
