import { ensureMayWrite } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { loadPost, type PostPlace } from '#functions/api/posts/load-post.ts';
import { responseWrites } from '#functions/data/posts.ts';
import { ConditionFailed, pause } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import { canRespond } from '#shared/domain/permissions/posts.ts';
import type { ResponseKind } from '#shared/domain/vocabulary.ts';
import { Refusal } from '#shared/errors.ts';

const mostTries = 5;

/** Gives a supportive response or takes it back. Doing either twice leaves things as they are. */
export async function changeResponse(
  deps: Deps,
  caller: Caller,
  at: PostPlace,
  kind: ResponseKind,
  change: 'give' | 'take-back',
): Promise<void> {
  const { inside, post } = await loadPost(deps, caller, at);
  ensureMayWrite(inside, inside.thread.audience);
  if (change === 'give' && !canRespond(inside.me, post)) throw new Refusal('not-allowed');
  const writes = responseWrites(at.threadId, inside.me.personId, at.number, kind, change);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await deps.store.transact(writes);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      if (error.failed.includes(0)) return;
      if (error.failed.includes(1)) throw new Refusal('not-found');
      if (attempt === mostTries) throw new Refusal('unavailable');
      await pause(attempt);
    }
  }
}
