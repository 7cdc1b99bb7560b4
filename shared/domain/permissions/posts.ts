import type { PostState } from '#shared/contracts/post.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { nobody } from '#shared/domain/erasure.ts';
import type { Audience } from '#shared/domain/vocabulary.ts';
import type { GroupCaller } from './caller.ts';
import { isFacilitator, seesOnlyOwn } from './threads.ts';

export interface PostFacts {
  readonly authorId: PersonId;
  readonly state: PostState;
  readonly neverShown?: boolean | undefined;
}

/** The thread that a post stands in, as far as its readers depend on it. */
interface InThread {
  readonly audience: Audience;
}

const own = (caller: GroupCaller, post: PostFacts) => post.authorId === caller.personId;

/** A held post is there for its author and the clinicians only; for others it does not exist, and never did if it stays so. */
export function canSeePost(caller: GroupCaller, post: PostFacts, thread: InThread): boolean {
  if (own(caller, post) || isFacilitator(caller)) return true;
  const hidden = post.state === 'waiting' || post.neverShown === true;
  return !hidden && !seesOnlyOwn(caller, thread);
}

/** The words themselves: gone for others once withdrawn or removed; kept readable for their author and for those who answer for them. */
export function canReadWords(caller: GroupCaller, post: PostFacts, thread: InThread): boolean {
  if (!canSeePost(caller, post, thread)) return false;
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

/** Other words are new words: they are for whoever may still write there. */
export function canEditPost(caller: GroupCaller, post: PostFacts, thread: InThread): boolean {
  return canWithdrawPost(caller, post) && !seesOnlyOwn(caller, thread);
}

export function canWithdrawPost(caller: GroupCaller, post: PostFacts): boolean {
  return own(caller, post) && (post.state === 'published' || post.state === 'waiting');
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
export const canQuote = (caller: GroupCaller, post: PostFacts, thread: InThread): boolean =>
  post.state === 'published' && canReadWords(caller, post, thread);

/** Only who wrote them brings words to a session, and only what the group can read. */
export const canBringPost = (
  caller: GroupCaller,
  post: PostFacts,
  { audience }: InThread,
): boolean =>
  caller.role === 'member' &&
  own(caller, post) &&
  post.state === 'published' &&
  audience !== 'facilitators';

export function canReport(caller: GroupCaller, post: PostFacts, thread: InThread): boolean {
  return (
    canSeePost(caller, post, thread) &&
    !own(caller, post) &&
    !isFacilitator(caller) &&
    (post.state === 'published' || post.state === 'waiting')
  );
}
