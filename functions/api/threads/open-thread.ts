import type * as z from 'zod';
import { ensureMayWrite, enterGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import {
  type OpenedThread,
  openedThread,
  type openThreadRequest,
} from '#shared/contracts/thread.ts';
import { audiencesToWriteFor, isFacilitator } from '#shared/domain/permissions/threads.ts';
import { fieldRefusal } from '#shared/errors.ts';
import { prepareThread } from './prepare-thread.ts';

/** Opens a thread with its first post; post, review, thread and names are stored in one transaction. */
export async function openThread(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  idempotencyKey: string,
  request: z.output<typeof openThreadRequest>,
): Promise<OpenedThread> {
  const { personId } = caller.principal;
  return onceInOneTransaction(
    deps,
    {
      personId,
      idempotencyKey,
      content: ['open-thread', groupId, request],
      answer: openedThread,
    },
    async () => {
      const inside = await enterGroup(deps, caller, groupId);
      ensureMayWrite(inside, request.audience);
      if (!audiencesToWriteFor(inside.me).includes(request.audience)) {
        throw fieldRefusal(
          'audience',
          'You can write for alumni and the group, or for facilitators.',
        );
      }
      if (request.isPrompt && (!isFacilitator(inside.me) || request.audience === 'facilitators')) {
        throw fieldRefusal(
          'isPrompt',
          'A prompt comes from those who lead the group, and is for the group.',
        );
      }
      return prepareThread(deps, inside, request);
    },
  );
}
