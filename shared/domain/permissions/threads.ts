import type { Role } from '#shared/contracts/people.ts';
import type { PostState } from '#shared/contracts/post.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import type { Audience } from '#shared/domain/vocabulary.ts';
import type { GroupCaller } from './caller.ts';

export interface ThreadFacts {
  readonly audience: Audience;
  readonly authorId: PersonId;
  readonly openedAt: string;
  readonly state: PostState;
  /** Whether others could ever see its first post. */
  readonly everShown: boolean;
  readonly replies: number;
  /** Who has closed it to replies, if anybody has. */
  readonly closed?: 'author' | 'facilitator' | undefined;
}

/**
 * A thread is there for others from the moment in which its first post was. A first post that waits again after an edit is
 * hidden by itself; those who answered keep their thread.
 */
export function isThereForOthers(
  thread: Pick<ThreadFacts, 'state' | 'everShown' | 'replies'>,
): boolean {
  return thread.everShown && (thread.state !== 'waiting' || thread.replies > 0);
}

export const isFacilitator = (caller: GroupCaller) => caller.role === 'clinician';

/** Who may know that a thread exists. Everybody else gets "not found". */
export function canReadThread(caller: GroupCaller, thread: ThreadFacts): boolean {
  if (isFacilitator(caller) || thread.authorId === caller.personId) return true;
  if (!isThereForOthers(thread)) return false;
  if (thread.audience === 'facilitators') return false;
  if (caller.role === 'member') return true;
  return (
    thread.audience === 'group-and-alumni' &&
    caller.alumSince !== null &&
    thread.openedAt >= caller.alumSince
  );
}

/**
 * Somebody who has finished the group meets a thread of their own that is not shared with them any more as what they wrote in it: what
 * others write there is for those who are in the group.
 */
export function seesOnlyOwn(
  caller: GroupCaller,
  { audience }: Pick<ThreadFacts, 'audience'>,
): boolean {
  if (caller.role !== 'alum' || audience === 'facilitators') return false;
  return audience === 'group' || caller.alumSince === null;
}

/** Audiences that a caller may open a thread for. Alumni have no door into the group itself. */
export function audiencesToWriteFor({ role }: { readonly role: Role }): readonly Audience[] {
  return role === 'alum'
    ? ['group-and-alumni', 'facilitators']
    : ['group', 'group-and-alumni', 'facilitators'];
}

/** Where the first post was withdrawn, those who answered may go on; where it was removed, the thread is closed. */
export function canReply(caller: GroupCaller, thread: ThreadFacts): boolean {
  if (!canReadThread(caller, thread) || seesOnlyOwn(caller, thread)) return false;
  return thread.state !== 'removed' && thread.closed === undefined;
}

/**
 * What a caller may do about replies to a thread; null where nothing. An author closes their own, and opens what they closed. A way to the
 * facilitators is never closed.
 */
export function closingFor(caller: GroupCaller, thread: ThreadFacts): 'close' | 'open' | null {
  const isThere = thread.state === 'published' || thread.state === 'withdrawn';
  if (thread.audience === 'facilitators' || !isThere || seesOnlyOwn(caller, thread)) return null;
  if (isFacilitator(caller)) return thread.closed === undefined ? 'close' : 'open';
  if (thread.authorId !== caller.personId || thread.closed === 'facilitator') return null;
  return thread.closed === undefined ? 'close' : 'open';
}
