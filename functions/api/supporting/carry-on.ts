import type { InThread } from '#functions/api/access.ts';
import {
  answeringRemoval,
  answeringWrite,
  getAnswering,
  listAnswering,
} from '#functions/data/answering.ts';
import { getSupport } from '#functions/data/support.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { PostState } from '#shared/contracts/post.ts';
import type { GroupId, PersonId } from '#shared/contracts/primitives.ts';
import { canLearnToHelp } from '#shared/domain/permissions/support.ts';
import { carriedUntil, stillAnswering } from '#shared/domain/support-lists.ts';

/** What a supporter's own words in somebody else's thread change, where others have them: they carry it for some days more. */
export async function carryOn(
  deps: Deps,
  { thread, me, group, shown }: InThread,
  written: PostState,
): Promise<Write[]> {
  const isAnswer = thread.audience === 'group-and-alumni' && thread.authorId !== me.personId;
  if (!canLearnToHelp(me) || !isAnswer || written !== 'published') return [];
  const [support, before] = await Promise.all([
    getSupport(deps.store, group.groupId, me.personId),
    getAnswering(deps.store, group.groupId, thread.threadId, 'supporter'),
  ]);
  const isOfAnother = before && before.by !== me.personId && stillAnswering(before, deps.now());
  if (!support?.confirmed || isOfAnother) return [];
  return [
    answeringWrite(group.groupId, before, {
      threadId: thread.threadId,
      who: 'supporter',
      by: me.personId,
      name: shown.name,
      until: carriedUntil(deps.now()),
      answered: true,
    }),
  ];
}

/** At most so many at once, so that all of it fits into the transaction around it; what is more ends by itself. */
const mostAtOnce = 50;

/** Puts down what somebody carries: all of it, or only what they have not answered yet. */
export async function putDown(
  deps: Deps,
  group: GroupId,
  person: PersonId,
  { all }: { readonly all: boolean },
): Promise<Write[]> {
  const answering = await listAnswering(deps.store, group, { consistent: true });
  return answering
    .filter((one) => one.who === 'supporter' && one.by === person && (all || !one.answered))
    .slice(0, mostAtOnce)
    .map((one) => answeringRemoval(group, one));
}
