import { mayWrite } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { loadPost, type PostPlace } from '#functions/api/posts/load-post.ts';
import { agendaWrite } from '#functions/data/agenda.ts';
import type { Deps } from '#functions/ports.ts';
import { type AddedItem, addedItem, agendaItemId } from '#shared/contracts/agenda.ts';
import { canBringPost } from '#shared/domain/permissions/posts.ts';
import { Refusal } from '#shared/errors.ts';
import { ensureMayBring, ensureThereIsRoom, newItem } from './add-theme.ts';

/** Puts one's own post on the agenda. Its words stay where they are. Throws `already-used` where it stands there. */
export async function bringPost(
  deps: Deps,
  caller: Caller,
  at: PostPlace,
  idempotencyKey: string,
): Promise<AddedItem> {
  const { personId } = caller.principal;
  const { groupId, threadId, number } = at;
  return onceInOneTransaction(
    deps,
    {
      personId,
      idempotencyKey,
      content: ['bring-post', groupId, threadId, number],
      answer: addedItem,
    },
    async () => {
      const { inside, post } = await loadPost(deps, caller, at);
      if (
        !mayWrite(inside, inside.thread.audience) ||
        !canBringPost(inside.me, post, inside.thread)
      ) {
        throw new Refusal('not-allowed', {
          detail: 'Only who wrote a post can bring it, and only one that the group can read.',
        });
      }
      ensureMayBring(inside);
      const open = await ensureThereIsRoom(deps, groupId);
      const isThere = open.some(
        ({ brings }) =>
          brings.kind === 'post' && brings.threadId === threadId && brings.number === number,
      );
      if (isThere) {
        throw new Refusal('already-used', { detail: 'This is on the agenda already.' });
      }
      const id = agendaItemId.parse(deps.newId());
      const brings = { kind: 'post' as const, threadId, number };
      const item = newItem({ id, by: personId, brings, waits: false, asked: false });
      return { answer: { id, waits: false }, writes: [agendaWrite(groupId, item)] };
    },
  );
}
