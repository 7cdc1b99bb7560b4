import { localDate } from './cover.ts';
import { dateFormat } from './date-format.ts';
import type { GroupCaller } from './permissions/caller.ts';
import type { PostFacts } from './permissions/posts.ts';
import { canSeePost } from './permissions/posts.ts';
import { isFacilitator } from './permissions/threads.ts';
import type { Audience, ContentNote } from './vocabulary.ts';

/** A name as it stood on the post from which it was muted. Its avatar is drawn for a pseudonym once, and for an alias in each thread anew. */
export interface MutedName {
  readonly name: string;
  readonly avatar: string;
  readonly kind: 'member' | 'alum' | 'clinician';
}

/** What somebody has set for themselves. It says nothing of who is behind a name. */
export interface Mutes<Name extends MutedName = MutedName> {
  readonly mutes: readonly Name[];
}

/** What stands under a name, and who may read it. */
interface Shown {
  readonly face: { readonly avatar: string };
  readonly audience: Audience;
}

/**
 * Whether words stand folded for whoever has these mutes. A name is known by its avatar alone: whoever mutes a pseudonym mutes no
 * alias of the same person, and the other way round, so that nothing here ties the two. What is private with the facilitators always
 * shows: it may be about safety.
 */
export const isMuted = ({ mutes }: Mutes, { face, audience }: Shown): boolean =>
  audience !== 'facilitators' && mutes.some(({ avatar }) => avatar === face.avatar);

/** Hours of every day, by the clocks of the group, in which nothing announces itself; `from` to `to`, past midnight where that comes first. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

export function isQuiet(hours: QuietHours | null, at: Date, timeZone: string): boolean {
  if (hours === null) return false;
  const time = dateFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  const { from, to } = hours;
  return from < to ? time >= from && time < to : time >= from || time < to;
}

/** Somebody is asked for nothing: until the day (YYYY-MM-DD) on which they are back, or until they say so. */
export interface Break {
  readonly until: string | null;
}

export const isOnBreak = (rest: Break | null, at: Date, timeZone: string): boolean =>
  rest !== null && (rest.until === null || localDate(at, timeZone) < rest.until);

const longestBreakDays = 366;
/** Whether a break may end on this day by itself: a day to come, and not so far away that nobody remembers it. */
export function mayEndOn(until: string, at: Date, timeZone: string): boolean {
  const latest = new Date(at.getTime() + longestBreakDays * 24 * 60 * 60_000);
  return until > localDate(at, timeZone) && until <= localDate(latest, timeZone);
}

/** How somebody wants to meet posts that mention something. */
export interface NoteChoices {
  /** These are open at once; whatever is not here is folded, as it is for everybody who has chosen nothing. */
  readonly unfolded: readonly ContentNote[];
  readonly leftOut: readonly ContentNote[];
}

/** Whether words are folded behind what they mention: one note that folds is enough. */
export const isFolded = (
  { unfolded }: Pick<NoteChoices, 'unfolded'>,
  notes: readonly ContentNote[],
): boolean => notes.some((note) => !unfolded.includes(note));

/**
 * Whether no list offers a thread to whoever has set this: because of who opened it, or of what it mentions. One's own, and what is
 * private with the facilitators, is never left out.
 */
export function isLeftOut(
  me: Pick<GroupCaller, 'personId'>,
  boundaries: Mutes & Pick<NoteChoices, 'leftOut'>,
  thread: Shown & { readonly authorId: string; readonly contentNotes: readonly ContentNote[] },
): boolean {
  if (thread.authorId === me.personId || thread.audience === 'facilitators') return false;
  return (
    isMuted(boundaries, thread) ||
    thread.contentNotes.some((note) => boundaries.leftOut.includes(note))
  );
}

/** Facilitators read everything. Nobody mutes themselves, nor from a place without words; and nothing folds where words are private with the facilitators. */
export const canMute = (
  me: GroupCaller,
  post: Pick<PostFacts, 'authorId' | 'state'>,
  { audience }: { readonly audience: Audience },
): boolean =>
  !isFacilitator(me) &&
  post.state === 'published' &&
  post.authorId !== me.personId &&
  audience !== 'facilitators';

/** With one name more; the same where it is there already. */
export const withMuted = <Name extends MutedName>(
  mutes: readonly Name[],
  name: Name,
): readonly Name[] =>
  mutes.some(({ avatar }) => avatar === name.avatar) ? mutes : [...mutes, name];

interface NumberedPost extends PostFacts {
  readonly number: number;
  readonly face: { readonly avatar: string };
}

/**
 * Where a reader goes on from `from`, given the posts from there on. What they cannot see changes nothing: as long as they see none of a
 * muted name it is `from` itself, whatever waits in between. Null where all they see is muted.
 */
export function firstNotMuted(
  me: GroupCaller,
  boundaries: Mutes,
  audience: Audience,
  { from, posts }: { readonly from: number; readonly posts: readonly NumberedPost[] },
): number | null {
  const seen = posts.filter((post) => canSeePost(me, post, { audience }));
  const first = seen.findIndex(({ face }) => !isMuted(boundaries, { face, audience }));
  if (seen.length === 0 || first === 0) return from;
  return seen[first]?.number ?? null;
}

/** The highest number that is news to a reader, given the last posts up to `last`: what a muted name wrote behind it is none. */
export function lastNotMuted(
  me: GroupCaller,
  boundaries: Mutes,
  audience: Audience,
  { last, posts }: { readonly last: number; readonly posts: readonly NumberedPost[] },
): number {
  const seen = posts.filter((post) => canSeePost(me, post, { audience }));
  const at = seen.findLastIndex(({ face }) => !isMuted(boundaries, { face, audience }));
  if (at === seen.length - 1) return last;
  return seen[at]?.number ?? (posts[0]?.number ?? 1) - 1;
}
