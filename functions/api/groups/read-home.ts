import { enterGroup, frameOf } from '#functions/api/access.ts';
import { openAgenda } from '#functions/api/agenda/read-agenda.ts';
import { sealCursor } from '#functions/api/cursor.ts';
import type { Caller } from '#functions/api/env.ts';
import { graduationsOnHome } from '#functions/api/graduation/own-graduation.ts';
import { wishOf } from '#functions/api/mine/wish.ts';
import { dueNotices } from '#functions/api/openings/seal-notices.ts';
import { repairNewsFor } from '#functions/api/repairs/read-repairs.ts';
import { showSession } from '#functions/api/sessions/show-session.ts';
import { contextOf } from '#functions/api/threads/list-context.ts';
import { listFor, messagesTo, threadsCursor } from '#functions/api/threads/list-threads.ts';
import { sessionsAfter } from '#functions/data/sessions.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { isOnBreak } from '#shared/domain/boundaries.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';

const threadsOnHome = 12;
const waitingOnHome = 4;

/** What a returning person needs: sessions before and after now, who waits longest for a reply, and what moved last. */
export async function readHome(deps: Deps, caller: Caller, groupId: GroupId): Promise<GroupHome> {
  const inside = await enterGroup(deps, caller, groupId);
  const now = deps.now().toISOString();
  const [context, upcoming] = await Promise.all([
    contextOf(deps, inside),
    sessionsAfter(deps.store, groupId, now, 1),
  ]);
  const { lastSession, boundaries } = context;
  const onBreak = isOnBreak(boundaries.rest, deps.now(), inside.group.timeZone);
  const [nextSession] = inside.group.closedAt === null ? upcoming : [];
  const [{ threads, next }, waiting, wish, sealNotices, messages, agenda, graduations, repairs] =
    await Promise.all([
      listFor(deps, inside, 'all', null, context, threadsOnHome),
      listFor(deps, inside, 'waiting-for-reply', null, context, waitingOnHome),
      isFacilitator(inside.me) ? null : wishOf(deps, inside.me.personId),
      dueNotices(deps, inside),
      isFacilitator(inside.me) ? [] : messagesTo(deps, inside, context),
      openAgenda(deps, inside, boundaries),
      graduationsOnHome(deps, inside),
      onBreak ? [] : repairNewsFor(deps, inside),
    ]);
  return {
    frame: frameOf(inside),
    id: inside.group.groupId,
    name: inside.group.name,
    timeZone: inside.group.timeZone,
    you: { name: inside.shown.name, avatar: inside.shown.avatar, role: inside.me.role },
    facilitators: inside.group.facilitators.map((one) => one.name),
    ...graduations,
    lastSession: lastSession && showSession(lastSession),
    nextSession: nextSession === undefined ? null : showSession(nextSession),
    agenda,
    wish,
    onBreak,
    sealNotices,
    messages,
    repairs,
    // Who wants to answer somebody all the same finds the list among the threads.
    waiting: onBreak ? [] : waiting.threads,
    threads,
    nextCursor: next && sealCursor(deps, threadsCursor(inside, 'all'), next.after),
  };
}
