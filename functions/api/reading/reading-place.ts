import type * as z from 'zod';
import { enterThread, type InGroup, type InThread } from '#functions/api/access.ts';
import { boundariesOf } from '#functions/api/boundaries/own-boundaries.ts';
import type { Caller } from '#functions/api/env.ts';
import { getPosts } from '#functions/data/posts.ts';
import {
  getReadingPlace,
  type PlaceOf,
  writeReadingPlace,
} from '#functions/data/reading-places.ts';
import type { ReadingPlaceRecord, ThreadRecord } from '#functions/data/records.ts';
import { ConditionFailed, pause } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import type {
  moveReadingPlaceRequest,
  ReadingPlace,
  saveThreadRequest,
} from '#shared/contracts/thread.ts';
import {
  firstNotMuted,
  isQuiet,
  lastNotMuted,
  type Mutes,
  type QuietHours,
} from '#shared/domain/boundaries.ts';
import { firstUnread, lastNumberIn } from '#shared/domain/reading-place.ts';
import { Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';

interface ThreadAddress {
  readonly groupId: GroupId;
  readonly threadId: ThreadId;
}

const placeOf = ({ me }: InThread): PlaceOf => ({ personId: me.personId, groupId: me.groupId });

/** How far the caller has read in a thread they are in, as it is shown to them. */
export async function readingIn(
  deps: Deps,
  inside: InThread,
  boundaries: Mutes & { readonly quiet: QuietHours | null },
): Promise<ReadingPlace> {
  const { me, thread, group } = inside;
  const there = lastNumberIn(me, thread);
  const [place, last] = await Promise.all([
    getReadingPlace(deps.store, placeOf(inside), thread),
    lastNewsIn(deps, inside, boundaries, there),
  ]);
  // A number past what they can find would tell that something waits there.
  return {
    upTo: Math.min(place?.upTo ?? 0, there),
    saved: place?.saved ?? false,
    last,
    quiet: isQuiet(boundaries.quiet, deps.now(), group.timeZone),
  };
}

/** So many posts in a row are looked through for one that is not muted. */
const lookedThrough = limits.postsPerPage;
const mutesNothing = ({ mutes }: Mutes, { audience }: Pick<ThreadRecord, 'audience'>) =>
  mutes.length === 0 || audience === 'facilitators';

async function lastNewsIn(
  { store }: Deps,
  { me, thread }: InThread,
  boundaries: Mutes,
  last: number,
): Promise<number> {
  if (mutesNothing(boundaries, thread)) return last;
  const posts = await getPosts(store, thread.threadId, Math.max(1, last - lookedThrough + 1), last);
  return lastNotMuted(me, boundaries, thread.audience, { last, posts });
}

/** The number of the first post that is unread to somebody who has come up to `upTo`; null where there is none but of muted names. */
export async function unreadIn(
  { store, now }: Deps,
  { me }: InGroup,
  thread: ThreadRecord,
  upTo: number,
  boundaries: Mutes,
): Promise<number | null> {
  const from = firstUnread(me, thread, upTo, now());
  if (from === null || mutesNothing(boundaries, thread)) return from;
  const last = lastNumberIn(me, thread);
  const to = Math.min(last, from + lookedThrough - 1);
  const posts = await getPosts(store, thread.threadId, from, to);
  const first = firstNotMuted(me, boundaries, thread.audience, { from, posts });
  return first === null && to < last ? to + 1 : first;
}

export async function readReadingPlace(
  deps: Deps,
  caller: Caller,
  at: ThreadAddress,
): Promise<ReadingPlace> {
  const inside = await enterThread(deps, caller, at);
  return readingIn(deps, inside, await boundariesOf(deps, inside));
}

/** Notes how far the caller has read. It never goes back, and never past what they can find there. */
export async function moveReadingPlace(
  deps: Deps,
  caller: Caller,
  at: ThreadAddress,
  { upTo }: z.output<typeof moveReadingPlaceRequest>,
): Promise<void> {
  const inside = await enterThread(deps, caller, at);
  const reached = Math.min(upTo, lastNumberIn(inside.me, inside.thread));
  await changePlace(deps, inside, (place) => (reached > place.upTo ? { upTo: reached } : null));
}

/** Keeps a thread at hand for the caller, or lets it go again. Doing either twice leaves things as they are. */
export async function saveThread(
  deps: Deps,
  caller: Caller,
  at: ThreadAddress,
  { saved }: z.output<typeof saveThreadRequest>,
): Promise<void> {
  const inside = await enterThread(deps, caller, at);
  const savedAt = saved ? deps.now().toISOString() : null;
  await changePlace(deps, inside, (place) => (place.saved === saved ? null : { saved, savedAt }));
}

type PlaceChange = Partial<Pick<ReadingPlaceRecord, 'upTo' | 'saved' | 'savedAt'>>;
const mostTries = 5;

/** Nothing is written where nothing changes. */
async function changePlace(
  { store, now }: Deps,
  inside: InThread,
  change: (place: Pick<ReadingPlaceRecord, 'upTo' | 'saved'>) => PlaceChange | null,
): Promise<void> {
  const { thread } = inside;
  const of = placeOf(inside);
  for (let attempt = 1; ; attempt += 1) {
    const before = await getReadingPlace(store, of, thread, { consistent: attempt > 1 });
    const changed = change(before ?? { upTo: 0, saved: false });
    if (changed === null) return;
    const place = {
      threadId: thread.threadId,
      upTo: 0,
      saved: false,
      savedAt: null,
      ...before,
      ...changed,
      mine: inside.face !== null,
      at: now().toISOString(),
    };
    try {
      return await writeReadingPlace(store, of, thread, before, place);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      if (attempt === mostTries) throw new Refusal('unavailable');
      await pause(attempt);
    }
  }
}
