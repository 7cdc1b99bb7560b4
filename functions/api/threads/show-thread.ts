import type { InGroup } from '#functions/api/access.ts';
import type { Face, ThreadRecord } from '#functions/data/records.ts';
import type { Author } from '#shared/contracts/people.ts';
import type { PostState } from '#shared/contracts/post.ts';
import type { ThreadSummary } from '#shared/contracts/thread.ts';
import { isMuted, type Mutes } from '#shared/domain/boundaries.ts';
import { momentFor } from '#shared/domain/coarse-time.ts';
import { nobody } from '#shared/domain/erasure.ts';
import type { GroupCaller } from '#shared/domain/permissions/caller.ts';
import { isFacilitator, seesOnlyOwn } from '#shared/domain/permissions/threads.ts';

/** A writer as a reader may see them: the name of that thread, and whether it is oneself. No id. */
export const showAuthor = (face: Face, isYou: boolean): Author => ({
  name: face.name,
  avatar: face.avatar,
  kind: face.kind,
  isYou,
});

/** Members' own words are gone from a withdrawn or removed thread, its title with them. */
const titleOf = (thread: ThreadRecord, seesAll: boolean) => {
  if (thread.authorId === nobody) return thread.title;
  if (thread.state === 'published' || thread.state === 'waiting' || seesAll) return thread.title;
  return thread.state === 'withdrawn' ? 'Withdrawn by its author' : 'Removed by a facilitator';
};

/** That a first post waits is told to nobody but its author and the clinicians; to others it is not there, and that is all. */
const stateFor = (thread: ThreadRecord, seesAll: boolean): PostState =>
  thread.state === 'waiting' && !seesAll ? 'published' : thread.state;

/** To others it would say how long somebody has been left alone; alumni who help have lists of their own. */
const isAskedToLook = (me: GroupCaller) => isFacilitator(me);

export function showThread(
  inside: InGroup,
  thread: ThreadRecord,
  boundaries: Mutes,
): Omit<ThreadSummary, 'newSinceLastSession' | 'saysWhatHelped' | 'unread'> {
  const { me, group } = inside;
  const isYou = thread.authorId === me.personId;
  const time = (at: string) => momentFor(me.role, at, group.timeZone);
  // What others do in it does not show by the way either.
  const onlyOwn = seesOnlyOwn(me, thread);
  return {
    id: thread.threadId,
    title: titleOf(thread, isFacilitator(me)),
    // Where a facilitator wrote first, the thread is the person's, and its first words are not.
    author: showAuthor(thread.face, isYou && thread.aboutReview === undefined),
    audience: thread.audience,
    asksFor: thread.asksFor,
    contentNotes: thread.contentNotes,
    openedAt: time(thread.openedAt),
    lastPostAt: time(onlyOwn ? thread.openedAt : thread.lastPostAt),
    replies: onlyOwn ? 0 : thread.replies,
    waitingForReply:
      !onlyOwn && thread.answers === 0 && !thread.isPrompt && thread.closed === undefined,
    isPrompt: thread.isPrompt === true,
    raised: thread.raisedAt !== null && isAskedToLook(me),
    closed: onlyOwn ? null : (thread.closed ?? null),
    muted: isMuted(boundaries, thread),
    state: stateFor(thread, isYou || isFacilitator(me)),
  };
}
