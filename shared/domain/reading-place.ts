import type { GroupCaller } from './permissions/caller.ts';
import { isFacilitator, seesOnlyOwn } from './permissions/threads.ts';
import type { Audience } from './vocabulary.ts';

/** What is silent for longer is not offered as unread: whoever comes new, or back, need not catch up on all that ever was. */
export const unreadDays = 60;

const day = 24 * 60 * 60_000;
export const unreadSince = (now: Date): string =>
  new Date(now.getTime() - unreadDays * day).toISOString();

interface ThreadFacts {
  readonly audience: Audience;
  readonly state: 'published' | 'waiting' | 'withdrawn' | 'removed';
  readonly replies: number;
  readonly postCount: number;
  readonly shownCount: number;
  readonly lastPostAt: string;
}

/** The highest number that a reader finds in a thread, what waits of their own left out. Where all is their own, nothing comes after the first. */
export function lastNumberIn(
  me: GroupCaller,
  thread: Pick<ThreadFacts, 'audience' | 'postCount' | 'shownCount'>,
): number {
  if (isFacilitator(me)) return thread.postCount;
  return seesOnlyOwn(me, thread) ? Math.min(1, thread.shownCount) : thread.shownCount;
}

/** The number of the first post that a reader has not had on a page yet who has come up to `upTo`; null where there is none. */
export function firstUnread(
  me: GroupCaller,
  thread: ThreadFacts,
  upTo: number,
  now: Date,
): number | null {
  const isGone =
    thread.state === 'removed' || (thread.state === 'withdrawn' && thread.replies === 0);
  if (isGone || seesOnlyOwn(me, thread) || thread.lastPostAt < unreadSince(now)) return null;
  return lastNumberIn(me, thread) > upTo ? upTo + 1 : null;
}
