import { enterGroup, frameOf } from '#functions/api/access.ts';
import { sealCursor } from '#functions/api/cursor.ts';
import type { Caller } from '#functions/api/env.ts';
import { listFor, threadsCursor } from '#functions/api/threads/list-threads.ts';
import { sessionsAfter, sessionsUntil } from '#functions/data/sessions.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';

const threadsOnHome = 12;
const waitingOnHome = 4;

/** What a returning person needs: sessions before and after now, who waits longest for a reply, and what moved last. */
export async function readHome(deps: Deps, caller: Caller, groupId: GroupId): Promise<GroupHome> {
  const inside = await enterGroup(deps, caller, groupId);
  const now = deps.now().toISOString();
  const [past, upcoming] = await Promise.all([
    sessionsUntil(deps.store, groupId, now, 1),
    sessionsAfter(deps.store, groupId, now, 1),
  ]);
  const lastSession = past[0] ?? null;
  const [{ threads, next }, waiting] = await Promise.all([
    listFor(deps, inside, 'all', null, { limit: threadsOnHome, lastSession }),
    listFor(deps, inside, 'waiting-for-reply', null, { limit: waitingOnHome, lastSession }),
  ]);
  return {
    frame: frameOf(inside),
    id: inside.group.groupId,
    name: inside.group.name,
    timeZone: inside.group.timeZone,
    you: { name: inside.shown.name, avatar: inside.shown.avatar, role: inside.me.role },
    facilitators: inside.group.facilitators.map((one) => one.name),
    lastSession,
    nextSession: upcoming[0] ?? null,
    waiting: waiting.threads,
    threads,
    nextCursor: next && sealCursor(deps, threadsCursor(inside, 'all'), next.after),
  };
}
