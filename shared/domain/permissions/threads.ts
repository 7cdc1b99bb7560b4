import type { PostState } from '#shared/contracts/post.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import type { Audience } from '#shared/domain/vocabulary.ts';
import type { GroupCaller } from './caller.ts';

export interface ThreadFacts {
  readonly audience: Audience;
  readonly authorId: PersonId;
  readonly openedAt: string;
  readonly state: PostState;
}

export const isFacilitator = (caller: GroupCaller) => caller.role === 'clinician';

/** Who may know that a thread exists. Everybody else gets "not found". */
export function canReadThread(caller: GroupCaller, thread: ThreadFacts): boolean {
  if (isFacilitator(caller) || thread.authorId === caller.personId) return true;
  if (thread.state === 'waiting') return false;
  if (thread.audience === 'facilitators') return false;
  if (caller.role === 'member') return true;
  return (
    thread.audience === 'group-and-alumni' &&
    caller.alumSince !== null &&
    thread.openedAt >= caller.alumSince
  );
}

/** Audiences that a caller may open a thread for. Alumni have no door into the group itself. */
export function audiencesToWriteFor(caller: GroupCaller): readonly Audience[] {
  return caller.role === 'alum'
    ? ['group-and-alumni', 'facilitators']
    : ['group', 'group-and-alumni', 'facilitators'];
}

/** Where the first post was withdrawn, those who answered may go on; where it was removed, the thread is closed. */
export function canReply(caller: GroupCaller, thread: ThreadFacts): boolean {
  return canReadThread(caller, thread) && thread.state !== 'removed';
}
