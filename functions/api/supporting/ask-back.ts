import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { prepareThread } from '#functions/api/threads/prepare-thread.ts';
import { getSupport, supportRemoval } from '#functions/data/support.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { type OpenedThread, openedThread } from '#shared/contracts/thread.ts';
import { Refusal } from '#shared/errors.ts';
import { putDown } from './carry-on.ts';
import { enterAsAlum } from './enter-support.ts';

const title = 'I would like to be supported again';

/**
 * An alum would like to be supported again: whatever they carry is put down at once, and the facilitators have it in their queue as a
 * private message. That they read what the group writes for itself is for a facilitator to say, because it was not written for them.
 */
export async function askBack(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  idempotencyKey: string,
): Promise<OpenedThread> {
  return onceInOneTransaction(
    deps,
    {
      personId: caller.principal.personId,
      idempotencyKey,
      content: ['ask-back', groupId],
      answer: openedThread,
    },
    async () => {
      const inside = await enterAsAlum(deps, caller, groupId);
      const { personId } = inside.me;
      // Neither a pause nor what the clinic has set for alumni keeps anybody from asking for help.
      if (inside.barrier === 'group-closed') throw new Refusal('not-allowed');
      const support = await getSupport(deps.store, groupId, personId);
      const opened = await prepareThread(deps, inside, {
        title,
        body: `${title}. Please talk with me about it.`,
        audience: 'facilitators',
        asksFor: 'just-listening',
        contentNotes: [],
        notAboutMe: false,
        isPrompt: false,
      });
      return {
        ...opened,
        writes: [
          ...opened.writes,
          ...(support ? [supportRemoval(groupId, support)] : []),
          ...(await putDown(deps, groupId, personId, { all: true })),
        ],
      };
    },
  );
}
