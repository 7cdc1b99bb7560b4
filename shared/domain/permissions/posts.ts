import type { PostState } from '#shared/contracts/post.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import type { GroupCaller } from './caller.ts';
import { isFacilitator } from './threads.ts';

export interface PostFacts {
  readonly authorId: PersonId;
  readonly state: PostState;
  readonly neverShown?: boolean | undefined;
}

const own = (caller: GroupCaller, post: PostFacts) => post.authorId === caller.personId;

/** A held post is there for its author and the clinicians only; for others it does not exist, and never did if it stays so. */
export function canSeePost(caller: GroupCaller, post: PostFacts): boolean {
  const hidden = post.state === 'waiting' || post.neverShown === true;
  return !hidden || own(caller, post) || isFacilitator(caller);
}

/** The words themselves: gone for others once withdrawn or removed; kept readable for their author and for those who answer for them. */
export function canReadWords(caller: GroupCaller, post: PostFacts): boolean {
  if (!canSeePost(caller, post)) return false;
  if (post.state === 'withdrawn') return isFacilitator(caller);
  if (post.state === 'removed') return own(caller, post) || isFacilitator(caller);
  return true;
}

/** Words that an edit or a withdrawal has replaced: for those who answer for the group. */
export function canReadEarlierWords(
  caller: GroupCaller,
  post: PostFacts & { readonly textVersion: number },
): boolean {
  return isFacilitator(caller) && (post.textVersion > 1 || post.state === 'withdrawn');
}

export function canEditPost(caller: GroupCaller, post: PostFacts): boolean {
  return own(caller, post) && (post.state === 'published' || post.state === 'waiting');
}

export function canWithdrawPost(caller: GroupCaller, post: PostFacts): boolean {
  return canEditPost(caller, post);
}

export function canRespond(caller: GroupCaller, post: PostFacts): boolean {
  return post.state === 'published' && !own(caller, post);
}

export function canReport(caller: GroupCaller, post: PostFacts): boolean {
  return (
    canSeePost(caller, post) &&
    !own(caller, post) &&
    !isFacilitator(caller) &&
    (post.state === 'published' || post.state === 'waiting')
  );
}
