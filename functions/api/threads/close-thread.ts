import type * as z from 'zod';
import { enterThread } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { threadWrite } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import type { closeThreadRequest } from '#shared/contracts/thread.ts';
import { closingFor, isFacilitator } from '#shared/domain/permissions/threads.ts';
import { Refusal } from '#shared/errors.ts';

/**
 * Closes a thread to replies, or opens it again. Doing either twice leaves things as they are. That a facilitator did is on the record;
 * what an author does with their own thread is not.
 */
export async function closeThread(
  deps: Deps,
  caller: Caller,
  at: { groupId: GroupId; threadId: ThreadId },
  { closed }: z.output<typeof closeThreadRequest>,
): Promise<void> {
  await inOneTransaction(deps, async () => {
    const { me, group, thread } = await enterThread(deps, caller, at, { consistent: true });
    const may = closingFor(me, thread);
    if (may === null) throw new Refusal('not-allowed');
    if (may !== (closed ? 'close' : 'open')) return { answer: null, writes: [] };
    const { closed: _, ...open } = thread;
    const by = isFacilitator(me) ? ('facilitator' as const) : ('author' as const);
    const event = () =>
      auditWrite(
        deps.store,
        group.clinicId,
        {
          actor: { kind: 'clinician', id: me.personId },
          action: closed ? 'thread.closed' : 'thread.opened',
          target: `thread ${thread.threadId}`,
          details: { group: group.groupId },
        },
        deps.now(),
      );
    return {
      answer: null,
      writes: [
        // Nobody is asked to answer where nobody can. Opened again, it waits from its beginning on.
        threadWrite(thread, closed ? { ...thread, closed: by, raisedAt: null } : open),
        ...(by === 'facilitator' ? [await event()] : []),
      ],
    };
  });
}
