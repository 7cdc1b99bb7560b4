import type { z } from 'zod';
import { enterGroup, frameOf, type InGroup } from '#functions/api/access.ts';
import { openCursor, sealCursor } from '#functions/api/cursor.ts';
import type { Caller } from '#functions/api/env.ts';
import type { SessionRecord } from '#functions/data/records.ts';
import { sessionsUntil } from '#functions/data/sessions.ts';
import {
  type ListPlace,
  listPrivateThreads,
  listThreadsByActivity,
  listThreadsWaiting,
} from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { listThreadsQuery, ThreadList, ThreadSummary } from '#shared/contracts/thread.ts';
import { canReadThread, isFacilitator } from '#shared/domain/permissions/threads.ts';
import type { Audience } from '#shared/domain/vocabulary.ts';
import { showThread } from './show-thread.ts';

type Filter = z.output<typeof listThreadsQuery>['filter'];

export const threadsCursor = (inside: InGroup, filter: Filter) => [
  'threads',
  inside.group.groupId,
  inside.me.personId,
  filter,
];

const openAudiences = (inside: InGroup): readonly Audience[] =>
  inside.me.role === 'alum' ? ['group-and-alumni'] : ['group', 'group-and-alumni'];

/** One page of what the caller may read. The rules of `canReadThread` are applied to every thread, whatever list it came from. */
export async function listFor(
  deps: Deps,
  inside: InGroup,
  filter: Filter,
  from: ListPlace | null,
  options: { limit?: number; lastSession: SessionRecord | null },
): Promise<{ threads: ThreadSummary[]; next: ListPlace | null }> {
  const { store } = deps;
  const { group, me } = inside;
  const open = {
    group: group.groupId,
    audiences: openAudiences(inside),
    openedSince: me.alumSince,
  };
  const list = () => {
    switch (filter) {
      case 'all':
        return listThreadsByActivity(store, open, from, options.limit);
      case 'waiting-for-reply':
        return listThreadsWaiting(store, open, from, options.limit);
      case 'facilitators':
        return isFacilitator(me)
          ? listThreadsByActivity(
              store,
              { group: group.groupId, audiences: ['facilitators'] },
              from,
              options.limit,
            )
          : listPrivateThreads(store, me.personId, from);
    }
  };
  const { threads, next } = await list();
  return {
    threads: threads
      .filter((thread) => canReadThread(me, thread))
      .map((thread) => ({
        ...showThread(inside, thread),
        newSinceLastSession:
          options.lastSession === null || thread.lastPostAt > options.lastSession.startsAt,
      })),
    next,
  };
}

export async function listThreads(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  query: z.output<typeof listThreadsQuery>,
): Promise<ThreadList> {
  const inside = await enterGroup(deps, caller, groupId);
  const purpose = threadsCursor(inside, query.filter);
  const place = openCursor(deps, purpose, query.cursor);
  const [lastSession = null] = await sessionsUntil(
    deps.store,
    groupId,
    deps.now().toISOString(),
    1,
  );
  const { threads, next } = await listFor(
    deps,
    inside,
    query.filter,
    place === null ? null : { after: place },
    { lastSession },
  );
  return {
    frame: frameOf(inside),
    threads,
    nextCursor: next && sealCursor(deps, purpose, next.after),
  };
}
