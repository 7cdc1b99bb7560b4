import { enterThread, type InThread } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getPost } from '#functions/data/posts.ts';
import type { PostRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, PostNumber, ThreadId } from '#shared/contracts/primitives.ts';
import { canSeePost } from '#shared/domain/permissions/posts.ts';
import { Refusal } from '#shared/errors.ts';

export interface PostPlace {
  readonly groupId: GroupId;
  readonly threadId: ThreadId;
  readonly number: PostNumber;
}

/** A post that the caller may know of, read so that a decision can be made on it. Throws `not-found`. */
export async function loadPost(
  deps: Deps,
  caller: Caller,
  at: PostPlace,
): Promise<{ inside: InThread; post: PostRecord }> {
  const inside = await enterThread(deps, caller, at, { consistent: true });
  const post = await getPost(deps.store, at.threadId, at.number);
  if (!post || !canSeePost(inside.me, post, inside.thread)) throw new Refusal('not-found');
  return { inside, post };
}
