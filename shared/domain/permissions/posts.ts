import type { PostState } from '#shared/contracts/post.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { nobody } from '#shared/domain/erasure.ts';
import type { Audience } from '#shared/domain/vocabulary.ts';
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
  if (post.authorId === nobody) return false;
  return isFacilitator(caller) && (post.textVersion > 1 || post.state === 'withdrawn');
}

export function canEditPost(caller: GroupCaller, post: PostFacts): boolean {
  return own(caller, post) && (post.state === 'published' || post.state === 'waiting');
}

export function canWithdrawPost(caller: GroupCaller, post: PostFacts): boolean {
  return canEditPost(caller, post);
}

/** Somebody, or a rule, keeps it from the group. */
export const isKeptAway = ({ state }: Pick<PostFacts, 'state'>): boolean =>
  state === 'waiting' || state === 'removed';

/** Whether another look may be asked for at all; whether it was decided by a person, and not asked for yet, its review says. */
export const canAskForAnotherLook = (caller: GroupCaller, post: PostFacts): boolean =>
  own(caller, post) && isKeptAway(post);

export function canRespond(caller: GroupCaller, post: PostFacts): boolean {
  return post.state === 'published' && !own(caller, post);
}

/** A part of what stands there for everybody in the thread. Whether the caller may answer there at all is another question. */
export const canQuote = (caller: GroupCaller, post: PostFacts): boolean =>
  post.state === 'published' && canReadWords(caller, post);

/** Only who wrote them brings words to a session, and only what the group can read. */
export const canBringPost = (
  caller: GroupCaller,
  post: PostFacts,
  { audience }: { readonly audience: Audience },
): boolean =>
  caller.role === 'member' &&
  own(caller, post) &&
  post.state === 'published' &&
  audience !== 'facilitators';

export function canReport(caller: GroupCaller, post: PostFacts): boolean {
  return (
    canSeePost(caller, post) &&
    !own(caller, post) &&
    !isFacilitator(caller) &&
    (post.state === 'published' || post.state === 'waiting')
  );
}
