import type * as z from 'zod';
import { ensureMayWrite, enterThread } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { answeringRemoval, answeringWrite, getAnswering } from '#functions/data/answering.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { AnsweringRecord } from '#functions/data/records.ts';
import { supportWrite } from '#functions/data/support.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import type { changeAnsweringRequest } from '#shared/contracts/support-lists.ts';
import { supportState } from '#shared/domain/peer-support.ts';
import { isFacilitator } from '#shared/domain/permissions/threads.ts';
import { answersUntil, holds } from '#shared/domain/support-lists.ts';
import { Refusal } from '#shared/errors.ts';
import { type LoadedLists, loadLists } from './load-lists.ts';

type ThreadPlace = { readonly groupId: GroupId; readonly threadId: ThreadId };

/**
 * A peer supporter or a facilitator says that they will answer a thread, or puts it down again. Whatever the reason that a thread is
 * not there to be taken, a supporter is refused with the same words.
 */
export async function changeAnswering(
  deps: Deps,
  caller: Caller,
  at: ThreadPlace,
  { step }: z.output<typeof changeAnsweringRequest>,
): Promise<void> {
  const { me } = await enterThread(deps, caller, at);
  await inOneTransaction(deps, async () => {
    const lists = await loadLists(deps, caller, at.groupId);
    const who = isFacilitator(me) ? 'facilitator' : 'supporter';
    const before = await getAnswering(deps.store, at.groupId, at.threadId, who);
    if (step === 'put-down') {
      const isMine = before?.by === me.personId;
      return { answer: null, writes: isMine ? [answeringRemoval(at.groupId, before)] : [] };
    }
    const now = deps.now();
    const isOpen = lists.input.unanswered.some(({ threadId }) => threadId === at.threadId);
    const isTaken = before !== null && holds(before, isOpen, now);
    if (isTaken && before.by === me.personId) return { answer: null, writes: [] };
    const serialised = who === 'supporter' ? supporterMayTake(lists, at, isTaken) : [];
    if (who === 'facilitator' && (!isOpen || isTaken)) throw gone();
    const after: AnsweringRecord = {
      threadId: at.threadId,
      who,
      by: me.personId,
      name: lists.inside.shown.name,
      until: answersUntil(now, lists.settings),
      answered: false,
    };
    return { answer: null, writes: [...serialised, answeringWrite(at.groupId, before, after)] };
  });
}

const gone = () =>
  new Refusal('already-used', {
    detail:
      'This one is not in the lists any more. That can have several reasons. If it worries you, tell the facilitators.',
  });

/** Returns the write that lets one supporter take one thread after the other, so that two at once are not more than they carry. */
function supporterMayTake(
  { inside, support, hasEnough, onBreak, welcome, waiting }: LoadedLists,
  { groupId, threadId }: ThreadPlace,
  isTaken: boolean,
) {
  ensureMayWrite(inside, 'group-and-alumni');
  const state = support && supportState(support);
  if (!support || (state !== 'active' && state !== 'resting')) throw new Refusal('not-allowed');
  if (state === 'resting' || onBreak) {
    throw new Refusal('not-allowed', {
      detail: 'You are on a break. End it first, if it is good for you.',
    });
  }
  if (hasEnough) {
    throw new Refusal('not-allowed', {
      detail: 'You carry as many as you do at once, and that is enough. Others will see this one.',
    });
  }
  const isThere = [...welcome, ...waiting].some((thread) => thread.threadId === threadId);
  if (!isThere || isTaken) throw gone();
  const { version: _, ...same } = support;
  return [supportWrite(groupId, support, same)];
}
