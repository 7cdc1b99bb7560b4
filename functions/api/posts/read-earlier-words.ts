import { frameOf } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { showAuthor } from '#functions/api/threads/show-thread.ts';
import { getRevisions } from '#functions/data/posts.ts';
import type { Deps } from '#functions/ports.ts';
import type { EarlierWords } from '#shared/contracts/post.ts';
import { momentFor } from '#shared/domain/coarse-time.ts';
import { canReadEarlierWords } from '#shared/domain/permissions/posts.ts';
import { Refusal } from '#shared/errors.ts';
import { loadPost, type PostPlace } from './load-post.ts';

/** What a post said before it was edited or taken back. Throws `not-allowed` to everybody but the group's clinicians. */
export async function readEarlierWords(
  deps: Deps,
  caller: Caller,
  at: PostPlace,
): Promise<EarlierWords> {
  const { inside, post } = await loadPost(deps, caller, at);
  if (!canReadEarlierWords(inside.me, post)) throw new Refusal('not-allowed');
  const revisions = await getRevisions(deps.store, at.threadId, at.number);
  return {
    frame: frameOf(inside),
    author: showAuthor(post.face, post.authorId === inside.me.personId),
    state: post.state,
    words: revisions.map(({ version, body, at: replacedAt }) => ({
      version,
      body,
      replacedAt: momentFor(inside.me.role, replacedAt, inside.group.timeZone),
    })),
  };
}
